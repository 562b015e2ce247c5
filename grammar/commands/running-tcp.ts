// How TCP segments are handled, as the running configuration has it. Vendor: operational hierarchy, release 11.2.
// Assumption: what holds where the configuration says nothing; the packet path acts on the asymmetric path alone.
import { valueAt } from '../../engine/config/config-tree.ts';
import { assumption } from '../language/command-source.ts';
import { type TcpSettings, tcpState } from '../text/tcp-state.text.ts';
import { command } from './device-context.ts';

const TCP = ['deviceconfig', 'setting', 'tcp'] as const;

/** Settings of TCP as they run. */
export const showRunningTcpState = command({
  path: ['show', 'running', 'tcp', 'state'],
  help: 'Show how TCP segments are handled',
  source: assumption('the labels', 'what each setting is, by the configuration'),
  run: ({ management }): TcpSettings => {
    const word = (name: string, otherwise: string) =>
      valueAt(management.running, [...TCP, name]) ?? otherwise;
    return {
      asymmetricPath: word('asymmetric-path', 'drop'),
      bypassesFullQueue: word('bypass-exceed-oo-queue', 'no'),
      urgentData: word('urgent-data', 'clear'),
      dropsZeroFlag: word('drop-zero-flag', 'yes'),
      checksTimestamp: word('check-timestamp-option', 'yes'),
      allowsChallengeAck: word('allow-challenge-ack', 'no'),
      stripsMultipath: word('strip-mptcp-option', 'yes'),
    };
  },
  text: (settings) => tcpState(settings),
});
