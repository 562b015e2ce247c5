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
show running ipv6 address
show counter rate ethernet1/1
show counter rate nothing
show counter total-throughput
show system setting arp-cache-timeout
show system setting jumbo-frame
show system setting multi-vsys
show qos interface ethernet1/4 match-rule
show qos interface ethernet1/4 throughput 0
show qos interface ethernet1/4 throughput 7
show qos interface ethernet1/4 counter
show qos interface ethernet1/4 show-regular-node regular
show qos interface ethernet1/3 counter
clear arp interface ethernet1/4 ip 10.30.0.20
clear arp interface ethernet1/4 mac 02:00:5e:00:53:99
show arp ethernet1/4
clear arp interface ethernet1/4
clear mac Lab
show mac all
clear mac all
clear neighbor interface ethernet1/4 ipv6 2001:db8::1
clear neighbor interface ethernet1/4 mac 02:00:5e:00:53:99
clear neighbor interface ethernet1/4
clear arp all
show arp all
`,
  ),
  scene(
    'faults-below',
    `
configure
set network interface tunnel units tunnel.1 mtu 1400
set network interface ethernet ethernet1/4 layer3 adjust-tcp-mss enable yes ipv4-mss-adjustment 100
set network interface ethernet ethernet1/4 link-speed 100
set network interface ethernet ethernet1/4 link-duplex half
set network interface ethernet ethernet1/13 layer3 ip 10.99.0.1/24
commit
exit
show interface logical
show interface hardware
show interface ethernet1/4
show interface ethernet1/13
show interface tunnel.1
show counter interface ethernet1/4
ping count 1 do-not-fragment yes size 1372 source 10.20.0.1 host 10.60.0.20
ping count 1 do-not-fragment yes size 1373 source 10.20.0.1 host 10.60.0.20
test arp gratuitous interface ethernet1/9 ip 203.0.113.2
show counter global name flow_fwd_ip_df
`,
  ),
  scene(
    'routing',
    `
show routing route
show routing route type bgp
show routing route destination 10.70.0.0/16
show routing fib
show routing interface
show routing resource
show routing summary
show routing protocol bgp summary
show routing protocol bgp peer
show routing protocol bgp peer peer-name remote-core
show routing protocol bgp loc-rib
show routing protocol bgp loc-rib-detail
show routing protocol bgp loc-rib-detail peer remote-core prefix 10.70.0.0/16
show routing protocol bgp rib-out
show routing protocol bgp rib-out-detail
show routing protocol bgp rib-out-detail virtual-router default count 1
show routing protocol bgp peer-group
show routing protocol bgp peer-group group-name core
show routing protocol redist all
show routing protocol redist bgp
show routing protocol redist ospf
show routing protocol redist ospfv3
show routing protocol redist rip
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
show vpn ike-sa detail gateway GW-Site
show vpn ipsec-sa summary
show running tunnel flow info
show running tunnel flow name T-Site
show running tunnel flow tunnel-id 1
show running tunnel flow context 1
show running tunnel flow nexthop
show running tunnel flow all
show running tunnel flow all filter type ipsec state active
clear vpn flow tunnel-id 1
show running tunnel flow tunnel-id 1
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
  scene(
    'proxy-ids',
    `
configure
set network tunnel ipsec T-Site auto-key proxy-id Lower local 10.20.0.0/22 remote 10.60.0.0/25
set network tunnel ipsec T-Site auto-key proxy-id Upper local 10.20.0.0/22 remote 10.60.0.128/25 protocol tcp
commit
run show vpn tunnel
run test vpn ipsec-sa tunnel T-Site
:warp 2m
run show vpn ipsec-sa tunnel T-Site
run show vpn flow name T-Site:Lower
set network ike gateway GW-Site peer-address ip 192.0.2.202
set network ike gateway GW-Site authentication pre-shared-key key Quay-7
commit
:warp 1m
run test vpn ike-sa gateway GW-Site
run show vpn ike-sa gateway GW-Site
run show vpn flow
run show log system subtype equal vpn
run tail lines 3 mp-log ikemgr.log
`,
  ),
];
