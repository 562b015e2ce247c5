// Recorded, played, verified, exported in every form that can come back, imported again: the turns, marks and notes are the same.
// Over every shipped transcript, and over 200 random conversations with random worlds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RandomStreams } from '../engine/random.ts';
import { asciicastText } from '../transcripts/export/asciicast.ts';
import { handoutText } from '../transcripts/export/handout.ts';
import { readAsciicast } from '../transcripts/import/asciicast.ts';
import { readHandout } from '../transcripts/import/handout.ts';
import { eventsOfLog } from '../transcripts/import/terminal-log.ts';
import { printable } from '../transcripts/printable.ts';
import { readTranscript } from '../transcripts/read.ts';
import { plainLines } from '../transcripts/replay.ts';
import { reportText } from '../transcripts/report.ts';
import type { Transcript, TranscriptEvent } from '../transcripts/transcript.ts';
import { verifyTranscript } from '../transcripts/verify.ts';
import { transcriptText } from '../transcripts/write.ts';
import { LIBRARY_NAMES } from './library-names.ts';
import { createLineJudge } from './line-judge.ts';
import { plainLines as logLines } from './log-screen.ts';
import { openSession } from './open-session.ts';
import { openPinnedSession } from './pinned-session.ts';
import { findWorld } from './shipped-world.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { transcriptPath } from './transcript-library.ts';

const WORLDS = new URL('../dist/worlds/', import.meta.url);
const LIBRARY = new URL('../transcripts/library/', import.meta.url);
const CONVERSATIONS = 200;
const GROUPS = 10;

const folder = mkdtempSync(join(tmpdir(), 'fwsh-round-'));
afterAll(() => rmSync(folder, { recursive: true }));

const judges = new Map<string, ReturnType<typeof createLineJudge>>();

function judgeOf(release: '11.2' | '5.0' | string): ReturnType<typeof createLineJudge> {
  const known = judges.get(release) ?? createLineJudge(release === '5.0' ? '5.0' : '11.2');
  judges.set(release, known);
  return known;
}

/** What has to come back, the virtual time of the lines included. A jump of time is the milliseconds it takes. */
function told({ entries }: Pick<Transcript, 'entries'>): readonly (readonly unknown[])[] {
  return entries.flatMap(({ event }): readonly (readonly unknown[])[] => {
    switch (event.kind) {
      case 'cmd':
        return [['line', printable(event.prompt), printable(event.line), event.at]];
      case 'out':
        return [['output', event.status, ...event.lines.map(printable)]];
      case 'mark':
        return [['mark', printable(event.name)]];
      case 'note':
        return [['note', printable(event.text)]];
      case 'warp':
        return [['warp', event.to - event.at]];
      default:
        return [];
    }
  });
}

/** The same as a text has it: it tells neither the time nor whether a line was taken, and a prompt with nothing behind it is no line. */
function toldInText(transcript: Pick<Transcript, 'entries'>): readonly (readonly unknown[])[] {
  const all = told(transcript);
  return all.flatMap((item, index) => {
    if (item[0] === 'line') return item[2] === '' && all[index + 1]?.length === 2 ? [] : [item.slice(0, 3)];
    if (item[0] !== 'output') return [item];
    return item.length === 2 && all[index - 1]?.[2] === '' ? [] : [['output', ...item.slice(2)]];
  });
}

/** The same where an output ends after as many lines as a handout prints. */
function toldOnPaper(transcript: Pick<Transcript, 'entries'>): readonly (readonly unknown[])[] {
  return toldInText(transcript).map((item) => (item[0] === 'output' ? item.slice(0, 61) : item));
}

