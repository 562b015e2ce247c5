// The network side of the view over a simulation's state.
import type { HardwarePort, InterfaceCounters, ManagementPort } from '../answers/interface-records.ts';
import type { NetworkView } from '../answers/network-view.ts';
import { managementOf } from '../ha/management-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { BYTES_IN, BYTES_OUT, PACKETS_IN, PACKETS_OUT } from '../packet/interface-counters.ts';
import { gatewayRecords, tunnelRecords } from '../vpn/vpn-records.ts';
import { bgpLocalRib, bgpRibOut, bgpSummary } from './bgp-records.ts';
import { aggregationGroups, hardwarePorts, logicalInterfaces } from './interface-records.ts';
import {
  lacpGroups,
  lldpCounters,
  lldpLocals,
  lldpNeighbors,
  macTable,
  vlanRecords,
} from './layer2-records.ts';
import { managementCounters } from './management-port.ts';
import { arpTable, ipv6Neighbors } from './neighbor-records.ts';
import { redistributedRoutes } from './redistributed-routes.ts';
import { fibEntries, routeEntries, routingResources, virtualRouters } from './route-records.ts';

/** Answers out of the live state. */
export function networkView(state: DataplaneState): NetworkView {
  return {
    hardwarePorts: () => runningPorts(state),
    aggregationGroups: () => aggregationGroups(state.compiled),
    logicalInterfaces: () => logicalInterfaces(state.compiled),
    managementPort: () => managementPort(state),
    interfaceCounters: (name) => interfaceCounters(state, name),
    arp: () => arpTable(state),
    ipv6Neighbors: () => ipv6Neighbors(state),
    macTable: () => macTable(state),
    vlans: () => vlanRecords(state.compiled),
    lldpNeighbors: () => lldpNeighbors(state),
    lldpLocals: () => lldpLocals(state),
    lldpCounters: () => lldpCounters(state),
    lacpGroups: () => lacpGroups(state.compiled),
    virtualRouters: () => virtualRouters(state.compiled),
    routes: () => routeEntries(state),
    fib: () => fibEntries(state),
    routingResources: () => routingResources(state),
    bgp: () => bgpSummary(state),
    bgpLocalRib: () => bgpLocalRib(state),
    bgpRibOut: () => bgpRibOut(state),
    redistributedRoutes: () => redistributedRoutes(state),
    ikeGateways: () => gatewayRecords(state),
    ipsecTunnels: () => tunnelRecords(state),
  };
}

/** The ports with the duplex that they run at. */
function runningPorts({ compiled, cables }: DataplaneState): readonly HardwarePort[] {
  return hardwarePorts(compiled).map((port) =>
    port.kind === 'ethernet' ? { ...port, duplex: cables.duplexOf(port.name).own } : port,
  );
}

function managementPort(state: DataplaneState): ManagementPort {
  return { ...managementOf(state, 'local'), counters: managementCounters(state) };
}

function interfaceCounters(
  { compiled, cables, interfaceCounters: counters }: DataplaneState,
  name: string,
): InterfaceCounters {
  const port = compiled.names.interfaces.idOf(name);
  const errors = cables.errorsOf(name.split('.')[0] ?? name);
  if (port === 0)
    return {
      packetsReceived: 0,
      bytesReceived: 0,
      packetsTransmitted: 0,
      bytesTransmitted: 0,
      ...errors,
    };
  return {
    packetsReceived: counters.valueOf(port, PACKETS_IN),
    bytesReceived: counters.valueOf(port, BYTES_IN),
    packetsTransmitted: counters.valueOf(port, PACKETS_OUT),
    bytesTransmitted: counters.valueOf(port, BYTES_OUT),
    ...errors,
  };
}
