// NAT rules of a world as the matcher wants them, and the pools they need.
import type { Interface } from '../layer3-interface.ts';
import type { World, WorldNatRule } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import { addressSetOf } from './address-names.ts';
import type { DestinationTranslation, NatRule, SourceTranslation } from './nat-policy.ts';
import { type Prefix, parsePrefix } from './prefix.ts';
import { parsePortRange } from './service.ts';

/** Enabled rules in order, and the pools of those that translate dynamically. */
export interface CompiledNat {
  readonly rules: readonly NatRule[];
  /** Address of each pool of ports. */
  readonly poolAddresses: readonly number[];
  /** Addresses of each pool for dynamic IP. */
  readonly dynamicIpAddresses: readonly (readonly number[])[];
}

/** Rules that name the same address share its pool: a port of an address can be lent only once. */
export function compileNatRules(
  world: World,
  names: WorldNames,
  interfaces: readonly (Interface | undefined)[],
): CompiledNat {
  const pools = new Pools(names, interfaces);
  const rules = world.natRules
    .filter((rule) => !rule.disabled)
    .flatMap((rule, index) => compileRule(world, { rule, id: index + 1, names, pools }));
  return { rules, poolAddresses: pools.addresses, dynamicIpAddresses: pools.dynamicIp };
}

/** The pools that rules have asked for so far. */
class Pools {
  readonly addresses: number[] = [];
  readonly dynamicIp: (readonly number[])[] = [];
  private readonly names: WorldNames;
  private readonly interfaces: readonly (Interface | undefined)[];
  private readonly numbers = new Map<number, number>();

  constructor(names: WorldNames, interfaces: readonly (Interface | undefined)[]) {
    this.names = names;
    this.interfaces = interfaces;
  }

  translationOf(translation: NonNullable<WorldNatRule['sourceTranslation']>): SourceTranslation {
    switch (translation.kind) {
      case 'static-ip':
        return { kind: 'static-ip', prefix: prefixOf(translation.address) };
      case 'dynamic-ip':
        this.dynamicIp.push(hostsOf(translation.addresses));
        return { kind: 'dynamic-ip', pool: this.dynamicIp.length - 1 };
      case 'dynamic-ip-and-port': {
        const own = this.interfaces[this.names.interfaces.idOf(translation.interface ?? '')]?.address ?? 0;
        const addresses = translation.addresses === undefined ? [own] : hostsOf(translation.addresses);
        return { kind: 'dynamic-ip-and-port', pools: addresses.map((address) => this.numberOf(address)) };
      }
      default:
        throw new Error(`unknown translation ${JSON.stringify(translation satisfies never)}`);
    }
  }

  private numberOf(address: number): number {
    const known = this.numbers.get(address);
    if (known !== undefined) return known;
    this.numbers.set(address, this.addresses.length);
    return this.addresses.push(address) - 1;
  }
}

interface RuleInput {
  readonly rule: WorldNatRule;
  readonly id: number;
  readonly names: WorldNames;
  readonly pools: Pools;
}

/** The rule, and behind it its way back if it is bi-directional. */
function compileRule(world: World, { rule, id, names, pools }: RuleInput): readonly NatRule[] {
  const range = parsePortRange(rule.service);
  const forth: NatRule = {
    id,
    name: rule.name,
    from: rule.from.includes('any') ? undefined : new Set(rule.from.map((zone) => names.zones.idOf(zone))),
    to: names.zones.idOf(rule.to),
    source: addressSetOf(world, rule.source),
    destination: addressSetOf(world, rule.destination),
    service: range === undefined ? undefined : [range],
    sourceTranslation:
      rule.sourceTranslation === undefined ? { kind: 'none' } : pools.translationOf(rule.sourceTranslation),
    destinationTranslation: destinationTranslationOf(rule),
    isImplicit: false,
  };
  const isBothWays = rule.sourceTranslation?.kind === 'static-ip' && rule.sourceTranslation.bidirectional;
  return isBothWays ? [forth, wayBack(forth)] : [forth];
}

// Vendor: NAT policy, a bi-directional rule also translates connections from any zone to the translated address.
function wayBack(rule: NatRule): NatRule {
  const source = rule.source?.[0];
  const translation = rule.sourceTranslation;
  if (source === undefined || translation.kind !== 'static-ip')
    throw new Error(`${rule.name} has no way back`);
  return {
    ...rule,
    from: undefined,
    source: undefined,
    destination: [{ ...translation.prefix, mask: source.mask, length: source.length }],
    sourceTranslation: { kind: 'none' },
    destinationTranslation: { prefix: source, port: 0 },
    isImplicit: true,
  };
}

function destinationTranslationOf(rule: WorldNatRule): DestinationTranslation | undefined {
  const translation = rule.destinationTranslation;
  if (translation === undefined) return undefined;
  return { prefix: prefixOf(translation.address), port: translation.port ?? 0 };
}

function prefixOf(text: string): Prefix {
  const prefix = parsePrefix(text);
  if (prefix === undefined) throw new Error(`${text} is no prefix`);
  return prefix;
}

/** Every address of the prefixes, but network and broadcast address of those larger than two. */
function hostsOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const { network, length } = prefixOf(text);
    const size = 2 ** (32 - length);
    const first = size > 2 ? 1 : 0;
    return Array.from({ length: size > 2 ? size - 2 : size }, (_, index) => network + first + index);
  });
}
