import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileHistoryStore, createMemoryHistoryStore } from './history-store.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fwsh-history-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file that is not there is an empty history', async () => {
  expect(await createFileHistoryStore(join(folder, 'history')).read()).toEqual([]);
});

test('lines are kept in a file that only its owner reads, and nothing else is left behind', async () => {
  const path = join(folder, 'state', 'history');
  const store = createFileHistoryStore(path);
  await store.append(['show session all']);
  await store.append(['show zone', 'show zone']);
  expect(await readFile(path, 'utf8')).toBe('show session all\nshow zone\n');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'state'))).toEqual(['history']);
});

test('lines of another shell stay', async () => {
  const path = join(folder, 'history');
  const store = createFileHistoryStore(path);
  await store.append(['first']);
  await writeFile(path, 'first\nby another\n');
  await store.append(['second']);
  expect(await store.read()).toEqual(['first', 'by another', 'second']);
});

test('lines added at once all arrive', async () => {
  const store = createFileHistoryStore(join(folder, 'history'));
  await Promise.all(['a', 'b', 'c'].map((line) => store.append([line])));
  expect(await store.read()).toEqual(['a', 'b', 'c']);
});

test('a folder that cannot be made stops nobody', async () => {
  await writeFile(join(folder, 'file'), '');
  const store = createFileHistoryStore(join(folder, 'file', 'history'));
  await store.append(['show']);
  expect(await store.read()).toEqual([]);
});

test('the store in memory forgets nothing while it lives', async () => {
  const store = createMemoryHistoryStore(['a']);
  await store.append(['b', 'b']);
  expect(await store.read()).toEqual(['a', 'b']);
});
