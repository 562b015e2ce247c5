import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newTranscriptPath, quietRecording } from './quiet-recording.ts';

function stateFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('a header alone makes no file, the first event makes both', () => {
  const { sink, path } = quietRecording(join(stateFolder(), 'not-there-yet'), 'hq');
  sink.append('header\n');
  expect(existsSync(path)).toBe(false);
  sink.append('event\n');
  expect(existsSync(path)).toBe(true);
});

test('the oldest transcripts go when there are a hundred, and nothing else does', () => {
  const state = stateFolder();
  const folder = join(state, 'transcripts');
  mkdirSync(folder);
  const old = Array.from(
    { length: 120 },
    (_, at) => `2020-01-01T00-00-${String(at).padStart(3, '0')}-hq-1.fwsh`,
  );
  for (const name of [...old, 'mine.txt']) writeFileSync(join(folder, name), 'x');
  const { sink, path } = quietRecording(state, 'hq');
  sink.append('header\n');
  sink.append('event\n');
  const kept = readdirSync(folder).sort();
  expect(kept).toHaveLength(101);
  expect(kept).toEqual([...old.slice(-99), basename(path), 'mine.txt'].sort());
});

test('a folder that cannot be made is told, and the name of a world is no path', () => {
  const state = stateFolder();
  writeFileSync(join(state, 'transcripts'), 'a file');
  const { sink, path } = quietRecording(state, 'hq');
  sink.append('header\n');
  expect(() => sink.append('event\n')).toThrow(`cannot record to ${path}: EEXIST`);
  expect(basename(newTranscriptPath(state, '../my worlds/x y.yaml'))).toMatch(
    /^\d{4}-\d\d-\d\dT[\d.-]+-x_y-\d+\.fwsh$/,
  );
});
