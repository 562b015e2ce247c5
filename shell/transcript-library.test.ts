// Every shipped transcript is what the program answers today, its questions have answers, and its marks can be taken over.
// `npx vitest run shell/transcript-library --update` records all of them again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { rightAnswers } from '../transcripts/question.ts';
import { type Transcript, turnsOf } from '../transcripts/transcript.ts';
import { LIBRARY_NAMES } from './library-names.ts';
import { createPinnedRun, openPinnedSession } from './pinned-session.ts';
import { takeOver, takeOverPlace } from './take-over.ts';
import { reRecorded } from './testing/re-recorded.ts';
import { runProgram } from './testing/run-program.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { libraryItems, readSideFile, transcriptPath } from './transcript-library.ts';

const LIBRARY = new URL('../transcripts/library/', import.meta.url);
const WORLDS = new URL('../dist/worlds/', import.meta.url);

function transcriptNamed(name: string): Transcript {
  const read = readTranscriptFile(transcriptPath(name, LIBRARY));
  if (read.kind === 'problem') throw new Error(read.problem);
  return read.transcript;
}

function annotationsOf(name: string, transcript: Transcript) {
  const turns = turnsOf(transcript).length;
  const side = readSideFile(transcriptPath(name, LIBRARY), { named: undefined, turns });
  if (side.kind === 'problem') throw new Error(side.problem);
  return side.file?.annotations ?? [];
}

async function sessionOf({ header }: Transcript, seed = header.seed) {
  const choice = { worlds: WORLDS, realClock: () => 0, speed: 1 };
  const pinned = await openPinnedSession({ ...header, seed }, choice);
  if (pinned.kind === 'problem') throw new Error(pinned.problem);
  return pinned.session;
}

function stateHash(engine: Engine): string {
  return createHash('sha256').update(engine.snapshot().bytes).digest('hex');
}

describe.each(LIBRARY_NAMES)('%s', (name) => {
  test('is what the program answers today', async () => {
    const path = transcriptPath(name, LIBRARY);
    await expect(await reRecorded(transcriptNamed(name), WORLDS)).toMatchFileSnapshot(path);
  });

  test('has marks, notes and questions, and each question has an answer for another seed too', async () => {
    const transcript = transcriptNamed(name);
    const annotations = annotationsOf(name, transcript);
    expect(transcript.entries.filter(({ event }) => event.kind === 'mark').length).toBeGreaterThan(1);
    expect(annotations.some(({ kind }) => kind === 'note')).toBe(true);
    const questions = annotations.flatMap((item) => (item.kind === 'question' ? [item] : []));
    expect(questions.length).toBeGreaterThan(0);
    for (const seed of [1, 3]) {
      const run = createPinnedRun(await sessionOf(transcript, seed));
      const outputs = turnsOf(transcript).map((turn) => run.run(turn).lines);
      const unanswered = questions.filter(
        (question) => rightAnswers(question, outputs[question.turn - 1] ?? []).length === 0,
      );
      expect(unanswered.map(({ text }) => text)).toEqual([]);
      expect(questions.filter(({ hints = [] }) => hints.length === 0)).toEqual([]);
    }
  });

  test('a world taken over at a mark is the world of a fresh run to that mark', async () => {
    const transcript = transcriptNamed(name);
    const marks = transcript.entries.flatMap(({ event }) => (event.kind === 'mark' ? [event] : []));
    for (const mark of marks.slice(-1)) {
      const place = takeOverPlace(transcript, mark.name);
      if (typeof place === 'string') throw new Error(place);
      const taken = await sessionOf(transcript);
      takeOver(taken, place);
      const fresh = await sessionOf(transcript);
      for (const { command } of place.turns) {
        const left =
          fresh.engine.startsAt + command.at - Math.max(fresh.engine.view.now(), fresh.engine.startsAt);
        if (left > 0) fresh.execute(`:warp ${left / 1000}s`);
        fresh.execute(command.line);
      }
      fresh.clock.settle();
      const left = fresh.engine.startsAt + mark.at - fresh.engine.view.now();
      if (left > 0) fresh.execute(`:warp ${left / 1000}s`);
      expect(stateHash(taken.engine)).toBe(stateHash(fresh.engine));
    }
  });
});

test('the list of names is the folder', () => {
  const names = readdirSync(fileURLToPath(LIBRARY)).filter((file) => file.endsWith('.fwsh'));
  expect(names.map((file) => file.slice(0, -5)).sort()).toEqual([...LIBRARY_NAMES].sort());
  expect(LIBRARY_NAMES.length).toBeGreaterThanOrEqual(12);
  expect(libraryItems(LIBRARY).every(({ title }) => title !== '')).toBe(true);
  expect(new Set(LIBRARY_NAMES.map((name) => transcriptNamed(name).header.world))).toContain('esx');
});

test('replay without a file lists them, and a name is as good as a file', () => {
  const listed = runProgram(['replay']);
  expect(listed.status).toBe(0);
  expect(
    listed.stdout
      .split('\n')
      .map((row) => row.split(' ')[0])
      .filter(Boolean),
  ).toEqual([...LIBRARY_NAMES]);
  const played = runProgram(['replay', 'two-flows']);
  expect(played.stdout).toContain('> show session id 524342');
  expect(readFileSync(transcriptPath('two-flows', LIBRARY), 'utf8')).toContain('show session id 524342');
});

test('the built program verifies all of them, its own version and worlds included', () => {
  const paths = LIBRARY_NAMES.map((name) => transcriptPath(name, LIBRARY));
  const { status, stdout } = runProgram(['verify', '--json', ...paths]);
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports.flatMap(({ pins }) => pins)).toEqual([]);
  expect(reports.map(({ different }) => different)).toEqual(paths.map(() => 0));
  expect(status).toBe(0);
});
