// What a management server remembers beside the configuration log: the configurations and what was done with them. It lives in
// the engine, so that it goes where the engine goes. Files of saved configurations lie outside of the firewall.
import type { ConfigTree } from '../config/config-node.ts';
import { textOfWords, wordsOfText } from '../table/text-words.ts';
import type { CommittedVersion } from './config-archive.ts';
import type { ConfigJob } from './config-job.ts';
import type { ConfigLock } from './config-locks.ts';
import type { EditHistory } from './edit-history.ts';
import type { QueuedJob } from './job-queue.ts';

/** Never changed: another one takes its place. */
export interface ManagementMemory {
  readonly running: ConfigTree;
  readonly candidate: ConfigTree;
  /** Changes of the candidate since the last commit, load or revert, in their order. */
  readonly history: EditHistory;
  /** Those that are over. */
  readonly jobs: readonly ConfigJob[];
  /** Those that wait or run: whoever goes on from here ends them. */
  readonly queue: readonly QueuedJob[];
  readonly locks: readonly ConfigLock[];
  readonly versions: readonly CommittedVersion[];
}

/** For a snapshot; empty where nothing is remembered. */
export function memoryWords(memory: ManagementMemory | undefined): Uint32Array {
  if (memory === undefined) return new Uint32Array(0);
  return wordsOfText(
    JSON.stringify(memory, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value)),
  );
}

/** What `memoryWords` was given. The words were written there, and the snapshot's checksum holds. */
export function readMemory(words: Uint32Array): ManagementMemory | undefined {
  if (words.length === 0) return undefined;
  return JSON.parse(textOfWords(words), (_, value: unknown) =>
    isWrittenMap(value) ? new Map(value.map) : value,
  ) as ManagementMemory;
}

function isWrittenMap(value: unknown): value is { readonly map: readonly (readonly [string, unknown])[] } {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
}
