// The pools of the running NAT policy as the records of the view.
import type { NatPoolRecord } from '../dataplane-view.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { formatIpv4 } from '../table/address.ts';
import { type DynamicPool, dynamicPools } from './dynamic-pools.ts';
import type { AddressSet } from './prefix.ts';

/** Every pool in the order of the rules that first use it. */
export function natPoolRecords(state: DataplaneState): readonly NatPoolRecord[] {
  return dynamicPools(state.compiled).map((pool) => ({
    index: pool.index,
    kind: pool.translation.kind,
    rules: pool.rules,
    sources: sourcesOf(state, pool),
    firstAddress: formatIpv4(pool.addresses[0] ?? 0),
    addresses: pool.addresses.length,
    ...usesOf(state, pool),
  }));
}

type Uses = Pick<NatPoolRecord, 'used' | 'available' | 'oversubscription' | 'allocations' | 'lastIndex'>;

function usesOf(
  { pools, dynamicIpPools, compiled }: DataplaneState,
  { translation, addresses }: DynamicPool,
): Uses {
  if (translation.kind === 'dynamic-ip') {
    const used = dynamicIpPools[translation.pool]?.used ?? 0;
    return { used, available: addresses.length - used, oversubscription: 1, allocations: used, lastIndex: 0 };
  }
  const parts = translation.pools.flatMap((pool) => pools[pool] ?? []);
  const sum = (count: (pool: (typeof parts)[number]) => number) =>
    parts.reduce((all, pool) => all + count(pool), 0);
  return {
    used: sum((pool) => pool.used),
    available: sum((pool) => pool.available),
    oversubscription: compiled.platform.dippOversubscription,
    allocations: sum((pool) => pool.allocations),
    lastIndex: parts[0]?.lastIndex ?? 0,
  };
}

function sourcesOf({ compiled }: DataplaneState, { rules }: DynamicPool): readonly string[] {
  return rangesOf(compiled.nat.rules.find(({ name }) => name === rules[0])?.source);
}

/** `10.0.0.0-10.0.0.255`; IPv6 prefixes are none of a pool's sources. */
function rangesOf(set: AddressSet): readonly string[] {
  if (set === undefined) return ['0.0.0.0-255.255.255.255'];
  return set
    .filter(({ ipv6 }) => ipv6 === undefined)
    .map(({ network, mask }) => `${formatIpv4(network)}-${formatIpv4((network | ~mask) >>> 0)}`);
}
