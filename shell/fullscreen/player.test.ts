// The player on a terminal in memory: what stands on the screen at which place, and that the screen is as before afterwards.
import { afterEach, expect, test } from 'vitest';
import type { AnnotationFile } from '../../transcripts/annotation.ts';
import { hqEvents, hqHeader } from '../../transcripts/testing/hq-sample.ts';
import type { TranscriptEvent } from '../../transcripts/transcript.ts';
import { type ByteSource, openTranscriptIndex } from '../../transcripts/transcript-index.ts';
import { transcriptText } from '../../transcripts/write.ts';
import type { ReplayMode } from '../replay-request.ts';
import { createManualScheduler, type ManualScheduler } from '../terminal/testing/manual-scheduler.ts';
import { createTestTerminal, type TestTerminal } from '../terminal/testing/test-terminal.ts';
import { XTERM } from '../testing/view-shell.ts';
import { playOnTerminal } from './player-on-terminal.ts';

interface Playing {
  readonly terminal: TestTerminal;
  readonly scheduler: ManualScheduler;
  readonly done: Promise<void>;
  /** Bytes that were read of the file so far. */
  readonly read: () => number;
  /** From now on the file cannot be read. */
  readonly lose: () => void;
}

const playing: Playing[] = [];

afterEach(async () => {
  for (const { terminal, done } of playing.splice(0)) {
    terminal.hangUp();
    await done.catch(() => {});
  }
});

const side: AnnotationFile = {
  title: 'A lesson',
  annotations: [
    { kind: 'note', turn: 1, text: 'look \x1b[2Jat the flags', audience: 'everyone', reveal: 'after' },
    { kind: 'note', turn: 1, text: 'only for teachers', audience: 'instructor', reveal: 'before' },
    { kind: 'note', turn: 2, text: 'a secret', audience: 'everyone', reveal: 'asked' },
  ],
};

async function played(
  events: readonly TranscriptEvent[],
  { mode = { kind: 'step' } }: { readonly mode?: ReplayMode } = {},
): Promise<Playing> {
  const bytes = Buffer.from(transcriptText(hqHeader, events));
  let read = 0;
  let isGone = false;
  const source: ByteSource = {
    size: bytes.length,
    read(offset, length) {
      if (isGone) throw new Error('the disk is gone');
      const part = bytes.subarray(offset, offset + length);
      read += part.length;
      return part;
    },
  };
  const reading = openTranscriptIndex(source);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  const terminal = createTestTerminal({ columns: 80, rows: 24 });
  const scheduler = createManualScheduler();
  terminal.write('an older line\r\n');
  const done = playOnTerminal(
    terminal,
    { path: 'x.fwsh', index: reading.index, side },
    { mode, speed: 1, idleLimit: 3, color: true },
    { scheduler, kind: XTERM },
  );
  const lose = () => {
    isGone = true;
  };
  const one = { terminal, scheduler, done, read: () => read, lose };
  playing.push(one);
  await terminal.until((screen) => screen.includes('A lesson'));
  return one;
}

/** Turns with numbers, one second from line to output and from output to line. */
function numbered(count: number): readonly TranscriptEvent[] {
  return Array.from({ length: count }, (_, index): readonly TranscriptEvent[] => [
    ...(index === 2 ? [{ kind: 'mark', at: 0, t: index * 2000, name: 'Third' } as const] : []),
    { kind: 'cmd', at: 0, t: index * 2000, line: `line ${index + 1}`, prompt: 'fw> ' },
    { kind: 'out', at: 0, t: index * 2000 + 1000, status: 'accepted', lines: [`answer ${index + 1}`] },
  ]).flat();
}

const shows = (terminal: TestTerminal, text: string) => terminal.until((screen) => screen.includes(text));
const hides = (terminal: TestTerminal, text: string) => terminal.until((screen) => !screen.includes(text));

test('Enter shows a line and then its output, and b goes back the same way', async () => {
  const { terminal } = await played(numbered(5));
  await shows(terminal, 'fw> line 1');
  expect(terminal.screen().join('\n')).not.toContain('answer 1');
  terminal.type('\r');
  await shows(terminal, 'answer 1');
  terminal.type('\r');
  await shows(terminal, 'fw> line 2');
  terminal.type('bb');
  await hides(terminal, 'answer 1');
  expect(terminal.screen().join('\n')).toContain('1/5 0%');
});

test('it plays with the recorded waits up to the limit, pauses, and stays on the last frame', async () => {
  const { terminal, scheduler } = await played(numbered(2), { mode: { kind: 'watch' } });
  scheduler.pass(999);
  await terminal.shown();
  expect(terminal.screen().join('\n')).not.toContain('answer 1');
  scheduler.pass(1);
  await shows(terminal, 'answer 1');
  terminal.type(' ');
  await shows(terminal, 'paused');
  scheduler.pass(60_000);
  await terminal.shown();
  expect(terminal.screen().join('\n')).not.toContain('line 2');
  terminal.type('+ ');
  await shows(terminal, 'playing x2');
  scheduler.pass(1000);
  await shows(terminal, 'answer 2');
  expect(scheduler.waiting()).toBe(0);
  expect(terminal.screen().join('\n')).toContain('2/2 100%  paused');
});

