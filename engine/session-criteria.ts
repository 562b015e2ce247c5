// Session filters in words, turned into the table's criteria.

import { UNDECIDED } from './application.ts';
import type { CompiledWorld } from './compiled-world.ts';
import type { NameList } from './name-list.ts';
import { parsePrefix } from './policy/prefix.ts';
import type { AddressText, SessionFilter } from './session-filter.ts';
import { parseIpv6 } from './table/address.ts';
import { STATES, TYPES } from './table/session-codes.ts';
import { type AddressPrefix, compileQuery, type Query, type SessionCriteria } from './table/session-query.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A compiled filter; undefined when a name in it is not known to the world, so that nothing can match. */
export function compileFilter(compiled: CompiledWorld, filter: SessionFilter): Query | undefined {
  const criteria = criteriaOf(compiled, filter);
  return criteria === undefined ? undefined : compileQuery(criteria);
}

function criteriaOf(compiled: CompiledWorld, filter: SessionFilter): SessionCriteria | undefined {
  const { names } = compiled;
  const criteria: Mutable<SessionCriteria> = {};
  const addresses = [
    ['source', filter.source],
    ['destination', filter.destination],
  ] as const;
  for (const [key, text] of addresses) {
    if (text === undefined) continue;
    const prefix = addressPrefixOf(text);
    if (prefix === undefined) return undefined;
    criteria[key] = prefix;
  }
  const named = [
    ['application', filter.application, names.applications],
    ['rule', filter.rule, names.securityRules],
    ['natRule', filter.natRule, names.natRules],
    ['fromZone', filter.from, names.zones],
    ['toZone', filter.to, names.zones],
  ] as const;
  for (const [key, name, list] of named) {
    if (name === undefined) continue;
    const number = numberOf(list, name);
    if (number === undefined) return undefined;
    criteria[key] = number;
  }
  if (filter.sourcePort !== undefined) criteria.sourcePort = filter.sourcePort;
  if (filter.destinationPort !== undefined) criteria.destinationPort = filter.destinationPort;
  if (filter.protocol !== undefined) criteria.protocol = filter.protocol;
  if (filter.nat !== undefined) criteria.nat = filter.nat;
  if (filter.state !== undefined) criteria.state = STATES.indexOf(filter.state);
  if (filter.type !== undefined) criteria.type = TYPES.indexOf(filter.type);
  if (filter.minAge !== undefined) criteria.minAge = filter.minAge;
  if (filter.minKb !== undefined) criteria.minKb = filter.minKb;
  return criteria;
}

function numberOf(list: NameList, name: string): number | undefined {
  if (name === UNDECIDED) return 0;
  return list.idOf(name) || undefined;
}

function addressPrefixOf(text: AddressText): AddressPrefix | undefined {
  const ipv4 = parsePrefix(text);
  if (ipv4 !== undefined) return { kind: 'ipv4', network: ipv4.network, length: ipv4.length };
  const [address = '', length = '128'] = text.split('/');
  const network = parseIpv6(address);
  return network === undefined ? undefined : { kind: 'ipv6', network, length: Number(length) };
}
