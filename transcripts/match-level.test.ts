import { expect, test } from 'vitest';
import { hqEvents, hqHeader, hqOutputs } from './testing/hq-sample.ts';
import type { MatchLevel, TranscriptEvent } from './transcript.ts';
import { verifyTranscript } from './verify.ts';

const reference = (name: string) => `\${${name}}`;

/** Verdict of one output against another under a level. */
function check(
  level: MatchLevel,
  recorded: readonly string[],
  actual: readonly string[],
  verdict: string,
): void {
  const events: readonly TranscriptEvent[] = [
    { kind: 'cmd', at: 0, t: 0, line: 'show', prompt: '> ' },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: recorded, match: level },
  ];
  const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
  const transcript = { header: hqHeader, entries, truncated: undefined };
  const report = verifyTranscript(transcript, () => ({ lines: actual, status: 'accepted' }));
  expect(report.turns[0]?.verdict).toBe(verdict);
}

test('each level lets pass what its name says, and no more', () => {
  const listing = hqOutputs['show session all'];
  const spaced = listing.map((line) => line.replace('ssl            ACTIVE', 'ssl    ACTIVE'));
  const swapped = [
    ...listing.slice(0, 5),
    ...listing.slice(7, 9),
    ...listing.slice(5, 7),
    ...listing.slice(9),
  ];
  const otherRun = listing.map((line) => line.replace('33571', '40022').replace('[51514]', '[60001]'));
  const otherState = listing.map((line) => line.replace('ssl            ACTIVE', 'ssl            DISCARD'));
  const verdicts: readonly (readonly [MatchLevel, readonly string[]])[] = [
    ['exact', ['same', 'different', 'different', 'different', 'different']],
    ['text', ['same', 'same', 'different', 'different', 'different']],
    ['table', ['same', 'same', 'same', 'different', 'different']],
    ['fields', ['same', 'same', 'same', 'tolerated', 'different']],
    ['ignore', ['same', 'tolerated', 'tolerated', 'tolerated', 'tolerated']],
  ];
  for (const [level, expected] of verdicts) {
    [listing, spaced, swapped, otherRun, otherState].forEach((actual, index) => {
      check(level, listing, actual, expected[index] ?? '');
    });
  }
});

test('a configured timer is never volatile, a counter is', () => {
  const info = hqOutputs['show session info'];
  check(
    'fields',
    info,
    info.map((line) => line.replace('3600 secs', '3601 secs')),
    'different',
  );
  check(
    'fields',
    info,
    info.map((line) => line.replace('1840/s', '977/s')),
    'tolerated',
  );
});

test('a name that an output binds is filled into later templates', () => {
  const lines: string[] = [];
  const events: readonly TranscriptEvent[] = [
    ...hqEvents
      .slice(0, 2)
      .map((event) =>
        event.kind === 'out'
          ? { ...event, bindings: { sid: 'session *.application=ping', zone: 'session *.to zone' } }
          : event,
      ),
    {
      kind: 'cmd',
      at: 0,
      t: 0,
      line: 'show session id 1',
      template: `show session id ${reference('sid')}`,
      prompt: '> ',
    },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: [] },
    {
      kind: 'cmd',
      at: 0,
      t: 0,
      line: 'show session id 2',
      template: `show session id ${reference('other')}`,
      prompt: '> ',
    },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: [] },
  ];
  const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
  const report = verifyTranscript({ header: hqHeader, entries, truncated: undefined }, (line) => {
    lines.push(line);
    return { lines: line === 'show session all' ? hqOutputs['show session all'] : [], status: 'accepted' };
  });
  expect(lines).toEqual(['show session all', 'show session id 33611']);
  expect(report.turns.map(({ verdict }) => verdict)).toEqual(['same', 'same', 'different']);
  expect(report.turns[2]?.differences[0]).toMatchObject({ name: reference('other') });
});
