import { expect, test } from 'vitest';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { hqFirewall } from './testing/hq-firewall.ts';
import { livingFirewall } from './testing/living-firewall.ts';

test('interfaces of the virtual routers', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing interface')).toMatchInlineSnapshot(`
    "
    VIRTUAL ROUTER: default (id 1)
      ==========
    interface          id    state  mtu    address
    ethernet1/1        16    up     1500   203.0.113.2/24
    ethernet1/2        17    up     1500   10.20.0.1/24
    ethernet1/3        18    up     1500   172.16.30.1/24
    ethernet1/4        19    up     1500   10.30.0.1/24
    ethernet1/5        20    up     1500   10.40.0.1/24
    ethernet1/6        21    up     1500   198.51.100.2/24
    ae1                48    up     1500   10.80.0.1/24
    tunnel.1           256   up     1500   N/A
    total interfaces shown: 8"
  `);
});

test('routes that are handed on to BGP, and to protocols that nobody speaks', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing protocol redist all')).toMatchInlineSnapshot(`
    "
    VIRTUAL ROUTER: default (id 1)
      ==========
    destination                                 nexthop                                 from     to       interface
    10.20.0.0/24                                10.20.0.1                               connect  bgp      ethernet1/2
    10.20.8.0/22                                10.20.0.254                             static   bgp      ethernet1/2
    10.30.0.0/24                                10.30.0.1                               connect  bgp      ethernet1/4
    10.80.0.0/24                                10.80.0.1                               connect  bgp      ae1
    172.16.30.0/24                              172.16.30.1                             connect  bgp      ethernet1/3
    total routes shown: 5"
  `);
  expect(ask('show routing protocol redist bgp virtual-router default')).toBe(
    ask('show routing protocol redist all'),
  );
  expect(ask('show routing protocol redist bgp virtual-router other')).toBe('');
  for (const protocol of ['ospf', 'ospfv3', 'rip']) {
    expect(ask(`show routing protocol redist ${protocol}`)).toMatch(/^\n.*\n.*\n.*\ntotal routes shown: 0$/);
  }
});

test('routes of BGP in full', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing protocol bgp loc-rib-detail prefix 10.71.0.0/16')).toMatchInlineSnapshot(`
    "
      ==========
      Prefix:                        10.71.0.0/16
      virtual router:                default
      Nexthop:                       10.40.0.253
      Peer:                          remote-core
      Best:                          yes
      Weight:                        0
      Local preference:              100
      Origin:                        IGP
      MED:                           50
      Flap counts:                   0
      AS-Path:                       64820,64840

    total routes shown: 1"
  `);
  expect(ask('show routing protocol bgp rib-out-detail count 1')).toMatchInlineSnapshot(`
    "
      ==========
      Prefix:                        10.20.0.0/24
      virtual router:                default
      Nexthop:                       10.40.0.1
      Peer:                          remote-core
      Best:                          yes
      Weight:                        0
      Local preference:              0
      Origin:                        incomplete
      MED:                           0
      Flap counts:                   0
      AS-Path:                       64800

    total routes shown: 1"
  `);
  expect(ask('show routing protocol bgp loc-rib nexthop 10.40.0.253/32')).toBe(
    ask('show routing protocol bgp loc-rib'),
  );
  expect(ask('show routing protocol bgp loc-rib-detail peer Nobody')).toMatchInlineSnapshot(`
    "
    total routes shown: 0"
  `);
});

test('peers of BGP by group', () => {
  const { ask } = hqFirewall();
  expect(ask('show routing protocol bgp peer-group')).toMatchInlineSnapshot(`
    "
      ==========
      Peer Group:                    core
      Peer Group Type:               EBGP
      Peers:                         1
      Peers established:             1
        peer remote-core: AS 64820, IP 10.40.0.253"
  `);
  expect(ask('show routing protocol bgp peer-group group-name core')).toBe(
    ask('show routing protocol bgp peer-group'),
  );
  expect(ask('show routing protocol bgp peer-group group-name other')).toBe('');
});

test('IPv6 addresses of the interfaces', () => {
  const { ask } = livingFirewall(shippedWorld('dual'));
  expect(ask('show running ipv6 address').join('\n')).toMatchInlineSnapshot(`
    "
    interface          state  address
    --------------------------------------------------------------------------------
    ethernet1/1        up     2001:db8:1::2/64
    ethernet1/2        up     2001:db8:20::1/64
    ethernet1/3        up     2001:db8:2::2/64"
  `);
});
