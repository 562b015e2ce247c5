// NAT rules of a configuration.
import { GroupBook } from '../../policy/group-book.ts';
import { isReserved, parsePrefix } from '../../policy/prefix.ts';
import { formatIpv4, parseIpv4 } from '../../table/address.ts';
import type { WorldNatRule } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';
import { addressesAt, namesAt, type RuleNames, rulesOf, servicesAt, uuidAt } from './read-rules.ts';

type SourceTranslation = NonNullable<WorldNatRule['sourceTranslation']>;

/** Every rule, disabled ones too. Assumption: rules for NAT64 and NPTv6 are kept, and translate nothing. */
export function readNatRules(reading: ConfigReading, names: RuleNames): WorldNatRule[] {
  return rulesOf(reading, 'nat').map(({ name, path }) => {
    if (!reading.has([...path, 'to'])) reading.errors.push({ kind: 'missing', path, word: 'to' });
    const [to = 'any'] = namesAt(reading, [...path, 'to'], names.zones);
    if (to === 'any' && reading.has([...path, 'to']))
      reading.errors.push({ kind: 'value', path: [...path, 'to'], value: to, expected: 'a zone' });
    const toInterface = toInterfaceAt(reading, [...path, 'to-interface'], names);
    const isIpv4 = reading.choice([...path, 'nat-type'], ['ipv4', 'nat64', 'nptv6']) === 'ipv4';
    if (!isIpv4) reading.warnings.push({ kind: 'not-simulated', path: [...path, 'nat-type'] });
    const source = sourceTranslationAt(reading, [...path, 'source-translation'], names);
    const destination = destinationTranslationAt(reading, path, names);
    const sources = addressesAt(reading, [...path, 'source'], names);
    checkWayBack(reading, { path, source, sources, names });
    return {
      name,
      ...uuidAt(reading, path),
      from: namesAt(reading, [...path, 'from'], names.zones),
      to,
      ...(toInterface === undefined ? {} : { toInterface }),
      source: sources,
      destination: addressesAt(reading, [...path, 'destination'], names),
      service: servicesAt(reading, [...path, 'service'], names)[0] ?? 'any',
      ...(source === undefined ? {} : { sourceTranslation: source }),
      ...(destination === undefined ? {} : { destinationTranslation: destination }),
      disabled: reading.isYes([...path, 'disabled']) || !isIpv4,
    };
  });
}

/** Undefined for any. */
function toInterfaceAt(reading: ConfigReading, path: ConfigPath, names: RuleNames): string | undefined {
  const value = reading.value(path);
  if (value === undefined || value === 'any') return undefined;
  if (!names.interfaces.has(value)) reading.errors.push({ kind: 'reference', path, value });
  return value;
}

function sourceTranslationAt(
  reading: ConfigReading,
  path: ConfigPath,
  names: RuleNames,
): SourceTranslation | undefined {
  const pooled = ['dynamic-ip-and-port', 'persistent-dynamic-ip-and-port'].find((word) =>
    reading.has([...path, word]),
  );
  if (pooled !== undefined) return portTranslationAt(reading, [...path, pooled], names);
  if (reading.has([...path, 'dynamic-ip'])) {
    const at = [...path, 'dynamic-ip'];
    if (reading.has([...at, 'fallback']))
      reading.warnings.push({ kind: 'not-simulated', path: [...at, 'fallback'] });
    return { kind: 'dynamic-ip', addresses: prefixesAt(reading, [...at, 'translated-address'], names) };
  }
  if (!reading.has([...path, 'static-ip'])) return undefined;
  const at = [...path, 'static-ip'];
  const [address = ''] = prefixesAt(reading, [...at, 'translated-address'], names);
  return { kind: 'static-ip', address, bidirectional: reading.isYes([...at, 'bi-directional']) };
}

