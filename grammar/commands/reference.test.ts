import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { coverageOf } from '../language/coverage.ts';
import { referenceMarkdown } from './reference.ts';
import { createDeviceTree } from './registry.ts';
import { simulatedMarkdown, simulatedPaths, simulatedSummary } from './simulated.ts';

// What these tests hold is renewed with: vitest run grammar/commands/reference --update

test('the command reference is up to date', async () => {
  await expect(referenceMarkdown()).toMatchFileSnapshot('./reference.md');
});

test('the table of simulated commands is up to date', async () => {
  await expect(simulatedMarkdown(simulatedPaths())).toMatchFileSnapshot('./simulated.md');
});

test('the summary in the README is up to date', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [before, , after] = readme.split(/(?<=<!-- simulated -->\n)|(?=\n<!-- end of simulated -->)/);
  const renewed = [before, simulatedSummary(simulatedPaths()), after].join('');
  await expect(renewed).toMatchFileSnapshot('../../README.md');
});

test('the table has as many paths as are counted, and as many of them are assumed', () => {
  const coverage = coverageOf(createDeviceTree({ hierarchy: releaseHierarchy('11.2') }), []);
  const paths = simulatedPaths();
  expect(coverage).toMatchObject({
    total: {
      simulated: paths.length,
      assumed: paths.filter(({ source }) => source.kind === 'assumption').length,
    },
  });
  expect(paths.length).toBeGreaterThanOrEqual(250);
});
