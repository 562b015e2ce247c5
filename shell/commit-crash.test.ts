// The built program is killed while it commits: the saved running configuration is the old one or the new one, byte for byte.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RandomStream, RandomStreams } from '../engine/random.ts';
import { PROGRAM } from './testing/pty-screen.ts';
import { runProgram } from './testing/run-program.ts';

/** So many objects that writing the file takes a while. */
const OBJECTS = 2_000;
const KILLS = 16;
/** Commits that wait for the program, more than it makes before it is killed. */
const COMMITS = 1_000;
/** Milliseconds in which a program that writes beside its files is caught at it. */
const PATIENCE = 2_000;
const HOSTS = ['FW-ONE', 'FW-TWO'] as const;

let folder: string;
/** What a commit of each name leaves behind. */
let known: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fwsh-'));
  const own = run('own', ['set cli config-output-format set', 'configure', 'show']);
  const objects = Array.from(
    { length: OBJECTS },
    (_, at) => `set address a${at} ip-netmask 10.0.0.0/${at % 33}`,
  );
  const lines = own.split('\n').filter((line) => line.startsWith('set '));
  writeFileSync(startFile(), [...lines, ...objects].join('\n'));
  known = HOSTS.map((host) => {
    run(host, ['configure', rename(host), 'commit']);
    return running(host);
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function startFile(): string {
  return join(folder, 'start.txt');
}

function rename(host: string): string {
  return `set deviceconfig system hostname ${host}`;
}

/** Without a start file only for the run that makes it. */
function argumentsOf(state: string): readonly string[] {
  return ['--world', 'overview', ...(state === 'own' ? [] : ['--config', startFile()])];
}

function environmentOf(state: string): Record<string, string> {
  return { XDG_STATE_HOME: join(folder, state) };
}

/** Runs the lines to their end, with a state folder of that name. */
function run(state: string, lines: readonly string[]): string {
  const { status, stdout } = runProgram(argumentsOf(state), {
    input: lines.join('\n'),
    environment: environmentOf(state),
  });
  expect(status, stdout).toBe(0);
  return stdout;
}

function configurations(state: string): string {
  return join(folder, state, 'fwsh', 'configurations', 'overview');
}

function running(state: string): string {
  return readFileSync(join(configurations(state), 'running-config.xml'), 'utf8');
}

/** What Node loads in front of the program. */
type Preload = readonly string[];

/** Starts a program that commits one name after the other; its killer waits until the first one is saved, and then a while. */
async function killedWhileCommitting(
  state: string,
  wait: () => Promise<unknown>,
  preload: Preload,
): Promise<void> {
  const program = spawn(process.execPath, [...preload, PROGRAM, ...argumentsOf(state)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, ...environmentOf(state) },
  });
  const ended = once(program, 'exit');
  const commits = Array.from({ length: COMMITS }, (_, at) => `${rename(HOSTS[at % 2] ?? '')}\ncommit\n`);
  // Whoever is killed reads no further.
  program.stdin.on('error', () => {});
  program.stdin.write(`configure\n${commits.join('')}`);
  while (!files(state).includes('running-config.xml')) await pause(2);
  await wait();
  program.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

function files(state: string): readonly string[] {
  mkdirSync(configurations(state), { recursive: true });
  return readdirSync(configurations(state));
}

/** Kills a program; whether what is left is a configuration that was committed, and how long it is. */
async function killed(kill: number, random: RandomStream, preload: Preload = []): Promise<Left> {
  const state = `kill-${kill}-${preload.length}`;
  await killedWhileCommitting(
    state,
    async () => {
      // Half of the kills come while the next file is being written.
      if (kill % 2 === 0) return await pause(random.below(250));
      const patience = performance.now() + PATIENCE;
      while (!pieces(state) && performance.now() < patience) await pause(0);
    },
    preload,
  );
  const left = running(state);
  return { state, isWhole: known.includes(left), length: left.length };
}

interface Left {
  readonly state: string;
  readonly isWhole: boolean;
  readonly length: number;
}

/** Whether the piece of a file lies in the folder. */
function pieces(state: string): boolean {
  return files(state).some((name) => name.endsWith('.tmp'));
}

test('a program that is killed at any moment leaves the old or the new running configuration', async () => {
  expect(known[0]).not.toBe(known[1]);
  const random = RandomStreams.seeded(7, ['kills']).stream(0);
  for (let kill = 0; kill < KILLS; kill++) {
    const { state, isWhole, length } = await killed(kill, random);
    expect(isWhole, `${length} bytes after kill ${kill}`).toBe(true);
    // The next program neither offers the piece of a file nor stumbles over it, and takes it away.
    if (kill % 8 !== 1) continue;
    expect(run(state, ['configure', rename(HOSTS[0]), 'commit'])).toContain('committed successfully');
    expect(running(state)).toBe(known[0]);
    expect(pieces(state)).toBe(false);
  }
}, 120_000);

test('a program that wrote its files in place would be found out by what it leaves', async () => {
  const random = RandomStreams.seeded(8, ['kills']).stream(0);
  const torn = ['--import', new URL('./testing/torn-writes.mjs', import.meta.url).href];
  const found: Left[] = [];
  for (let kill = 0; kill < KILLS && found.length === 0; kill++) {
    // Nothing lies beside the files of such a program, so that it is killed at random moments only.
    const left = await killed(2 * kill, random, torn);
    if (!left.isWhole) found.push(left);
  }
  expect(found).toMatchObject([{ isWhole: false }]);
  expect(found[0]?.length).toBeLessThan(known[0]?.length ?? 0);
}, 120_000);
