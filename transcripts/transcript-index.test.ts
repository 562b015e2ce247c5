import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTranscript } from './read.ts';
import { hqEvents, hqHeader } from './testing/hq-sample.ts';
import { eventLists, headers } from './testing/transcript-arbitrary.ts';
import { type TranscriptEvent, turnsOf } from './transcript.ts';
import { type ByteSource, openTranscriptIndex, type TranscriptIndex } from './transcript-index.ts';
import { headerLine, transcriptText } from './write.ts';

/** Bytes in memory, and how many of them were asked for. */
function sourceOf(text: string): ByteSource & { readonly asked: () => number } {
  const bytes = Buffer.from(text, 'utf8');
  let asked = 0;
  return {
    size: bytes.length,
    read: (offset, length) => {
      const part = bytes.subarray(offset, offset + length);
      asked += part.length;
      return part;
    },
    asked: () => asked,
  };
}

function opened(source: ByteSource): TranscriptIndex {
  const reading = openTranscriptIndex(source);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.index;
}

test('an index gives the turns, marks and notes that reading the whole file gives', () => {
  fc.assert(
    fc.property(headers, eventLists, (header, events) => {
      const text = transcriptText(header, events);
      const reading = readTranscript(text);
      if (reading.kind === 'unreadable') throw new Error(reading.problem);
      const index = opened(sourceOf(text));
      const turns = turnsOf(reading.transcript);
      expect(index.header).toEqual(reading.transcript.header);
      expect(Array.from({ length: index.turns }, (_, at) => index.turn(at))).toEqual(turns);
      expect(index.remarks.map(({ kind, fileLine }) => [kind, fileLine])).toEqual(
        reading.transcript.entries.flatMap(({ event: { kind }, fileLine }) =>
          kind === 'mark' || kind === 'note' ? [[kind, fileLine]] : [],
        ),
      );
      expect(index.gaps).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a search finds commands and outputs in order, and nothing of marks', () => {
  const events: readonly TranscriptEvent[] = [{ kind: 'mark', at: 0, t: 0, name: 'SNAT-Out' }, ...hqEvents];
  const index = opened(sourceOf(transcriptText(hqHeader, events)));
  expect(index.find('show session meter', 0)).toEqual({ turn: 3, fileLine: 9 });
  expect(index.find('SNAT-Out', 0)).toEqual({ turn: 1, fileLine: 6 });
  expect(index.find('SNAT-Out', 2)).toEqual({ turn: 5, fileLine: 14 });
  expect(index.find('"SNAT-Out; index', 0)).toEqual({ turn: 5, fileLine: 14 });
  expect(index.find('nowhere', 0)).toBeUndefined();
  expect(index.find('show', 99)).toBeUndefined();
});

test('a search backwards finds what lies before, the last first', () => {
  const index = opened(sourceOf(transcriptText(hqHeader, hqEvents)));
  const forwards: number[] = [];
  for (let hit = index.find('SNAT-Out', 0); hit; hit = index.find('SNAT-Out', hit.turn + 1))
    forwards.push(hit.turn);
  const backwards: number[] = [];
  for (let hit = index.findLast('SNAT-Out', 99); hit; hit = index.findLast('SNAT-Out', hit.turn))
    backwards.push(hit.turn);
  expect(forwards.length).toBeGreaterThan(1);
  expect(backwards).toEqual(forwards.toReversed());
  expect(index.findLast('SNAT-Out', 0)).toBeUndefined();
  expect(index.findLast('', 99)).toBeUndefined();
});

test('opening reads each byte twice at most and a turn reads its own lines only', () => {
  const many = Array.from({ length: 2000 }, () => hqEvents.slice(0, 2)).flat();
  const source = sourceOf(transcriptText(hqHeader, many));
  const index = opened(source);
  expect(index.turns).toBe(2000);
  expect(source.asked()).toBeLessThan(source.size + 2 * 1024 * 1024);
  const before = source.asked();
  index.turn(1999);
  expect(source.asked() - before).toBeLessThan(2000);
});

test('damaged lines are gaps: the turns around them stand', () => {
  const [first = '', ...lines] = transcriptText(hqHeader, hqEvents).trimEnd().split('\n');
  const deep = `{"kind":"cmd","x":${'['.repeat(5000)}`;
  const text = [
    first,
    ...lines.slice(0, 2),
    'no event',
    lines[2],
    deep,
    ...lines.slice(3, 6),
    '{"kind":"out","at":',
  ].join('\n');
  const index = opened(sourceOf(text));
  expect(index.gaps).toEqual([4, 10]);
  expect(index.turn(0)?.command.line).toBe('show session all');
  // Its command is the damaged line.
  expect(index.turn(1)).toBeUndefined();
  expect(index.turn(2)?.command.line).toBe('show session info');
});

test('a file that is no transcript gives one problem', () => {
  expect(openTranscriptIndex(sourceOf(''))).toMatchObject({ kind: 'unreadable' });
  expect(openTranscriptIndex(sourceOf('x'.repeat(3_000_000)))).toMatchObject({ kind: 'unreadable' });
  expect(opened(sourceOf(headerLine(hqHeader))).turns).toBe(0);
});
