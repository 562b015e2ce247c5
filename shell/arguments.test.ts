import { expect, test } from 'vitest';
import { RELEASES } from '../engine/release.ts';
import { parseRequest } from './arguments.ts';

function problemOf(argv: readonly string[], environment: Record<string, string> = {}): string {
  const request = parseRequest(argv, environment);
  return request.kind === 'wrong-usage' ? request.problem : `accepted as ${request.kind}`;
}

function shellOf(argv: readonly string[], environment: Record<string, string> = {}) {
  const request = parseRequest(argv, environment);
  if (request.kind !== 'shell') throw new Error(`expected a shell request, got ${request.kind}`);
  return request;
}

test('without arguments the default world hq is started with seed 1 at normal speed', () => {
  const { world, shell, lines } = shellOf([]);
  expect(world).toEqual({
    world: 'hq',
    config: undefined,
    release: undefined,
    platform: undefined,
    seed: 1,
    clock: undefined,
  });
  expect(shell.speed).toBe(1);
  expect(shell.color).toBe(true);
  expect(lines).toEqual([]);
});

test('every -c is a line, in order', () => {
  expect(shellOf(['-c', 'show clock', '-c', ':warp 31']).lines).toEqual(['show clock', ':warp 31']);
});

test('a flag wins over its twin in the environment', () => {
  expect(shellOf([], { FWSH_WORLD: 'overview', FWSH_SEED: '7' }).world).toMatchObject({
    world: 'overview',
    seed: 7,
  });
  expect(shellOf(['--seed', '8'], { FWSH_SEED: '7' }).world.seed).toBe(8);
  expect(shellOf([], { FWSH_NO_COACH: '1' }).shell.coach).toBe(false);
  expect(shellOf([], { FWSH_NO_COACH: '0' }).shell.coach).toBe(true);
});

test('NO_COLOR, a dumb terminal and --no-color switch colour off', () => {
  expect(shellOf([], { NO_COLOR: '1' }).shell.color).toBe(false);
  expect(shellOf([], { NO_COLOR: '' }).shell.color).toBe(true);
  expect(shellOf([], { TERM: 'dumb' }).shell.color).toBe(false);
  expect(shellOf(['--no-color']).shell.color).toBe(false);
});

test('the clock is a UTC time', () => {
  expect(shellOf(['--clock', '2013-03-17T09:18:00Z']).world.clock).toBe(Date.UTC(2013, 2, 17, 9, 18));
  expect(problemOf(['--clock', '17.3.2013'])).toContain('--clock takes a UTC time');
  expect(problemOf(['--clock', '2013-13-17T09:18:00Z'])).toContain('--clock takes a UTC time');
});

test.each([
  [['--release', '4.9'], `--release takes one of ${RELEASES.join(', ')}, not '4.9'`],
  [['--seed', '-1'], 'argument is ambiguous'],
  [['--seed=-1'], "--seed takes a whole number from 0 to 4294967295, not '-1'"],
  [['--seed', '4294967296'], "--seed takes a whole number from 0 to 4294967295, not '4294967296'"],
  [['--speed', '0'], "--speed takes a number from 0.1 to 1000, not '0'"],
  [['--colour'], "Unknown option '--colour'"],
  [['frobnicate'], "unknown subcommand 'frobnicate'"],
  [['replay', 'a', 'b'], 'replay takes one transcript file at most'],
  [['verify'], 'verify needs a transcript file'],
])('%j is wrong usage', (argv, problem) => {
  expect(problemOf(argv)).toContain(problem);
});

test('no problem spans more than one line', () => {
  for (const argv of [['--colour'], ['--seed', '-1'], ['-c'], ['--echo=yes']]) {
    expect(problemOf(argv)).not.toContain('\n');
    expect(problemOf(argv)).not.toContain('accepted');
  }
});
