// Commands about links, neighbours, routes and tunnels, in the order in which `find command` lists them.

import type { Branch } from '../language/command-tree.ts';
import { CHANGE_VPN_COMMANDS } from './change-vpn.ts';
import { CLEAR_NEIGHBOR_COMMANDS } from './clear-neighbors.ts';
import type { DeviceCommand } from './device-context.ts';
import { ECHO_COMMANDS } from './echo-commands.ts';
import {
  showBgpLocRib,
  showBgpLocRibDetail,
  showBgpPeer,
  showBgpPeerGroup,
  showBgpRibOut,
  showBgpRibOutDetail,
  showBgpSummary,
} from './show-bgp.ts';
import { showInterface } from './show-interface.ts';
import { showLacp, showLldpCounters, showLldpLocal, showLldpNeighbors } from './show-layer2.ts';
import { showArp, showMac, showNeighborInterface, showVlan } from './show-neighbors.ts';
import { REDISTRIBUTION_COMMANDS } from './show-redistribution.ts';
import { showRoutingFib, showRoutingResource, showRoutingRoute, showRoutingSummary } from './show-routing.ts';
import { SHOW_VPN_COMMANDS } from './show-vpn.ts';
import { TUNNEL_FLOW_COMMANDS } from './tunnel-flow.ts';

/** Every one of them. */
export const NETWORK_COMMANDS: readonly DeviceCommand[] = [
  ...CLEAR_NEIGHBOR_COMMANDS,
  showInterface,
  showArp,
  showMac,
  showVlan,
  showNeighborInterface,
  showRoutingRoute,
  showRoutingFib,
  showRoutingResource,
  showRoutingSummary,
  showBgpSummary,
  showBgpPeer,
  showBgpLocRib,
  showBgpRibOut,
  showBgpLocRibDetail,
  showBgpRibOutDetail,
  showBgpPeerGroup,
  ...REDISTRIBUTION_COMMANDS,
  showLldpNeighbors,
  showLldpLocal,
  showLldpCounters,
  showLacp,
  ...SHOW_VPN_COMMANDS,
  ...CHANGE_VPN_COMMANDS,
  ...TUNNEL_FLOW_COMMANDS,
  ...ECHO_COMMANDS,
];

/** Help of the keywords above them. Assumption: the texts. */
export const NETWORK_BRANCHES: readonly Branch[] = [
  { path: ['clear', 'arp'], help: 'Remove learned ARP entries' },
  { path: ['clear', 'neighbor'], help: 'Remove IPv6 neighbors' },
  { path: ['clear', 'vpn'], help: 'Clear VPN runtime data' },
  { path: ['show', 'neighbor'], help: 'Show IPv6 neighbor discovery information' },
  { path: ['show', 'routing'], help: 'Show routing information' },
  { path: ['show', 'routing', 'protocol'], help: 'Show routing protocol information' },
  { path: ['show', 'routing', 'protocol', 'bgp'], help: 'Show BGP information' },
  { path: ['show', 'routing', 'protocol', 'redist'], help: 'Show redistributed routes' },
  { path: ['show', 'lldp'], help: 'Show LLDP information' },
  { path: ['show', 'running', 'tunnel'], help: 'Show tunnels at work' },
  { path: ['show', 'running', 'tunnel', 'flow'], help: 'Show data path of tunnels' },
  { path: ['show', 'vpn'], help: 'Show IPSec VPN information' },
  { path: ['test', 'vpn'], help: 'Test VPN negotiation' },
];