test('marks, shares, turns and names lead to their places', async () => {
  const { terminal } = await played(numbered(101));
  terminal.type(']');
  await shows(terminal, '-- mark: Third');
  terminal.type('5');
  await shows(terminal, 'answer 51');
  terminal.type('g75%\r');
  await shows(terminal, '76/101 75%');
  terminal.type('gthird\r');
  await shows(terminal, '3/101');
  terminal.type('g12\r');
  await shows(terminal, 'answer 12');
  terminal.type('gnowhere\r');
  await shows(terminal, "no mark 'nowhere'");
  terminal.type('[');
  await shows(terminal, '3/101');
});

test('a search finds commands and outputs, onwards and back, and round the ends', async () => {
  const { terminal } = await played(numbered(120));
  terminal.type('/answer 11\r');
  await shows(terminal, '11/120');
  terminal.type('N');
  await shows(terminal, '110/120');
  terminal.type('P');
  await shows(terminal, '11/120');
  terminal.type('P');
  await shows(terminal, '119/120');
  terminal.type('/nothing\r');
  await shows(terminal, 'not found: nothing');
});

test('the list of commands shows marks, and leads to a turn by Enter and by a click', async () => {
  const { terminal } = await played(numbered(50));
  terminal.type('c');
  await shows(terminal, '3  fw> line 3  * Third');
  terminal.type('jj\r');
  await shows(terminal, 'answer 3');
  terminal.type('c');
  await shows(terminal, '> ');
  terminal.type('\x1b[<0;5;6M');
  await shows(terminal, '5/50');
  terminal.type('\x1b[<0;80;23M');
  await shows(terminal, '50/50 100%');
});

test('notes come when they are due, those of teachers never, and nothing steers the terminal', async () => {
  const { terminal } = await played(numbered(3));
  expect(terminal.screen().join('\n')).not.toContain('flags');
  terminal.type('\r');
  await shows(terminal, 'note: look \\x1b[2Jat the flags');
  terminal.type('\r');
  await shows(terminal, 'a note waits to be asked for');
  terminal.type('a');
  await shows(terminal, 'note: a secret');
  expect(terminal.all().join('\n')).not.toContain('teachers');
});

test('a hostile transcript is shown as text', async () => {
  const evil = '\x1b]0;owned\x07\x1b[31m\u202e\u009b2J';
  const { terminal } = await played([
    { kind: 'note', at: 0, t: 0, text: evil },
    { kind: 'cmd', at: 0, t: 0, line: evil, prompt: evil },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: [evil], coach: [evil] },
  ]);
  terminal.type('\rc');
  await shows(terminal, '\\x1b]0;owned');
  terminal.type(`c/${'x'}\r`);
  await shows(terminal, 'not found');
  expect(terminal.written()).not.toMatch(/\x1b\]0;owned|\u202e|\u009b/);
});

test('a step back over 5,000 turns reads a screenful of the file and runs nothing', async () => {
  const { terminal, read } = await played(numbered(5000));
  terminal.type('\x1b[F');
  await shows(terminal, '5000/5000 100%');
  const before = read();
  terminal.type('b');
  await hides(terminal, 'answer 5000');
  expect(read() - before).toBeLessThan(20_000);
});

test('a long output starts at its line, scrolls, and a search shows the hit', async () => {
  const lines = Array.from({ length: 100 }, (_, row) => `row ${row} of many`);
  const { terminal } = await played([
    ...hqEvents.slice(0, 2),
    { kind: 'cmd', at: 0, t: 0, line: 'show much', prompt: 'fw> ' },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines },
  ]);
  terminal.type('\x1b[F');
  await terminal.until((screen) => screen.includes('fw> show much') && screen.includes('row 10 of many'));
  terminal.type('\x1b[<65;5;5M');
  await hides(terminal, 'show much');
  terminal.type('/row 70 of\r');
  await shows(terminal, 'row 70 of many');
});

test('the mouse can be given to the terminal, and everything is as before when the user leaves', async () => {
  const { terminal, done } = await played(numbered(2));
  const asked = terminal.written().length;
  terminal.type('m');
  await shows(terminal, 'm takes it back');
  expect(terminal.written().slice(asked)).toContain('\x1b[?1000l');
  terminal.type('?');
  await shows(terminal, 'ten turns on and back');
  terminal.type('xq');
  await done;
  await terminal.shown();
  expect(terminal.screen()[0]).toBe('an older line');
  expect(terminal.rawMode()).toBe(false);
});

test('it draws anew at another size', async () => {
  const { terminal } = await played(numbered(2));
  terminal.resize(50, 12);
  await terminal.until(() => (terminal.screen()[10] ?? '').startsWith('['));
  expect(terminal.screen()[10]?.length).toBe(50);
});

test('a key whose handler fails ends the player with the terminal given back', async () => {
  const { terminal, done, lose } = await played(numbered(300));
  lose();
  terminal.type('G');
  terminal.type('\x1b[F');
  terminal.type('c');
  await expect(done).rejects.toThrow('the disk is gone');
  expect(terminal.rawMode()).toBe(false);
  await terminal.until((screen) => screen.includes('an older line') && !screen.includes('A lesson'));
});
