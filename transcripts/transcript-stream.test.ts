// A transcript that passes by tells what one that was read whole tells, and takes from its source no more than it gave.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfPieces } from './byte-lines.ts';
import { longestLine, readTranscript } from './read.ts';
import { plainLines, plainText } from './replay.ts';
import { hqEvents, hqHeader } from './testing/hq-sample.ts';
import { eventLists, headers } from './testing/transcript-arbitrary.ts';
import { openTranscriptStream, type TranscriptStream } from './transcript-stream.ts';
import { transcriptText } from './write.ts';

function streamOf(lines: Iterable<string>): TranscriptStream {
  const reading = openTranscriptStream(lines);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.stream;
}

function* inPieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  const piece = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const count = bytes.copy(piece, 0, at);
    yield piece.subarray(0, count);
  }
}

test('any transcript in any pieces is what reading it whole gives, damage at any place included', () => {
  fc.assert(
    fc.property(
      headers,
      eventLists,
      fc.integer({ min: 1, max: 90 }),
      fc.nat(),
      (header, events, size, cut) => {
        const whole = transcriptText(header, events);
        const text = cut % 3 === 0 ? whole.slice(0, cut % (whole.length + 1)) : whole;
        const reading = readTranscript(Buffer.from(text).toString());
        const streamed = openTranscriptStream(linesOfPieces(inPieces(text, size)));
        if (streamed.kind === 'unreadable' || reading.kind === 'unreadable') {
          expect(streamed).toEqual(reading);
          return;
        }
        const { stream } = streamed;
        expect([...stream.entries]).toEqual(reading.transcript.entries);
        expect([stream.header, stream.truncated, stream.problem]).toEqual([
          reading.transcript.header,
          reading.transcript.truncated,
          undefined,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test('the first turn is there before the third line is asked for', () => {
  let given = 0;
  function* counted() {
    for (const line of transcriptText(hqHeader, hqEvents).split('\n')) {
      given++;
      yield line;
    }
  }
  const lines = plainLines(streamOf(counted()), 'left out');
  expect(given).toBe(1);
  expect(lines.next().value).toMatch(/^\S+ show /);
  expect(given).toBe(3);
});

test('turn by turn is the whole text', () => {
  const text = transcriptText(hqHeader, hqEvents);
  const reading = readTranscript(text);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  expect([...plainLines(streamOf(text.split('\n')), 'left out')].join('')).toBe(
    plainText(reading.transcript)
      .map((line) => `${line}\n`)
      .join(''),
  );
});

test('a problem behind good turns is told when they are at their end', () => {
  const stream = streamOf([...transcriptText(hqHeader, hqEvents).trimEnd().split('\n'), '{"kind":"cmd"}']);
  expect(stream.problem).toBeUndefined();
  expect([...stream.entries]).toHaveLength(hqEvents.length);
  expect(stream.problem).toBe(
    `line ${hqEvents.length + 2}: field "at": expected a whole number >= 0, found nothing`,
  );
});

test('a line without end is refused without being kept', () => {
  const piece = new Uint8Array(1024 * 1024).fill(0x78);
  let given = 0;
  function* endless() {
    for (;;) {
      given++;
      yield piece;
    }
  }
  const reading = openTranscriptStream(linesOfPieces(endless()));
  expect(reading).toEqual({ kind: 'unreadable', problem: `line 1: longer than ${longestLine} characters` });
  expect(given).toBeLessThan(60);
});
