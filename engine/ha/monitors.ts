// What a unit watches: links that must be up and addresses that must answer. Losing them gives the active role away.
import { configuredAddress } from '../configured-addresses.ts';
import { NOBODY } from '../hosts/neighbors.ts';
import { isLinkUp } from '../network/link-state.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';
import type { World } from '../world/world-schema.ts';

type WorldPair = NonNullable<World['highAvailability']>;
type Condition = WorldPair['linkMonitoring']['condition'];

/** What failed first: the group. */
export interface MonitorFailure {
  readonly kind: 'link' | 'path';
  readonly group: string;
}

/**
 * What the monitors of the pair have to tell now; undefined while nothing failed. Vendor: HA link and path monitoring, a group fails
 * when any or all of what it watches is lost, and the unit when any or all of its groups fail.
 */
export function monitorFailure(state: DataplaneState): MonitorFailure | undefined {
  const pair = state.compiled.world.highAvailability;
  if (pair === undefined) return undefined;
  const links = failed(pair.linkGroups, pair.linkMonitoring, (group) =>
    group.interfaces.map((port) => isLinkUp(state.compiled.world, port)),
  );
  if (links !== undefined) return { kind: 'link', group: links };
  const paths = failed(pair.pathGroups, pair.pathMonitoring, (group) =>
    group.destinations.map((destination) => isAnswering(state, destination)),
  );
  return paths === undefined ? undefined : { kind: 'path', group: paths };
}

/** Whether an address answers probes: it does unless no route leads to it, or a silent host stands there or in front of it. */
export function isAnswering({ compiled, silence, table }: DataplaneState, destination: string): boolean {
  const address = configuredAddress(compiled.addresses, destination) ?? parseIpv4(destination) ?? 0;
  const egress = compiled.forwarding.egressOf(address, table.addresses);
  if (egress === 0 || !isLinkUp(compiled.world, compiled.names.interfaces.nameOf(egress))) return false;
  const host = compiled.neighbors.nextHopTo(address, egress, table.addresses);
  return host !== NOBODY && (host === 0 || silence[host] !== 1);
}

interface Group {
  readonly name: string;
  readonly enabled: boolean;
  readonly condition: Condition;
}

/** The first group that failed, when the failed ones make the monitoring fail. */
function failed<One extends Group>(
  groups: readonly One[],
  { enabled, condition }: WorldPair['linkMonitoring'],
  isWell: (group: One) => readonly boolean[],
): string | undefined {
  const watched = groups.filter((group) => group.enabled);
  const lost = watched.filter((group) => {
    const ends = isWell(group);
    return group.condition === 'all' ? ends.every((well) => !well) : ends.some((well) => !well);
  });
  const isFailing = condition === 'all' ? lost.length === watched.length : lost.length > 0;
  return enabled && isFailing ? lost[0]?.name : undefined;
}
