// A conversation in which labs can be started, with a clock that stands and a state folder of its own, for tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LabExchange } from '../lab/lab-exchange.ts';
import { openExchange } from '../lab/open-exchange.ts';
import { findWorld } from '../shipped-world.ts';

const WORLDS = new URL('../../dist/worlds/', import.meta.url);

/** Where the shipped worlds and labs are. */
const PLACES = { worlds: WORLDS, labs: new URL('../labs.json', WORLDS), folders: [] };

/** A new folder that is gone after the test. */
export function testFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A conversation and what surrounds it. */
export interface LabConversation {
  readonly session: LabExchange;
  readonly state: string;
  readonly problems: readonly string[];
  /** Moves the real clock. */
  pass(milliseconds: number): void;
  /** Runs lines, each of them understood, and answers what the last one printed, device text before trainer text. */
  type(...lines: readonly string[]): Promise<readonly string[]>;
}

/** Opens it on the default world; `folders` hold further labs. */
export async function openLabConversation({
  folders = [],
  state = testFolder(),
}: {
  readonly folders?: readonly string[];
  readonly state?: string;
} = {}): Promise<LabConversation> {
  const found = await findWorld('hq', WORLDS);
  if (found.kind === 'problem') throw new Error(found.problem);
  const problems: string[] = [];
  let now = Date.UTC(2026, 2, 18);
  const opened = openExchange({
    session: {
      loaded: found.loaded,
      choice: {
        world: 'hq',
        config: undefined,
        release: undefined,
        platform: undefined,
        seed: 1,
        clock: undefined,
      },
      shell: { speed: 1, coach: true, record: undefined, recordQuietly: true },
      size: { columns: 80, rows: 24 },
      realClock: () => now,
      onProblem: (problem) => problems.push(problem),
      stateFolder: state,
    },
    places: { ...PLACES, folders },
    stateFolder: state,
    wallClock: () => now,
  });
  if (opened.kind === 'problem') throw new Error(opened.problem);
  const { session } = opened;
  return {
    session,
    state,
    problems,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    type: async (...lines) => {
      let printed: readonly string[] = [];
      for (const line of lines) {
        await session.prepare(line);
        const turn = session.execute(line);
        printed = [...turn.lines, ...turn.coach];
      }
      return printed;
    },
  };
}
