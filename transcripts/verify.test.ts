import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Difference } from './compare.ts';
import { readTranscript } from './read.ts';
import { reportText } from './report.ts';
import { hqEvents, hqHeader, hqOutputs } from './testing/hq-sample.ts';
import type { ToleranceRule } from './tolerance.ts';
import type { Transcript } from './transcript.ts';
import { type Executor, type VerifyOptions, verifyTranscript } from './verify.ts';
import { transcriptText } from './write.ts';

type Line = keyof typeof hqOutputs;

function read(text: string): Transcript {
  const reading = readTranscript(text);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

const sample = read(transcriptText(hqHeader, hqEvents));

/** A device that prints the sample's texts, some of them changed. */
function device(changes: { readonly [line: string]: readonly string[] } = {}): Executor {
  return (line) => ({ lines: changes[line] ?? hqOutputs[line as Line] ?? [], status: 'accepted' });
}

function edited(line: Line, from: string, to: string): readonly string[] {
  return hqOutputs[line].map((text) => text.replace(from, to));
}

/** Verifies the sample while `line` prints something else, and expects the report without its summary. */
function check(
  line: Line,
  lines: readonly string[],
  expected: readonly string[],
  options: VerifyOptions = {},
): void {
  const report = verifyTranscript(sample, device({ [line]: lines }), { file: 'a.jsonl', ...options });
  expect(reportText(report).slice(0, -1)).toEqual(expected);
}

test('a transcript that still holds is the same in every turn', () => {
  const report = verifyTranscript(sample, device());
  expect(report).toMatchObject({ same: 8, tolerated: 0, different: 0, truncated: undefined, pins: [] });
  expect(reportText(report)).toEqual(['8 turns: 8 same, 0 different']);
});

test('lines run in order, each at its virtual time', () => {
  const calls: [string, number][] = [];
  verifyTranscript(sample, (line, at, ran) => {
    calls.push([line, at]);
    return device()(line, at, ran);
  });
  expect(calls).toEqual(Object.keys(hqOutputs).map((line, index) => [line, index * 1000]));
});

test('a changed value is named with its field and the line of the file', () => {
  check('show session info', edited('show session info', ' 312', ' 313'), [
    'a.jsonl:7: "show session info": Number of allocated sessions: recorded 312, now 313',
  ]);
  check('show session id 33571', edited('show session id 33571', '20418', '20419'), [
    'a.jsonl:5: "show session id 33571": s2c flow.dport: recorded 20418, now 20419',
  ]);
  check('show session all', edited('show session all', '[51514]', '[51515]'), [
    'a.jsonl:3: "show session all": session 33571.sport: recorded 51514, now 51515',
  ]);
  check('clear session id 33571', edited('clear session id 33571', '33571', '33572'), [
    'a.jsonl:17: "clear session id 33571": line 2: recorded session 33571 cleared, now session 33572 cleared',
  ]);
});

test('a whole row or section that is missing or new is one difference', () => {
  const lines = hqOutputs['show session all'];
  check(
    'show session all',
    [...lines.slice(0, 7), ...lines.slice(9)],
    [
      'a.jsonl:3: "show session all": session 33611: recorded ping ACTIVE FLOW 10.20.0.50 771 trust 1 10.20.0.50 771 vsys1 10.30.0.5 4 dc 10.30.0.5 4, now missing',
    ],
  );
  check(
    'show session meter',
    [...hqOutputs['show session meter'], '2      600      9       0'],
    ['a.jsonl:9: "show session meter": VSYS 2: not recorded, now 600 9 0'],
  );
  check('show session id 33571', hqOutputs['show session id 33571'].toSpliced(17, 1), [
    'a.jsonl:5: "show session id 33571": timeout: recorded 1800 sec, now missing',
  ]);
});

test('equal fields in other places are a difference of layout, unless layout is let go', () => {
  const lines = edited('show session id 33571', '1742 sec ', '1742 sec');
  check('show session id 33571', lines, [
    'a.jsonl:5: "show session id 33571": blanks or rules of line 19: recorded "        time to live                         : 1742 sec ", now "        time to live                         : 1742 sec"',
  ]);
  check('show session id 33571', lines, [], { layout: 'ignore' });
  check(
    'show session meter',
    [...hqOutputs['show session meter'], ''],
    ['a.jsonl:9: "show session meter": blanks or rules of line 4: recorded "", now ""'],
  );
});

test('tolerances are exact by default and pass only what they name', () => {
  const lines = edited('show session id 33571', '1742', '1740');
  const difference = 'a.jsonl:5: "show session id 33571": time to live: recorded 1742 sec, now 1740 sec';
  const rules = (field: string, tolerance: ToleranceRule['tolerance']) => ({
    tolerances: [{ field, tolerance }],
  });
  check('show session id 33571', lines, [difference]);
  const allowed = `${difference}, allowed ~1`;
  check('show session id 33571', lines, [allowed], rules('time to live', { kind: 'within', by: 1 }));
  check('show session id 33571', lines, [difference], rules('timeout', { kind: 'ignore' }));
  check('show session id 33571', lines, [], rules('time to live', { kind: 'within', by: 2 }));
  check('show session id 33571', lines, [], rules('time*', { kind: 'ignore' }));
  const report = verifyTranscript(
    sample,
    device({ 'show session id 33571': lines }),
    rules('*', { kind: 'ignore' }),
  );
  expect(reportText(report)).toEqual(['8 turns: 7 same, 1 within tolerance, 0 different']);
});

test('a status that changed is a difference', () => {
  const report = verifyTranscript(sample, (line, at, ran) => ({
    ...device()(line, at, ran),
    status: 'rejected',
  }));
  expect(report.different).toBe(8);
  expect(reportText(report)[0]).toBe(
    'transcript:3: "show session all": status: recorded accepted, now rejected',
  );
});

test('an output recorded in part is compared in its recorded part', () => {
  const lines = hqOutputs['show session info'];
  const recorded = read(
    transcriptText(hqHeader, [
      { kind: 'cmd', at: 0, t: 0, line: 'show session info', prompt: '> ' },
      { kind: 'out', at: 0, t: 0, status: 'accepted', lines: lines.slice(0, 5), missing: lines.length - 5 },
    ]),
  );
  const gap = `transcript:3: "show session info": ${lines.length - 5} output lines were not recorded and not compared`;
  expect(reportText(verifyTranscript(recorded, device()))).toEqual([gap, '1 turn: 1 same, 0 different']);
  const shorter = verifyTranscript(recorded, device({ 'show session info': lines.slice(0, 6) }));
  expect(reportText(shorter)[0]).toBe(
    'transcript:3: "show session info": number of output lines: recorded 19, now 6',
  );
});

test('a transcript broken off by a crash verifies up to its last finished turn and says so', () => {
  const text = transcriptText(hqHeader, hqEvents);
  const torn = read(text.slice(0, text.indexOf('"show session info"') + 5));
  expect(reportText(verifyTranscript(torn, device(), { file: 'a.jsonl' }))).toEqual([
    'a.jsonl:6: the recording breaks off here, verified up to the last finished turn',
    '2 turns: 2 same, 0 different',
  ]);
});

test('pins that changed since the recording are said and are no failure', () => {
  const report = verifyTranscript(sample, device(), { here: { engine: '0.2.0', worldHash: '9f2c41' } });
  expect(reportText(report)).toEqual([
    'transcript:1: recorded on engine 0.1.0, now 0.2.0',
    '8 turns: 8 same, 0 different',
  ]);
});

test('a report never prints control characters and can be kept short', () => {
  const hostile = hqOutputs['show session info'].map((text) => text.replace(/\d/g, '\u001b[31m9'));
  const report = verifyTranscript(sample, device({ 'show session info': hostile }), { file: '\u001b[2J' });
  expect(reportText(report).join('')).not.toMatch(/\u001b/);
  const short = reportText(report, { differencesPerTurn: 2 });
  expect(short).toHaveLength(4);
  expect(short[2]).toMatch(/: \d+ more differences$/);
});

test('any one digit that changes in any recorded line is reported on that line with the changed value', () => {
  for (const [index, [line, lines]] of Object.entries(hqOutputs).entries()) {
    for (const [at, text] of lines.entries()) {
      for (const { index: column } of text.matchAll(/\d/g)) {
        const digit = String((Number(text[column]) + 1) % 10);
        const changed = text.slice(0, column) + digit + text.slice(column + 1);
        const events = hqEvents.map((event, position) =>
          position === index * 2 + 1 && event.kind === 'out'
            ? { ...event, lines: lines.toSpliced(at, 1, changed) }
            : event,
        );
        const report = verifyTranscript(read(transcriptText(hqHeader, events)), device());
        const turn = report.turns[index];
        expect(report.different, `${line}: ${changed}`).toBe(1);
        expect(turn?.outputLine).toBe(index * 2 + 3);
        const word = wordAt(changed, column);
        const named = turn?.differences.some(
          (difference) => difference.line === at + 1 && tells(difference, word),
        );
        expect(named, `${line}: ${word} of "${changed}" in ${JSON.stringify(turn?.differences)}`).toBe(true);
      }
    }
  }
});

test('any change of any output is noticed', () => {
  const change = fc.record({
    line: fc.nat(),
    at: fc.nat(),
    put: fc.constantFrom('', ' ', 'x', '7', ':', '\n', '-', '{'),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(hqOutputs) as Line[])),
      change,
      (line, { line: row, at, put }) => {
        const lines = hqOutputs[line];
        const text = lines[row % lines.length] ?? '';
        const column = at % (text.length + 1);
        const changed = lines.toSpliced(
          row % lines.length,
          1,
          text.slice(0, column) + put + text.slice(column + 1),
        );
        fc.pre(changed.join('\n') !== lines.join('\n'));
        const report = verifyTranscript(sample, device({ [line]: changed }));
        expect(report.different).toBe(1);
        expect(report.same).toBe(7);
      },
    ),
    { numRuns: 500 },
  );
});

/** The run of figures around a position: what a person would call the changed number. */
function wordAt(text: string, column: number): string {
  const before = /\d*$/.exec(text.slice(0, column))?.[0] ?? '';
  return before + (/^\d*/.exec(text.slice(column))?.[0] ?? '');
}

function tells(difference: Difference, word: string): boolean {
  const texts = [
    'name' in difference ? difference.name : '',
    'recorded' in difference ? difference.recorded : '',
    'actual' in difference ? difference.actual : '',
  ];
  return texts.some((text) => text.includes(word));
}