function portTranslationAt(reading: ConfigReading, path: ConfigPath, names: RuleNames): SourceTranslation {
  const at = [...path, 'interface-address'];
  if (!reading.has(at)) {
    const addresses = prefixesAt(reading, [...path, 'translated-address'], names);
    return { kind: 'dynamic-ip-and-port', addresses };
  }
  const name = reading.value([...at, 'interface']);
  if (name === undefined) reading.errors.push({ kind: 'missing', path: at, word: 'interface' });
  else if (!names.interfaces.has(name))
    reading.errors.push({ kind: 'reference', path: [...at, 'interface'], value: name });
  const ip = reading.host([...at, 'ip']);
  if (ip !== undefined && parseIpv4(ip) !== undefined)
    return { kind: 'dynamic-ip-and-port', addresses: [ip] };
  return { kind: 'dynamic-ip-and-port', interface: name ?? '' };
}

/** The addresses that a translation names, those of objects and groups in their place. */
function prefixesAt(reading: ConfigReading, path: ConfigPath, { objects }: RuleNames): string[] {
  const listed = reading.members(path);
  if (listed.length === 0)
    reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: 'translated-address' });
  const addresses = new Map(objects.addresses.map(({ name, address }) => [name, address]));
  const names = new GroupBook(objects.addressGroups).membersOf(listed);
  return names.flatMap((name) => {
    const hosts = hostsOfText(addresses.get(name) ?? name);
    if (hosts.length > 0) return hosts;
    const isKnown = addresses.has(name) || parsePrefix(name) !== undefined;
    if (!isKnown) reading.errors.push({ kind: 'reference', path, value: name });
    else reading.errors.push({ kind: 'value', path, value: name, expected: USABLE });
    return [];
  });
}

/** Vendor: NAT policy, IPv4 addresses. Assumption: a pool has at most 65,536 of them. */
const USABLE = 'a valid IPv4 address, or a pool of at most 65536';
const SHORTEST = 16;

/** Prefixes of IPv4 that a translation may have; empty for other text. */
function hostsOfText(text: string): readonly string[] {
  const prefix = parsePrefix(text);
  if (prefix !== undefined) {
    const isUsable = prefix.ipv6 === undefined && !isReserved(text) && prefix.length >= SHORTEST;
    return isUsable ? [text] : [];
  }
  const [first, last] = text.split('-').map(parseIpv4);
  if (first === undefined || last === undefined || last - first >= 2 ** (32 - SHORTEST)) return [];
  const hosts = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    formatIpv4(first + index),
  );
  return hosts.some(isReserved) ? [] : hosts;
}

function destinationTranslationAt(
  reading: ConfigReading,
  path: ConfigPath,
  names: RuleNames,
): WorldNatRule['destinationTranslation'] {
  const word = ['destination-translation', 'dynamic-destination-translation'].find((one) =>
    reading.has([...path, one]),
  );
  if (word === undefined) return undefined;
  const at = [...path, word];
  const [first = ''] = prefixesAt(reading, [...at, 'translated-address'], names);
  const port = reading.number([...at, 'translated-port'], [1, 65535]);
  const [address = first] = first.split('/');
  return { address, ...(port === undefined ? {} : { port }) };
}

interface TwoWays {
  readonly path: ConfigPath;
  readonly source: SourceTranslation | undefined;
  readonly sources: readonly string[];
  readonly names: RuleNames;
}

// Vendor: NAT policy, a bi-directional rule also translates connections to the translated address: one address, one way back.
function checkWayBack(reading: ConfigReading, { path, source, sources, names }: TwoWays): void {
  if (source?.kind !== 'static-ip' || !source.bidirectional) return;
  const [first = 'any', ...others] = sources;
  const address = names.objects.addresses.find(({ name }) => name === first)?.address ?? first;
  if (others.length === 0 && parsePrefix(address) !== undefined) return;
  const at = [...path, 'source'];
  const expected = 'one address, as bi-directional translation needs it';
  reading.errors.push({ kind: 'value', path: at, value: sources.join(' '), expected });
}
