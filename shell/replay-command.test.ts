// The built program's replay in a pipe: modes, mistakes, exit statuses.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asCommands, runProgram } from './testing/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fwsh-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('type-along in a pipe takes a line a line of input, and tells what it thinks of them', () => {
  const { stdout, stderr, status } = runProgram(['replay', 'two-flows', '--type-along'], {
    input: 'show session info\nsh sess all\nshow session id 524342\nsh sess id 2359361\n',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('admin@PA-5060> sh sess all\n\n-----');
  expect(stderr).toContain('not the one asked for');
  expect(stderr).toContain('3 asked, 2 at the first try, 1 mistake, 0 hints');
  expect(runProgram(['replay', 'two-flows', '--type-along'], { input: 'sh sess all\n' }).status).toBe(0);
});

test('a quiz asks before it reveals', () => {
  const { stdout, stderr } = runProgram(['replay', 'timeouts', '--quiz'], { input: '30\n2\n' });
  expect(stderr).toContain('? Which timeout does this application have?');
  expect(stderr.match(/^right$/gm)).toHaveLength(2);
  expect(stdout).toContain('answer> 2\n\nSession');
});

test('a transcript is taken over at a mark: the world is as a fresh run leaves it', () => {
  const ask = 'show session id 2359361';
  const taken = runProgram(['replay', 'timeouts', '--take-over', 'last second'], { input: `${ask}\n` });
  const fresh = runProgram(['--world', 'overview', ...asCommands(':warp 1s', ask)]);
  expect(taken.stderr).toContain("taken over at 'The last second is over', behind 2 lines");
  expect(taken.stdout).toBe(fresh.stdout);
  expect(taken.stdout).toMatch(/time to live +: 1 sec/);
});

test('compare pairs lines by meaning', () => {
  const record = (name: string, ...lines: readonly string[]) => {
    const file = join(folder, name);
    runProgram(['--world', 'overview', '--record', file, ...asCommands(...lines)]);
    return file;
  };
  const one = record('one.fwsh', 'show session all', 'show session meter', 'show session id 524342');
  const other = record('other.fwsh', 'sh sess all', 'show session id 524342', 'show session id 7');
  const { stdout, status } = runProgram(['compare', one, other]);
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    '      1     1  show session all',
    '               sh sess all',
    '-     2        show session meter',
    '      3     2  show session id 524342',
    '+           3  show session id 7',
    '2 the same, 0 with another output, 1 only in the first, 1 only in the second',
    '',
  ]);
  expect(runProgram(['compare', one, one]).status).toBe(0);
  expect(JSON.parse(runProgram(['compare', one, other, '--json']).stdout)).toMatchObject({
    same: 2,
    left: 1,
  });
});

const mistakes: readonly (readonly [args: readonly string[], problem: string])[] = [
  [['replay', 'two-flows', '--take-over', 'nowhere'], "there is no mark 'nowhere'; marks: 'The list', "],
  [['replay', 'two-flows', '--step', '--quiz'], '--step and --take-over go with no other mode'],
  [['replay', '--quiz'], 'replay needs a transcript file here'],
  [['replay', 'no-such'], 'transcript no-such: no such file'],
  [['replay', 'two-flows', '--quiz', '--annotations', 'none'], 'annotations none: no such file'],
  [['replay', 'a', 'b'], 'replay takes one transcript file at most'],
  [['replay', 'two-flows', '--idle-limit', 'x'], '--idle-limit takes a number from 0 to 86400'],
  [['compare', 'a'], 'compare needs two transcript files'],
];

test.each(mistakes)('%j is one clear error', (args, problem) => {
  const { stdout, stderr, status } = runProgram(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(problem);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a quiz about a transcript without questions, and a side file that is wrong, say so', () => {
  const file = join(folder, 'plain.fwsh');
  runProgram(['--world', 'overview', '--record', file, '-c', 'show clock']);
  expect(runProgram(['replay', file, '--quiz']).stderr).toContain('there are no questions about it');
  writeFileSync(
    join(folder, 'plain.notes'),
    '{"fwsh":"annotations","version":1,"title":"x"}\n{"kind":"note","turn":9}\n',
  );
  expect(runProgram(['replay', file, '--quiz']).stderr).toMatch(/plain\.notes: line 2: field/);
});
