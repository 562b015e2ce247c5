// Session filters in words, turned into the table's criteria.

import { UNDECIDED } from './application.ts';
import type { CompiledWorld } from './compiled-world.ts';
import type { NameList } from './name-list.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { parsePrefix } from './policy/prefix.ts';
import type { AddressText, SessionFilter } from './session-filter.ts';
import { parseIpv6 } from './table/address.ts';
import { STATES, TYPES } from './table/session-codes.ts';
import { type AddressPrefix, compileQuery, type Query, type SessionCriteria } from './table/session-query.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What of the state a filter is compiled for. */
export type FilteredState = Pick<DataplaneState, 'compiled' | 'qosRules' | 'dosRules'>;

/** A compiled filter; undefined when no session can match, as with a name that the world does not have. */
export function compileFilter(state: FilteredState, filter: SessionFilter): Query | undefined {
  const { compiled } = state;
  if (asksForTheAbsent(filter)) return undefined;
  const criteria = { ...numbersOf(filter), ...switchesOf(filter) };
  const isPossible =
    addNames(criteria, compiled, filter) &&
    addAddresses(criteria, filter) &&
    addRulesBeside(criteria, state, filter) &&
    addQosNode(criteria, compiled, filter) &&
    addInterfaces(criteria, compiled, filter);
  return isPossible ? compileQuery(criteria) : undefined;
}

/**
 * What no simulated session has: these are asked for in vain, and asking for sessions without them finds every session.
 * Assumption: no session is decrypted for a forwarder or a mirror, multiplexed, inspected or decapsulated as a tunnel,
 * marked for a rematch, in a virtual network, queued for layer 7, sent by an SD-WAN rule or offloaded in software, and the
 * inspection engine has no version.
 */
function asksForTheAbsent(filter: SessionFilter): boolean {
  const switches = [
    filter.decryptForwarded,
    filter.http2Connection,
    filter.http2Stream,
    filter.tunnelInspected,
    filter.tunnelDecap,
    filter.decryptMirror,
    filter.swOffload,
  ];
  const values = [filter.vniId, filter.sdwanRule, filter.minQueuedL7, filter.ctdVer, filter.rematch];
  return switches.includes(true) || values.some((value) => value !== undefined);
}

// Assumption: the hierarchy allows -2 beside the numbers of nodes; here it names the sessions without a node.
const NO_QOS_NODE = -2;

/** False when there is no such node. Assumption: the interfaces with QoS are the nodes, numbered from 0 in their order. */
function addQosNode(
  criteria: Mutable<SessionCriteria>,
  { world, names, interfaces, qosInterfaces }: CompiledWorld,
  { qosNodeId }: SessionFilter,
): boolean {
  if (qosNodeId === undefined) return true;
  if (qosNodeId === NO_QOS_NODE) {
    const numbers = interfaces.map((_, number) => number);
    criteria.egressAmong = numbers.filter((number) => qosInterfaces[number] !== 1);
    return true;
  }
  const port = world.qosInterfaces[qosNodeId];
  if (port !== undefined) criteria.egressAmong = [names.interfaces.idOf(port.name)];
  return port !== undefined;
}

/** False when a rule is not known. Sessions hold the numbers of these rules beside the table. */
function addRulesBeside(
  criteria: Mutable<SessionCriteria>,
  { compiled, qosRules, dosRules }: FilteredState,
  filter: SessionFilter,
): boolean {
  const { names } = compiled;
  const asked = [
    { column: qosRules, list: names.qosRules, name: filter.qosRule },
    { column: dosRules, list: names.dosRules, name: filter.dosRule },
  ].flatMap(({ column, list, name }) => (name === undefined ? [] : [{ column, wanted: list.idOf(name) }]));
  if (asked.length > 0) criteria.beside = asked;
  return asked.every(({ wanted }) => wanted !== 0);
}

const NUMBER_KEYS = [
  'sourcePort',
  'destinationPort',
  'protocol',
  'minAge',
  'minKb',
  'maxKb',
  'qosClass',
] as const;

function numbersOf(filter: SessionFilter): Mutable<SessionCriteria> {
  const criteria: Mutable<SessionCriteria> = {};
  for (const key of NUMBER_KEYS) {
    const value = filter[key];
    if (value !== undefined) criteria[key] = value;
  }
  return criteria;
}

