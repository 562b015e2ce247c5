// The running NAT policy as the records of the view, and what it would make of a first packet.
import type { CompiledWorld } from '../compiled-world.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { lendSource, TranslatedSource } from '../packet/source-translation.ts';
import type { NatMatch, NatRuleRecord, PolicyQuestion, SourceTranslationRecord } from '../policy-records.ts';
import { formatIpv4, formatIpv6 } from '../table/address.ts';
import { isPooled } from '../table/address-pool.ts';
import { dynamicPoolOf } from './dynamic-pools.ts';
import { matchesNatRule, type NatQuery, type NatRule, translated } from './nat-policy.ts';
import { queryOf } from './policy-question.ts';
import { addressWords, namesOf, prefixText, serviceWords } from './rule-words.ts';
import type { ServiceSet } from './service.ts';

/** Every rule in the order of the policy. */
export function natRuleRecords(compiled: CompiledWorld): readonly NatRuleRecord[] {
  return compiled.nat.rules.map((rule) => recordOf(compiled, rule));
}

function recordOf(compiled: CompiledWorld, rule: NatRule): NatRuleRecord {
  const { names } = compiled;
  const { destinationTranslation: destination } = rule;
  return {
    name: rule.name,
    index: compiled.nat.rules.findIndex(({ id }) => id === rule.id) + 1,
    from: namesOf(names.zones, rule.from),
    to: [names.zones.nameOf(rule.to)],
    source: addressWords(rule.source, false),
    destination: addressWords(rule.destination, false),
    user: ['any'],
    services: serviceWords(compiled, { applications: undefined, service: serviceSetOf(rule) }),
    sourceTranslation: sourceTranslationOf(compiled, rule),
    destinationTranslation:
      destination === undefined
        ? undefined
        : { address: prefixText(destination.prefix), port: destination.port },
  };
}

function serviceSetOf({ service }: NatRule): ServiceSet {
  return service === undefined ? { kind: 'any' } : { kind: 'ports', ranges: service };
}

function sourceTranslationOf(compiled: CompiledWorld, rule: NatRule): SourceTranslationRecord | undefined {
  const { sourceTranslation: translation } = rule;
  if (translation.kind === 'none') return undefined;
  if (translation.kind === 'static-ip') {
    const written = compiled.world.natRules.find(({ name }) => name === rule.name)?.sourceTranslation;
    const bidirectional = written?.kind === 'static-ip' && written.bidirectional;
    return { kind: 'static-ip', addresses: [prefixText(translation.prefix)], bidirectional };
  }
  const pool = dynamicPoolOf(compiled, rule.name);
  return {
    kind: translation.kind,
    interface: pool?.interface,
    addresses: pool?.ranges ?? [],
    pool: pool?.index ?? 0,
  };
}

/**
 * The first rule that matches such a packet, the way back of a bi-directional rule included; undefined when none does. A zone
 * that is not given agrees with every rule.
 */
export function matchNat(state: DataplaneState, question: PolicyQuestion): NatMatch | undefined {
  const { compiled } = state;
  const query = queryOf(state, state.table.addresses.copy(), question);
  if (query === undefined || isPooled(query.source)) return undefined;
  const toInterface = compiled.forwarding.egressOf(query.destination, state.table.addresses);
  const rule = compiled.nat.rulesAndWaysBack.find((candidate) =>
    agrees(candidate, { ...query, toInterface }),
  );
  if (rule === undefined) return undefined;
  const destination = rule.destinationTranslation;
  const address =
    destination === undefined ? query.destination : translated(query.destination, destination.prefix);
  const port = destination?.port || query.destinationPort;
  return {
    rule: recordOf(compiled, rule),
    source: lentSource(state, rule, {
      source: query.source,
      sourcePort: question.sourcePort ?? 0,
      address,
      port,
    }),
    destination: destination === undefined ? undefined : { address: addressText(state, address), port },
  };
}

function agrees(rule: NatRule, query: NatQuery): boolean {
  const known = { ...query, toZone: query.toZone || rule.to };
  return matchesNatRule(query.fromZone === 0 ? { ...rule, from: undefined } : rule, known);
}

/** Source of the packet, and its destination after translation. */
interface Asked {
  readonly source: number;
  readonly sourcePort: number;
  readonly address: number;
  readonly port: number;
}

/** What the next session of these ends would be lent: pools are asked in copies. Undefined where the source stays. */
function lentSource(state: DataplaneState, { sourceTranslation }: NatRule, asked: Asked): NatMatch['source'] {
  if (sourceTranslation.kind === 'none') return undefined;
  const { compiled } = state;
  const pools = state.pools.map((pool) => pool.copy());
  const dynamicIpPools = state.dynamicIpPools.map((pool) => pool.copy());
  const lent = new TranslatedSource();
  const request = { translation: sourceTranslation, destination: asked.address, destinationPort: asked.port };
  if (!lendSource({ compiled, pools, dynamicIpPools }, asked, request, lent)) return NOTHING_LEFT;
  return { address: addressText(state, lent.address), port: lent.port };
}

const NOTHING_LEFT = { address: '0.0.0.0', port: 0 } as const;

function addressText(state: DataplaneState, address: number): string {
  return isPooled(address) ? formatIpv6(state.table.addresses.wordsOf(address)) : formatIpv4(address);
}
