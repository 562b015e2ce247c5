import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RELEASES } from '../../engine/release.ts';
import { COMPLETION_SHELLS, type CompletionShell } from '../subcommands.ts';
import { completionScript } from './completion-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'fwsh-completion-'));
const script = join(folder, 'fwsh.bash');
writeFileSync(script, completionScript('bash'));
writeFileSync(join(folder, 'first lesson.fwsh'), '');
writeFileSync(join(folder, 'second.fwsh'), '');
afterAll(() => rmSync(folder, { recursive: true }));

function canRun(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** What bash offers after these words, of which the last is the one being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
_fwsh
for reply in "\${COMPREPLY[@]}"; do printf '%s\\n' "$reply"; done`;
  const run = spawnSync('bash', ['--norc', '-c', program, 'bash', script, 'fwsh', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
  return run.stdout.split('\n').filter((line) => line !== '');
}

test.each(COMPLETION_SHELLS)(
  'the %s completions are up to date (renew them with: vitest run shell/completions --update)',
  async (shell) => {
    await expect(completionScript(shell)).toMatchFileSnapshot(`./fwsh.${shell}`);
  },
);

const CHECKS: readonly (readonly [CompletionShell, readonly string[]])[] = [
  ['bash', ['-n']],
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
];

// A shell that is not there cannot read its script; the snapshots above still hold it.
test.each(CHECKS.filter(([shell]) => canRun(shell)))('%s finds no mistake in its script', (shell, flags) => {
  const run = spawnSync(shell, flags, { input: completionScript(shell), encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([0, '']);
});

test('bash registers the completion for fwsh', () => {
  const run = spawnSync('bash', ['--norc', '-c', 'source "$0"; complete -p fwsh', script], {
    encoding: 'utf8',
  });
  expect(run.stdout).toBe('complete -F _fwsh fwsh\n');
});

test('bash offers subcommands, or flags after a dash', () => {
  expect(offered('')).toEqual([
    'replay',
    'compare',
    'verify',
    'export',
    'import',
    'redact',
    'coverage',
    'lab',
    'completion',
    'man',
  ]);
  expect(offered('ver')).toEqual(['verify']);
  expect(offered('--no-')).toEqual(['--no-record', '--no-coach', '--no-status', '--no-color']);
  expect(offered('--world', 'esx', '--rel')).toEqual(['--release']);
  expect(offered('--echo', 'rep')).toEqual(['replay']);
});

test('bash offers worlds and files, releases and platforms, as a word of their own and behind an equals sign', () => {
  expect(offered('--world', 'o')).toEqual(['overview']);
  expect(offered('--world', 's')).toEqual(['stress', 'second.fwsh']);
  expect(offered('--release', '10')).toEqual(['10.2']);
  expect(offered('--release', '=', '8')).toEqual(['8.1']);
  expect(offered('--release', '=')).toEqual(RELEASES);
  expect(offered('--platform', 'PA-50')).toEqual(['PA-5060']);
  expect(offered('--seed', '')).toEqual([]);
  expect(offered('-c', 'sh')).toEqual([]);
});

test('bash offers files, also with blanks in their names, and shells to a subcommand', () => {
  expect(offered('replay', '')).toEqual(expect.arrayContaining(['first lesson.fwsh', 'second.fwsh']));
  expect(offered('replay', 'hyper')).toEqual(['hypervisor-case']);
  expect(offered('--speed', '10', 'replay', 'f')).toEqual(expect.arrayContaining(['first lesson.fwsh']));
  expect(offered('verify', 'second.fwsh', 'first')).toEqual(['first lesson.fwsh']);
  expect(offered('--record', 'sec')).toEqual(['second.fwsh']);
  expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(offered('man', '')).toEqual([]);
});

test('after a subcommand bash offers only the flags that it reads', () => {
  expect(offered('verify', '--')).toEqual(['--json', '--match', '--junit', '--help', '--version']);
  expect(offered('replay', '--s')).toEqual(['--speed', '--screen-reader', '--step']);
  expect(offered('--release', '=', '8.1', 'replay', '--e')).toEqual([]);
});
