import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const NAMES = {
  name: 'names',
  application: 'dns',
  clients: ['10.0.0.5'],
  servers: ['192.0.2.53'],
  perSecond: 5,
};
const NAT_RULES = [
  {
    name: 'Ports',
    from: ['inside'],
    to: 'outside',
    source: ['10.0.0.0/24'],
    sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/1' },
  },
  {
    name: 'Hosts',
    from: ['servers'],
    to: 'outside',
    sourceTranslation: { kind: 'dynamic-ip', addresses: ['203.0.113.32/29'] },
  },
  {
    name: 'Ports-Too',
    from: ['servers'],
    to: 'outside',
    sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/1' },
  },
];

test('the pools of the rules: what is used and what is left is what the model has', () => {
  const { ask, engine } = livingFirewall(smallWorld({ natRules: NAT_RULES, traffic: [NAMES] }));
  engine.advance(engine.startsAt + 10_000);
  const used = engine.view.countSessions({ natRule: 'Ports' });
  expect(used).toBeGreaterThan(20);
  const counts = `${String(used).padEnd(10)} ${String(129_024 - used).padEnd(10)}`;
  expect(ask('show running ippool')).toEqual([
    '',
    'VSYS 1 has 3 NAT rules, DIP and DIPP rules:',
    'Rule                             Type            Used       Available  Mem Size Ratio',
    '-------------------------------- --------------- ---------- ---------- -------- -----',
    `Ports                            Dynamic IP/Port ${counts}    20336    2`,
    `Ports-Too                        Dynamic IP/Port ${counts}    20336    2`,
    'Hosts                            Dynamic IP      0          6                96    1',
  ]);
});

test('the pool of one rule counts what it has handed out', () => {
  const { ask, engine } = livingFirewall(smallWorld({ natRules: NAT_RULES, traffic: [NAMES] }));
  engine.advance(engine.startsAt + 60_000);
  const handedOut = engine.view.sessionStatistics().createdSinceBoot;
  expect(ask('show running nat-rule-ippool rule Ports')).toEqual([
    'VSYS 1 Rule Ports:',
    'Rule: Ports, Pool index: 1, memory usage: 20336',
    '-----------------------------------------',
    'Oversubscription Ratio:                2',
    `Number of Allocates:${String(handedOut).padStart(20)}`,
    `Last Allocated Index:${String(handedOut - 1).padStart(19)}`,
  ]);
  const { dataplane } = engine.view;
  expect(engine.fork().view.dataplane.natPools()).toEqual(dataplane.natPools());
});

test('every pool once, with the rules that share it', () => {
  const { ask } = livingFirewall(smallWorld({ natRules: NAT_RULES }));
  expect(ask('show running global-ippool')).toEqual([
    '',
    'Idx  Type             From                             To              ToNum Ref. Cnt Mem Size Ratio Ready',
    '---- --------------- -------------------------------- --------------- ----- -------- -------- ----- ------',
    '1    Dynamic IP/Port 10.0.0.0-10.0.0.255              203.0.113.2     1     2        20336    2     yes',
    '2    Dynamic IP      0.0.0.0-255.255.255.255          203.0.113.33    6     1        96       1     yes',
  ]);
  const summary = ask('show running global-ippool summary-only yes');
  expect(summary[1]).toBe('Number of pools:                       2');
  expect(summary.at(-1)).toBe('Memory usage:                      20432');
});