function transcriptOf(header: Transcript['header'], events: readonly TranscriptEvent[]): Transcript {
  const reading = readTranscript(transcriptText(header, events));
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

/** Out of every form and in again. */
function exchange(transcript: Transcript): void {
  const { header } = transcript;
  for (const version of [2, 3] as const) {
    const cast = readAsciicast(asciicastText(transcript, version));
    if (cast.kind !== 'transcript') throw new Error(`read as ${cast.kind}`);
    expect(told(transcriptOf(cast.header, cast.events))).toEqual(told(transcript));
  }
  const text = [...plainLines(transcript, 'told')].join('');
  const judge = judgeOf(header.release);
  const events = eventsOfLog(logLines(text), { judge: (line) => judge(line) !== 'refused' });
  expect(toldInText(transcriptOf(header, events))).toEqual(toldInText(transcript));
  const handout = readHandout(`${handoutText(transcript, 'student', undefined).join('\n')}\n`);
  if (handout === undefined) throw new Error('the handout is not read as one');
  const { world, platform, release, seed, clock } = header;
  expect(handout.pins).toEqual({ world, platform, release, seed, clock });
  expect(toldOnPaper(transcriptOf(header, handout.events))).toEqual(toldOnPaper(transcript));
}

async function verified(transcript: Transcript): Promise<readonly string[]> {
  const choice = { worlds: WORLDS, realClock: () => 0, speed: 1 };
  const pinned = await openPinnedSession(transcript.header, choice);
  if (pinned.kind === 'problem') throw new Error(pinned.problem);
  const { startsAt } = pinned.session.engine;
  const report = verifyTranscript(transcript, (line, at) => {
    pinned.session.clock.moveTo(startsAt + at);
    return pinned.session.execute(line);
  });
  return reportText(report);
}

test.each(LIBRARY_NAMES)('%s comes back out of every form', (name) => {
  const read = readTranscriptFile(transcriptPath(name, LIBRARY));
  if (read.kind === 'problem') throw new Error(read.problem);
  exchange(read.transcript);
});

const LINES: readonly string[] = [
  'show session all',
  'show session all filter application ssl',
  'show session all filter state active count yes',
  'show session info',
  'show session info | match timeout',
  'show session meter',
  'show clock',
  'show system info',
  'show interface all',
  'show routing route',
  'show arp all',
  'show zone-protection',
  'show counter global filter delta yes',
  'show counter interface all',
  'show running security-policy',
  'show running nat-policy',
  'show running resource-monitor minute last 2',
  'show high-availability state',
  'show jobs all',
  'show log traffic direction equal backward',
  'show rule-hit-count vsys vsys-name vsys1 rule-base security rules all',
  'show cli info',
  'sh sess inf',
  'show sesion all',
  'show session id',
  'test security-policy-match from trust to untrust source 10.20.0.50 destination 203.0.113.9 protocol 6',
  'clear session all filter application dns',
  'set cli pager off',
  'request anti-virus upgrade check',
  'configure',
  'set deviceconfig system hostname PA-NEW',
  'show deviceconfig system',
  'exit',
  '',
];
/** Those that are slow to begin come once in ten. */
const NAMES = ['overview', 'esx', 'alg', 'dual', 'overview', 'hq', 'alg', 'dual', 'overview', 'alg'] as const;

describe.each(Array.from({ length: GROUPS }, (_, group) => group))(
  'group %i of random conversations',
  (group) => {
    test('each comes back', { timeout: 120_000 }, async () => {
      for (let one = group; one < CONVERSATIONS; one += GROUPS) {
        const { transcript, shown } = await conversation(one);
        // Marks and notes are lines of their own; the rest is what was on the screen.
        expect([...plainLines(transcript, 'left out')].join('')).toBe(shown);
        expect((await verified(transcript)).slice(0, -1)).toEqual([]);
        exchange(transcript);
      }
    });
  },
);

interface Conversation {
  readonly transcript: Transcript;
  /** Prompt, line and output of every device line, as they were shown. */
  readonly shown: string;
}

async function conversation(number: number): Promise<Conversation> {
  const random = RandomStreams.seeded(20_261_128 + number, ['conversation']).stream(0);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const item = list[random.below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const world = NAMES[number % NAMES.length] ?? 'overview';
  const found = await findWorld(world, WORLDS);
  if (found.kind === 'problem') throw new Error(found.problem);
  const record = join(folder, `${number}.fwsh`);
  let real = 0;
  const opened = openSession({
    loaded: found.loaded,
    choice: {
      world,
      config: undefined,
      seed: random.below(1000),
      platform: undefined,
      release: undefined,
      clock: undefined,
    },
    shell: { speed: 1, coach: true, record, recordQuietly: false },
    size: { columns: 80, rows: 24 },
    realClock: () => real,
    onProblem: (problem) => {
      throw new Error(problem);
    },
  });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  const { session } = opened;
  let shown = '';
  for (let left = 3 + random.below(8); left > 0 && !session.ended; left--) {
    real += random.below(4000);
    const ids = session.complete('show session id ', 16).suggestions.map(({ text }) => text);
    const line = pick([
      pick(LINES),
      pick(LINES),
      pick(LINES),
      `show session id ${pick([...ids, '1'])}`,
      `:warp ${1 + random.below(5000)}ms`,
      `:record mark ${pick(['A', 'note: B', 'two words', '# `x`', 'world time moves on by 2 s'])}`,
      `:record note ${pick(['seen', '*bold* [a](b)', '\\', '-- mark: y', 'a  b'])}`,
    ]);
    const prompt = session.prompt();
    const turn = session.execute(line);
    const isDevice = !line.startsWith(':');
    if (isDevice) shown += `${[prompt + line, ...turn.lines].map(printable).join('\n')}\n`;
  }
  const read = readTranscriptFile(record);
  if (read.kind === 'problem') throw new Error(read.problem);
  return { transcript: read.transcript, shown };
}
