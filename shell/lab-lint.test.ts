// Every shipped lab keeps its promises under three seeds: see labs/lint.ts.
import { expect, test } from 'vitest';
import { lintLab } from '../labs/lint.ts';
import { readLabText } from '../labs/read-lab.ts';
import { exerciseIds, exerciseText, labLibrary } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

test.each(exerciseIds())('the lab %s keeps its promises', (id) => {
  const read = readLabText(exerciseText(id), id, labLibrary);
  if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
  expect(read.source.id).toBe(id);
  const problems = lintLab(read.source, { host: labHost, library: labLibrary }).filter(
    (report) => report.problems.length > 0,
  );
  expect(problems).toEqual([]);
});
