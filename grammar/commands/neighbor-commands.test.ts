import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('neighbours of all interfaces', () => {
  const { ask } = hqFirewall();
  expect(ask('show arp all')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout:                    1800 seconds
    total ARP entries in table :        24
    total ARP entries shown :           24
    status: s - static, c - complete, e - expiring, i - incomplete

    interface         ip address      hw address        port              status   ttl
    --------------------------------------------------------------------------------
    ethernet1/1       203.0.113.1     02:00:5e:04:1a:f9 ethernet1/1         c      1202
    ethernet1/2       10.20.0.49      02:00:5e:0d:12:a2 ethernet1/2         c      1522
    ethernet1/2       10.20.0.50      02:00:5e:a9:16:36 ethernet1/2         c      1225
    ethernet1/2       10.20.0.51      02:00:5e:87:fa:0a ethernet1/2         c      1210
    ethernet1/2       10.20.0.52      02:00:5e:6e:da:b7 ethernet1/2         c      1305
    ethernet1/2       10.20.0.53      02:00:5e:2f:87:1d ethernet1/2         c      1247
    ethernet1/2       10.20.0.54      02:00:5e:25:fb:a3 ethernet1/2         c      1362
    ethernet1/2       10.20.0.55      02:00:5e:4f:a6:af ethernet1/2         c      1295
    ethernet1/2       10.20.0.56      02:00:5e:af:ce:22 ethernet1/2         c      1286
    ethernet1/2       10.20.0.57      02:00:5e:e5:8f:f1 ethernet1/2         c      1456
    ethernet1/2       10.20.0.58      02:00:5e:9a:9f:a4 ethernet1/2         c      1330
    ethernet1/2       10.20.0.59      02:00:5e:65:b6:5f ethernet1/2         c      1381
    ethernet1/2       10.20.0.60      02:00:5e:6a:27:78 ethernet1/2         c      1348
    ethernet1/2       10.20.0.61      02:00:5e:80:0a:91 ethernet1/2         c      1277
    ethernet1/2       10.20.0.62      02:00:5e:7e:8a:8c ethernet1/2         c      1533
    ethernet1/2       10.20.0.254     02:00:5e:6a:eb:5c ethernet1/2         c      1248
    ethernet1/3       172.16.30.10    02:00:5e:76:82:5f ethernet1/3         c      1202
    ethernet1/3       172.16.30.21    02:00:5e:5e:ef:b0 ethernet1/3         c      1376
    ethernet1/4       10.30.0.5       02:00:5e:12:94:14 ethernet1/4         c      1307
    ethernet1/4       10.30.0.10      02:00:5e:61:48:18 ethernet1/4         c      1731
    ethernet1/4       10.30.0.20      02:00:5e:c5:a0:e6 ethernet1/4         c      1277
    ethernet1/4       10.30.0.30      02:00:5e:06:8d:f9 ethernet1/4         c      1225
    ethernet1/5       10.40.0.2       02:00:5e:d8:f2:37 ethernet1/5         c      1307
    ethernet1/5       10.40.0.253     02:00:5e:6a:25:26 ethernet1/5         c      379
    "
  `);
  expect(ask('show arp ethernet1/5')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout:                    1800 seconds
    total ARP entries in table :        24
    total ARP entries shown :           2
    status: s - static, c - complete, e - expiring, i - incomplete

    interface         ip address      hw address        port              status   ttl
    --------------------------------------------------------------------------------
    ethernet1/5       10.40.0.2       02:00:5e:d8:f2:37 ethernet1/5         c      1307
    ethernet1/5       10.40.0.253     02:00:5e:6a:25:26 ethernet1/5         c      379
    "
  `);
  expect(ask('show arp nowhere')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout:                    1800 seconds
    total ARP entries in table :        24
    total ARP entries shown :           0
    status: s - static, c - complete, e - expiring, i - incomplete

    interface         ip address      hw address        port              status   ttl
    --------------------------------------------------------------------------------
    "
  `);
});

test('stations and VLANs', () => {
  const { ask } = hqFirewall();
  expect(ask('show mac all')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout :                   1800 seconds
    total MAC entries in table :        2
    total MAC entries shown :           2
    status: s - static, c - complete, i - incomplete

    vlan                hw address        interface         status   ttl
    --------------------------------------------------------------------------------
    Lab                 02:00:5e:00:53:61 ethernet1/9         c      1799
    Lab                 02:00:5e:00:53:62 ethernet1/9         c      1753
    "
  `);
  expect(ask('show vlan all')).toMatchInlineSnapshot(`
    "
    total vlan shown :                   1

    vlan                interface         virtual interface
    --------------------------------------------------------------------------------
    Lab                 ethernet1/9
                        ethernet1/10"
  `);
});

