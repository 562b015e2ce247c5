// VLANs, LLDP and LACP. Vendor: public captures of `show lldp neighbors all` and `show lacp aggregate-ethernet` name the fields.
// Assumption: columns and the words of the tables; none of them is public with its spacing.
import type {
  LacpGroup,
  LldpCounters,
  LldpLocal,
  LldpNeighbor,
  VlanRecord,
} from '../../engine/answers/neighbor-records.ts';
import { columns, dashes } from './columns.ts';
import { RULE } from './table.ts';

/** VLANs with their ports. */
export function vlanTable(vlans: readonly VlanRecord[]): readonly string[] {
  return [
    '',
    `total vlan shown :${String(vlans.length).padStart(20)}`,
    '',
    columns([0, 'vlan'], [20, 'interface'], [38, 'virtual interface']),
    RULE,
    ...vlans.flatMap((vlan) =>
      vlan.ports.map((port, index) =>
        columns(
          [0, index === 0 ? vlan.name : ''],
          [20, port],
          [38, index === 0 ? (vlan.interface ?? '') : ''],
        ),
      ),
    ),
  ];
}

/** Neighbours on each port. */
export function lldpNeighborTable(neighbors: readonly LldpNeighbor[]): readonly string[] {
  return [
    '',
    columns([0, 'Local'], [17, 'Chassis ID'], [37, 'Port ID'], [57, 'System Name'], [77, 'TTL']),
    dashes(80),
    ...neighbors.map((one) =>
      columns(
        [0, one.port],
        [17, one.chassisId],
        [37, one.portId],
        [57, one.systemName],
        [77, one.timeToLive],
      ),
    ),
    '',
    `Total neighbors: ${neighbors.length}`,
  ];
}

/** One port's neighbour in full. */
export function lldpNeighborDetail(neighbors: readonly LldpNeighbor[]): readonly string[] {
  return ['', ...neighbors.flatMap(neighborLines)];
}

function neighborLines(one: LldpNeighbor): readonly string[] {
  return [
    `Local port: ${one.port}`,
    `  Chassis type: MAC address`,
    `  Chassis ID: ${one.chassisId}`,
    `  Port type: Interface name`,
    `  Port ID: ${one.portId}`,
    `  TTL: ${one.timeToLive}`,
    `  Port description: ${one.portDescription}`,
    `  System name: ${one.systemName}`,
    `  System description: ${one.systemDescription}`,
    `  System capabilities: ${one.capabilities.join(', ')}`,
    `  Management address: ${one.managementAddress ?? ''}`,
  ];
}

/** What the firewall announces. */
export function lldpLocalTable(locals: readonly LldpLocal[]): readonly string[] {
  return [
    '',
    ...locals.flatMap((one) => [
      `Local port: ${one.port}`,
      `  Chassis type: MAC address`,
      `  Chassis ID: ${one.chassisId}`,
      `  Port type: Interface name`,
      `  Port ID: ${one.portId}`,
      `  System name: ${one.systemName}`,
      `  System description: ${one.systemDescription}`,
      `  Management address: ${one.managementAddress}`,
    ]),
  ];
}

/** Frames by port. */
export function lldpCounterTable(counters: readonly LldpCounters[]): readonly string[] {
  return [
    '',
    columns([0, 'Interface'], [17, 'Transmitted'], [32, 'Received'], [47, 'Dropped'], [62, 'Errors']),
    dashes(80),
    ...counters.map((one) =>
      columns([0, one.port], [17, one.transmitted], [32, one.received], [47, 0], [62, 0]),
    ),
  ];
}

/** Aggregates, each with both systems and its members. */
export function lacpTable(groups: readonly LacpGroup[]): readonly string[] {
  return ['', ...groups.flatMap(groupLines)];
}

function groupLines(group: LacpGroup): readonly string[] {
  return [
    RULE,
    `LACP: ${group.name}`,
    RULE,
    columns([0, 'Lacp mode'], [20, `: ${group.mode === 'active' ? 'Active' : 'Passive'}`]),
    columns([0, 'Rate'], [20, `: ${group.rate === 'fast' ? 'Fast' : 'Slow'}`]),
    columns([0, 'State'], [20, `: ${group.state}`]),
    columns(
      [0, 'Local'],
      [20, `: system priority ${group.local.priority}, MAC ${group.local.mac}, key ${group.local.key}`],
    ),
    columns(
      [0, 'Peer'],
      [20, `: system priority ${group.partner.priority}, MAC ${group.partner.mac}, key ${group.partner.key}`],
    ),
    '',
    columns([0, 'Port'], [20, 'Number'], [30, 'Bundled'], [40, 'Mux state']),
    ...group.members.map((member) =>
      columns(
        [0, member.name],
        [20, member.number],
        [30, member.isSelected ? 'yes' : 'no'],
        [40, member.isSelected ? 'Tx_Rx' : 'Detached'],
      ),
    ),
    '',
  ];
}
