// The Monday that each seed composes keeps what any lab promises: among that, that none of its repairs alone solves it.
import { expect, test } from 'vitest';
import { composedLabShape } from '../labs/composition-shape.ts';
import type { Lab } from '../labs/lab-shape.ts';
import { lintLab } from '../labs/lint.ts';
import { libraryFor, shippedLabs, stagedLab } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const LABS = shippedLabs();
const PARTS = { host: labHost, library: libraryFor(LABS) };
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const LONG = 120_000;

function monday(seed: number): Lab {
  return stagedLab(LABS, 'capstone-monday', { seed }).lab;
}

test.each(SEEDS)('Monday %i starts unsolved and is solved by its repairs', { timeout: LONG }, (seed) => {
  const reports = LABS.labs
    .filter(({ id }) => id === 'capstone-monday')
    .flatMap((lab) => lintLab(lab, PARTS, [seed]));
  expect(reports).toMatchObject([{ seed, problems: [] }]);
});

test('a seed composes the same Monday each time', () => {
  expect(monday(3)).toEqual(monday(3));
});

test('five call, about three faults and about none, and the order of the tickets does not tell who shares one', () => {
  const shared = SEEDS.map((seed) => {
    const { faults, goals, wrongTurns, questions } = monday(seed);
    expect([faults.length, goals.length]).toEqual([3, 5]);
    expect(new Set(goals.map(({ text }) => text.replace(/\d/, 'N')))).toHaveLength(1);
    const left = wrongTurns
      .filter(({ name }) => name.startsWith('only-cause'))
      .map(({ fails }) => fails.length);
    expect(left).toEqual([3, 4, 4]);
    return questions[0]?.answer;
  });
  expect(new Set(shared).size).toBeGreaterThan(5);
});

test('everything in the catalogue happens sooner or later', () => {
  const source = LABS.labs.find(({ id }) => id === 'capstone-monday');
  const { groups, falseAlarms } = composedLabShape.parse(source?.raw).compose;
  const known = [...groups.flatMap(({ incidents }) => incidents), ...falseAlarms].map(({ cause }) => cause);
  const told = SEEDS.map((seed) => monday(seed).debrief.cause).join(' ');
  expect(known.filter((cause) => !told.includes(cause))).toEqual([]);
});
