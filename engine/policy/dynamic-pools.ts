// The pools that NAT rules translate out of, as the device numbers them: one for each set of addresses.
import type { CompiledWorld } from '../compiled-world.ts';
import { formatIpv4 } from '../table/address.ts';
import type { SourceTranslation } from './nat-policy.ts';

type DynamicTranslation = Extract<SourceTranslation, { kind: 'dynamic-ip-and-port' | 'dynamic-ip' }>;

/** A pool of addresses or of addresses with their ports. */
export interface DynamicPool {
  /** From 1, in the order of the rules that first name them. */
  readonly index: number;
  readonly translation: DynamicTranslation;
  /** Undefined for addresses of the rule's own. */
  readonly interface: string | undefined;
  readonly addresses: readonly number[];
  /** The addresses as text, runs of neighbours as `203.0.113.20-203.0.113.29`. */
  readonly ranges: readonly string[];
  /** Rules that use it, in their order. */
  readonly rules: readonly string[];
}

/** Every pool of the running policy. */
export function dynamicPools(compiled: CompiledWorld): readonly DynamicPool[] {
  const pools = new Map<string, DynamicPool>();
  for (const { name, sourceTranslation: translation } of compiled.nat.rules) {
    if (translation.kind === 'none' || translation.kind === 'static-ip') continue;
    const addresses = addressesOf(compiled, translation);
    const key = `${translation.kind} ${addresses.join(' ')}`;
    const known = pools.get(key);
    pools.set(key, {
      index: known?.index ?? pools.size + 1,
      translation: known?.translation ?? translation,
      interface: known?.interface ?? interfaceOf(compiled, name),
      addresses,
      ranges: rangesOf(addresses),
      rules: [...(known?.rules ?? []), name],
    });
  }
  return [...pools.values()];
}

/** The pool of a rule; undefined for one that translates no source dynamically. */
export function dynamicPoolOf(compiled: CompiledWorld, rule: string): DynamicPool | undefined {
  return dynamicPools(compiled).find(({ rules }) => rules.includes(rule));
}

function addressesOf(compiled: CompiledWorld, translation: DynamicTranslation): readonly number[] {
  if (translation.kind === 'dynamic-ip') {
    const lending = compiled.natLending[(compiled.addressPoolRules[translation.pool] ?? 0) - 1];
    return lending?.kind === 'address' ? lending.addresses : [];
  }
  return translation.pools.map((pool) => compiled.poolAddresses[pool] ?? 0);
}

function interfaceOf({ world }: CompiledWorld, rule: string): string | undefined {
  const translation = world.natRules.find(({ name }) => name === rule)?.sourceTranslation;
  return translation?.kind === 'dynamic-ip-and-port' ? translation.interface : undefined;
}

function rangesOf(addresses: readonly number[]): readonly string[] {
  const ranges: { first: number; last: number }[] = [];
  for (const address of addresses) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last + 1 === address) range.last = address;
    else ranges.push({ first: address, last: address });
  }
  return ranges.map(({ first, last }) =>
    first === last ? formatIpv4(first) : `${formatIpv4(first)}-${formatIpv4(last)}`,
  );
}
