// An empty dataplane of a world, and the parts of its state that are kept as plain words.
import type { CompiledWorld } from '../compiled-world.ts';
import { DropMemory } from '../drop-memory.ts';
import { Pair } from '../ha/pair.ts';
import type { Instant } from '../instant.ts';
import { DynamicIpPool } from '../policy/dynamic-ip-pool.ts';
import { RunningSettings } from '../running-settings.ts';
import { DippPool } from '../table/dipp-pool.ts';
import type { SessionTable } from '../table/session-table.ts';
import { TrafficLog } from '../traffic-log.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { FloodMeters } from './flood-meters.ts';
import { GlobalCounters } from './global-counters.ts';
import { RateMeter } from './rate-meter.ts';

const VSYS_NUMBERS = 256;

/** Pools of ports of a new firewall, one for each public address. */
export function newPortPools(compiled: CompiledWorld): readonly DippPool[] {
  return compiled.poolAddresses.map(() => new DippPool(compiled.platform.dippOversubscription));
}

/** The state of a firewall with this table and these pools, everything else at its beginning. */
export function newDataplane(
  compiled: CompiledWorld,
  held: { readonly table: SessionTable; readonly pools: readonly DippPool[] },
  now: Instant,
): DataplaneState {
  const { table } = held;
  // A table that was read or copied has them already, under the same numbers.
  if (table.addresses.size < compiled.addresses.size) table.addresses = compiled.addresses.copy();
  return {
    compiled,
    table,
    pools: held.pools,
    dynamicIpPools: compiled.dynamicIpAddresses.map((addresses) => new DynamicIpPool(addresses)),
    counters: new GlobalCounters(),
    running: new RunningSettings(compiled.timers, compiled.settings),
    floods: new FloodMeters(compiled.names.zones.size),
    throttled: new Float64Array(VSYS_NUMBERS),
    sweep: { second: 0, row: 0 },
    log: new TrafficLog(table.addresses),
    drops: new DropMemory(table.addresses),
    pair: new Pair(),
    rates: new RateMeter(),
    createdBefore: 0,
    now,
  };
}

/** Settings, flood meters, throttled sessions, sweep, drops, pair and dynamic IP pools, for a snapshot. */
export function dataplaneSections(state: DataplaneState): readonly Uint32Array[] {
  return [
    state.running.state(),
    new Uint32Array(state.floods.values.slice().buffer),
    new Uint32Array(state.throttled.slice().buffer),
    Uint32Array.of(state.sweep.second, state.sweep.row),
    state.drops.state(),
    state.pair.state(),
    ...state.dynamicIpPools.map((pool) => pool.state()),
  ];
}

/** Takes over what `dataplaneSections` gave, into a new dataplane of the same world. */
export function restoreDataplaneSections(state: DataplaneState, sections: readonly Uint32Array[]): void {
  const [running, floods, throttled, sweep, drops, pair, ...pools] = sections;
  if (running !== undefined) state.running.restore(running);
  if (floods !== undefined) state.floods.values.set(new Float64Array(floods.slice().buffer));
  if (throttled !== undefined) state.throttled.set(new Float64Array(throttled.slice().buffer));
  state.sweep.second = sweep?.[0] ?? 0;
  state.sweep.row = sweep?.[1] ?? 0;
  if (drops !== undefined) state.drops.restore(drops);
  if (pair !== undefined) state.pair.restore(pair);
  pools.forEach((words, index) => {
    state.dynamicIpPools[index]?.restore(words);
  });
}
