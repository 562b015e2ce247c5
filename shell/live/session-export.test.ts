import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportSessions } from './export-file.ts';
import { exportFormatOf } from './session-export.ts';
import { rankedSession } from './testing/ranked-session.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fwsh-export-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const sessions = [
  rankedSession({ id: 7, startTime: Date.UTC(2026, 2, 18, 10), rule: 'Say "hi", please', rate: 12.6 }),
  rankedSession({ id: 8, nat: 'both' }),
];

test('the end of a name decides about the format', () => {
  expect(['a.csv', 'A.CSV', 'a.ndjson', 'a.jsonl', 'a.txt', 'csv'].map(exportFormatOf)).toEqual([
    'csv',
    'csv',
    'ndjson',
    'ndjson',
    undefined,
    undefined,
  ]);
});

test('NDJSON has an object a line', async () => {
  const path = join(folder, 'all.ndjson');
  expect(await exportSessions(path, sessions)).toEqual({
    kind: 'exported',
    message: `2 sessions written to ${path}`,
  });
  const lines = (await readFile(path, 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: 7, startTime: '2026-03-18T10:00:00.000Z', rule: 'Say "hi", please', rate: 13, flag: 'NS' },
    { id: 8, flag: 'NB' },
  ]);
});

test('CSV has a heading and quotes what needs it', async () => {
  const path = join(folder, 'all.csv');
  await exportSessions(path, sessions);
  const [heading, first, second] = (await readFile(path, 'utf8')).split('\n');
  expect(heading).toMatch(/^id,vsys,application,state,type,flag,protocol,source,sourcePort,/);
  expect(first).toContain(',"Say ""hi"", please",2026-03-18T10:00:00.000Z,');
  expect(second?.split(',')).toHaveLength(heading?.split(',').length ?? 0);
});

test('many sessions are written in their order', async () => {
  const path = join(folder, 'many.ndjson');
  await exportSessions(
    path,
    Array.from({ length: 4500 }, (_, index) => rankedSession({ id: index + 1 })),
  );
  const ids = (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect([ids.length, ids[0], ids[2000], ids.at(-1)]).toEqual([4500, 1, 2001, 4500]);
});

test('what cannot be written is told in one line and leaves nothing behind', async () => {
  const taken = join(folder, 'taken.csv');
  await writeFile(taken, 'mine');
  const problem = async (path: string) => {
    const outcome = await exportSessions(path, sessions);
    return outcome.kind === 'not-exported' ? outcome.problem : outcome.message;
  };
  expect(await problem(taken)).toBe(`${taken} exists already`);
  expect(await readFile(taken, 'utf8')).toBe('mine');
  expect(await problem(join(folder, 'a.txt'))).toMatch(/must end in \.ndjson or \.csv$/);
  expect(await problem(join(folder, 'none', 'a.csv'))).toMatch(/there is no such folder$/);
  expect(await problem(join(folder, 'taken.csv', 'a.csv'))).toMatch(/cannot be written \(ENOTDIR\)$/);
  expect(await readdir(folder)).toEqual(['taken.csv']);
});
