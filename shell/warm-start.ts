// The default world starts warm from a snapshot that the build took, so that nobody waits for its warm-up. The snapshot is the
// state a fresh engine reaches by itself, bit for bit; a test holds it to that. Any other choice warms up for real.
import { createEngine, type EngineOptions, resumeEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { World } from '../engine/world/world-schema.ts';

/** The seed the shipped snapshots were taken with: the one the user gets who names none. */
const SEED = 1;
/** Bytes of the snapshot's version number, in front of it. */
const PREFIX = 4;

/** A warm engine's state as a file holds it. */
export function warmStartBytes(world: World): Uint8Array {
  const engine = createEngine(world, { seed: SEED });
  engine.advance(engine.startsAt);
  const { version, bytes } = engine.snapshot();
  const file = new Uint8Array(PREFIX + bytes.length);
  new DataView(file.buffer).setUint32(0, version);
  file.set(bytes, PREFIX);
  return file;
}

/** An engine of the world: warm where `warmStart` has a state for just these options, else at the beginning of its warm-up. */
export function startEngine(
  world: World,
  options: EngineOptions,
  warmStart: () => Uint8Array | undefined,
): Engine {
  const asShipped = options.seed === SEED && Object.keys(options).length === 1;
  const file = asShipped ? warmStart() : undefined;
  if (file === undefined || file.length <= PREFIX) return createEngine(world, options);
  try {
    const version = new DataView(file.buffer, file.byteOffset).getUint32(0);
    return resumeEngine(world, options, { version, bytes: file.slice(PREFIX) });
  } catch {
    // A damaged file costs time, not the start.
    return createEngine(world, options);
  }
}
