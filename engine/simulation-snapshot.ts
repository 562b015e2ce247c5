// The state of a simulation as bytes: a checksum, whose state it is, the instant, then sections. The world itself is not in it:
// whoever resumes has it, and the identity tells whether it is the right one. What was committed since is in it.
import type { EngineSnapshot } from './engine.ts';
import type { Instant } from './instant.ts';
import { type ManagementMemory, memoryWords, readMemory } from './management/management-memory.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { dataplaneSections } from './packet/new-dataplane.ts';
import type { Platform } from './platform.ts';
import { foreignness } from './simulation-identity.ts';
import { DippPool } from './table/dipp-pool.ts';
import { SessionTable } from './table/session-table.ts';
import { StateHash } from './table/state-hash.ts';
import { readWords, WordReader, WordWriter, writeWords } from './table/words.ts';

const VERSION = 16;
const HIGH = 4294967296;

/** Everything that changes in a simulation. */
export interface SimulationParts {
  readonly now: Instant;
  readonly createdBefore: number;
  readonly table: SessionTable;
  readonly pools: readonly DippPool[];
  readonly counters: Float64Array;
  readonly log: Uint32Array;
  readonly rates: Float64Array;
  /** What was committed since the beginning: see commit/committed-words.ts. */
  readonly committed: Uint32Array;
  /** What the management server remembers. */
  readonly memory: ManagementMemory | undefined;
  readonly dataplane: readonly Uint32Array[];
  readonly traffic: readonly Uint32Array[];
}

/** What is written beside the state of the dataplane. */
export interface BesideDataplane {
  readonly identity: Uint32Array;
  readonly committed: Uint32Array;
  readonly traffic: readonly Uint32Array[];
}

/** What a snapshot holds, or in one clause why it cannot be read. */
export type ReadSnapshot =
  | { readonly kind: 'parts'; readonly parts: SimulationParts }
  | { readonly kind: 'problem'; readonly problem: string };

/** Writes the whole state of a simulation of this identity. */
export function writeSnapshot(
  state: DataplaneState,
  { identity, committed, traffic }: BesideDataplane,
): EngineSnapshot {
  const writer = new WordWriter();
  writeWords(writer, identity);
  writeWords(writer, committed);
  writeWords(writer, memoryWords(state.memory));
  for (const number of [state.now, state.createdBefore])
    writer.push(number % HIGH, Math.floor(number / HIGH));
  const dataplane = dataplaneSections(state);
  writer.push(state.pools.length, dataplane.length, traffic.length);
  writeWords(writer, wordsOf(state.table.write()));
  for (const pool of state.pools) writeWords(writer, wordsOf(pool.write()));
  writeWords(writer, wordsOf(state.counters.values));
  writeWords(writer, state.log.state());
  writeWords(writer, wordsOf(state.rates.state()));
  for (const section of dataplane) writeWords(writer, section);
  for (const section of traffic) writeWords(writer, section);
  const words = writer.join();
  const sealed = new WordWriter();
  sealed.push(checksum(words));
  sealed.append(words);
  return { version: VERSION, bytes: new Uint8Array(sealed.join().buffer) };
}

/** The parts that were written by a simulation of this identity. */
export function readSnapshot(
  { version, bytes }: EngineSnapshot,
  platform: Platform,
  identity: Uint32Array,
): ReadSnapshot {
  if (version !== VERSION) return problem(`it is of version ${version} and not ${VERSION}`);
  const words = wordsOf(bytes.subarray(0, bytes.length - (bytes.length % 4)));
  const isWhole = bytes.length % 4 === 0 && words[0] === checksum(words.subarray(1));
  if (!isWhole) return problem('it is damaged');
  const reader = new WordReader(words.subarray(1));
  const foreign = foreignness(readWords(reader) ?? new Uint32Array(0), identity);
  if (foreign !== undefined) return problem(foreign);
  const parts = readParts(reader, platform);
  return parts === undefined ? problem('its parts do not fit together') : { kind: 'parts', parts };
}

function problem(text: string): ReadSnapshot {
  return { kind: 'problem', problem: text };
}

function readParts(reader: WordReader, platform: Platform): SimulationParts | undefined {
  const committed = readWords(reader);
  const memory = readWords(reader);
  const now = reader.word() + reader.word() * HIGH;
  const createdBefore = reader.word() + reader.word() * HIGH;
  const poolCount = reader.word();
  const dataplaneCount = reader.word();
  const trafficCount = reader.word();
  const table = SessionTable.read(bytesOf(readWords(reader)), platform.sessionCapacity);
  const pools = sections(reader, poolCount).map((section) =>
    DippPool.read(bytesOf(section), platform.dippPorts),
  );
  const counters = numbersOf(readWords(reader));
  const log = readWords(reader);
  const rates = numbersOf(readWords(reader));
  const dataplane = sections(reader, dataplaneCount);
  const traffic = sections(reader, trafficCount);
  const held = pools.filter((pool) => pool !== undefined);
  if (committed === undefined || table === undefined || log === undefined || held.length !== poolCount)
    return undefined;
  if (dataplane.length !== dataplaneCount || traffic.length !== trafficCount || !reader.isAtEnd())
    return undefined;
  return {
    now,
    createdBefore,
    table,
    pools: held,
    counters,
    log,
    rates,
    committed,
    memory: memory && readMemory(memory),
    dataplane,
    traffic,
  };
}

function checksum(words: Uint32Array): number {
  const hash = new StateHash();
  hash.add(words);
  return hash.word();
}

function sections(reader: WordReader, count: number): readonly Uint32Array[] {
  const found: Uint32Array[] = [];
  for (let index = 0; index < count; index++) {
    const section = readWords(reader);
    if (section === undefined) break;
    found.push(section);
  }
  return found;
}

/** The same bytes as words; a copy, so that alignment never matters. */
function wordsOf(bytes: Uint8Array | Float64Array): Uint32Array {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return new Uint32Array(copy.buffer);
}

function bytesOf(words: Uint32Array | undefined): Uint8Array {
  return words === undefined ? new Uint8Array(0) : new Uint8Array(words.slice().buffer);
}

function numbersOf(words: Uint32Array | undefined): Float64Array {
  return new Float64Array(words?.slice().buffer ?? new ArrayBuffer(0));
}
