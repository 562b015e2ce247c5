// What a check may ask of the box itself, and of a flow at a time of day.
import { expect, test } from 'vitest';
import { parseIsoInstant } from '../engine/iso-instant.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { isMet } from '../labs/check.ts';
import { type LabSite, labSite } from '../labs/lab-site.ts';
import { checkShape } from '../labs/measure-shape.ts';
import { startFacts } from '../labs/start-facts.ts';
import { libraryFor, shippedLabs } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const BASE = libraryFor(shippedLabs()).base('hq');
const NIGHT = {
  name: 'night',
  kind: 'daily',
  hours: [
    ['22:00', '23:59'],
    ['00:00', '04:00'],
  ],
};

/** Web by night alone, on a firewall whose clock is behind unless its time server answers. */
function siteOf(changes: Readonly<Record<string, unknown>> = {}): LabSite {
  const plane = {
    hosts: [{ service: 'ntp', address: '192.0.2.123' }],
    clock: { offset: -2820, drift: -60 },
  };
  const { securityRules } = shippedWorld('hq');
  const world = shippedWorld('hq', {
    warmUp: 60,
    schedules: [NIGHT],
    securityRules: securityRules.map((rule) =>
      rule.name === 'Users-Web' ? { ...rule, schedule: 'night' } : rule,
    ),
    managementPlane: { ...plane, ...changes },
  });
  const engine = labHost.create(world, { seed: 1, clock: parseIsoInstant('2026-03-18T21:30:00Z') ?? 0 });
  engine.advance(engine.startsAt);
  const device = labHost.attach(engine, world);
  if (BASE === undefined) throw new Error('no base');
  return labSite({ device, flows: BASE.flows, start: startFacts(device, BASE), answers: new Map() });
}

const meets = (site: LabSite, check: unknown) => isMet(site, checkShape.parse(check));
const web = (at: string) => ({ kind: 'probe', flow: 'F-web', at, is: true });

test('a probe waits for a time of day, at which a clock that is right and one that is behind differ', () => {
  const right = siteOf();
  const behind = siteOf({ reaches: 'nothing' });
  const before = Buffer.from(behind.device.engine.snapshot().bytes);
  const delivered = (site: LabSite) =>
    ['21:45', '22:05', '22:50', '03:55', '04:10', '04:55'].map((at) => meets(site, web(at)));
  expect(delivered(right)).toEqual([false, true, true, true, false, false]);
  expect(delivered(behind)).toEqual([false, false, true, true, true, false]);
  expect(Buffer.compare(before, Buffer.from(behind.device.engine.snapshot().bytes))).toBe(0);
});

test('the clock is measured now and later, and whom the box asks by what came of it', () => {
  const right = siteOf();
  const behind = siteOf({ reaches: 'nothing' });
  expect(meets(right, { kind: 'clock', is: 0 })).toBe(true);
  expect(meets(behind, { kind: 'clock', above: -2821, below: -2819 })).toBe(true);
  expect(meets(behind, { kind: 'clock', field: 'behind', above: 2819, below: 2821 })).toBe(true);
  expect(meets(right, { kind: 'clock', field: 'hour', is: 21.5 })).toBe(true);
  expect(meets(behind, { kind: 'clock', field: 'hour', seconds: 10_800, is: 0.5 })).toBe(true);
  expect(meets(behind, { kind: 'clock', seconds: 86_400, above: -2881, below: -2879 })).toBe(true);
  expect(meets(right, { kind: 'service', service: 'ntp', is: 'answered' })).toBe(true);
  expect(meets(right, { kind: 'service', service: 'ntp', field: 'source', is: 'management' })).toBe(true);
  expect(meets(behind, { kind: 'service', service: 'ntp', is: 'answered' })).toBe(false);
  for (const line of [
    'configure',
    'set deviceconfig system route service ntp source interface ethernet1/1',
    'commit',
    'exit',
  ])
    behind.device.run(line);
  const later = { kind: 'service', service: 'ntp', seconds: 5 };
  expect(meets(behind, { ...later, is: 'answered' })).toBe(true);
  expect(meets(behind, { ...later, field: 'source', is: '203.0.113.2' })).toBe(true);
});

test('who is at an address is measured, and nobody where nobody is known', () => {
  const site = siteOf({ loggedOut: ['10.20.0.62'] });
  expect(meets(site, { kind: 'user', address: '10.20.0.61', is: 'hq\\anna' })).toBe(true);
  expect(meets(site, { kind: 'user', address: '10.20.0.62', exists: false })).toBe(true);
});

test('a configuration that was changed and changed back is unchanged, and a candidate changes nothing', () => {
  const site = siteOf();
  const isUnchanged = () => meets(site, { kind: 'unchanged', is: true });
  const type = (...lines: readonly string[]) => {
    for (const line of lines) expect(site.device.run(line), line).toMatchObject({ status: 'accepted' });
  };
  expect(isUnchanged()).toBe(true);
  type('configure', 'set rulebase security rules Users-Web disabled yes');
  expect(isUnchanged()).toBe(true);
  type('commit');
  expect(isUnchanged()).toBe(false);
  type('delete rulebase security rules Users-Web disabled', 'commit', 'exit');
  expect(isUnchanged()).toBe(true);
});
