// One interface in full. Vendor: a capture of release 5.0 or older; KB ClWoCAK for the counters.
// Assumption: blank lines between the blocks, the frame of the logical counters, and counters that no session explains are 0.
import type {
  HardwarePort,
  InterfaceCounters,
  LogicalInterface,
  ManagementProfile,
} from '../../engine/answers/interface-records.ts';
import { columns } from './columns.ts';
import { runtimeState } from './interface-table.text.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { RULE } from './table.ts';

const VALUE_COLUMN = 30;

/** What is known of one name: its port, its interface, or both. */
export interface InterfaceReport {
  readonly port: HardwarePort | undefined;
  readonly interface: LogicalInterface | undefined;
  readonly counters: InterfaceCounters;
}

/** The report; a name that is neither prints that it was not found. */
export function interfaceDetail(report: InterfaceReport, layout: LayoutProfile): readonly string[] {
  const { port, counters } = report;
  if (port === undefined && report.interface === undefined) return notFound();
  return [
    '',
    ...(port === undefined ? [] : hardwareBlock(port, layout)),
    ...(report.interface === undefined ? [] : logicalBlock(report.interface)),
    RULE,
    ...(port?.kind === 'ethernet'
      ? ['', ...physicalCounters(counters), '', ...hardwareCounters(counters)]
      : []),
    '',
    ...logicalCounters(report),
  ];
}

/** Assumption: no reply to an unknown name is public. */
function notFound(): readonly string[] {
  return ['', 'Interface not found'];
}

function hardwareBlock(port: HardwarePort, layout: LayoutProfile): readonly string[] {
  const link = port.setting === 'auto' ? 'auto/auto' : `${port.speed}/${port.duplex}`;
  const isSaid = port.setting === 'auto' || port.linkState !== 'auto';
  const configured = `${link}/${isSaid ? port.linkState : 'up'}`;
  const member = port.memberOf === undefined ? [] : [`Aggregate group: ${port.memberOf}`];
  return [
    RULE,
    `Name: ${port.name}, ID: ${port.id}`,
    'Link status:',
    `  Runtime link speed/duplex/state: ${runtimeState(port, layout)}`,
    `  Configured link speed/duplex/state: ${port.kind === 'pseudo' ? '[n/a]/[n/a]/[n/a]' : configured}`,
    'MAC address:',
    `  Port MAC address ${port.mac}`,
    ...member,
    `Operation mode: ${port.mode}`,
    'Untagged sub-interface support: no',
  ];
}

function logicalBlock(one: LogicalInterface): readonly string[] {
  // What has an address is layer 3, in a virtual router or not.
  const isRouted =
    one.forwarding.kind === 'virtual-router' || (one.forwarding.kind === 'none' && one.addresses.length > 0);
  return [
    RULE,
    `Name: ${one.name}, ID: ${one.id}${one.tag === 0 ? '' : `, 802.1q tag: ${one.tag}`}`,
    `Operation mode: ${isRouted ? 'layer3' : one.forwarding.kind === 'vlan' ? 'layer2' : one.forwarding.kind}`,
    ...(one.forwarding.kind === 'virtual-router' ? [`Virtual router ${one.forwarding.name}`] : []),
    `Interface MTU ${one.mtu}`,
    ...one.addresses.map((address) =>
      address.includes(':') ? `Interface IPv6 address: ${address}` : `Interface IP address: ${address}`,
    ),
    ...profileLines(one.managementProfile),
    'Service configured:',
    'Interface belong to same subnet as management interface: No',
    one.zone === '' ? 'Zone: N/A, virtual system: N/A' : `Zone: ${one.zone}, virtual system: vsys${one.vsys}`,
    `Adjust TCP MSS: ${one.adjustsTcpMss ? 'yes' : 'no'}`,
  ];
}

/** Assumption: without a profile the line says N/A, and no services follow. */
function profileLines(profile: ManagementProfile | undefined): readonly string[] {
  if (profile === undefined) return ['Interface management profile: N/A'];
  const services = (...names: readonly string[]) =>
    `  ${names.map((name) => `${name}: ${profile.services.includes(name) ? 'yes' : 'no'}`).join('  ')}`;
  return [
    `Interface management profile: ${profile.name}`,
    services('ping', 'telnet', 'ssh', 'http', 'https'),
    services('snmp', 'response-pages', 'userid-service'),
  ];
}

function framed(title: string, counters: readonly (readonly [string, number])[]): readonly string[] {
  return [
    RULE,
    title,
    RULE,
    ...counters.map(([label, value]) => columns([0, label], [VALUE_COLUMN, value])),
    RULE,
  ];
}

function physicalCounters(counters: InterfaceCounters): readonly string[] {
  return framed('Physical port counters read from MAC:', [
    ['rx-broadcast', 0],
    ['rx-bytes', counters.bytesReceived],
    ['rx-multicast', 0],
    ['rx-unicast', counters.packetsReceived],
    ['tx-broadcast', 0],
    ['tx-bytes', counters.bytesTransmitted],
    ['tx-multicast', 0],
    ['tx-unicast', counters.packetsTransmitted],
    // Assumption: errors of the line have a row where there are any.
    ...someOf([
      ['rx-crc-error', counters.receiveErrors],
      ['tx-late-collision', counters.lateCollisions],
    ]),
  ]);
}

function someOf(rows: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  return rows.filter(([, value]) => value > 0);
}

function hardwareCounters(counters: InterfaceCounters): readonly string[] {
  return framed('Hardware interface counters read from CPU:', [
    ...bytesAndPackets(counters),
    ['receive errors', counters.receiveErrors],
    ['packets dropped', 0],
  ]);
}

function logicalCounters(report: InterfaceReport): readonly string[] {
  const name = report.interface?.name ?? report.port?.name ?? '';
  return framed(`Logical interface counters read from CPU: ${name}`, [
    ...bytesAndPackets(report.counters),
    ['receive errors', 0],
    ['packets dropped', 0],
  ]);
}

function bytesAndPackets(counters: InterfaceCounters): readonly (readonly [string, number])[] {
  return [
    ['bytes received', counters.bytesReceived],
    ['bytes transmitted', counters.bytesTransmitted],
    ['packets received', counters.packetsReceived],
    ['packets transmitted', counters.packetsTransmitted],
  ];
}
