// The pair in full. Vendor: one complete public capture of 6.1 and lines of a suspended peer of a second one.
// Assumption: `state` is the same tree with fewer branches, as the text of another appliance suggests.
import type { PairDetail, PairUnit } from '../../engine/answers/pair-records.ts';
import type { Seconds } from '../../engine/instant.ts';
import type { SystemFacts } from '../../engine/view.ts';
import { yesNoWord } from './setting-words.ts';

/** The pair, and the facts of the box that both units share. */
export interface PairReport {
  readonly pair: PairDetail | undefined;
  readonly facts: SystemFacts;
}

/** Everything. */
export function pairAll({ pair, facts }: PairReport): readonly string[] {
  if (pair === undefined) return notEnabled();
  return [
    '',
    `Group ${pair.group}: `,
    '  Mode: Active-Passive',
    '  Local Information:',
    ...indent(4, localHead(pair, facts)),
    ...indent(4, controlConfiguration()),
    ...indent(4, localLinks(pair)),
    ...indent(4, localElection(pair)),
    ...indent(4, [
      'Active-Passive Mode:',
      '  Passive Link State: shutdown',
      '  Monitor Fail Hold Down Interval: 1 min',
    ]),
    ...indent(4, versions(facts)),
    ...indent(4, compatibility(pair)),
    `    State Synchronization: ${pair.synchronization.state === 'complete' ? 'Complete' : 'Not running'}; type: ethernet`,
    '  Peer Information:',
    ...indent(4, peerHead(pair, facts)),
    ...indent(4, peerLinks(pair)),
    ...indent(4, [
      'Election Option Information:',
      `  Priority: ${pair.peer.priority}`,
      `  Preemptive: ${yesNo(pair)}`,
    ]),
    ...indent(4, versions(facts)),
    '  Initial Monitor Hold inactive; Allow Network/Links to Settle:',
    '    Link and path monitoring failures honored',
    ...indent(2, linkMonitoring(pair)),
    ...indent(2, pathMonitoring(pair)),
    ...indent(2, configurationSynchronization(pair)),
  ];
}

/** Who is active, and what both units are. */
export function pairState({ pair, facts }: PairReport): readonly string[] {
  if (pair === undefined) return notEnabled();
  return [
    '',
    `Group ${pair.group}: `,
    '  Mode: Active-Passive',
    '  Local Information:',
    ...indent(4, localHead(pair, facts)),
    ...indent(4, controlConfiguration()),
    ...indent(4, localElection(pair)),
    ...indent(4, compatibility(pair)),
    '  Peer Information:',
    ...indent(4, peerHead(pair, facts)),
    ...indent(2, configurationSynchronization(pair)),
  ];
}

/** Assumption: no capture of a unit that stands alone is public. */
export function notEnabled(): readonly string[] {
  return ['', 'HA not enabled'];
}

/** Interfaces that a unit watches, as `link-monitoring` and `all` print them. */
export function linkMonitoring({ linkGroups, linkMonitoring: said }: PairDetail): readonly string[] {
  return [
    'Link Monitoring Information:',
    `  Enabled: ${yesNoWord(said.enabled && linkGroups.length > 0)}`,
    `  Failure condition: ${said.condition}`,
    ...linkGroups.flatMap(({ name, monitoring, interfaces }) => [
      `  Group ${name}:`,
      `    Enabled: ${yesNoWord(monitoring.enabled)}`,
      `    Failure condition: ${monitoring.condition}`,
      ...interfaces.map((port) => `    Interface ${port.name}: ${port.state}`),
    ]),
  ];
}

function pathMonitoring({ paths, pathMonitoring: said }: PairDetail): readonly string[] {
  const groups = [...new Map(paths.map(({ group, monitoring }) => [group, monitoring]))];
  return [
    'Path Monitoring Information:',
    `  Enabled: ${yesNoWord(said.enabled && paths.length > 0)}`,
    `  Failure condition: ${said.condition}`,
    '  Virtual-Wire Groups:',
    '    No Virtual-Wire path monitoring groups',
    '  VLAN Groups:',
    '    No VLAN path monitoring groups',
    '  Virtual-Router Groups:',
    ...(groups.length === 0 ? ['    No Virtual-Router path monitoring groups'] : []),
    // Assumption: how a group is printed; the capture has none.
    ...groups.flatMap(([name, monitoring]) => [
      `    Group ${name}:`,
      `      Enabled: ${yesNoWord(monitoring.enabled)}`,
      `      Failure condition: ${monitoring.condition}`,
      ...paths
        .filter(({ group }) => group === name)
        .map((path) => `      IP address ${path.destination}: ${path.answered > 0 ? 'up' : 'down'}`),
    ]),
  ];
}

function localHead({ local }: PairDetail, facts: SystemFacts): readonly string[] {
  return ['Version: 1', 'Mode: Active-Passive', ...stateLines(local), ...device(local, facts)];
}

