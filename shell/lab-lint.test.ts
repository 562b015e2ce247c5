// Every shipped lab keeps its promises under three seeds, and the lint is not to be lied to: see labs/lint.ts.
import { expect, test } from 'vitest';
import { LINT_SEEDS, lintLab } from '../labs/lint.ts';
import type { LabSource } from '../labs/read-lab.ts';
import { libraryFor, shippedLabs } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const LABS = shippedLabs();
const PARTS = { host: labHost, library: libraryFor(LABS) };
const LONG = 120_000;

test.each(LABS.labs)('the lab $id keeps its promises', { timeout: LONG }, (source) => {
  const reports = lintLab(source, PARTS);
  expect(reports).toHaveLength((source.variants.length + 1) * LINT_SEEDS.length);
  expect(reports.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('the index names every lab once', () => {
  const listed = LABS.index.parts.flatMap(({ labs }) => labs);
  expect([...listed].sort()).toEqual(LABS.labs.map(({ id }) => id).sort());
});

/** What lint says of the lab about the missing route when some of it is another. */
function lies(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const source = LABS.labs.find(({ id }) => id === 'missing-route');
  if (source === undefined) throw new Error('no such lab');
  const changed: LabSource = { ...source, raw: { ...source.raw, ...changes } };
  return lintLab(changed, PARTS, [1]).flatMap(({ problems }) =>
    problems.map(({ part, name, message }) => `${part} ${name}: ${message}`),
  );
}

test('a lab that lies is found out', () => {
  expect(lies({})).toEqual([]);
  expect(lies({ faults: [] })).toContain('start outcome: the lab is solved before it begins');
  expect(lies({ solution: ['show clock'] })).toContainEqual(
    expect.stringMatching(/^solution solution: not met: branch/),
  );
  expect(lies({ solution: ['show clok'] })).toContain('solution solution: refused: show clok');
  expect(lies({ before: ['set nonsense'] })).toContainEqual(expect.stringMatching(/^start set nonsense: /));
  expect(lies({ evidence: [{ lines: ['show clock'], shows: ['elephant'] }] })).toContain(
    'evidence show clock: does not show "elephant"',
  );
  const harmless = { name: 'harmless', text: 'No harm.', lines: ['show clock'], fails: ['timers'] };
  expect(lies({ wrongTurns: [harmless] })).toContain('wrong-turn harmless: it does not fail timers');
  const right = { ...harmless, name: 'right', fails: ['branch'] };
  const solution = LABS.labs.find(({ id }) => id === 'missing-route')?.raw['solution'];
  const problems = lies({ wrongTurns: [{ ...right, lines: solution }] });
  expect(problems).toContain('wrong-turn right: it does not fail branch');
  expect(problems).toContain('wrong-turn right: it leaves the lab solved');
});
