import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Release } from '../engine/release.ts';
import { createDeviceTree } from './commands/registry.ts';
import { exemplarFirewall } from './commands/testing/exemplar-firewall.ts';
import { createExecutor } from './execute.ts';
import type { HierarchyNode } from './language/hierarchy-node.ts';
import { ipNetmask } from './language/value-types.ts';
import { EXEMPLAR_NOW } from './text/testing/exemplar.ts';

const HIERARCHY: readonly HierarchyNode[] = [
  {
    word: 'show',
    executable: false,
    keywords: [
      { word: 'aardvark', value: ipNetmask, executable: true },
      { word: 'session', executable: false, keywords: [{ word: 'zebra', executable: true }] },
    ],
  },
  { word: 'scp', executable: true },
];

function executor(release: Release = '11.2', coach: 'on' | 'off' = 'on') {
  const engine = exemplarFirewall();
  return {
    ...createExecutor({ engine, release, coach, tree: createDeviceTree({ release, hierarchy: HIERARCHY }) }),
    engine,
  };
}

function execute(line: string) {
  return executor().execute(line);
}

test('an empty line is accepted and prints nothing', () => {
  for (const line of ['', '   ', '\t']) {
    expect(execute(line)).toEqual({
      line,
      at: EXEMPLAR_NOW,
      status: 'accepted',
      rows: undefined,
      lines: [],
      coach: [],
      control: undefined,
    });
  }
});

test('a turn holds its line, its instant and its rows', () => {
  expect(execute('show clock')).toEqual({
    line: 'show clock',
    at: EXEMPLAR_NOW,
    status: 'accepted',
    rows: { now: EXEMPLAR_NOW, zone: 'UTC', planes: 'management' },
    lines: ['', 'Wed Mar 18 10:41:55 UTC 2026 '],
    coach: [],
    control: undefined,
  });
});

test('the clock of the dataplane is printed on request', () => {
  expect(execute('show clock more').lines).toEqual([
    '',
    'Wed Mar 18 10:41:55 UTC 2026 ',
    'dataplane time: Wed Mar 18 10:41:55 UTC 2026 ',
  ]);
});

test('facts of the box are printed in the words of the release', () => {
  expect(executor('5.0').execute('show system info').lines).not.toContain('cloud-mode: non-cloud');
  expect(executor('11.2').execute('show system info').lines).toContain('cloud-mode: non-cloud');
});

test.each([
  ['sh ses all fil so 10.20.0.50 st act', 'show session all filter source 10.20.0.50 state active'],
  ['sho clo mo', 'show clock more'],
  ['cl s i 33571', 'clear session id 33571'],
  ['se cli p of', 'set cli pager off'],
  ['show   session\tinfo', 'show session info'],
])('the abbreviation %s is as good as %s', (abbreviation, line) => {
  const { line: _, ...short } = execute(abbreviation);
  const { line: __, ...full } = execute(line);
  expect(short).toEqual(full);
  expect(short.status).toBe('accepted');
});

test.each([
  ['set cli pager off', { kind: 'set-pager', on: false }],
  ['set cli pager on', { kind: 'set-pager', on: true }],
  ['set cli terminal width 500', { kind: 'set-terminal-width', columns: 500 }],
  ['set cli terminal height 1', { kind: 'set-terminal-height', rows: 1 }],
  ['set cli terminal type xterm', { kind: 'set-terminal-type', name: 'xterm' }],
  ['set cli scripting-mode on', { kind: 'set-scripting-mode', on: true }],
  ['set cli scripting-mode off', { kind: 'set-scripting-mode', on: false }],
  ['exit', { kind: 'exit' }],
  ['quit', { kind: 'exit' }],
])('%s asks the shell and prints nothing', (line, control) => {
  expect(execute(line)).toMatchObject({ status: 'accepted', lines: [], control });
});

test('pipes choose lines of the text and leave the rows alone', () => {
  const turn = execute('show session all | match dns');
  expect(turn.lines).toHaveLength(1);
  expect(turn.lines[0]).toMatch(/^33575 {8}dns/);
  expect(turn.rows).toMatchObject({ kind: 'sessions', sessions: [{ id: 33571 }, { id: 33575 }] });
});

test('pipes may be chained and may leave nothing', () => {
  expect(execute('show session all | match ACTIVE | except dns').lines).toHaveLength(1);
  expect(execute('show session info | match "number of"').lines).toEqual([]);
  expect(
    execute('show session info | match "ICMP\\|UDP" | except Hardware | except protocols').lines,
  ).toHaveLength(5);
});

test('a pattern that is no regular expression is refused before anything changes', () => {
  const { execute: run, engine } = executor();
  const turn = run('clear session all | match "(dns"');
  expect(turn.status).toBe('rejected');
  expect(turn.lines).toEqual(['', 'Invalid syntax.']);
  expect(turn.coach.slice(0, 3)).toEqual([
    'clear session all | match "(dns"',
    '                          ^',
    'expected: a regular expression',
  ]);
  expect(engine.operations).toEqual([]);
});

test('commands are found by a keyword anywhere in their syntax', () => {
  expect(execute('find command keyword pager').lines).toEqual(['set cli pager <on|off>']);
  expect(execute('find command keyword scripting').lines).toEqual(['set cli scripting-mode <on|off>']);
  expect(execute('find command keyword nothing-like-it').lines).toEqual([]);
  const byOption = execute('find command keyword min-kb').lines;
  expect(byOption.map((path) => path.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
    'clear session all',
    'show session all',
  ]);
});

test('without a keyword every command is listed, but those that leave', () => {
  const { lines } = execute('find command');
  expect(lines).toContain('show session id <1-4294967295>');
  expect(lines).toContain('show aardvark <ip/netmask>');
  expect(lines).toContain('scp');
  expect(lines.filter((path) => /^(exit|quit)/.test(path))).toEqual([]);
});

