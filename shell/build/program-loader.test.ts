// The kept compiled code is an aid: whatever has become of it, the program says the same.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROGRAM } from '../testing/pty-screen.ts';
import { asCommands, runProgram } from '../testing/run-program.ts';

const LINES = asCommands('show session info', 'show session all filter application dns');

test('the build has kept the compiled code of this machine', () => {
  expect(readFileSync(keptIn(dirname(PROGRAM))).length).toBeGreaterThan(500_000);
});

test('a text of ASCII alone takes half the memory', () => {
  expect(readFileSync(join(dirname(PROGRAM), 'program.cjs')).findIndex((byte) => byte > 0x7f)).toBe(-1);
});

test.each([
  ['missing', (file: string) => rmSync(file)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['truncated', (file: string) => truncateSync(file, 100_000)],
  ['damaged in the middle', damage],
  ['something else', (file: string) => writeFileSync(file, 'not compiled code\n'.repeat(10_000))],
])('kept code that is %s changes nothing', (_, spoil) => {
  const program = copyOfTheProgram();
  spoil(keptIn(dirname(program)));
  expect(runProgram(LINES, { program })).toEqual(runProgram(LINES));
});

test('what is loaded later is found from kept code', () => {
  const file = join(PROGRAM, '..', '..', 'engine', 'worlds', 'overview.yaml');
  const own = runProgram(['--world', file, ...asCommands('show session info')]);
  expect(own).toEqual(runProgram(['--world', 'overview', ...asCommands('show session info')]));
  expect(own.status).toBe(0);
});

test('kept code of another source of the same length is not taken', () => {
  const program = copyOfTheProgram();
  const script = join(dirname(program), 'program.cjs');
  const text = readFileSync(script, 'latin1');
  writeFileSync(script, text.replaceAll('Number of sessions supported', 'Count  of sessions supported'));
  expect(runProgram(LINES, { program }).stdout).toContain('Count  of sessions supported');
});

// V8 itself has a warning to give without its compilers, so what is compared is the output.
test.each(['--max-old-space-size=512', '--stack-trace-limit=20', '--jitless'])(
  'V8 with %s: the same',
  (flag) => {
    const { status, stdout } = runProgram(LINES, { flags: [flag] });
    expect({ status, stdout }).toEqual({ status: 0, stdout: runProgram(LINES).stdout });
  },
);

function copyOfTheProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dirname(PROGRAM), folder, { recursive: true });
  // Beside no package.json, Node would take the modules for scripts.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return join(folder, 'fwsh.js');
}

function keptIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.compiled'));
  if (name === undefined) throw new Error(`no compiled code in ${folder}`);
  return join(folder, name);
}

/** Every hundredth byte after the first thousand is another one. */
function damage(file: string): void {
  writeFileSync(
    file,
    readFileSync(file).map((byte, at) => (at > 1000 && at % 100 === 0 ? byte ^ 0x55 : byte)),
  );
}
