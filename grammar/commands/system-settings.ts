// Settings of the system that the firewall knows. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import { valueAt } from '../../engine/config/config-tree.ts';
import { assumption } from '../language/command-source.ts';
import { inLocalTime } from '../local-view.ts';
import { arpCacheTimeout, jumboFrame, lastCommit, multiVsys } from '../text/system-settings.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const SETTING = ['show', 'system', 'setting'] as const;

/** Vendor: report of the pair, `Jumbo-Frames disabled; MTU 1500`. Assumption: 9192 bytes where jumbo frames have no other size. */
const showJumboFrame = command({
  path: [...SETTING, 'jumbo-frame'],
  help: 'Show whether jumbo frames are on',
  source: assumption('the words; the settings are those of the running configuration'),
  run: ({ management }) => {
    const size = valueAt(management.running, ['deviceconfig', 'setting', 'jumbo-frame', 'mtu']);
    return { isOn: size !== undefined, mtu: size ?? '1500' };
  },
  text: (setting) => jumboFrame(setting),
});

const showMultiVsys = command({
  path: [...SETTING, 'multi-vsys'],
  help: 'Show whether there are several virtual systems',
  source: assumption('the words; the setting is that of `show system info`'),
  run: ({ view }) => view.system().multiVsys,
  text: (isOn) => multiVsys(isOn),
});

const showArpCacheTimeout = command({
  path: [...SETTING, 'arp-cache-timeout'],
  help: 'Show how long ARP entries are kept',
  source: assumption('the words; the time is that of `show arp all`'),
  run: ({ view }) => view.network.arp().timeout,
  text: (seconds) => arpCacheTimeout(seconds),
});

const showLastCommit = command({
  path: ['show', 'system', 'last-commit-info'],
  help: 'Show the last commit',
  source: assumption('the labels; the commit is the last one of `show config audit info`'),
  run: ({ management, view }) => {
    const last = management.versions.at(-1);
    return last && inLocalTime(last, view);
  },
  text: (version) => lastCommit(version),
});

/** Every one of them. */
export const SYSTEM_SETTING_COMMANDS: readonly DeviceCommand[] = [
  showJumboFrame,
  showMultiVsys,
  showArpCacheTimeout,
  showLastCommit,
];
