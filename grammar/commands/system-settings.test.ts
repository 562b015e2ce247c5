import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('settings that the firewall knows', () => {
  const { ask } = hqFirewall();
  expect(ask('show system setting jumbo-frame')).toMatchInlineSnapshot(`
    "
    Device Jumbo-Frame mode:        off
    Current device mtu size:        1500"
  `);
  expect(ask('show system setting multi-vsys')).toMatchInlineSnapshot(`
    "
    multi-vsys:                     off"
  `);
  expect(ask('show system setting arp-cache-timeout')).toMatchInlineSnapshot(`
    "
    ARP cache timeout:              1800 seconds"
  `);
});

test('jumbo frames are as the configuration has them', () => {
  const { ask } = hqFirewall();
  ask('configure');
  ask('set deviceconfig setting jumbo-frame mtu 9000');
  ask('commit');
  expect(ask('run show system setting jumbo-frame')).toMatchInlineSnapshot(`
    "
    Device Jumbo-Frame mode:        on
    Current device mtu size:        9000
    [edit]"
  `);
});

test('the last commit', () => {
  const { ask } = hqFirewall();
  expect(ask('show system last-commit-info')).toMatchInlineSnapshot(`
    "
    Version:                        1
    Committed:                      2026/03/18 10:42:00
    Admin:                          admin
    Description:"
  `);
  ask('configure');
  ask('set deviceconfig system hostname other');
  ask('commit description "another name"');
  expect(ask('run show system last-commit-info')).toMatchInlineSnapshot(`
    "
    Version:                        2
    Committed:                      2026/03/18 10:42:20
    Admin:                          admin
    Description:                    another name
    [edit]"
  `);
});

test('applications with the most bytes', () => {
  const { ask } = hqFirewall();
  expect(ask('show system statistics application')).toMatchInlineSnapshot(`
    "
    Top 20 Application Statistics: ('q' to quit, 'h' for help)
    Device is up          : 12 days, 5:12:17

    App                             sessions    packets       bytes
    --------------------------------------------------------------------------------
    ssl                             274         37544         35358204
    ftp-data                        22          7902          8161781
    web-browsing                    129         8597          7459864
    ms-ds-smb                       18          6272          5885806
    mssql-db                        18          417           284322
    dns                             189         378           65102
    ftp                             8           293           24715
    ssh                             9           71            19912
    ping                            53          106           8904
    bittorrent                      9           45            5694
    undecided                       12          40            2594"
  `);
});

test('session limits of virtual systems are those of the meters', () => {
  const { ask } = hqFirewall();
  expect(ask('show resource limit session')).toMatchInlineSnapshot(`
    "
    VSYS  Limit     Used      Use
    vsys1 4194302   288       0%"
  `);
});