function peerHead({ peer, connection }: PairDetail, facts: SystemFacts): readonly string[] {
  return [
    `Connection status: ${connection}`,
    'Version: 1',
    'Mode: Active-Passive',
    ...stateLines(peer),
    ...device(peer, facts),
  ];
}

function stateLines(unit: PairUnit): readonly string[] {
  const reason = unit.reason === undefined ? [] : [`State Reason: ${unit.reason}`];
  return [`State: ${unit.state} (last ${ageText(unit.since)})`, ...reason];
}

/** `19 days`, `2 hours`. Assumption: below an hour minutes, below a minute seconds. */
function ageText(seconds: Seconds): string {
  if (seconds >= 86_400) return `${Math.floor(seconds / 86_400)} days`;
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)} hours`;
  return seconds >= 60 ? `${Math.floor(seconds / 60)} minutes` : `${seconds} seconds`;
}

function device(unit: PairUnit, facts: SystemFacts): readonly string[] {
  return [
    'Device Information:',
    `  Model: ${facts.model}`,
    `  Management IPv4 Address: ${unit.management}/${lengthOf(facts.management.netmask)}`,
    '  Management IPv6 Address: ',
    '  Jumbo-Frames disabled; MTU 1500',
  ];
}

/** Bits that are set in a netmask. */
function lengthOf(netmask: string): number {
  return netmask
    .split('.')
    .map(Number)
    .reduce((sum, octet) => sum + octet.toString(2).replaceAll('0', '').length, 0);
}

function controlConfiguration(): readonly string[] {
  return [
    'HA1 Control Links Joint Configuration:',
    '  Link Monitor Interval: 3000 ms',
    '  Encryption Enabled: no',
  ];
}

function localLinks({ local, ha2 }: PairDetail): readonly string[] {
  return [
    'HA1 Control Link Information:',
    `  IP Address: ${local.ha1.address}`,
    `  MAC Address: ${local.ha1.mac}`,
    '  Interface: dedicated-ha1',
    '  Link State: Up; Setting: 1Gb/s-full',
    '  Key Imported : no',
    'HA2 Data Link Information:',
    `  IP Address: ${local.ha2.address}`,
    `  MAC Address: ${local.ha2.mac}`,
    '  Interface: dedicated-ha2',
    `  Link State: ${ha2 === 'down' ? 'Down' : 'Up'}; Setting: 1Gb/s-full`,
  ];
}

function peerLinks({ peer, connection }: PairDetail): readonly string[] {
  const bare = (address: string) => address.split('/')[0] ?? '';
  return [
    'HA1 Control Link Information:',
    `  IP Address: ${bare(peer.ha1.address)}`,
    `  MAC Address: ${peer.ha1.mac}`,
    `  Connection ${connection}; Primary HA1 link`,
    'HA2 Data Link Information:',
    `  IP Address: ${bare(peer.ha2.address)}`,
    `  MAC Address: ${peer.ha2.mac}`,
  ];
}

function localElection(pair: PairDetail): readonly string[] {
  return [
    'Election Option Information:',
    `  Priority: ${pair.local.priority}`,
    `  Preemptive: ${yesNo(pair)}`,
    '  Promotion Hold Interval: 2000 ms',
    '  Hello Message Interval: 8000 ms',
    '  Heartbeat Ping Interval: 1000 ms',
    '  Max # of Flaps: 3',
    '  Preemption Hold Interval: 1 min',
    '  Monitor Fail Hold Up Interval: 0 ms',
    '  Addon Master Hold Up Interval: 500 ms',
  ];
}

function yesNo({ preemptive }: PairDetail): string {
  return preemptive ? 'yes' : 'no';
}

function versions(facts: SystemFacts): readonly string[] {
  return [
    'Version Information:',
    `  Build Release: ${facts.softwareVersion}`,
    '  URL Database: 0000.00.00.000',
    `  Application Content: ${facts.contentVersion}`,
    '  Anti-Virus: 0',
    `  Threat Content: ${facts.contentVersion}`,
    '  VPN Client Software: Not Installed',
    '  Global Protect Client Software: Not Installed',
  ];
}

function compatibility({ peerContent }: PairDetail): readonly string[] {
  const content = peerContent === 'same' ? 'Match' : 'Mismatch';
  return [
    'Version Compatibility:',
    '  Software Version: Match',
    `  Application Content Compatibility: ${content}`,
    '  Anti-Virus Compatibility: Match',
    `  Threat Content Compatibility: ${content}`,
    '  VPN Client Software Compatibility: Match',
    '  Global Protect Client Software Compatibility: Match',
  ];
}

function configurationSynchronization({ connection }: PairDetail): readonly string[] {
  return [
    'Configuration Synchronization:',
    '  Enabled: yes',
    `  Running Configuration: ${connection === 'up' ? 'synchronized' : 'not synchronized'}`,
  ];
}

function indent(columns: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => ' '.repeat(columns) + line);
}