test('zone protection tells what it has dropped, as the counters do', () => {
  const { ask, engine } = livingFirewall(
    smallWorld({
      traffic: [{ ...NAMES, perSecond: 40 }],
      zoneProtection: [
        {
          zone: 'inside',
          udpFlood: { activate: 5, maximum: 20 },
          synFlood: { activate: 1, maximum: 9, action: 'syn-cookies' },
          discardIpSpoof: true,
        },
      ],
    }),
  );
  engine.advance(engine.startsAt + 5_400);
  const dropped = engine.view.counters().find(({ name }) => name === 'flow_dos_red_udp')?.value ?? 0;
  expect(dropped).toBeGreaterThan(20);
  const rule = '-'.repeat(90);
  const lines = ask('show zone-protection zone inside');
  expect(lines.slice(0, 17)).toEqual([
    '',
    rule,
    'Number of zones with protection profile: 1',
    rule,
    'Zone inside, vsys vsys1',
    rule,
    'tcp-syn   SYN cookie enabled: yes',
    '  activate rate:        1 cps, maximal rate:        9 cps',
    '  current:        0 packets',
    '  dropped:        0 packets',
    rule,
    'udp       RED enabled: yes',
    '  activate rate:        5 cps, maximal rate:       20 cps',
    expect.stringMatching(/^ {2}current: +\d+ packets$/),
    `  dropped: ${String(dropped).padStart(8)} packets`,
    rule,
    'icmp      RED enabled: no',
  ]);
  expect(lines.slice(-9, -6)).toEqual([
    'packet filter:',
    '  discard-ip-spoof:               enabled: yes',
    '  discard-ip-frag:                enabled: no',
  ]);
  expect(ask('show zone-protection zone outside')[2]).toBe('Number of zones with protection profile: 0');
});

test('load by the second: groups, cores and what sessions and packets occupy', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: [{ ...NAMES, perSecond: 300 }] }));
  engine.advance(engine.startsAt + 70_000);
  const lines = ask('show running resource-monitor second last 16');
  expect(lines.slice(0, 5)).toEqual([
    '',
    'Resource monitoring sampling data (per second):',
    '',
    'CPU load sampling by group:',
    expect.stringMatching(/^flow_lookup {20}: {5}[1-9]%$/),
  ]);
  expect(lines.slice(19, 22)).toEqual(['', 'CPU load (%) during last 16 seconds:', 'core   0   1']);
  expect(lines.slice(22, 38).every((line) => /^ {7}0 {2,3}\d{1,2}$/.test(line))).toBe(true);
  const full = Math.floor((engine.view.sessionStatistics().allocated * 100) / 65_534);
  expect(full).toBeGreaterThan(5);
  const session = lines.indexOf('session:');
  expect(lines.slice(session - 1, session + 1)).toEqual([
    'Resource utilization (%) during last 16 seconds:',
    'session:',
  ]);
  expect(lines[session + 1]).toMatch(/^ {1,2}\d{1,2}( +\d{1,2}){14}$/);
  expect(Math.abs(Number((lines[session + 1] ?? '').slice(0, 3)) - full)).toBeLessThanOrEqual(1);
  expect(lines[session + 2]).toMatch(/^ {1,2}\d{1,2}$/);
  expect(lines.filter((line) => line.endsWith(':') && !line.includes('('))).toEqual([
    'CPU load sampling by group:',
    'session:',
    'packet buffer:',
    'packet descriptor:',
    'sw tags descriptor:',
  ]);
});

test('longer scales print averages beside maxima, once a whole entry is there', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: [{ ...NAMES, perSecond: 300 }] }), '8.1');
  expect(ask('show running resource-monitor minute last 5')[3]).toBe('CPU load (%) during last 0 minutes:');
  engine.advance(engine.startsAt + 125_000);
  const lines = ask('show running resource-monitor minute last 5');
  expect(lines.slice(0, 6)).toEqual([
    '',
    'Resource monitoring statistics (per minute):',
    '',
    'CPU load (%) during last 2 minutes:',
    'core    0       1',
    '      avg max avg max',
  ]);
  const [, , average = 0, maximum = 0] = (lines[6] ?? '').trim().split(/\s+/).map(Number);
  expect(maximum).toBeGreaterThanOrEqual(average);
  expect(lines.filter((line) => line.endsWith(':')).slice(-8)).toEqual([
    'session (average):',
    'session (maximum):',
    'packet buffer (average):',
    'packet buffer (maximum):',
    'packet descriptor (average):',
    'packet descriptor (maximum):',
    'packet descriptor (on-chip) (average):',
    'packet descriptor (on-chip) (maximum):',
  ]);
});