function switchesOf(filter: SessionFilter): Mutable<SessionCriteria> {
  const criteria: Mutable<SessionCriteria> = {};
  if (filter.nat !== undefined) criteria.nat = filter.nat;
  if (filter.state !== undefined) criteria.state = STATES.indexOf(filter.state);
  if (filter.type !== undefined) criteria.type = TYPES.indexOf(filter.type);
  if (filter.sslDecrypt !== undefined) criteria.decrypted = filter.sslDecrypt;
  return criteria;
}

/** False when a name is not known. */
function addNames(
  criteria: Mutable<SessionCriteria>,
  { names }: CompiledWorld,
  filter: SessionFilter,
): boolean {
  const named = [
    ['application', filter.application, names.applications],
    ['rule', filter.rule, names.securityRules],
    ['pbfRule', filter.pbfRule, names.pbfRules],
    ['fromZone', filter.from, names.zones],
    ['toZone', filter.to, names.zones],
    ['user', filter.sourceUser, names.users],
    ['destinationUser', filter.destinationUser, names.users],
    ['ingressInterface', filter.ingressInterface, names.interfaces],
    ['egressInterface', filter.egressInterface, names.interfaces],
  ] as const;
  for (const [key, name, list] of named) {
    if (name === undefined) continue;
    const number = numberOf(key, list, name);
    if (number === undefined) return false;
    criteria[key] = number;
  }
  if (filter.natRule !== undefined) {
    const numbers = names.natRules.idsOf(filter.natRule);
    if (numbers.length === 0) return false;
    // One number, as nearly always, is the quicker question.
    if (numbers.length === 1) criteria.natRule = numbers[0] ?? 0;
    else criteria.natRules = numbers;
  }
  return filter.vsysName === undefined || addVsys(criteria, filter.vsysName);
}

function numberOf(key: keyof SessionCriteria, list: NameList, name: string): number | undefined {
  if (key === 'application' && name === UNDECIDED) return 0;
  return list.idOf(name) || undefined;
}

/** Assumption: virtual systems have no names but their ids, `vsys1` and so on. */
function addVsys(criteria: Mutable<SessionCriteria>, name: string): boolean {
  if (name === 'any') return true;
  const number = /^vsys([1-9]\d{0,2})$/.exec(name)?.[1];
  if (number !== undefined) criteria.vsys = Number(number);
  return number !== undefined;
}

const EVERY_IPV4: AddressPrefix = { kind: 'ipv4', network: 0, length: 0 };
const EVERY_IPV6: AddressPrefix = { kind: 'ipv6', network: [0, 0, 0, 0], length: 0 };

/** False when the addresses contradict each other. A session is of the family of its source. */
function addAddresses(
  criteria: Mutable<SessionCriteria>,
  { source, destination, ip6 }: SessionFilter,
): boolean {
  const addresses = [
    ['source', source],
    ['destination', destination],
  ] as const;
  for (const [key, text] of addresses) {
    if (text === undefined) continue;
    const prefix = addressPrefixOf(text);
    if (prefix === undefined) return false;
    criteria[key] = prefix;
  }
  if (ip6 === undefined) return true;
  const family = ip6 ? EVERY_IPV6 : EVERY_IPV4;
  criteria.source ??= family;
  return criteria.source.kind === family.kind;
}

function addressPrefixOf(text: AddressText): AddressPrefix | undefined {
  const ipv4 = parsePrefix(text);
  if (ipv4 !== undefined && ipv4.ipv6 === undefined)
    return { kind: 'ipv4', network: ipv4.network, length: ipv4.length };
  const [address = '', length = '128'] = text.split('/');
  const network = parseIpv6(address);
  return network === undefined ? undefined : { kind: 'ipv6', network, length: Number(length) };
}

/**
 * False when no interface of the world is on that port. Assumption: a session is of the port on which it comes in or goes out;
 * the subinterfaces of a port carry its name and a number.
 */
function addInterfaces(
  criteria: Mutable<SessionCriteria>,
  { interfaces }: CompiledWorld,
  { hwInterface }: SessionFilter,
): boolean {
  if (hwInterface === undefined) return true;
  const isOnPort = (name: string) => name.split('.')[0] === hwInterface;
  const numbers = interfaces.flatMap((port) => (port !== undefined && isOnPort(port.name) ? [port.id] : []));
  criteria.eitherInterface = numbers;
  return numbers.length > 0;
}
