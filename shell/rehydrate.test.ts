// A world out of the outputs of a firewall, and the shell on it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RecordedTurn } from '../transcripts/transcript.ts';
import { rehydrate } from './rehydrate.ts';
import { asCommands, runProgram } from './testing/run-program.ts';
import { readWorldText } from './world-file.ts';

/** Rehydrates outputs and answers the world as it is read again, with what is unknown. */
function made(...outputs: readonly (readonly string[])[]) {
  const turns = outputs.map(
    (lines, at): RecordedTurn => ({
      command: { kind: 'cmd', at: 0, t: 0, line: `show ${at}`, prompt: 'a@fw> ' },
      commandLine: at,
      output: { kind: 'out', at: 0, t: 0, status: 'accepted', lines },
      outputLine: at,
    }),
  );
  const result = rehydrate(turns);
  if (result.kind === 'problem') throw new Error(result.problem);
  const read = readWorldText(result.text, 'w.yaml');
  if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
  return { world: read.world, unknown: result.unknown };
}

const interfaces = [
  'name                id    vsys zone             forwarding               tag    address',
  '------------------- ----- ---- ---------------- ------------------------ ------ ------------------',
  'ethernet1/1         16    1    untrust          vr:default               0      203.0.113.2/24',
  'ethernet1/2         17    1    trust            vr:default               0      10.20.0.1/24',
  'ethernet1/9         24    0                     ha                       0      N/A',
];
const listing = [
  'ID          Application    State   Type Flag  Src[Sport]/Zone/Proto (translated IP[Port])',
  'Vsys                                          Dst[Dport]/Zone (translated IP[Port])',
  '-'.repeat(80),
  '33571        homegrown      ACTIVE  FLOW  NS   10.20.0.50[51514]/trust/6  (203.0.113.2[20418])',
  'vsys1                                          192.0.2.80[8443]/untrust  (192.0.2.80[8443])',
  '33572        ssl            DISCARD FLOW       10.20.0.51[51515]/trust/6  (10.20.0.51[51515])',
  'vsys1                                          192.0.2.80[443]/untrust  (192.0.2.80[443])',
];

test('interfaces, routes, system, rules and translations are read as the device prints them', () => {
  const { world } = made(
    [
      'hostname: edge',
      'ip-address: 192.168.9.9',
      'model: PA-5260',
      'serial: 0123',
      'sw-version: 11.1.4',
      'time: Wed Mar 18 10:42:00 2026',
    ],
    interfaces,
    [
      'destination                                 nexthop                                 metric flags      age   interface          next-AS    ',
      '0.0.0.0/0                                   203.0.113.254                           10     A S              ethernet1/1                   ',
      '10.20.0.0/24                                10.20.0.1                               0      A C              ethernet1/2                   ',
      '10.20.0.1/32                                0.0.0.0                                 0      A H                                            ',
      '10.70.0.0/16                                203.0.113.9                                    A?B        8841  ethernet1/1        64820      ',
    ],
    [
      '"Web; index: 1" {',
      '        from [ trust untrust ];',
      '        source any;',
      '        to untrust;',
      '        destination 192.0.2.0/24;',
      '        application/service [0:ssl/tcp/any/443 1:homegrown/tcp/any/8443 ];',
      '        action allow;',
      '}',
      '"interzone-default; index: 2" {',
      '        action deny;',
      '}',
    ],
    [
      '"Out; index: 1" {',
      '        nat-type ipv4;',
      '        from trust;',
      '        to untrust;',
      '        translate-to "src: ethernet1/1 203.0.113.2 (dynamic-ip-and-port) (pool idx: 1)";',
      '}',
    ],
  );
  expect(world).toMatchObject({
    host: 'edge',
    platform: 'PA-5260',
    release: '11.1',
    clock: '2026-03-18T10:42:00.000Z',
    management: { address: '192.168.9.9' },
    routes: [
      { destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.254' },
      { destination: '10.70.0.0/16', interface: 'ethernet1/1', nextHop: '203.0.113.9' },
    ],
    securityRules: [
      {
        name: 'Web',
        from: ['trust', 'untrust'],
        destination: ['192.0.2.0/24'],
        application: ['ssl', 'homegrown'],
        action: 'allow',
      },
    ],
    natRules: [{ name: 'Out', sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'ethernet1/1' } }],
  });
  expect(world.interfaces.map(({ name, address }) => [name, address])).toEqual([
    ['ethernet1/1', '203.0.113.2/24'],
    ['ethernet1/2', '10.20.0.1/24'],
  ]);
});

test('what nobody told is named, and what does not hold together is left out', () => {
  const { world, unknown } = made(
    interfaces,
    listing,
    ['hello'],
    [
      '"Bad; index: 1" {',
      '        from trust;',
      '        to untrust;',
      '        destination nowhere-known;',
      '        action allow;',
      '}',
    ],
  );
  expect(world.sessions).toMatchObject([
    {
      id: 33571,
      translatedSource: '203.0.113.2',
      ingressInterface: 'ethernet1/2',
      egressInterface: 'ethernet1/1',
    },
  ]);
  expect(world.applications).toMatchObject([{ name: 'homegrown', transport: 'tcp', ports: [8443] }]);
  const all = unknown.join('\n');
  expect(all).toContain('session 33572: only active flows are rehydrated, it is DISCARD FLOW');
  expect(all).toContain('output of "show 2": nothing a world holds');
  expect(all).toContain('routes: no output shows them');
  expect(all).toMatch(/left out securityRules Bad: /);
});

test('sessions of one shell live on in another, which counts on from what was read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [log, file] = [join(folder, 'real.log'), join(folder, 'world.yaml')];
  const lines = ['show session all filter application ssh', 'show session id 262144'];
  const outputs = (args: readonly string[]) => runProgram([...args, ...asCommands(...lines)]).stdout;
  const told = [
    'show system info',
    'show running security-policy',
    'show running nat-policy',
    ...lines,
    'show clock',
  ];
  writeFileSync(log, runProgram(['--echo', ...asCommands(...told)]).stdout);
  const { status, stderr } = runProgram(['import', log, '--as', 'world', '-o', file]);
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('fwsh: unknown: hosts and traffic'),
  });
  expect(readFileSync(file, 'utf8')).toMatch(/^# unknown: /);
  const [before, after] = [outputs([]), outputs(['--world', file])];
  expect(after.split('\n').slice(0, 23)).toEqual(before.split('\n').slice(0, 23));
  for (const label of [
    'start time',
    'timeout',
    'time to live',
    'total byte count(c2s)',
    'rule',
    'ingress interface',
  ]) {
    const row = (text: string) => text.split('\n').find((line) => line.trim().startsWith(`${label} `));
    expect(row(after)).toBe(row(before));
  }
  expect(
    runProgram(['--world', file, ...asCommands(':warp 3h', 'show session id 262144')]).stdout,
  ).not.toContain('ACTIVE');
});
