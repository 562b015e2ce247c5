import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestLine, readTranscript } from './read.ts';
import { hqEvents, hqHeader } from './testing/hq-sample.ts';
import { eventLists, headers } from './testing/transcript-arbitrary.ts';
import { turnsOf } from './transcript.ts';
import { eventLine, headerLine, transcriptText } from './write.ts';

const header = headerLine(hqHeader);

/** Reads the sample header followed by `lines`, which begin with line 2 of the file. */
function check(lines: readonly string[], problem: string): void {
  expect(readTranscript(header + lines.join('\n'))).toEqual({ kind: 'unreadable', problem });
}

function read(text: string | Iterable<string>) {
  const reading = readTranscript(text);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return reading.transcript;
}

const cmd = '{"kind":"cmd","at":0,"t":0,"line":"show clock","prompt":"> "}';
const out = '{"kind":"out","at":0,"t":1,"status":"accepted","lines":[""]}';

test('a problem names the line and the field, what was expected and what was found', () => {
  check(['{"kind":"cmd","at":"x"}'], 'line 2: field "at": expected a whole number >= 0, found "x"');
  check(['{"kind":"cmd","at":-1}'], 'line 2: field "at": expected a whole number >= 0, found -1');
  check(['{"kind":"cmd","at":1.5}'], 'line 2: field "at": expected a whole number >= 0, found 1.5');
  check(['{"kind":"cmd","at":1e300}'], 'line 2: field "at": expected a whole number >= 0, found 1e+300');
  check(['{"kind":"cmd","at":0}'], 'line 2: field "t": expected a whole number >= 0, found nothing');
  check(['{"kind":"cmd","at":0,"t":0,"line":[]}'], 'line 2: field "line": expected a text, found a list');
  check(
    [cmd, '{"kind":"out","at":0,"t":0,"status":"ok"}'],
    'line 3: field "status": expected "accepted" or "rejected", found "ok"',
  );
  check(
    [cmd, '{"kind":"out","at":0,"t":0,"status":"accepted","lines":["a",1]}'],
    'line 3: field "lines": expected a list of texts, found a list',
  );
  check(['{"kind":"warp","at":9,"t":0,"to":8}'], 'line 2: field "to": expected a whole number >= 9, found 8');
  check(
    ['{"kind":"speed","at":0,"t":0,"factor":0}'],
    'line 2: field "factor": expected a number > 0, found 0',
  );
  check(
    ['{"kind":"pause","at":0,"t":0,"state":null}'],
    'line 2: field "state": expected "paused" or "running", found null',
  );
});

test('an event of a kind version 1 does not have is a problem, because it could change the world', () => {
  expect(readTranscript(`${header}{"kind":"fork","at":0,"t":0}`)).toMatchObject({
    problem: expect.stringContaining('line 2: field "kind": expected "cmd" or "out" or'),
  });
  check(
    ['{"kind":"constructor","at":0,"t":0}'],
    'line 2: field "kind": expected "cmd" or "out" or "key" or "warp" or "speed" or "pause" or "mark" or "note", found "constructor"',
  );
});

test('events out of order are a problem', () => {
  check([out], 'line 2: field "kind": an "out" without a "cmd" before');
  check([cmd, cmd], 'line 3: field "kind": a "cmd" before the "out" of line 2');
  check(['{"kind":"mark","at":9,"t":0,"name":"a"}', cmd], 'line 3: field "at": goes back from 9 to 0');
  check(
    ['{"kind":"warp","at":9,"t":0,"to":60}', '{"kind":"mark","at":30,"t":0,"name":"a"}'],
    'line 3: field "at": goes back from 60 to 30',
  );
});

test('a line that is no JSON is a problem with its column, unless it is the last', () => {
  check(['{"kind":"cmd",}', cmd], 'line 2: column 15: not a JSON text');
  check(['{"kind":"cmd', cmd], 'line 2: column 13: not a JSON text');
  check(['admin@PA-TRAIN> show clock', cmd], 'line 2: column 1: not a JSON text');
  check(['{"a":01}', cmd], 'line 2: column 7: not a JSON text');
  check(['{"a":"\\x"}', cmd], 'line 2: column 7: not a JSON text');
  check(['{"a":[true,nul]}', cmd], 'line 2: column 12: not a JSON text');
  check(['{"a":1} 2', cmd], 'line 2: column 9: not a JSON text');
  check(['[1]'], 'line 2: expected a JSON object, found a list');
});

test('a header that is none, or of a later version, is one clear problem', () => {
  const problem = (text: string) => {
    const reading = readTranscript(text);
    return reading.kind === 'unreadable' ? reading.problem : 'readable';
  };
  expect(problem('')).toBe('line 1: nothing found, expected a transcript header');
  expect(problem('\n \n')).toBe('line 1: nothing found, expected a transcript header');
  expect(problem('hello')).toBe('line 1: column 1: not a JSON text, expected a transcript header');
  expect(problem('{}')).toBe('line 1: field "fwsh": expected "transcript", found nothing');
  expect(problem('{"fwsh":"transcript","version":2}')).toBe(
    'line 1: field "version": this transcript is version 2, this program reads version 1',
  );
  expect(problem(header.replace('2026-03-18T', '2026-02-30T'))).toBe(
    'line 1: field "clock": expected a moment such as "2026-03-18T10:41:55Z"',
  );
  expect(problem(header.replace('"columns":80', '"columns":0'))).toBe(
    'line 1: field "columns": expected a whole number >= 1, found 0',
  );
});

