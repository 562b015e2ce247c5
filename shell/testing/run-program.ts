// The built program without a terminal, as in a script.
import { spawnSync } from 'node:child_process';
import { PROGRAM } from './pty-screen.ts';

/** What a run left behind. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs to the end. `input` goes to standard input; without it standard input is empty. */
export function runProgram(
  args: readonly string[],
  {
    input = '',
    environment = {},
  }: { readonly input?: string; readonly environment?: Record<string, string> } = {},
): ProgramRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
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
