import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecorderProblem } from './journal.ts';
import { readTranscript } from './read.ts';
import { createRecorder, type Recorder, type RecorderLimits } from './recorder.ts';
import { hqHeader, hqOutputs } from './testing/hq-sample.ts';
import { turnsOf } from './transcript.ts';

interface Tape {
  readonly recorder: Recorder;
  readonly appended: string[];
  readonly problems: RecorderProblem[];
}

/** A recorder on a list. The sink fails from its `failsAt`th line on, counted from 0. */
function tape(limits: Partial<RecorderLimits> = {}, failsAt = Number.POSITIVE_INFINITY): Tape {
  const appended: string[] = [];
  const problems: RecorderProblem[] = [];
  let t = 0;
  const sink = {
    append: (line: string) => {
      if (appended.length >= failsAt) throw new Error('ENOSPC: no space left on device');
      appended.push(line);
    },
  };
  const onProblem = (problem: RecorderProblem) => problems.push(problem);
  const elapsed = () => {
    t += 10.4;
    return t;
  };
  return { recorder: createRecorder(sink, hqHeader, { elapsed, onProblem, limits }), appended, problems };
}

function turn(at: number, line: string, lines: readonly string[]) {
  return { at, line, prompt: 'admin@PA-TRAIN> ', lines, status: 'accepted' as const, coach: [] };
}