test('an unknown first word is answered at once', () => {
  const turn = execute('shwo session all');
  expect(turn).toMatchObject({ status: 'rejected', rows: undefined, lines: ['Unknown command: shwo'] });
  expect(turn.coach.slice(0, 2)).toEqual(['shwo session all', '^']);
  expect(turn.coach.at(-1)).toBe('did you mean "show"?');
});

test('an incomplete line is answered behind a blank line', () => {
  const turn = execute('show session id');
  expect(turn).toMatchObject({ status: 'rejected', lines: ['', 'Invalid syntax.'] });
  expect(turn.coach).toEqual(['show session id', '               ^', 'expected: <1-4294967295>']);
});

test('a later word that fits nowhere is named by the trainer', () => {
  const turn = execute('show sesion all');
  expect(turn).toMatchObject({ status: 'rejected', lines: ['Unrecognized command', 'Invalid syntax.'] });
  expect(turn.coach).toEqual([
    'show sesion all',
    '     ^',
    expect.stringMatching(/^expected: session, system, /),
    'did you mean "session"?',
  ]);
});

test('a value that fails its type', () => {
  const turn = execute('show session all filter destination-port 70000');
  expect(turn).toMatchObject({ status: 'rejected', lines: ['Unrecognized command', 'Invalid syntax.'] });
  expect(turn.coach).toEqual([
    'show session all filter destination-port 70000',
    `${' '.repeat(41)}^`,
    'expected: <1-65535>',
  ]);
});

test.each(['width 0', 'width 501', 'height 0', 'height 501'])('no terminal has a %s', (setting) => {
  const turn = execute(`set cli terminal ${setting}`);
  expect(turn).toMatchObject({ status: 'rejected', control: undefined });
  expect(turn.lines.at(-1)).toBe('Invalid syntax.');
});

test('an ambiguous word shows its candidates', () => {
  const turn = execute('show s all');
  expect(turn).toMatchObject({ status: 'rejected', lines: ['', 'Invalid syntax.'] });
  expect(turn.coach).toEqual(['show s all', '     ^', '"s" may be: session, system']);
});

test('the trainer names at most eight words and counts the others', () => {
  const [, , expected] = execute('show session all filter').coach;
  expect(expected).toMatch(/^expected: ([a-z-]+, ){7}[a-z-]+ and 33 more$/);
});

test("a command that is not simulated prints nothing but the trainer's remark", () => {
  const turn = execute('show session zebra');
  expect(turn).toMatchObject({ status: 'rejected', lines: [], rows: undefined });
  expect(turn.coach).toHaveLength(1);
  expect(turn.coach[0]).toMatch(/^valid on release 11\.2, not simulated here; .*"show session [a-z -]+"$/);
  expect(execute('scp').coach).toEqual(['valid on release 11.2, not simulated here']);
});

test('without a coach only commands that are not simulated are remarked on', () => {
  const silent = executor('11.2', 'off');
  for (const line of ['shwo', 'show', 'show sesion', 'show s', 'show clock | match "("']) {
    expect(silent.execute(line).coach).toEqual([]);
  }
  expect(silent.execute('show session zebra').coach).toHaveLength(1);
});

test('Tab completes keywords, and values with the names of the firewall', () => {
  const { complete } = executor();
  expect(complete('show ses', 8)).toMatchObject({ from: 5, to: 8, commonPrefix: 'session' });
  const zones = complete('show session all filter from d', 30);
  expect(zones.suggestions.map(({ text }) => text)).toEqual(['dc', 'dmz']);
  const ids = complete('show session id 3', 17);
  expect(ids.suggestions.map(({ text }) => text)).toEqual(['33571', '33575']);
  const rules = complete('clear session all filter rule ', 30);
  expect(rules.suggestions.map(({ text }) => text)).toEqual(['Users-DNS', 'Users-Web']);
});

test('help lists what may follow', () => {
  const { help } = executor();
  const words = help('show session ', 13).map(({ word }) => word);
  expect(words).toEqual([...words].sort());
  expect(words).toEqual(expect.arrayContaining(['all', 'id', 'info', 'meter', 'zebra']));
  expect(help('show clock ', 11).map(({ symbol, word }) => symbol + word)).toEqual([
    '+more',
    ' |',
    ' <Enter>',
  ]);
});

test.each([
  '"',
  '"" ""',
  '|',
  '| |',
  'show |',
  'show clock |',
  'show clock | match',
  'show session all filter source',
  'show session all filter source 10.0.0.1 source 10.0.0.2',
  '[ ]',
  'show session id [ 1 ]',
  '\u0000\u001b[31m',
  'ü 🦊',
  'constructor',
  'show __proto__',
  `show ${'x'.repeat(10_000)}`,
])('the line %j is refused without an accident', (line) => {
  expect(execute(line).status).toBe('rejected');
});

test('no line, whatever it holds, is an accident', () => {
  const { execute: run, complete, help } = executor();
  const words = [
    'show',
    'session',
    'all',
    'filter',
    'source',
    '10.0.0.1',
    'clear',
    '|',
    'match',
    '"',
    '[',
    ']',
    '(',
    '',
  ];
  const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.string())).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(line, fc.nat(40), (typed, cursor) => {
      const turn = run(typed);
      expect(turn.line).toBe(typed);
      expect(turn.status === 'accepted' || turn.rows === undefined).toBe(true);
      complete(typed, Math.min(cursor, typed.length));
      help(typed, Math.min(cursor, typed.length));
    }),
    { seed: 1, numRuns: 500 },
  );
});
