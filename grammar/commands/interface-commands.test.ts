import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('ports and interfaces in both tables', () => {
  const { ask } = hqFirewall();
  expect(ask('show interface all')).toMatchInlineSnapshot(`
    "
    total configured hardware interfaces: 14

    name                    id    speed/duplex/state/fec        mac address
    --------------------------------------------------------------------------------
    ethernet1/1             16    1000/full/up                  00:1b:17:00:01:10
    ethernet1/2             17    1000/full/up                  00:1b:17:00:01:11
    ethernet1/3             18    1000/full/up                  00:1b:17:00:01:12
    ethernet1/4             19    1000/full/up                  00:1b:17:00:01:13
    ethernet1/5             20    1000/full/up                  00:1b:17:00:01:14
    ethernet1/6             21    1000/full/up                  00:1b:17:00:01:15
    ethernet1/7             22    10000/full/up                 00:1b:17:00:01:30
    ethernet1/8             23    10000/full/up                 00:1b:17:00:01:30
    ethernet1/9             24    1000/full/up                  00:1b:17:00:01:18
    ethernet1/10            25    ukn/ukn/down((autoneg))       00:1b:17:00:01:19
    dedicated-ha1           5     1000/full/up                  00:1b:17:f3:a1:05
    dedicated-ha2           6     1000/full/up                  00:1b:17:f3:a1:06
    ae1                     48    20000/full/up                 00:1b:17:00:01:30
    tunnel                  4     [n/a]/[n/a]/up                00:1b:17:00:01:04

    aggregation groups: 1
    ae1 members:
      ethernet1/7 ethernet1/8


    total configured logical interfaces: 13

    name                id    vsys zone             forwarding               tag    address
    ------------------- ----- ---- ---------------- ------------------------ ------ ------------------
    ethernet1/1         16    1    untrust          vr:default               0      203.0.113.2/24
    ethernet1/2         17    1    trust            vr:default               0      10.20.0.1/24
    ethernet1/3         18    1    dmz              vr:default               0      172.16.30.1/24
    ethernet1/4         19    1    dc               vr:default               0      10.30.0.1/24
    ethernet1/5         20    1    remote           vr:default               0      10.40.0.1/24
    ethernet1/6         21    1    untrust2         vr:default               0      198.51.100.2/24
    ethernet1/9         24    1                     vlan:Lab                 0      N/A
    ethernet1/10        25    1                     vlan:Lab                 0      N/A
    dedicated-ha1       5     0                     ha                       0      10.90.1.1/30
    dedicated-ha2       6     0                     ha                       0      10.90.2.1/30
    ae1                 48    1    trust            vr:default               0      10.80.0.1/24
    tunnel              4     1                     N/A                      0      N/A
    tunnel.1            256   1    vpn              vr:default               0      N/A"
  `);
});

test('each table alone; before 10.2 there is no fec and the address stands nearer', () => {
  const { ask } = hqFirewall('8.1');
  expect(ask('show interface hardware')).toMatchInlineSnapshot(`
    "
    total configured hardware interfaces: 14

    name                    id    speed/duplex/state        mac address
    --------------------------------------------------------------------------------
    ethernet1/1             16    1000/full/up              00:1b:17:00:01:10
    ethernet1/2             17    1000/full/up              00:1b:17:00:01:11
    ethernet1/3             18    1000/full/up              00:1b:17:00:01:12
    ethernet1/4             19    1000/full/up              00:1b:17:00:01:13
    ethernet1/5             20    1000/full/up              00:1b:17:00:01:14
    ethernet1/6             21    1000/full/up              00:1b:17:00:01:15
    ethernet1/7             22    10000/full/up             00:1b:17:00:01:30
    ethernet1/8             23    10000/full/up             00:1b:17:00:01:30
    ethernet1/9             24    1000/full/up              00:1b:17:00:01:18
    ethernet1/10            25    ukn/ukn/down(autoneg)     00:1b:17:00:01:19
    dedicated-ha1           5     1000/full/up              00:1b:17:f3:a1:05
    dedicated-ha2           6     1000/full/up              00:1b:17:f3:a1:06
    ae1                     48    20000/full/up             00:1b:17:00:01:30
    tunnel                  4     [n/a]/[n/a]/up            00:1b:17:00:01:04

    aggregation groups: 1
    ae1 members:
      ethernet1/7 ethernet1/8"
  `);
  expect(ask('show interface logical')).toMatchInlineSnapshot(`
    "
    total configured logical interfaces: 13

    name                id    vsys zone             forwarding               tag    address
    ------------------- ----- ---- ---------------- ------------------------ ------ ------------------
    ethernet1/1         16    1    untrust          vr:default               0      203.0.113.2/24
    ethernet1/2         17    1    trust            vr:default               0      10.20.0.1/24
    ethernet1/3         18    1    dmz              vr:default               0      172.16.30.1/24
    ethernet1/4         19    1    dc               vr:default               0      10.30.0.1/24
    ethernet1/5         20    1    remote           vr:default               0      10.40.0.1/24
    ethernet1/6         21    1    untrust2         vr:default               0      198.51.100.2/24
    ethernet1/9         24    1                     vlan:Lab                 0      N/A
    ethernet1/10        25    1                     vlan:Lab                 0      N/A
    dedicated-ha1       5     0                     ha                       0      10.90.1.1/30
    dedicated-ha2       6     0                     ha                       0      10.90.2.1/30
    ae1                 48    1    trust            vr:default               0      10.80.0.1/24
    tunnel              4     1                     N/A                      0      N/A
    tunnel.1            256   1    vpn              vr:default               0      N/A"
  `);
});

