// QoS at the egress of an interface. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, and that sessions are
// told by the rule that gave them their class.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { type QosRuleUse, qosRuleTable } from '../text/qos-rules.text.ts';
import { command, type DeviceContext } from './device-context.ts';
import { listedNameOf } from './name-source.ts';

/** How many sessions each rule has on the interface, and how many no rule has. */
export const showQosMatchRule = command({
  path: ['show', 'qos', 'interface', 'match-rule'],
  pathValues: { interface: required(value(listedNameOf('interface'), 'Interface')) },
  help: 'Show QoS rules of sessions that leave by an interface',
  source: assumption('the table'),
  run: ({ view }, { interface: name }) => usesOf(view, name),
  text: (uses) => qosRuleTable(uses),
});

function usesOf(view: DeviceContext['view'], egressInterface: string): readonly QosRuleUse[] {
  return view.policy.qosRules().map(({ name, class: trafficClass }) => ({
    rule: name,
    trafficClass,
    sessions: view.countSessions({ egressInterface, qosRule: name }),
  }));
}