function read(lines: readonly string[]) {
  const reading = readTranscript(lines);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

test('every event is one whole line, appended before the call returns', () => {
  const { recorder, appended } = tape();
  expect(appended).toHaveLength(1);
  recorder.command({ at: 5, line: 'show clock', prompt: '> ' });
  expect(appended.at(-1)).toBe('{"kind":"cmd","at":5,"t":10,"line":"show clock","prompt":"> "}\n');
  recorder.output({ at: 5, lines: ['', 'x'], status: 'rejected', coach: ['no'] });
  expect(appended.at(-1)).toBe(
    '{"kind":"out","at":5,"t":21,"status":"rejected","lines":["","x"],"coach":["no"]}\n',
  );
  recorder.warp(5, 60_005);
  recorder.speed(60_005, 10);
  recorder.pause(60_005, 'paused');
  recorder.mark(60_005, 'First clue');
  recorder.note(60_005, 'look at the timeout');
  recorder.key(60_005, '\t');
  expect(read(appended).entries.map(({ event }) => event.kind)).toEqual([
    'cmd',
    'out',
    'warp',
    'speed',
    'pause',
    'mark',
    'note',
    'key',
  ]);
  expect(recorder.state()).toBe('recording');
});

test('a crash while a line runs leaves the line in the file', () => {
  const { recorder, appended } = tape();
  recorder.turn(turn(0, 'show clock', ['']));
  recorder.command({ at: 1, line: 'show session all', prompt: '> ' });
  expect(read(appended).truncated).toEqual({ line: 4 });
});

test('keys and notes between a line and its output do not part them', () => {
  const { recorder, appended } = tape();
  recorder.command({ at: 0, line: 'show session all', prompt: '> ' });
  recorder.key(0, ' ');
  recorder.note(3, 'paging');
  recorder.output({ at: 7, lines: ['', 'x'], status: 'accepted', coach: [] });
  expect(turnsOf(read(appended))).toMatchObject([{ commandLine: 2, outputLine: 5 }]);
});

test('a sink that fails is reported once, recording goes off and the calls go on', () => {
  fc.assert(
    fc.property(
      fc.nat(12),
      fc.array(fc.constantFrom('turn', 'mark', 'warp'), { maxLength: 10 }),
      (fails, calls) => {
        const { recorder, appended, problems } = tape({}, fails);
        for (const call of calls) {
          if (call === 'turn') recorder.turn(turn(0, 'show clock', ['', 'x']));
          if (call === 'mark') recorder.mark(0, 'a');
          if (call === 'warp') recorder.warp(0, 0);
        }
        const wanted = 1 + calls.length + calls.filter((call) => call === 'turn').length;
        expect(appended).toHaveLength(Math.min(fails, wanted));
        expect(problems).toHaveLength(wanted > fails ? 1 : 0);
        expect(recorder.state()).toBe(wanted > fails ? 'off' : 'recording');
        if (appended.length > 0) read(appended);
      },
    ),
  );
  expect(tape({}, 0).problems).toEqual([{ kind: 'sink', message: 'ENOSPC: no space left on device' }]);
});

test('output past the limits is cut at a whole line, counted, and a note says so', () => {
  const { recorder, appended } = tape({ lineLength: 20 });
  recorder.turn(turn(0, 'show a', ['', 'short', 'x'.repeat(21), 'short']));
  recorder.turn(turn(0, 'show b', ['', 'short']));
  const transcript = read(appended);
  expect(turnsOf(transcript).map(({ output }) => [output.lines, output.missing])).toEqual([
    [['', 'short'], 2],
    [['', 'short'], undefined],
  ]);
  expect(transcript.entries[2]?.event).toMatchObject({
    text: 'gap: 2 of 4 output lines were not recorded, they pass the size limits',
  });
});

test('an output over the length of one turn keeps its beginning', () => {
  const { recorder, appended } = tape({ outputLength: 100 });
  recorder.turn(
    turn(
      0,
      'show a',
      Array.from({ length: 50 }, () => '12345678'),
    ),
  );
  expect(turnsOf(read(appended))[0]?.output).toMatchObject({ missing: 41 });
});

test('a command over the line length leaves a gap note and no output without a command', () => {
  const { recorder, appended, problems } = tape({ lineLength: 20 });
  recorder.turn(turn(0, `show ${'x'.repeat(30)}`, ['']));
  recorder.note(0, 'y'.repeat(30));
  expect(
    read(appended).entries.map(({ event }) => (event.kind === 'note' ? event.text : event.kind)),
  ).toEqual(['gap: a command of 35 characters and its output were not recorded', `${'y'.repeat(20)} [cut]`]);
  expect(problems).toEqual([]);
});

test('a full transcript ends with a note, is never longer than its limit, and stays readable', () => {
  fc.assert(
    fc.property(fc.integer({ min: 17_500, max: 60_000 }), (transcriptLength) => {
      const { recorder, appended, problems } = tape({ transcriptLength });
      for (let at = 0; at < 60; at++)
        recorder.turn(turn(at, 'show session all', hqOutputs['show session all']));
      expect(appended.join('').length).toBeLessThanOrEqual(transcriptLength);
      expect(problems).toEqual([{ kind: 'full', limit: transcriptLength }]);
      expect(read(appended).entries.at(-1)?.event).toMatchObject({
        kind: 'note',
        text: expect.stringContaining('gap: the transcript reached its limit'),
      });
    }),
    { numRuns: 30 },
  );
});

test('an event no reader would take switches recording off instead of spoiling the file', () => {
  const problemOf = (act: (recorder: Recorder) => void) => {
    const { recorder, appended, problems } = tape();
    recorder.turn(turn(10, 'show clock', ['']));
    act(recorder);
    recorder.mark(99, 'after');
    expect(turnsOf(read(appended))).toHaveLength(1);
    return problems.map((problem) => (problem.kind === 'event' ? problem.message : problem.kind));
  };
  expect(problemOf((recorder) => recorder.mark(9, 'a'))).toEqual(['virtual time goes back from 10 to 9']);
  expect(problemOf((recorder) => recorder.mark(10.5, 'a'))).toEqual([
    'the virtual time 10.5 is no whole number',
  ]);
  expect(problemOf((recorder) => recorder.warp(10, 9))).toEqual(['a warp from 10 to 9']);
  expect(problemOf((recorder) => recorder.speed(10, 0))).toEqual(['a speed of 0']);
  expect(
    problemOf((recorder) => {
      recorder.command({ at: 10, line: 'a', prompt: '' });
      recorder.command({ at: 10, line: 'b', prompt: '' });
    }),
  ).toEqual(['a command before the output of the last one']);
});

test('the output of the line that switched recording on is left out', () => {
  const { recorder, appended } = tape();
  recorder.output({ at: 0, lines: ['recording'], status: 'accepted', coach: [] });
  expect(appended).toHaveLength(1);
});
