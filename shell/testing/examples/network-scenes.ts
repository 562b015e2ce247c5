// Interfaces, neighbours, routes, tunnels and the pair.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const NETWORK_SCENES: readonly ExampleScene[] = [
  scene(
    'interfaces',
    `
show interface all
show interface hardware
show interface logical
show interface management
show interface ethernet1/1
show interface ae1
show interface tunnel.1
show interface nothing
show vlan all
show mac all
show arp all
show arp ethernet1/4
show neighbor interface all
show lldp neighbors all
show lldp neighbors ethernet1/7
show lldp local all
show lldp counters all
show lacp aggregate-ethernet all
clear arp interface ethernet1/4
clear arp all
show arp all
`,
  ),
  scene(
    'routing',
    `
show routing route
show routing route type bgp
show routing route destination 10.70.0.0/16
show routing fib
show routing resource
show routing summary
show routing protocol bgp summary
show routing protocol bgp peer
show routing protocol bgp peer peer-name remote-core
show routing protocol bgp loc-rib
show routing protocol bgp rib-out
test routing fib-lookup ip 192.0.2.80 virtual-router default
test arp gratuitous interface ethernet1/1 ip 203.0.113.2
ping count 2 source 10.20.0.1 host 10.30.0.5
ping count 1 host 192.168.1.1
traceroute source 203.0.113.2 host 192.0.2.80
`,
  ),
  scene(
    'tunnels',
    `
show vpn gateway
show vpn gateway name GW-Site
show vpn gateway match GW
show vpn tunnel
show vpn tunnel name T-Site
show vpn tunnel match Site
show vpn ike-sa
show vpn ike-sa gateway GW-Site
show vpn ike-sa match GW
show vpn ipsec-sa
show vpn ipsec-sa tunnel T-Site
show vpn ipsec-sa match Site
show vpn flow
show vpn flow name T-Site
show vpn flow tunnel-id 1
clear vpn ipsec-sa tunnel T-Site
clear vpn ike-sa gateway GW-Site
show vpn ike-sa
test vpn ike-sa gateway GW-Site
test vpn ipsec-sa tunnel T-Site
:warp 5
show vpn flow
`,
  ),
  scene(
    'high-availability',
    `
show high-availability all
show high-availability state
show high-availability interface ha1
show high-availability interface ha2
show high-availability link-monitoring
show high-availability path-monitoring
show high-availability state-synchronization
show high-availability control-link statistics
show high-availability transitions
show high-availability flap-statistics
request high-availability sync-to-remote candidate-config
request high-availability sync-to-remote running-config
y
request high-availability sync-to-remote runtime-state
request high-availability sync-to-remote clock
request high-availability state peer suspend
show high-availability state
request high-availability state peer functional
request high-availability state suspend
:warp 10
request high-availability state functional
show high-availability transitions
`,
  ),
];
