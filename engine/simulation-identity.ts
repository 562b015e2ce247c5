// Whose state a snapshot is: the world, the seed and the options. Two simulations with the same identity understand each other's.
import { successorOf } from './commit/successor.ts';
import { compileWorld } from './compile-world.ts';
import type { CompiledWorld, WorldChoice } from './compiled-world.ts';
import { configuredAddresses } from './configured-addresses.ts';
import { StateHash } from './table/state-hash.ts';
import { wordsOfText } from './table/text-words.ts';
import { type FirewallConfiguration, worldUnder } from './world/firewall-configuration.ts';
import type { World } from './world/world-schema.ts';

/** What a simulation is made from: the same origin and the same operations give the same states. */
export interface Origin {
  /** As it is at the beginning; a commit changes nothing about it. */
  readonly compiled: CompiledWorld;
  readonly seed: number;
}

/** What may be said about a new simulation beside its world. */
export interface SimulationOptions extends WorldChoice {
  /** Any whole number; 1 if not given. */
  readonly seed?: number;
  /** What the firewall is told from the beginning, in place of the world's own configuration; checked before. */
  readonly configuration?: FirewallConfiguration;
}

/** The origin of a simulation of a world. Packets still come from where the world's own configuration finds their senders. */
export function originOf(world: World, options: SimulationOptions): Origin {
  const own = compileWorld(world, options);
  const { configuration, seed = 1 } = options;
  if (configuration === undefined) return { compiled: own, seed };
  const other = worldUnder(world, configuration);
  const held = { portPools: [], addressPools: [], addresses: configuredAddresses(other) };
  return { compiled: compileWorld(other, successorOf(own, held)), seed };
}

const WORLD = [0, 1] as const;
const SEED = [2, 3] as const;
const PLATFORM = [4] as const;
const RELEASE = [5] as const;
const CLOCK = [6, 7] as const;
/** The letters of the world's name follow. */
const NAME = 8;

/** Parts of an identity that may differ, the most telling first. */
const PARTS = [
  ['world', WORLD],
  ['platform', PLATFORM],
  ['release', RELEASE],
  ['clock', CLOCK],
  ['seed', SEED],
] as const;

/** The identity of an origin in words. */
export function identityOf({ compiled, seed }: Origin): Uint32Array {
  const { world, platform, profile, startsAt } = compiled;
  const [worldA, worldB] = hashOf(JSON.stringify(world));
  const [seedA, seedB] = new Uint32Array(Float64Array.of(seed).buffer);
  const [clockA, clockB] = new Uint32Array(Float64Array.of(startsAt).buffer);
  const [platformHash] = hashOf(platform.model);
  const [releaseHash] = hashOf(profile.release);
  const numbers = [worldA, worldB, seedA, seedB, platformHash, releaseHash, clockA, clockB];
  return Uint32Array.from([...numbers.map((word) => word ?? 0), ...lettersOf(world.name)]);
}

/** Why a state with the identity `found` is none for `own`; undefined when they are the same. */
export function foreignness(found: Uint32Array, own: Uint32Array): string | undefined {
  const differs = PARTS.find(([, words]) => words.some((word) => found[word] !== own[word]));
  if (differs === undefined) return undefined;
  const name = String.fromCharCode(...found.subarray(NAME));
  const seed = new Float64Array(found.slice(SEED[0], SEED[1] + 1).buffer)[0] ?? 0;
  return `it belongs to world ${name} with seed ${seed}, and the ${differs[0]} is another one here`;
}

function hashOf(text: string): readonly [number, number] {
  const hash = new StateHash();
  hash.add(wordsOfText(text));
  const digits = hash.text();
  return [Number.parseInt(digits.slice(0, 8), 16), Number.parseInt(digits.slice(8), 16)];
}

function lettersOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
