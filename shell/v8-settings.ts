// How V8 is to treat this program. Set at run time: the program is started by a bare `node`, whose flags nobody can choose.
import { setFlagsFromString } from 'node:v8';
import type { World } from '../engine/world/world-schema.ts';

/** New sessions a second from which on speed is worth memory. */
const HEAVY_RATE = 1000;

/** Chooses between speed and memory by what the world's hosts send; to be called before the engine runs. */
export function settleV8For(world: Pick<World, 'traffic'>): void {
  const rate = world.traffic.reduce((sum, source) => sum + (source.perSecond ?? 0), 0);
  if (rate >= HEAVY_RATE) inlineMore();
  else staySmall();
}

/**
 * Lets the optimizer build larger functions: the way of a packet is dozens of small ones, and the usual limits cut it into
 * pieces. Measured by the `des` bench: 2.3 instead of 1.9 virtual seconds a second at 120,000 new sessions a second.
 * @public the benches run with it too
 */
export function inlineMore(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=4000');
  setFlagsFromString('--min-inlining-frequency=0.05');
}

/** Warming up makes much short-lived garbage, and V8 would answer with a large nursery: 10 to 30 MB for 4 % of speed. */
function staySmall(): void {
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=1');
}
