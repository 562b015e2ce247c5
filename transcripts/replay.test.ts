import { expect, test } from 'vitest';
import { type PlaybackOptions, plainText, playbackFrames } from './replay.ts';
import { hqHeader } from './testing/hq-sample.ts';
import type { Transcript, TranscriptEvent } from './transcript.ts';

const events: readonly TranscriptEvent[] = [
  { kind: 'mark', at: 0, t: 50, name: 'Start' },
  { kind: 'cmd', at: 0, t: 1000, line: 'show clock', prompt: 'admin@PA-TRAIN> ' },
  { kind: 'key', at: 0, t: 1010, data: '\r' },
  { kind: 'out', at: 0, t: 1200, status: 'accepted', lines: ['', 'Wed Mar 18 10:41:55 UTC 2026 '] },
  { kind: 'note', at: 0, t: 1300, text: 'wait \u001b[2J' },
  { kind: 'warp', at: 0, t: 1400, to: 9000 },
  { kind: 'cmd', at: 9000, t: 21_200, line: 'sho\u001b', prompt: 'admin@PA-TRAIN> ' },
  {
    kind: 'out',
    at: 9000,
    t: 21_100,
    status: 'rejected',
    lines: ['Unknown command: sho\u009b'],
    coach: ['show?'],
  },
  { kind: 'cmd', at: 9000, t: 30_000, line: 'exit', prompt: 'admin@PA-TRAIN> ' },
];
const transcript: Transcript = {
  header: hqHeader,
  entries: events.map((event, index) => ({ fileLine: index + 2, event })),
  truncated: { line: 10 },
};

function check(options: PlaybackOptions, delays: readonly (readonly [number, number])[]): void {
  const frames = playbackFrames(transcript, options);
  expect(frames.map((frame) => [frame.delay, frame.outputDelay])).toEqual(delays);
}

test('delays are those of the recording, capped first and then sped up', () => {
  check({}, [
    [1000, 200],
    [20_000, 0],
  ]);
  check({ speed: 4 }, [
    [250, 50],
    [5000, 0],
  ]);
  check({ idleLimit: 500 }, [
    [500, 200],
    [500, 0],
  ]);
  check({ speed: 2, idleLimit: 500 }, [
    [250, 100],
    [250, 0],
  ]);
  check({ speed: 0.5 }, [
    [2000, 400],
    [40_000, 0],
  ]);
  expect(() => playbackFrames(transcript, { speed: 0 })).toThrow(RangeError);
});

test('a frame holds one finished turn with what stands before it, safe to print', () => {
  expect(playbackFrames(transcript)).toEqual([
    {
      delay: 1000,
      outputDelay: 200,
      prompt: 'admin@PA-TRAIN> ',
      line: 'show clock',
      lines: ['', 'Wed Mar 18 10:41:55 UTC 2026 '],
      status: 'accepted',
      coach: [],
      annotations: [{ kind: 'mark', text: 'Start' }],
      at: 0,
      fileLine: 3,
    },
    {
      delay: 20_000,
      outputDelay: 0,
      prompt: 'admin@PA-TRAIN> ',
      line: 'sho\\x1b',
      lines: ['Unknown command: sho\\x9b'],
      status: 'rejected',
      coach: ['show?'],
      annotations: [
        { kind: 'note', text: 'wait \\x1b[2J' },
        { kind: 'warp', text: 'world time moves on by 9 s' },
      ],
      at: 9000,
      fileLine: 8,
    },
  ]);
});

test('plain text is prompt, line and output as on the screen', () => {
  expect(plainText(transcript)).toEqual([
    'admin@PA-TRAIN> show clock',
    '',
    'Wed Mar 18 10:41:55 UTC 2026 ',
    'admin@PA-TRAIN> sho\\x1b',
    'Unknown command: sho\\x9b',
  ]);
});
