import { expect, test } from 'vitest';
import { createDeviceTree } from './commands/registry.ts';
import { exemplarFirewall } from './commands/testing/exemplar-firewall.ts';
import { createExecutor } from './execute.ts';
import type { HierarchyNode } from './language/hierarchy-node.ts';
import type { ValueType } from './language/value-type.ts';
import { outcomeText } from './text/messages.ts';
import { serverError } from './text/server-error.ts';

const range: ValueType<string> = {
  label: '<ip-range>',
  parse: (word) => ({
    kind: 'bad-value',
    reason: `${word} is not a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )`,
  }),
  choices: [],
  forms: [{ placeholder: '<ip-range>', notation: '<ip-range>', described: false }],
  names: undefined,
  list: false,
};

/** As many words below one keyword as the release has at its widest. */
const WIDE = Array.from({ length: 130 }, (_, at) => `a${at}-table`);

const HIERARCHY: readonly HierarchyNode[] = [
  { word: 'test', executable: false, keywords: [{ word: 'address-range', value: range, executable: true }] },
  {
    word: 'show',
    executable: false,
    keywords: WIDE.map((word) => ({ word, executable: true })),
  },
];

const { execute } = createExecutor({
  engine: exemplarFirewall(),
  release: '11.2',
  coach: 'on',
  tree: createDeviceTree({ release: '11.2', hierarchy: HIERARCHY }),
});

/** The line; what the device prints; what the trainer adds below line and caret, which is the bar in the line. */
function check(marked: string, device: readonly string[], ...remarks: readonly string[]): void {
  const line = marked.replace('<|>', '');
  const turn = execute(line);
  expect(turn.lines, line).toEqual(device);
  expect(turn.coach, line).toEqual([line, `${' '.repeat(marked.indexOf('<|>'))}^`, ...remarks]);
}

test('a first word that is no command is named, without a blank line', () => {
  check(
    '<|>terminal length 0',
    ['Unknown command: terminal'],
    'expected: tail, exit, find, ping, test, clear, debug, delete and 10 more',
  );
  check(
    '<|>sohw clock',
    ['Unknown command: sohw'],
    'expected: show, set, exit, find, grep, less, ping, quit and 10 more',
    'did you mean "show"?',
  );
  check('<|>| match x', ['Unknown command: |'], expect.stringMatching(/^expected: /));
});

test('a line that ends too early is answered behind a blank line', () => {
  check('set cli pager<|>', ['', 'Invalid syntax.'], 'expected: on, off');
  check('clear session id<|>', ['', 'Invalid syntax.'], 'expected: <1-4294967295>');
  check('clear session <|>| match x', ['', 'Invalid syntax.'], 'expected: all, id');
});

test('a word that fits nowhere is unrecognized', () => {
  check(
    'clear <|>sesion all',
    ['Unrecognized command', 'Invalid syntax.'],
    expect.stringMatching(/^expected: session, /),
    'did you mean "session"?',
  );
  check('show clock <|>now', ['Unrecognized command', 'Invalid syntax.'], 'expected: more, |, <Enter>');
});

test('the word that was meant is named first among more than a hundred', () => {
  const { coach } = execute('show sesion all');
  expect(coach[2]).toMatch(/^expected: session, .* and \d+ more$/);
  expect(coach[3]).toBe('did you mean "session"?');
});

test('a value that fails its type is answered with the reason, where the device has one', () => {
  check(
    'test address-range <|>192.168.1.100-192.168.1.80',
    [
      '192.168.1.100-192.168.1.80 is not a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )',
      '',
      'Invalid syntax.',
    ],
    'expected: <ip-range>',
  );
  check('show session id <|>0', ['Unrecognized command', 'Invalid syntax.'], 'expected: <1-4294967295>');
  check(
    'set cli pager <|>onn',
    ['Unrecognized command', 'Invalid syntax.'],
    'expected: on, off',
    'did you mean "on"?',
  );
});

test('an abbreviation of several words lists them', () => {
  check('show <|>s all', ['', 'Invalid syntax.'], '"s" may be: session, system');
  check(
    'show session all filter <|>source- 53',
    ['', 'Invalid syntax.'],
    '"source-" may be: source-port, source-user',
  );
  check(
    'set session <|>timeout-d 5',
    ['', 'Invalid syntax.'],
    '"timeout-d" may be: timeout-default, timeout-discard-default, timeout-discard-tcp, timeout-discard-udp',
  );
});

test('an option given twice is told apart from a word nobody knows', () => {
  check(
    'show session all filter source 10.0.0.1 <|>source 10.0.0.2',
    ['Unrecognized command', 'Invalid syntax.'],
    expect.stringMatching(/^expected: /),
    '"source" was given before',
  );
});

test('of a long line the trainer shows what stands around the place, and counts the column from 1', () => {
  const line = `show session all filter ${'source 10.0.0.1 '.repeat(40)}`;
  const [excerpt = '', caret = ''] = execute(line).coach;
  expect(excerpt.length).toBeLessThanOrEqual(78);
  expect(excerpt.slice(caret.indexOf('^'))).toMatch(/^source 10\.0\.0\.1 /);
  expect(caret.trim()).toBe('^ column 41');
  const [end = '', mark = ''] = execute(`show clock ${'x'.repeat(10_000)}`).coach;
  expect([end.endsWith('…'), mark.trim()]).toEqual([true, '^ column 12']);
});

test('what the management server refuses is a server error behind a blank line', () => {
  expect(serverError([" -> static '[ip-net]' is not a valid reference", ' -> static is invalid'])).toEqual([
    '',
    "Server error :  -> static '[ip-net]' is not a valid reference",
    ' -> static is invalid',
  ]);
  expect(outcomeText({ kind: 'failed', failure: { kind: 'ha-refused', reason: 'not-configured' } })).toEqual([
    '',
    'Server error : HA is not enabled',
  ]);
});
