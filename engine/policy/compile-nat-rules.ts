// NAT rules of a world as the matcher wants them, and the pools they need.
import type { Heritage } from '../compile/heritage.ts';
import type { Interface } from '../layer3-interface.ts';
import type { World, WorldNatRule } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';
import type { AddressBook } from './address-book.ts';
import type { DestinationTranslation, NatRule, SourceTranslation } from './nat-policy.ts';
import { hostsOf, type Prefix, parsePrefix } from './prefix.ts';
import type { ServiceBook } from './service-book.ts';

/** Enabled rules in order, and the pools of those that translate dynamically. */
export interface CompiledNat {
  readonly rules: readonly NatRule[];
  /** Address of each pool of ports. */
  readonly poolAddresses: readonly number[];
  /** Number of the NAT rule of each pool for dynamic IP. */
  readonly addressPoolRules: readonly number[];
}

/** What rules are compiled with. */
export interface NatParts {
  readonly names: WorldNames;
  readonly interfaces: readonly (Interface | undefined)[];
  readonly book: AddressBook;
  readonly services: ServiceBook;
  /** Numbers of the enabled rules, in their order. */
  readonly numbers: readonly number[];
  readonly heritage: Heritage;
}

/** Rules that name the same address share its pool: a port of an address can be lent only once. */
export function compileNatRules(world: World, parts: NatParts): CompiledNat {
  const pools = new Pools(parts);
  const rules = world.natRules
    .filter((rule) => !rule.disabled)
    .flatMap((rule, index) => {
      const position = world.natRules.indexOf(rule);
      return compileRule(rule, { id: parts.numbers[index] ?? 0, position, parts, pools });
    });
  for (const address of parts.heritage.portPools) pools.numberOf(address);
  for (const rule of parts.heritage.addressPools) pools.poolOf(rule);
  return { rules, poolAddresses: pools.addresses, addressPoolRules: pools.addressPoolRules };
}

/** The pools that rules have asked for so far. */
class Pools {
  readonly addresses: number[] = [];
  readonly addressPoolRules: number[] = [];
  private readonly parts: NatParts;
  private readonly numbers = new Map<number, number>();

  constructor(parts: NatParts) {
    this.parts = parts;
  }

  translationOf(
    translation: NonNullable<WorldNatRule['sourceTranslation']>,
    rule: number,
  ): SourceTranslation {
    switch (translation.kind) {
      case 'static-ip':
        return { kind: 'static-ip', prefix: prefixOf(translation.address) };
      case 'dynamic-ip':
        return { kind: 'dynamic-ip', pool: this.poolOf(rule) };
      case 'dynamic-ip-and-port': {
        const { interfaces, names } = this.parts;
        const own = interfaces[names.interfaces.idOf(translation.interface ?? '')]?.address ?? 0;
        const addresses = translation.addresses === undefined ? [own] : hostsOf(translation.addresses);
        return { kind: 'dynamic-ip-and-port', pools: addresses.map((address) => this.numberOf(address)) };
      }
      default:
        throw new Error(`unknown translation ${JSON.stringify(translation satisfies never)}`);
    }
  }

  /** Number of the pool of ports of a public address. */
  numberOf(address: number): number {
    const known = this.numbers.get(address);
    if (known !== undefined) return known;
    this.numbers.set(address, this.addresses.length);
    return this.addresses.push(address) - 1;
  }

  /** Number of the pool of addresses of a NAT rule. */
  poolOf(rule: number): number {
    const known = this.addressPoolRules.indexOf(rule);
    return known >= 0 ? known : this.addressPoolRules.push(rule) - 1;
  }
}

interface RuleInput {
  readonly id: number;
  readonly position: number;
  readonly parts: NatParts;
  readonly pools: Pools;
}

/** The rule, and behind it its way back if it is bi-directional. */
function compileRule(rule: WorldNatRule, { id, position, parts, pools }: RuleInput): readonly NatRule[] {
  const { names, book, services } = parts;
  const forth: NatRule = {
    id,
    position,
    name: rule.name,
    from: rule.from.includes('any') ? undefined : new Set(rule.from.map((zone) => names.zones.idOf(zone))),
    to: names.zones.idOf(rule.to),
    toInterface: names.interfaces.idOf(rule.toInterface ?? ''),
    source: book.setOf(rule.source),
    destination: book.setOf(rule.destination),
    service: rule.service === 'any' ? undefined : services.rangesOf([rule.service]),
    sourceTranslation:
      rule.sourceTranslation === undefined
        ? { kind: 'none' }
        : pools.translationOf(rule.sourceTranslation, id),
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
    // Assumption: whoever calls the translated address is served wherever he comes from.
    toInterface: 0,
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
