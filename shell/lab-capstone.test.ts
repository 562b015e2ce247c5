// The Monday that each seed composes keeps what any lab promises.
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { capstoneLab } from '../labs/capstone.ts';
import { MONDAY_FAULTS } from '../labs/capstone-faults.ts';
import { lintLab } from '../labs/lint.ts';
import { libraryFor, shippedLabs } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const HQ = shippedWorld('hq');
const PARTS = { host: labHost, library: libraryFor(shippedLabs()) };
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const LONG = 120_000;

test.each(SEEDS)('Monday %i starts unsolved and is solved by its repairs', { timeout: LONG }, (seed) => {
  const [report] = lintLab(capstoneLab(HQ, seed), PARTS, [seed]);
  expect(report?.problems).toEqual([]);
});

test('a seed composes the same Monday each time, and seeds differ', () => {
  const texts = SEEDS.map((seed) => JSON.stringify(capstoneLab(HQ, seed).raw));
  expect(SEEDS.map((seed) => JSON.stringify(capstoneLab(HQ, seed).raw))).toEqual(texts);
  expect(new Set(texts).size).toBeGreaterThan(SEEDS.length / 2);
  const drawn = MONDAY_FAULTS.flat().filter(({ fault }) =>
    texts.some((text) => text.includes(JSON.stringify(fault))),
  );
  expect(drawn).toHaveLength(MONDAY_FAULTS.flat().length);
});
