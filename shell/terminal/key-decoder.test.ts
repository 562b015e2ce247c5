import { expect, test } from 'vitest';
import type { Key } from './key.ts';
import { createKeyDecoder } from './key-decoder.ts';
import { createManualScheduler } from './testing/manual-scheduler.ts';

// A text key is written as its text in quotes, a chord as its name.
function shown(key: Key): string {
  switch (key.kind) {
    case 'text':
      return `'${key.text}'`;
    case 'chord':
      return key.chord;
    case 'paste':
      return `paste(${JSON.stringify(key.text)})`;
    case 'mouse':
      return `mouse(${key.button},${key.column},${key.row},${key.pressed ? 'down' : 'up'})`;
    case 'cursor-position':
      return `cursor(${key.column},${key.row})`;
  }
}

// Each chunk is one read; `silence` milliseconds pass between the reads and 1 s after the last.
function decode(chunks: readonly (string | Uint8Array)[], silence = 0): readonly string[] {
  const scheduler = createManualScheduler();
  const keys: string[] = [];
  const decoder = createKeyDecoder(scheduler, (key) => keys.push(shown(key)));
  for (const chunk of chunks) {
    decoder.feed(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    scheduler.pass(silence);
  }
  scheduler.pass(1000);
  return keys;
}

test.each([
  ['\t', ['tab']],
  ['\x1b[Z', ['shift-tab']],
  ['?', ["'?'"]],
  ['\x01', ['ctrl-a']],
  ['\x03', ['ctrl-c']],
  ['\x04', ['ctrl-d']],
  ['\x12', ['ctrl-r']],
  ['\x17', ['ctrl-w']],
  ['\x1a', ['ctrl-z']],
  ['\x1c', ['ctrl-\\']],
  ['\x1d', ['ctrl-]']],
  ['\x1f', ['ctrl-_']],
  ['\0', ['ctrl-space']],
  ['\r', ['enter']],
  ['\n', ['enter']],
  ['\r\n', ['enter']],
  ['\n\n', ['enter', 'enter']],
  ['\x7f', ['backspace']],
  ['\b', ['backspace']],
  ['\x1b[3~', ['delete']],
  ['\x1b[2~', ['insert']],
  ['\x1b[H', ['home']],
  ['\x1b[1~', ['home']],
  ['\x1b[7~', ['home']],
  ['\x1bOH', ['home']],
  ['\x1b[F', ['end']],
  ['\x1b[4~', ['end']],
  ['\x1b[8~', ['end']],
  ['\x1bOF', ['end']],
  ['\x1b[5~', ['page-up']],
  ['\x1b[6~', ['page-down']],
  ['\x1b[A\x1b[B\x1b[C\x1b[D', ['up', 'down', 'right', 'left']],
  ['\x1bOA\x1bOB\x1bOC\x1bOD', ['up', 'down', 'right', 'left']],
  ['\x1b[1;5D', ['ctrl-left']],
  ['\x1b[1;5C', ['ctrl-right']],
  ['\x1bOd\x1bOc', ['ctrl-left', 'ctrl-right']],
  ['\x1b[1;3A', ['alt-up']],
  ['\x1b\x1b[A', ['alt-up']],
  ['\x1b[1;2B', ['shift-down']],
  ['\x1b[1;7H', ['ctrl-alt-home']],
  ['\x1b[3;5~', ['ctrl-delete']],
  ['\x1b[3^', ['ctrl-delete']],
  ['\x1bb', ['alt-b']],
  ['\x1bf', ['alt-f']],
  ['\x1bd', ['alt-d']],
  ['\x1b.', ['alt-.']],
  ['\x1bH', ['alt-H']],
  ['\x1b ', ['alt-space']],
  ['\x1b\x7f', ['alt-backspace']],
  ['\x1b\x08', ['alt-backspace']],
  ['\x1b\r', ['alt-enter']],
  ['\x1b\x02', ['ctrl-alt-b']],
  ['\x1b', ['escape']],
  ['\x1b\x1b', ['alt-escape']],
  ['\x1b[', ['alt-[']],
  ['\x1bO', ['alt-O']],
  ['\x1bP', ['alt-P']],
  ['\x1bOP', ['f1']],
  ['\x1b[[A', ['f1']],
  ['\x1b[11~', ['f1']],
  ['\x1b[15~\x1b[24~', ['f5', 'f12']],
  ['\x1bOp\x1bOy\x1bOM', ["'0'", "'9'", 'enter']],
  ['\x1b[97;5u', ['ctrl-a']],
  ['\x1b[27;5;105~', ['ctrl-i']],
  ['\x1b[13u', ['enter']],
  ['\x1b[97u', ["'a'"]],
  ['é', ["'é'"]],
  ['日本', ["'日本'"]],
  ['👩‍💻', ["'👩‍💻'"]],
])('the key %j is named', (input, keys) => {
  expect(decode([input])).toEqual(keys);
});

test.each([
  ['show\r', ["'show'", 'enter']],
  ['ab\rcd\r', ["'ab'", 'enter', "'cd'", 'enter']],
  ['sh\t', ["'sh'", 'tab']],
  ['sh?', ["'sh?'"]],
  ['\x7f\x7f\x7f', ['backspace', 'backspace', 'backspace']],
  ['\x01\x0b', ['ctrl-a', 'ctrl-k']],
])('one read %j brings several keys', (input, keys) => {
  expect(decode([input])).toEqual(keys);
});

// What a row of terminals and libraries gets wrong, row by row.
const pasted50 = Array.from({ length: 50 }, (_, index) => `set address host-${index} ip 10.0.0.${index}`);
test.each<[string, readonly string[], readonly string[]]>([
  ['Tab, Shift-Tab, ?', ['\t', '\x1b[Z', '?'], ['tab', 'shift-tab', "'?'"]],
  ['Ctrl-C, D, R, W, Z', ['\x03\x04\x12\x17\x1a'], ['ctrl-c', 'ctrl-d', 'ctrl-r', 'ctrl-w', 'ctrl-z']],
  ['the Backspace key and Delete are two keys', ['\x7f', '\x1b[3~'], ['backspace', 'delete']],
  ['Home in three encodings', ['\x1b[H', '\x1bOH', '\x1b[1~'], ['home', 'home', 'home']],
  ['End in three encodings', ['\x1b[F', '\x1bOF', '\x1b[4~'], ['end', 'end', 'end']],
  ['Page Up and Down', ['\x1b[5~', '\x1b[6~'], ['page-up', 'page-down']],
  ['Ctrl-Left, Ctrl-Right', ['\x1b[1;5D', '\x1b[1;5C'], ['ctrl-left', 'ctrl-right']],
  ['Alt-b, Alt-f, Alt-d', ['\x1bb', '\x1bf', '\x1bd'], ['alt-b', 'alt-f', 'alt-d']],
  ['Alt-. is no text', ['\x1b.'], ['alt-.']],
  ['Escape', ['\x1b'], ['escape']],
  ['F1', ['\x1bOP'], ['f1']],
  ['Ctrl-Space, Ctrl-\\, Ctrl-_', ['\0', '\x1c', '\x1f'], ['ctrl-space', 'ctrl-\\', 'ctrl-_']],
  ['a line and Enter in one read', ['show session info\r'], ["'show session info'", 'enter']],
  ['a word and Tab, or ?, in one read', ['sh\t', 'sh?'], ["'sh'", 'tab', "'sh?'"]],
  ['three Backspaces in one read', ['\x7f\x7f\x7f'], ['backspace', 'backspace', 'backspace']],
  ['Ctrl-A and Ctrl-K in one read', ['\x01\x0b'], ['ctrl-a', 'ctrl-k']],
  [
    '50 lines without marks',
    [`${pasted50.join('\r')}\r`],
    pasted50.flatMap((line) => [`'${line}'`, 'enter']),
  ],
  [
    'a marked paste',
    [`\x1b[200~${pasted50.join('\r')}\x1b[201~`],
    [`paste(${JSON.stringify(pasted50.join('\r'))})`],
  ],
  ['a mouse report', ['\x1b[<0;10;5M'], ['mouse(0,10,5,down)']],
  ['a sequence split over two reads', ['\x1b[', 'A'], ['up']],
])('the table of keys: %s', (_, reads, keys) => {
  const silence = reads.length > 1 && reads[0] !== '\x1b[' ? 400 : 30;
  expect(decode(reads, silence)).toEqual(keys);
});

test('the table of keys: a character split over two reads', () => {
  const bytes = Buffer.from('é');
  expect(decode([bytes.subarray(0, 1), bytes.subarray(1)], 30)).toEqual(["'é'"]);
});

test('a bracketed paste is one key, its line ends included', () => {
  expect(decode(['x\x1b[200~show a\rshow b\r\x1b[201~y'])).toEqual([
    "'x'",
    'paste("show a\\rshow b\\r")',
    "'y'",
  ]);
});

test('a paste that comes in many reads is one key, wherever its marks are split', () => {
  const input = '\x1b[200~show a\x1b[Bx\r\x1b[201~\r';
  for (let at = 1; at < input.length; at++) {
    expect(decode([input.slice(0, at), input.slice(at)])).toEqual(['paste("show a\\u001b[Bx\\r")', 'enter']);
  }
});

test('a paste whose end never comes does not swallow the keyboard', () => {
  expect(decode(['\x1b[200~abc', 'd'], 4000)).toEqual(['paste("abc")', "'d'"]);
});

test('mouse reports are mouse events, in both encodings never text', () => {
  expect(decode(['\x1b[<0;10;5M\x1b[<0;10;5m'])).toEqual(['mouse(0,10,5,down)', 'mouse(0,10,5,up)']);
  expect(decode(['\x1b[M !!x'])).toEqual(["'x'"]);
});

test('answers of the terminal are no text', () => {
  expect(decode(['\x1b]11;rgb:0000/0000/0000\x07a'])).toEqual(["'a'"]);
  expect(decode(['\x1bP1+r544e\x1b\\a'])).toEqual(["'a'"]);
  expect(decode(['\x1b[?2026;2$ya'])).toEqual(["'a'"]);
  expect(decode(['\x1b[I\x1b[Oa'])).toEqual(["'a'"]);
  expect(decode(['\x1b[12;40R'])).toEqual(['cursor(40,12)']);
});

test('a sequence split over two reads 30 ms apart is one key', () => {
  expect(decode(['\x1b', '[A'], 30)).toEqual(['up']);
  expect(decode(['\x1b[', 'A'], 30)).toEqual(['up']);
  expect(decode(['\x1b[1;', '5D'], 200)).toEqual(['ctrl-left']);
});

test('Escape and a letter far apart are two keys', () => {
  expect(decode(['\x1b', 'b'], 60)).toEqual(['escape', "'b'"]);
});

test('a sequence that is cut off by a control character gives the control character', () => {
  expect(decode(['\x1b[1\x03'])).toEqual(['ctrl-c']);
  expect(decode(['\x1b[1\x1b[A'])).toEqual(['up']);
});

test('characters split between their bytes come out whole', () => {
  expect(decode([Uint8Array.of(0xe6), Uint8Array.of(0x97, 0xa5)], 20)).toEqual(["'日'"]);
});