test('one interface in full, a member of an aggregate, a tunnel and none', () => {
  const { ask } = hqFirewall();
  expect(ask('show interface ethernet1/2')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    Name: ethernet1/2, ID: 17
    Link status:
      Runtime link speed/duplex/state: 1000/full/up
      Configured link speed/duplex/state: auto/auto/auto
    MAC address:
      Port MAC address 00:1b:17:00:01:11
    Operation mode: layer3
    Untagged sub-interface support: no
    --------------------------------------------------------------------------------
    Name: ethernet1/2, ID: 17
    Operation mode: layer3
    Virtual router default
    Interface MTU 1500
    Interface IP address: 10.20.0.1/24
    Interface management profile: N/A
    Service configured:
    Interface belong to same subnet as management interface: No
    Zone: trust, virtual system: vsys1
    Adjust TCP MSS: no
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Physical port counters read from MAC:
    --------------------------------------------------------------------------------
    rx-broadcast                  0
    rx-bytes                      2101955
    rx-multicast                  0
    rx-unicast                    20576
    tx-broadcast                  0
    tx-bytes                      49696649
    tx-multicast                  0
    tx-unicast                    34785
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Hardware interface counters read from CPU:
    --------------------------------------------------------------------------------
    bytes received                2101955
    bytes transmitted             49696649
    packets received              20576
    packets transmitted           34785
    receive errors                0
    packets dropped               0
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Logical interface counters read from CPU: ethernet1/2
    --------------------------------------------------------------------------------
    bytes received                2101955
    bytes transmitted             49696649
    packets received              20576
    packets transmitted           34785
    receive errors                0
    packets dropped               0
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show interface ethernet1/7')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    Name: ethernet1/7, ID: 22
    Link status:
      Runtime link speed/duplex/state: 10000/full/up
      Configured link speed/duplex/state: auto/auto/auto
    MAC address:
      Port MAC address 00:1b:17:00:01:30
    Aggregate group: ae1
    Operation mode: aggregate-group
    Untagged sub-interface support: no
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Physical port counters read from MAC:
    --------------------------------------------------------------------------------
    rx-broadcast                  0
    rx-bytes                      0
    rx-multicast                  0
    rx-unicast                    0
    tx-broadcast                  0
    tx-bytes                      0
    tx-multicast                  0
    tx-unicast                    0
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Hardware interface counters read from CPU:
    --------------------------------------------------------------------------------
    bytes received                0
    bytes transmitted             0
    packets received              0
    packets transmitted           0
    receive errors                0
    packets dropped               0
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Logical interface counters read from CPU: ethernet1/7
    --------------------------------------------------------------------------------
    bytes received                0
    bytes transmitted             0
    packets received              0
    packets transmitted           0
    receive errors                0
    packets dropped               0
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show interface tunnel.1')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    Name: tunnel.1, ID: 256
    Operation mode: layer3
    Virtual router default
    Interface MTU 1500
    Interface management profile: N/A
    Service configured:
    Interface belong to same subnet as management interface: No
    Zone: vpn, virtual system: vsys1
    Adjust TCP MSS: no
    --------------------------------------------------------------------------------

    --------------------------------------------------------------------------------
    Logical interface counters read from CPU: tunnel.1
    --------------------------------------------------------------------------------
    bytes received                2068610
    bytes transmitted             67201
    packets received              1451
    packets transmitted           878
    receive errors                0
    packets dropped               0
    --------------------------------------------------------------------------------"
  `);
  expect(ask('show interface ethernet9/9')).toMatchInlineSnapshot(`
    "
    Interface not found"
  `);
});

test('the management port', () => {
  const { ask } = hqFirewall();
  expect(ask('show interface management')).toMatchInlineSnapshot(`
    "

    -------------------------------------------------------------------------------
    Name: Management Interface
    Link status:
      Runtime link speed/duplex/state: 1000/full/up
      Configured link speed/duplex/state: auto/auto/auto
    MAC address:
      Port MAC address 00:1b:17:00:4a:10

    Ip address: 192.168.1.10
    Netmask: 255.255.255.0
    Default gateway: 192.168.1.1
    Ipv6 address: unknown
    Ipv6 link local address: fe80::21b:17ff:fe00:4a10/64
    Ipv6 default gateway:
    -------------------------------------------------------------------------------


    -------------------------------------------------------------------------------
    Logical interface counters:
    -------------------------------------------------------------------------------
    bytes received                    186108748
    bytes transmitted                 76554534
    packets received                  1249052
    packets transmitted               593446
    receive errors                    0
    transmit errors                   0
    receive packets dropped           0
    transmit packets dropped          0
    multicast packets received        0
    -------------------------------------------------------------------------------"
  `);
});