test('no IPv6 neighbours without IPv6 sessions', () => {
  const { ask } = hqFirewall();
  expect(ask('show neighbor interface all')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default base reachable time:        30 seconds
    total neighbor entries in table :   0
    total neighbor entries shown :      0
    status: s - static, c - complete, e - expiring, i - incomplete

    interface         ip address                              hw address         status  ttl
    --------------------------------------------------------------------------------
    "
  `);
});

test('neighbours that announce themselves', () => {
  const { ask } = hqFirewall();
  expect(ask('show lldp neighbors all')).toMatchInlineSnapshot(`
    "
    Local            Chassis ID          Port ID             System Name         TTL
    --------------------------------------------------------------------------------
    ethernet1/7      02:00:5e:00:53:71   Te1/0/1             campus-core         99
    ethernet1/8      02:00:5e:00:53:71   Te1/0/2             campus-core         99

    Total neighbors: 2"
  `);
  expect(ask('show lldp neighbors ethernet1/7')).toMatchInlineSnapshot(`
    "
    Local port: ethernet1/7
      Chassis type: MAC address
      Chassis ID: 02:00:5e:00:53:71
      Port type: Interface name
      Port ID: Te1/0/1
      TTL: 99
      Port description: firewall ae1
      System name: campus-core
      System description: campus switch
      System capabilities: Bridge, Router
      Management address: 192.168.1.21"
  `);
  expect(ask('show lldp local ethernet1/8')).toMatchInlineSnapshot(`
    "
    Local port: ethernet1/8
      Chassis type: MAC address
      Chassis ID: 00:1b:17:00:4a:10
      Port type: Interface name
      Port ID: ethernet1/8
      System name: PA-TRAIN
      System description: Palo Alto Networks PA-5060 series firewall, PAN-OS 11.2.4
      Management address: 192.168.1.10"
  `);
  expect(ask('show lldp counters all')).toMatchInlineSnapshot(`
    "
    Interface        Transmitted    Received       Dropped        Errors
    --------------------------------------------------------------------------------
    ethernet1/7      35184          35184          0              0
    ethernet1/8      35184          35184          0              0"
  `);
});

test('aggregates and their members', () => {
  const { ask } = hqFirewall();
  expect(ask('show lacp aggregate-ethernet all')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    LACP: ae1
    --------------------------------------------------------------------------------
    Lacp mode           : Active
    Rate                : Slow
    State               : up
    Local               : system priority 32768, MAC 00:1b:17:00:01:30, key 48
    Peer                : system priority 32768, MAC 02:00:5e:00:53:71, key 141

    Port                Number    Bundled   Mux state
    ethernet1/7         22        yes       Tx_Rx
    ethernet1/8         23        yes       Tx_Rx
    "
  `);
});

test('one neighbour is forgotten, and known again where a session speaks with it', () => {
  const { ask } = hqFirewall();
  expect(ask('clear arp interface ethernet1/1 ip 203.0.113.1')).toBe('');
  expect(ask('show arp ethernet1/1')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout:                    1800 seconds
    total ARP entries in table :        24
    total ARP entries shown :           1
    status: s - static, c - complete, e - expiring, i - incomplete

    interface         ip address      hw address        port              status   ttl
    --------------------------------------------------------------------------------
    ethernet1/1       203.0.113.1     02:00:5e:04:1a:f9 ethernet1/1         c      1800
    "
  `);
  expect(ask('clear arp interface ethernet1/5 mac 02:00:5E:6A:25:26')).toBe('');
  expect(ask('clear arp interface ethernet1/5 ip 10.40.0.2 mac 02:00:5e:6a:25:26')).toMatchInlineSnapshot(`
    "Unrecognized command
    Invalid syntax."
  `);
  expect(ask('clear arp interface ethernet1/99 ip 10.40.0.2')).toMatchInlineSnapshot(`
    "
    Server error : interface ethernet1/99 not found"
  `);
  expect(ask('clear neighbor interface ethernet1/1 ipv6 2001:db8::1')).toBe('');
  expect(ask('clear neighbor interface ethernet1/99')).toMatchInlineSnapshot(`
    "
    Server error : interface ethernet1/99 not found"
  `);
});

test('stations that were forgotten are learned again when they speak', () => {
  const { ask, pass, engine } = hqFirewall();
  expect(ask('clear mac Lab')).toBe('');
  expect(ask('show mac Lab')).toMatchInlineSnapshot(`
    "
    maximum of entries supported :      24000
    default timeout :                   1800 seconds
    total MAC entries in table :        0
    total MAC entries shown :           0
    status: s - static, c - complete, i - incomplete

    vlan                hw address        interface         status   ttl
    --------------------------------------------------------------------------------
    "
  `);
  expect(engine.fork().view.network.macTable().entries).toEqual([]);
  pass(60);
  expect(engine.view.network.macTable().entries).toHaveLength(2);
  expect(ask('clear mac all')).toBe('');
  expect(ask('clear mac Nowhere')).toMatchInlineSnapshot(`
    "
    Server error : vlan Nowhere not found"
  `);
});
