// Puts a compiled configuration into the place of the one before. What is kept for a thing that both know goes on as it was.
import type { CompiledWorld } from '../compiled-world.ts';
import { noteNetworkChanges } from '../network/note-network-changes.ts';
import { Stations } from '../network/stations.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { newAddressPool } from '../packet/new-dataplane.ts';
import { shapingOf, type TrafficShaping } from '../packet/traffic-shaping.ts';
import { PbfApplicationCache } from '../policy/pbf-application-cache.ts';
import { PbfMonitors } from '../policy/pbf-monitors.ts';
import { RULE_BASES } from '../rule-hit-record.ts';
import { DippPool } from '../table/dipp-pool.ts';
import { Tunnels } from '../vpn/tunnels.ts';

/** The dataplane works on under the configuration, which has been compiled to follow the present one. */
export function takeOver(state: DataplaneState, after: CompiledWorld): void {
  const before = state.compiled;
  state.pools = after.poolAddresses.map(
    (address) =>
      state.pools[before.poolByAddress.get(address) ?? -1] ??
      new DippPool(after.platform.dippOversubscription, after.platform.dippPorts),
  );
  state.dynamicIpPools = after.addressPoolRules.map(
    (rule) => state.dynamicIpPools[before.addressPoolRules.indexOf(rule)] ?? newAddressPool(after, rule),
  );
  state.interfaceCounters.grow(after.interfaces.length - 1);
  state.floods.grow(after.names.zones.size);
  state.totals.grow(after.names.interfaces.size);
  state.tunnels = followingTunnels(state, after);
  state.stations = followingStations(state, after);
  state.pbfMonitors = followingMonitors(state, after);
  if (after.pbf.namesApplications !== before.pbf.namesApplications)
    state.pbfApplications = new PbfApplicationCache({ isNeeded: after.pbf.namesApplications === 1 });
  for (const base of RULE_BASES) state.hits[base].follow(after.counted[base], state.now);
  state.running.commit(before, after, state.table.now);
  state.box.follow(before.world, after.world);
  noteNetworkChanges(state, after);
  // Assumption: the neighbours of an interface are forgotten when its link goes down.
  state.arp.forget((port) => after.downLinks[port] === 1);
  state.cables.follow(after);
  state.shaping = followingShaping(state, after);
  state.compiled = after;
}

function followingTunnels({ tunnels, now }: DataplaneState, after: CompiledWorld): Tunnels {
  const following = new Tunnels(after, Math.floor(now / 1000));
  following.follow(tunnels);
  return following;
}

function followingShaping({ shaping }: DataplaneState, after: CompiledWorld): TrafficShaping | undefined {
  const following = shapingOf(after);
  following?.follow(shaping);
  return following;
}

function followingStations({ stations }: DataplaneState, after: CompiledWorld): Stations {
  const following = new Stations(after.world.network.vlans);
  following.follow(stations);
  return following;
}

function followingMonitors({ silence, pbfMonitors }: DataplaneState, { pbf }: CompiledWorld): PbfMonitors {
  const monitors = new PbfMonitors(pbf.monitors, silence);
  monitors.takeOver(pbfMonitors);
  return monitors;
}
