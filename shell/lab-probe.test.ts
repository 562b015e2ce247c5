// What a check may ask of a probe beside its answers: the lines it leaves in the log, and how it fares while a neighbour is silent.
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { isMet } from '../labs/check.ts';
import type { LabFlow } from '../labs/flow-shape.ts';
import { type LabSite, labSite } from '../labs/lab-site.ts';
import { checkShape } from '../labs/measure-shape.ts';
import { libraryFor, shippedLabs } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const FLOWS = libraryFor(shippedLabs()).base('hq')?.flows ?? [];

function siteOf(changes: Readonly<Record<string, unknown>> = {}, flows: readonly LabFlow[] = FLOWS): LabSite {
  const world = shippedWorld('hq', { warmUp: 60, ...changes });
  const engine = labHost.create(world, { seed: 1 });
  engine.advance(engine.startsAt);
  return labSite({ device: labHost.attach(engine, world), flows, start: undefined, answers: new Map() });
}

const meets = (site: LabSite, check: Readonly<Record<string, unknown>>) =>
  isMet(site, checkShape.parse({ kind: 'probe', ...check }));

test('a probe that waits tells the lines that its session leaves, and no others', () => {
  const site = siteOf();
  const before = Buffer.from(site.device.engine.snapshot().bytes);
  const logged = { flow: 'F-web', field: 'logged' };
  expect(meets(site, { ...logged, seconds: 60, is: 'end' })).toBe(true);
  expect(meets(site, { ...logged, seconds: 60, is: 'start' })).toBe(false);
  // The session is not over yet when the wait is.
  expect(meets(site, { ...logged, seconds: 2, is: 'end' })).toBe(false);
  expect(Buffer.compare(before, Buffer.from(site.device.engine.snapshot().bytes))).toBe(0);
});

test('a first packet that is denied leaves its line only where the rule logs', () => {
  const bad = { flow: 'F-bad', field: 'logged', is: 'drop' };
  expect(meets(siteOf(), bad)).toBe(false);
  expect(meets(siteOf({ defaultRules: { interzone: { logEnd: true } } }), bad)).toBe(true);
});

test('a neighbour may be silent during a probe, or answer again', () => {
  const neighbours = (arp: string) => [{ name: 'remote-router', address: '10.40.0.2', arp }];
  const sound = siteOf({ hosts: neighbours('answers') });
  expect(meets(sound, { flow: 'F-esx', is: true })).toBe(true);
  expect(meets(sound, { flow: 'F-esx', silent: ['remote-router'], is: true })).toBe(false);
  expect(meets(sound, { flow: 'F-db', silent: ['remote-router'], is: true })).toBe(true);
  const broken = siteOf({ hosts: neighbours('silent') });
  expect(meets(broken, { flow: 'F-esx', is: true })).toBe(false);
  expect(meets(broken, { flow: 'F-esx', answering: ['remote-router'], is: true })).toBe(true);
  expect(meets(sound, { flow: 'F-esx', silent: ['nobody'], field: 'delivered', exists: false })).toBe(true);
});
