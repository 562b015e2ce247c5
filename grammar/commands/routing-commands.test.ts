import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('the routing table', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing route')).toMatchInlineSnapshot(`
    "
    flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, 
           Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast

      
    VIRTUAL ROUTER: default (id 1)
      ==========
    destination                                 nexthop                                 metric flags      age   interface          next-AS    
    0.0.0.0/0                                   203.0.113.1                             10     A S              ethernet1/1                   
    10.20.0.0/24                                10.20.0.1                               0      A C              ethernet1/2                   
    10.20.0.1/32                                0.0.0.0                                 0      A H                                            
    10.20.8.0/22                                10.20.0.254                             10     A S              ethernet1/2                   
    10.30.0.0/24                                10.30.0.1                               0      A C              ethernet1/4                   
    10.30.0.1/32                                0.0.0.0                                 0      A H                                            
    10.40.0.0/24                                10.40.0.1                               0      A C              ethernet1/5                   
    10.40.0.1/32                                0.0.0.0                                 0      A H                                            
    10.50.0.0/24                                10.40.0.2                               10     A S              ethernet1/5                   
    10.50.0.0/24                                10.40.0.253                                     ?B        883421 ethernet1/5       64820      
    10.60.0.0/24                                0.0.0.0                                 10     A S              tunnel.1                      
    10.70.0.0/16                                10.40.0.253                                    A?B        883421 ethernet1/5       64820      
    10.71.0.0/16                                10.40.0.253                             50     A?B        883421 ethernet1/5       64820      
    10.80.0.0/24                                10.80.0.1                               0      A C              ae1                           
    10.80.0.1/32                                0.0.0.0                                 0      A H                                            
    172.16.30.0/24                              172.16.30.1                             0      A C              ethernet1/3                   
    172.16.30.1/32                              0.0.0.0                                 0      A H                                            
    198.51.100.0/24                             198.51.100.2                            0      A C              ethernet1/6                   
    198.51.100.2/32                             0.0.0.0                                 0      A H                                            
    203.0.113.0/24                              203.0.113.2                             0      A C              ethernet1/1                   
    203.0.113.2/32                              0.0.0.0                                 0      A H                                            
    total routes shown: 21"
  `);
  expect(ask('show routing route type bgp')).toMatchInlineSnapshot(`
    "
    flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, 
           Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast

      
    VIRTUAL ROUTER: default (id 1)
      ==========
    destination                                 nexthop                                 metric flags      age   interface          next-AS    
    10.50.0.0/24                                10.40.0.253                                     ?B        883421 ethernet1/5       64820      
    10.70.0.0/16                                10.40.0.253                                    A?B        883421 ethernet1/5       64820      
    10.71.0.0/16                                10.40.0.253                             50     A?B        883421 ethernet1/5       64820      
    total routes shown: 3"
  `);
  expect(ask('show routing route destination 10.20.0.0/24')).toMatchInlineSnapshot(`
    "
    flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, 
           Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast

      
    VIRTUAL ROUTER: default (id 1)
      ==========
    destination                                 nexthop                                 metric flags      age   interface          next-AS    
    10.20.0.0/24                                10.20.0.1                               0      A C              ethernet1/2                   
    total routes shown: 1"
  `);
  expect(ask('show routing route type ospf')).toMatchInlineSnapshot(`
    "
    flags: A:active, ?:loose, C:connect, H:host, S:static, ~:internal, R:rip, O:ospf, B:bgp, 
           Oi:ospf intra-area, Oo:ospf inter-area, O1:ospf ext-type-1, O2:ospf ext-type-2, E:ecmp, M:multicast

      
    VIRTUAL ROUTER: default (id 1)
      ==========
    destination                                 nexthop                                 metric flags      age   interface          next-AS    
    total routes shown: 0"
  `);
});

test('the forwarding table and how full both are', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing fib')).toMatchInlineSnapshot(`
    "
    total virtual-router shown :        1

    --------------------------------------------------------------------------------
    virtual-router name: default
    interfaces:
      ethernet1/1 ethernet1/2 ethernet1/4 ethernet1/5 tunnel.1 ae1 ethernet1/3 ethernet1/6

    route table:
    flags: u - up, h - host, g - gateway, e - ecmp, * - preferred path

    maximum of fib entries for device:                 64000
    number of fib entries for this fib:                20
    number of fib entries shown:                       20

    id      destination         nexthop             flags  interface         mtu
    --------------------------------------------------------------------------------
    1       0.0.0.0/0           203.0.113.1         ug     ethernet1/1       1500
    2       10.20.0.0/24        0.0.0.0             u      ethernet1/2       1500
    3       10.20.0.1/32        0.0.0.0             uh     local
    4       10.20.8.0/22        10.20.0.254         ug     ethernet1/2       1500
    5       10.30.0.0/24        0.0.0.0             u      ethernet1/4       1500
    6       10.30.0.1/32        0.0.0.0             uh     local
    7       10.40.0.0/24        0.0.0.0             u      ethernet1/5       1500
    8       10.40.0.1/32        0.0.0.0             uh     local
    9       10.50.0.0/24        10.40.0.2           ug     ethernet1/5       1500
    10      10.60.0.0/24        0.0.0.0             u      tunnel.1          1500
    11      10.70.0.0/16        10.40.0.253         ug     ethernet1/5       1500
    12      10.71.0.0/16        10.40.0.253         ug     ethernet1/5       1500
    13      10.80.0.0/24        0.0.0.0             u      ae1               1500
    14      10.80.0.1/32        0.0.0.0             uh     local
    15      172.16.30.0/24      0.0.0.0             u      ethernet1/3       1500
    16      172.16.30.1/32      0.0.0.0             uh     local
    17      198.51.100.0/24     0.0.0.0             u      ethernet1/6       1500
    18      198.51.100.2/32     0.0.0.0             uh     local
    19      203.0.113.0/24      0.0.0.0             u      ethernet1/1       1500
    20      203.0.113.2/32      0.0.0.0             uh     local
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show routing resource')).toMatchInlineSnapshot(`
    "
    GLOBAL ROUTING RESOURCE USAGE:
      ==========
      All      Routes (total):             21 	(limit    64000)
      All IPv4 Routes (total):             21 	(limit    64000)
      All IPv6 Routes (total):              0 	(limit    64000)
      All     Routes (active):             20
      ==========
      Static   Routes (total):              4
      Connect  Routes (total):             14
      BGP      Routes (total):              3
      OSPF     Routes (total):              0
      RIP      Routes (total):              0"
  `);
  expect(ask('show routing summary')).toMatchInlineSnapshot(`
    "
    VIRTUAL ROUTER: default (id 1)
      ==========
      All      Routes (total):             21
      All     Routes (active):             20
      Static   Routes (total):              4
      Connect  Routes (total):             14
      BGP      Routes (total):              3"
  `);
});

test('the BGP speaker', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing protocol bgp summary')).toMatchInlineSnapshot(`
    "
      ==========
      router id:                     203.0.113.2
      virtual router:                default
      reject default route:          yes
      redist default route:          block
      Install BGP routes:            yes
      Graceful Restart:              supported
      AS size:                       4
      Local AS:                      64800
      Local member AS:               0
      Cluster id:                    0.0.0.0
      Default local preference:      100
      Always compare MED:            no
      Aggregate regardless MED:      yes
      Deterministic MED processing:  yes
      Accept ORF:                    no
      Accept CISCO style prefix:     no
      mp-bgp-enable:                 yes
      afi-safi-ipv4-unicast:         yes
      rib-out entries:               current 5, peak 5 
        peer remote-core: AS 64820, Established, IP 10.40.0.253
          bgpAfiIpv4/unicast pfx:    Accepted pfx: 3, Advertised pfx: 5"
  `);
  expect(ask('show routing protocol bgp peer')).toMatchInlineSnapshot(`
    "
      ==========
      Peer:                          remote-core (id 1)
      Peer Group:                    core
      Peer status:                   Established, for 883421 seconds
      Password set:                  no
      Peer address:                  10.40.0.253
      Peer router id:                10.40.0.253
      Local address:                 10.40.0.1
      Remote AS:                     64820
      Local AS:                      64800
      Multi-hop TTL:                 1
      Holdtime (config):             90 (90)
      Keep-Alive interval (config):  30 (30)
      Total messages in:             29451
      Total messages out:            29453
      Last update age:               883421
      Prefix limit:                  5000
      Accepted pfx:                  3
      Advertised pfx:                5"
  `);
  expect(ask('show routing protocol bgp loc-rib')).toMatchInlineSnapshot(`
    "
    VIRTUAL ROUTER: default (id 1)
      ==========
      Prefix             Nexthop          Peer       Weight   LocPrf Org      MED flap AS-Path
     *10.70.0.0/16       10.40.0.253      remote-core     0      100 N          0    0 64820
     *10.71.0.0/16       10.40.0.253      remote-core     0      100 N         50    0 64820,64840
     *10.50.0.0/24       10.40.0.253      remote-core     0      100 N          0    0 64820,64830

    total routes shown: 3"
  `);
  expect(ask('show routing protocol bgp rib-out prefix 10.20.0.0/24')).toMatchInlineSnapshot(`
    "
    VIRTUAL ROUTER: default (id 1)
      ==========
      Prefix             Nexthop          Peer       Weight   LocPrf Org      MED flap AS-Path
     *10.20.0.0/24       10.40.0.1        remote-core     0        0 I          0    0 64800

    total routes shown: 1"
  `);
});
