// The built program without a terminal, as in a script.
import { spawnSync } from 'node:child_process';
import { PROGRAM } from './pty-screen.ts';

/** What a run left behind. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs to the end. `input` goes to standard input; without it standard input is empty. `flags` are Node's; `program` is another
 * copy of the built program.
 */
export function runProgram(
  args: readonly string[],
  {
    input = '',
    environment = {},
    flags = [],
    program = PROGRAM,
  }: {
    readonly input?: string;
    readonly environment?: Record<string, string>;
    readonly flags?: readonly string[];
    readonly program?: string;
  } = {},
): ProgramRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** `-c` before every line. */
export function asCommands(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => ['-c', line]);
}

/** Runs with a reader that takes one line and goes. The status is the program's, not the reader's. */
export function runIntoClosedPipe(args: readonly string[]): Omit<ProgramRun, 'stdout'> {
  const script = 'set -o pipefail; "$@" | head -n 1 > /dev/null';
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, PROGRAM, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr };
}
