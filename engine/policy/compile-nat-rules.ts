// NAT rules of a world as the matcher wants them, and the pools they need.
import type { Interface } from '../layer3-interface.ts';
import { parseIpv4 } from '../table/address.ts';
import type { World, WorldNatRule } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { addressSetOf } from './address-names.ts';
import type { DestinationTranslation, NatRule, SourceTranslation } from './nat-policy.ts';
import { parsePortRange } from './service.ts';

/** Enabled rules in order, and one pool for each that translates dynamically. */
export interface CompiledNat {
  readonly rules: readonly NatRule[];
  /** Public address of each pool. */
  readonly poolAddresses: readonly number[];
}

/** Rules that share an interface address share its pool: a port of an address can be lent only once. */
export function compileNatRules(
  world: World,
  names: WorldNames,
  interfaces: readonly (Interface | undefined)[],
): CompiledNat {
  const poolAddresses: number[] = [];
  const poolOf = (name: string): number => {
    const address = interfaces[names.interfaces.idOf(name)]?.address ?? 0;
    if (!poolAddresses.includes(address)) poolAddresses.push(address);
    return poolAddresses.indexOf(address);
  };
  const rules = world.natRules
    .filter((rule) => !rule.disabled)
    .map((rule, index): NatRule => {
      const range = parsePortRange(rule.service);
      return {
        id: index + 1,
        name: rule.name,
        from: rule.from.includes('any')
          ? undefined
          : new Set(rule.from.map((zone) => names.zones.idOf(zone))),
        to: names.zones.idOf(rule.to),
        source: addressSetOf(world, rule.source),
        destination: addressSetOf(world, rule.destination),
        service: range === undefined ? undefined : [range],
        sourceTranslation: sourceTranslationOf(rule, poolOf),
        destinationTranslation: destinationTranslationOf(rule),
      };
    });
  return { rules, poolAddresses };
}

function sourceTranslationOf(rule: WorldNatRule, poolOf: (name: string) => number): SourceTranslation {
  const translation = rule.sourceTranslation;
  if (translation === undefined) return { kind: 'none' };
  if (translation.kind === 'static-ip')
    return { kind: 'static-ip', address: parseIpv4(translation.address) ?? 0 };
  return { kind: 'dynamic-ip-and-port', pool: poolOf(translation.interface) };
}

function destinationTranslationOf(rule: WorldNatRule): DestinationTranslation | undefined {
  const translation = rule.destinationTranslation;
  if (translation === undefined) return undefined;
  return { address: parseIpv4(translation.address) ?? 0, port: translation.port ?? 0 };
}
