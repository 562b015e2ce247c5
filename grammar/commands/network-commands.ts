// Commands about links, neighbours, routes and tunnels, in the order in which `find command` lists them.

import type { Branch } from '../language/command-tree.ts';
import { CHANGE_VPN_COMMANDS } from './change-vpn.ts';
import type { DeviceCommand } from './device-context.ts';
import { ECHO_COMMANDS } from './echo-commands.ts';
import { showBgpLocRib, showBgpPeer, showBgpRibOut, showBgpSummary } from './show-bgp.ts';
import { showInterface } from './show-interface.ts';
import { showLacp, showLldpCounters, showLldpLocal, showLldpNeighbors } from './show-layer2.ts';
import {
  clearArpAll,
  clearArpInterface,
  showArp,
  showMac,
  showNeighborInterface,
  showVlan,
} from './show-neighbors.ts';
import { showRoutingFib, showRoutingResource, showRoutingRoute, showRoutingSummary } from './show-routing.ts';
import { SHOW_VPN_COMMANDS } from './show-vpn.ts';

/** Every one of them. */
export const NETWORK_COMMANDS: readonly DeviceCommand[] = [
  clearArpAll,
  clearArpInterface,
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
  showLldpNeighbors,
  showLldpLocal,
  showLldpCounters,
  showLacp,
  ...SHOW_VPN_COMMANDS,
  ...CHANGE_VPN_COMMANDS,
  ...ECHO_COMMANDS,
];

/** Help of the keywords above them. Assumption: the texts. */
export const NETWORK_BRANCHES: readonly Branch[] = [
  { path: ['clear', 'arp'], help: 'Remove learned ARP entries' },
  { path: ['clear', 'vpn'], help: 'Clear VPN runtime data' },
  { path: ['show', 'neighbor'], help: 'Show IPv6 neighbor discovery information' },
  { path: ['show', 'routing'], help: 'Show routing information' },
  { path: ['show', 'routing', 'protocol'], help: 'Show routing protocol information' },
  { path: ['show', 'routing', 'protocol', 'bgp'], help: 'Show BGP information' },
  { path: ['show', 'lldp'], help: 'Show LLDP information' },
  { path: ['show', 'vpn'], help: 'Show IPSec VPN information' },
  { path: ['test', 'vpn'], help: 'Test VPN negotiation' },
];
