// Looks into a running program from outside: a file loaded before it answers a signal.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program tells of itself: listeners by event, and the CommonJS files it has loaded. */
export interface ProgramState {
  readonly process: Readonly<Record<string, number>>;
  readonly stdin: Readonly<Record<string, number>>;
  readonly stdout: Readonly<Record<string, number>>;
  readonly loaded: readonly string[];
}

/** A probe to start one program with. */
export interface ProgramProbe {
  /** To be set for the program. */
  readonly environment: Record<string, string>;
  /** The answer to the latest `SIGUSR2`, once it is there; the next call waits for the next one. */
  answer(): ProgramState | undefined;
  remove(): void;
}

const ANSWERING = `
const { renameSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const counts = (emitter) =>
  Object.fromEntries(emitter.eventNames().map((event) => [String(event), emitter.listenerCount(event)]));
process.on('SIGUSR2', () => {
  const { stdin, stdout } = process;
  const loaded = Object.keys(require.cache).map((file) => basename(file));
  const state = { process: counts(process), stdin: counts(stdin), stdout: counts(stdout), loaded };
  writeFileSync(join(__dirname, 'part'), JSON.stringify(state));
  renameSync(join(__dirname, 'part'), join(__dirname, 'answer'));
});
`;

const CRASHING = `
process.on('SIGUSR2', () => {
  throw new Error('a bug');
});
`;

/** A probe that tells the program's state. */
export function answeringProbe(): ProgramProbe {
  return probeOf(ANSWERING);
}

/** A probe that has the program die of a bug. */
export function crashingProbe(): ProgramProbe {
  return probeOf(CRASHING);
}

function probeOf(source: string): ProgramProbe {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-probe-'));
  const file = join(folder, 'answer');
  writeFileSync(join(folder, 'probe.cjs'), source);
  return {
    environment: { NODE_OPTIONS: `--require ${join(folder, 'probe.cjs')}` },
    answer() {
      if (!existsSync(file)) return undefined;
      const state: ProgramState = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(file);
      return state;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
