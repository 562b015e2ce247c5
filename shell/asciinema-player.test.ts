// Casts as asciinema's own player has them: the parser and the playback that an exported page carries, without the page. It is another
// program's reading of the format, so what it plays is what any player plays.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { asciicastText } from '../transcripts/export/asciicast.ts';
import { printable } from '../transcripts/printable.ts';
import { plainText } from '../transcripts/replay.ts';
import { hqEvents, hqHeader } from '../transcripts/testing/hq-sample.ts';
import type { Transcript, TranscriptEvent } from '../transcripts/transcript.ts';
import { LIBRARY_NAMES } from './library-names.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { transcriptPath } from './transcript-library.ts';

const LIBRARY = new URL('../transcripts/library/', import.meta.url);

interface PlayedCast {
  readonly output: string;
  readonly input: string;
  /** Seconds and labels. */
  readonly marks: readonly (readonly [time: number, label: string])[];
  readonly size: unknown;
  readonly complaints: readonly unknown[];
}

/** What is used of the player. */
interface PlayerCore {
  addEventListener(name: string, listener: (data: never) => void): void;
  terminalReady(): void;
  init(): Promise<void>;
  play(): Promise<void>;
}

type PlayerClass = new (source: { data: string; parser: 'asciicast' }, options: object) => PlayerCore;

// The package gives out its player with a page around it; the part below is a file beside it, whose name has a hash.
async function playerClass(): Promise<PlayerClass> {
  const entry = import.meta.resolve('asciinema-player');
  const [, name = ''] = /from '(\.\/core-[\w-]+\.js)'/.exec(readFileSync(fileURLToPath(entry), 'utf8')) ?? [];
  const { C } = await import(new URL(name, entry).href);
  return C;
}

const Player = await playerClass();

async function played(cast: string): Promise<PlayedCast> {
  const complaints: unknown[] = [];
  const complain = (...told: readonly unknown[]) => complaints.push(told);
  const quiet = () => {};
  const logger = { log: quiet, debug: quiet, info: quiet, warn: complain, error: complain };
  // So fast that nothing is waited for.
  const player = new Player({ data: cast, parser: 'asciicast' }, { logger, speed: 1e12, preload: true });
  let output = '';
  let input = '';
  let size: unknown;
  const marks: (readonly [number, string])[] = [];
  player.addEventListener('output', (pieces: readonly string[]) => {
    output += pieces.join('');
  });
  player.addEventListener('input', ({ data }: { data: string }) => {
    input += data;
  });
  player.addEventListener('marker', ({ time, label }: { time: number; label: string }) =>
    marks.push([time, label]),
  );
  player.addEventListener('reset', (told: { size: unknown }) => {
    size = told.size;
  });
  player.addEventListener('error', complain);
  const ended = new Promise<void>((resolve) => player.addEventListener('ended', () => resolve()));
  player.terminalReady();
  await player.init();
  await player.play();
  await ended;
  return { output, input, marks, size, complaints };
}

function transcriptNamed(name: string): Transcript {
  const read = readTranscriptFile(transcriptPath(name, LIBRARY));
  if (read.kind === 'problem') throw new Error(read.problem);
  return read.transcript;
}

async function check(transcript: Transcript, version: 2 | 3): Promise<void> {
  const cast = await played(asciicastText(transcript, version));
  const events = transcript.entries.map(({ event }) => event);
  expect(cast.complaints).toEqual([]);
  expect(cast.size).toEqual({ cols: transcript.header.columns, rows: transcript.header.rows });
  expect(cast.output).toBe(
    plainText(transcript)
      .map((line) => `${line}\r\n`)
      .join(''),
  );
  expect(cast.input).toBe(
    events.flatMap((event) => (event.kind === 'cmd' ? [`${printable(event.line)}\r`] : [])).join(''),
  );
  const wanted = events.flatMap((event): readonly (readonly [number, string])[] => {
    const label = labelOf(event);
    return label === undefined ? [] : [[event.t, label]];
  });
  expect(cast.marks.map(([time, label]) => [Math.round(time * 1000), label])).toEqual(wanted);
}

function labelOf(event: TranscriptEvent): string | undefined {
  if (event.kind === 'mark') return printable(event.name);
  if (event.kind === 'note') return `note: ${printable(event.text)}`;
  return event.kind === 'warp' ? `world time moves on by ${(event.to - event.at) / 1000} s` : undefined;
}

describe.each([2, 3] as const)('version %i', (version) => {
  test.each(LIBRARY_NAMES)('%s plays with its exact text, lines and marks', async (name) => {
    await check(transcriptNamed(name), version);
  });

  test('hostile texts, and what no player knows, change nothing', async () => {
    // What is typed in its very first moment this player shows with the first picture and does not tell.
    const events: readonly TranscriptEvent[] = [
      { kind: 'mark', at: 0, t: 1, name: '\u001b[2J"]' },
      ...hqEvents.map((event) => ({ ...event, t: event.t + 1 })),
      { kind: 'cmd', at: 50_000, t: 50_000, line: 'x\u001b]0;y\u0007', prompt: '"\\> ' },
      { kind: 'out', at: 50_000, t: 50_010, status: 'rejected', lines: ['\u009b31m', '', '\ud800'] },
    ];
    const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
    expect(asciicastText({ header: hqHeader, entries }, version)).toContain('"f","{\\"at\\":50000}"');
    await check({ header: hqHeader, entries, truncated: undefined }, version);
  });
});

test('a player notices what is no cast', async () => {
  await expect(played('{"version":4}\n[0,"o","x"]\n')).rejects.toThrow(/not supported/);
});
