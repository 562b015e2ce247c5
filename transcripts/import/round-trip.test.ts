// Out and in again: what an export holds, an import finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciicastText } from '../export/asciicast.ts';
import { printable } from '../printable.ts';
import { readTranscript } from '../read.ts';
import { plainText } from '../replay.ts';
import { hqHeader, hqOutputs } from '../testing/hq-sample.ts';
import { eventLists, headers } from '../testing/transcript-arbitrary.ts';
import { type Transcript, type TranscriptEvent, turnsOf } from '../transcript.ts';
import { transcriptText } from '../write.ts';
import { isAsciicast, readAsciicast } from './asciicast.ts';
import { eventsOfLog } from './terminal-log.ts';

function transcriptOf(header: Transcript['header'], events: readonly TranscriptEvent[]): Transcript {
  const reading = readTranscript(transcriptText(header, events));
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

interface Told {
  readonly turns: readonly (readonly [prompt: string, line: string, lines: readonly string[]])[];
  readonly marks: readonly string[];
  readonly notes: readonly string[];
}

/** What has to come back: texts of turns, marks and notes, control characters written out. */
function told(transcript: Transcript): Told {
  const texts = (kind: 'mark' | 'note') =>
    transcript.entries.flatMap(({ event }) => {
      if (event.kind === 'mark' && kind === 'mark') return [printable(event.name)];
      return event.kind === 'note' && kind === 'note' ? [printable(event.text)] : [];
    });
  return {
    turns: turnsOf(transcript).map(({ command, output }) => [
      printable(command.prompt),
      printable(command.line),
      output.lines.map(printable),
    ]),
    marks: texts('mark'),
    notes: texts('note'),
  };
}

function castRoundTrip(transcript: Transcript, version: 2 | 3): void {
  const text = asciicastText(transcript, version);
  expect(isAsciicast(text)).toBe(true);
  const cast = readAsciicast(text);
  if (cast.kind !== 'transcript') throw new Error(`read as ${JSON.stringify(cast)}`);
  expect(told(transcriptOf(cast.header, cast.events))).toEqual(told(transcript));
  expect(cast.header).toMatchObject({
    world: transcript.header.world,
    seed: transcript.header.seed,
    clock: transcript.header.clock,
  });
}

test('any transcript comes back out of a cast of version 2 and 3', () => {
  fc.assert(
    fc.property(headers, eventLists, (header, events) => {
      // A cast knows no empty marks, and tells a note from a mark by how its label begins.
      const tellable = events.filter(
        (event) => event.kind !== 'mark' || !/^(?:note: |world time moves on by )/.test(event.name),
      );
      const transcript = transcriptOf(header, tellable);
      castRoundTrip(transcript, 2);
      castRoundTrip(transcript, 3);
    }),
    { numRuns: 200 },
  );
});

const deviceTurns = fc.array(
  fc.record({
    prompt: fc.constantFrom('admin@PA-TRAIN> ', 'admin@PA-2(active)> ', 'anna@edge-fw-vsys2# '),
    output: fc.constantFrom(...Object.entries(hqOutputs)),
  }),
  { minLength: 1, maxLength: 12 },
);

test('device text comes back out of plain text', () => {
  fc.assert(
    fc.property(deviceTurns, (turns) => {
      const events = turns.flatMap(({ prompt, output: [line, lines] }, index): readonly TranscriptEvent[] => [
        { kind: 'cmd', at: 0, t: index, line, prompt },
        { kind: 'out', at: 0, t: index, status: 'accepted', lines },
      ]);
      const transcript = transcriptOf(hqHeader, events);
      const lines = plainText(transcript).map((text) => ({ text }));
      const imported = transcriptOf(hqHeader, eventsOfLog(lines, { judge: () => true }));
      const blanks = ({ turns: all }: Told) =>
        all.map(([prompt, line, out]) => [prompt, line, out.map((one) => one.trimEnd())]);
      expect(blanks(told(imported))).toEqual(blanks(told(transcript)));
    }),
    { numRuns: 200 },
  );
});

test('casts that are damaged or no casts give one clear problem, a torn last line is left out', () => {
  const cast = asciicastText(transcriptOf(hqHeader, []), 2);
  expect(readAsciicast(`${cast}[0, "m", "a"]\n[1, "m", `)).toMatchObject({
    kind: 'transcript',
    events: [{ kind: 'mark', name: 'a' }],
  });
  expect(readAsciicast(`${cast}[0, "m"\n[1, "m", "b"]\n`)).toEqual({
    kind: 'unreadable',
    problem: 'line 2: expected [time, code, data]',
  });
  expect(readAsciicast('{"version":2,"width":"x"}\n')).toMatchObject({ kind: 'unreadable' });
  expect(isAsciicast('{"fwsh":"transcript","version":1}')).toBe(false);
});

test('a cast of version 1 gives what the terminal was sent', () => {
  const cast = JSON.stringify({
    version: 1,
    width: 80,
    height: 24,
    stdout: [
      [0.5, 'a> '],
      [1, 'show\r\n'],
    ],
  });
  expect(readAsciicast(cast)).toEqual({ kind: 'screen', columns: 80, rows: 24, data: 'a> show\r\n' });
});