test('hostile lines cost nothing and give one problem', () => {
  check([`{"x":${'['.repeat(100_000)}`], 'line 2: nested deeper than 32 levels');
  check([`{"x":"${'a'.repeat(longestLine)}"}`], `line 2: longer than ${longestLine} characters`);
  check(
    ['{"kind":"\\u001b[2Jcmd"}'],
    'line 2: field "kind": expected "cmd" or "out" or "key" or "warp" or "speed" or "pause" or "mark" or "note", found "\\u001b[2Jcmd"',
  );
  check(
    ['{"kind":"\u202ecmd\u009b"}'],
    'line 2: field "kind": expected "cmd" or "out" or "key" or "warp" or "speed" or "pause" or "mark" or "note", found "\\u202ecmd\\x9b"',
  );
});

test('unknown fields of known events are kept and written again', () => {
  const line =
    '{"kind":"cmd","at":0,"t":0,"line":"a","prompt":"> ","alt":["b"],"__proto__":{"c":1},"id":"c1"}\n';
  const transcript = read(header + line + out);
  expect(transcript.entries.map(({ event }) => eventLine(event)).join('')).toBe(`${line}${out}\n`);
  expect(headerLine(read(header.replace('}', ',"title":"ESX"}')).header)).toContain('"title":"ESX"}');
});

test('a kept field cannot take the place of a known one', () => {
  const event = { kind: 'mark', at: 1, t: 2, name: 'a', extra: { at: 9, id: 'm1' } } as const;
  expect(eventLine(event)).toBe('{"kind":"mark","at":1,"t":2,"name":"a","id":"m1"}\n');
});

test('a byte order mark, blank lines and CRLF are taken', () => {
  const text = `\ufeff${header}\n${cmd}\r\n\n${out}\r\n\n`.replace('\n', '\r\n');
  expect(turnsOf(read(text)).map((turn) => [turn.commandLine, turn.outputLine])).toEqual([[3, 5]]);
});

test('a torn last line and a last command without output are reported as truncated', () => {
  const truncated = (...lines: string[]) => read([header, ...lines]).truncated;
  expect(truncated(cmd, out)).toBeUndefined();
  expect(truncated(cmd, out, '{"kind":"cm')).toEqual({ line: 4 });
  expect(truncated(cmd, out, '\0\0\0\0', '')).toEqual({ line: 4 });
  expect(truncated(cmd)).toEqual({ line: 2 });
  expect(truncated(cmd, '{"kind":"out","at":')).toEqual({ line: 2 });
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(headers, eventLists, (given, events) => {
      const text = transcriptText(given, events);
      const transcript = read(text);
      expect(transcript.header).toEqual(given);
      expect(transcript.entries.map((entry) => entry.event)).toEqual(events);
      expect(transcript.truncated).toBeUndefined();
      expect(read(text.split(/(?<=\n)/))).toEqual(transcript);
    }),
  );
});

test('a written line is one line without a control character, whatever the texts hold', () => {
  fc.assert(
    fc.property(headers, eventLists, (given, events) => {
      for (const line of [headerLine(given), ...events.map(eventLine)]) {
        expect(line).toMatch(/^\{[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*\}\n$/);
      }
    }),
  );
});

test('a file cut at any byte yields every turn that was finished before the cut', () => {
  const bytes = new TextEncoder().encode(transcriptText({ ...hqHeader, world: 'hq\u00e9' }, hqEvents));
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
  for (let cut = 0; cut <= bytes.length; cut++) {
    const reading = readTranscript(new TextDecoder().decode(bytes.subarray(0, cut)));
    // A line is whole when its closing brace is there, with or without its line end.
    const whole = ends.filter((end) => end <= cut).length;
    if (whole === 0) expect(reading.kind).toBe('unreadable');
    else if (reading.kind === 'unreadable') throw new Error(`cut at ${cut}: ${reading.problem}`);
    else expect(turnsOf(reading.transcript)).toHaveLength(Math.floor((whole - 1) / 2));
  }
});

test('random files cut at a random byte never throw', () => {
  fc.assert(
    fc.property(headers, eventLists, fc.nat(), (given, events, at) => {
      const bytes = new TextEncoder().encode(transcriptText(given, events));
      const cut = bytes.subarray(0, at % (bytes.length + 1));
      const reading = readTranscript(new TextDecoder().decode(cut));
      const whole = cut.filter((byte) => byte === 0x0a).length;
      const turns = reading.kind === 'transcript' ? turnsOf(reading.transcript).length : 0;
      const finished = events.slice(0, Math.max(0, whole - 1)).filter((event) => event.kind === 'out').length;
      expect(turns === finished || turns === finished + 1).toBe(true);
      if (whole > 0) expect(reading.kind).toBe('transcript');
    }),
  );
});

test('arbitrary text never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.json(), (garbage, json) => {
      expect(readTranscript(garbage).kind).toBe('unreadable');
      expect(['transcript', 'unreadable']).toContain(readTranscript(header + json).kind);
      expect(['transcript', 'unreadable']).toContain(readTranscript(`${header}${cmd}\n${garbage}`).kind);
    }),
  );
});
