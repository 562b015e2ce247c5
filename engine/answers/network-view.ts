// Questions about links, neighbours, routes and tunnels.
import type {
  AggregationGroup,
  HardwarePort,
  InterfaceCounters,
  LogicalInterface,
  ManagementPort,
} from './interface-records.ts';
import type {
  LacpGroup,
  LldpCounters,
  LldpLocal,
  LldpNeighbor,
  MacTable,
  NeighborTable,
  VlanRecord,
} from './neighbor-records.ts';
import type {
  BgpRoute,
  BgpSummary,
  FibEntry,
  RedistributedRoute,
  RouteEntry,
  RoutingResources,
} from './route-records.ts';
import type { GatewayRecord, TunnelRecord } from './vpn-records.ts';

/** The firewall's network as it stands at the present instant. Calls never change anything. */
export interface NetworkView {
  /** Configured ports: Ethernet by number, then those of the pair, aggregates and pseudo ports. */
  hardwarePorts(): readonly HardwarePort[];
  aggregationGroups(): readonly AggregationGroup[];
  /** Interfaces in the order of their ports. */
  logicalInterfaces(): readonly LogicalInterface[];
  managementPort(): ManagementPort;
  /** Traffic of a port or an interface; all zero for a name that is none. */
  interfaceCounters(name: string): InterfaceCounters;
  arp(): NeighborTable;
  ipv6Neighbors(): NeighborTable;
  macTable(): MacTable;
  vlans(): readonly VlanRecord[];
  lldpNeighbors(): readonly LldpNeighbor[];
  lldpLocals(): readonly LldpLocal[];
  lldpCounters(): readonly LldpCounters[];
  lacpGroups(): readonly LacpGroup[];
  virtualRouters(): readonly string[];
  /** By virtual router and destination, the better of two routes first. */
  routes(): readonly RouteEntry[];
  fib(): readonly FibEntry[];
  routingResources(): RoutingResources;
  /** Undefined for a firewall that does not speak BGP. */
  bgp(): BgpSummary | undefined;
  bgpLocalRib(): readonly BgpRoute[];
  bgpRibOut(): readonly BgpRoute[];
  /** Active routes that are announced to some peer, in the order of the routing table, whether or not the peer is there. */
  redistributedRoutes(): readonly RedistributedRoute[];
  ikeGateways(): readonly GatewayRecord[];
  ipsecTunnels(): readonly TunnelRecord[];
}
