// Results as they are kept, handed in and read together.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BLUEPRINTS, examCoverage, topicCoverage } from '../../labs/blueprint.ts';
import { testFolder } from '../testing/lab-desk.ts';
import { runProgram } from '../testing/run-program.ts';
import { csvText } from './csv-text.ts';
import { resultText } from './export-results.ts';
import { classReport } from './lab-report.ts';
import { type LabResult, readResults, signatureOf } from './lab-result.ts';
import { createProgressFile } from './progress-file.ts';
import { reportText } from './report-labs.ts';

function result(changes: Partial<LabResult> = {}): LabResult {
  const plain = {
    lab: 'missing-route',
    title: 'No session, no deny',
    level: 1,
    tags: ['RTG'],
    seed: 1,
    mode: 'ticket' as const,
    outcome: 'solved' as const,
    points: 90,
    hints: 1,
    lines: 6,
    sawSolution: false,
    seconds: 300,
    at: '2026-03-18T10:00:00.000Z',
    entries: [{ at: 0, kind: 'line' as const, line: 'show clock' }],
    ...changes,
  };
  return { ...plain, signature: signatureOf(plain) };
}

const file = (learner: string, ...results: readonly LabResult[]) => ({
  format: 1 as const,
  learner,
  results,
});

test('of each learner the best result of a lab counts; time, hints and wrong turns are those of all', () => {
  const report = classReport([
    file('anna', result({ outcome: 'open', points: 10 }), result({ seconds: 100 })),
    file('bert', result({ outcome: 'repaired', seconds: 700, hints: 2, wrongTurn: 'detour' })),
    file(
      'cleo',
      result({ seconds: 300, hints: 0, wrongTurn: 'detour' }),
      result({ lab: 'nat-flags', tags: ['NAT'] }),
    ),
  ]);
  expect(report.labs[0]).toEqual({
    lab: 'missing-route',
    learners: 3,
    solved: 2,
    medianSeconds: 300,
    medianPoints: 90,
    hints: 1,
    sawSolution: 0,
    wrongTurn: 'detour',
    wrongTurns: 2,
  });
  expect(report.tags).toEqual(['NAT', 'RTG']);
  expect(report.heat).toEqual([
    [
      { tried: 0, solved: 0 },
      { tried: 0, solved: 0 },
      { tried: 1, solved: 1 },
    ],
    [
      { tried: 1, solved: 1 },
      { tried: 1, solved: 0 },
      { tried: 1, solved: 1 },
    ],
  ]);
  expect(reportText(report, 'text')).toMatch(
    /missing-route {2}3 +2 \(67 %\) +5:00 +90 +1\.0 +0 +detour \(2\)/,
  );
  expect(reportText(report, 'md')).toContain('| RTG | 1/1 | 0/1 | 1/1 |');
  expect(reportText(report, 'csv').split('\r\n')[1]).toBe(
    'missing-route,3,2 (67 %),5:00,90,1.0,0,detour (2)',
  );
  expect(JSON.parse(reportText(report, 'json'))).toEqual(report);
});

test('a result that somebody has changed is found out', () => {
  const folder = testFolder();
  const path = join(folder, 'results.json');
  writeFileSync(path, resultText(file('anna', result()), 'json'));
  expect(runProgram(['lab', 'report', path])).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(path, resultText(file('anna', { ...result(), points: 100 }), 'json'));
  expect(runProgram(['lab', 'report', path])).toMatchObject({
    status: 1,
    stderr: 'fwsh: the signature does not fit, somebody has changed the result of anna: missing-route\n',
  });
  writeFileSync(path, '{"format":1,"results":[{}]}');
  expect(runProgram(['lab', 'report', path])).toMatchObject({
    status: 2,
    stderr: `fwsh: ${path}: no results of labs\n`,
  });
});

test('results are handed in as JSON, tables and a report for build servers', () => {
  const results = file('anna', result(), result({ lab: 'nat-flags', outcome: 'open' }));
  expect(readResults(resultText(results, 'json'))).toEqual(results);
  expect(resultText(results, 'csv').split('\r\n')).toHaveLength(4);
  expect(resultText(results, 'md')).toContain('| nat-flags |  | 1 | ticket | open |');
  expect(resultText(results, 'junit')).toContain('tests="2" failures="1"');
  expect(csvText([['=1+1', 'a"b', '-5', '-x']])).toBe('\'=1+1,"a""b",-5,\'-x\r\n');
});

test('progress is kept whole; a damaged file is told of once and kept aside', () => {
  const folder = testFolder();
  const problems: string[] = [];
  const store = createProgressFile(folder, (problem) => problems.push(problem));
  store.add(result());
  createProgressFile(folder, () => {}).add(result({ lab: 'nat-flags' }));
  expect(store.results().map(({ lab }) => lab)).toEqual(['missing-route', 'nat-flags']);
  const path = join(folder, 'labs', 'progress.json');
  writeFileSync(path, '{"format":1,"resul');
  expect(store.results()).toEqual([]);
  expect(store.results()).toEqual([]);
  expect(problems).toEqual([`${path} is damaged; it is kept as ${path}.damaged`]);
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"format":1,"resul');
  store.add(result());
  expect(store.results()).toHaveLength(1);
  const blocked = testFolder();
  writeFileSync(join(blocked, 'labs'), '');
  createProgressFile(blocked, (problem) => problems.push(problem)).add(result());
  expect(problems.at(-1)).toMatch(/^progress is not kept: E/);
  mkdirSync(join(testFolder(), 'labs'));
  expect(existsSync(path)).toBe(true);
});

test('a topic is covered by labs of its tags, by their level, and an exam by its topics', () => {
  const [, exam] = BLUEPRINTS;
  if (exam === undefined) throw new Error('two exams are known');
  const policy = exam.topics.find(({ tags }) => tags.includes('NAT'));
  if (policy === undefined) throw new Error('no topic about NAT');
  expect(topicCoverage(policy, [])).toBe(0);
  expect(topicCoverage(policy, [{ level: 3, tags: ['NAT'], share: 1 }])).toBe(0.5);
  expect(topicCoverage(policy, [{ level: 3, tags: ['VPN'], share: 1 }])).toBe(0);
  const many = Array.from({ length: 9 }, () => ({ level: 4, tags: ['NAT'], share: 0.6 }));
  expect(topicCoverage(policy, many)).toBe(1);
  expect(examCoverage(exam, many)).toBeCloseTo(0.28);
});
