// System, settings, virtual systems and zone protection of a configuration.
import { TIMER_RANGES } from '../../session-settings.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import { FLOOD_WORDS, LIMIT_WORDS, SWITCH_WORDS, TIMER_WORDS, ZONE_OPTION_WORDS } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';
import { virtualSystems } from './read-network.ts';
import { entriesOf } from './read-objects.ts';

type Profile = World['zoneProtection'][number];
type Limits = NonNullable<Profile['udpFlood']>;
type SynLimits = NonNullable<Profile['synFlood']>;

const SETTING = ['deviceconfig', 'setting'];
const HIGHEST_RATE = 2_000_000;

/** Host name and management address; what is not said stays as it was. */
export function readSystem(
  reading: ConfigReading,
  { host, management }: World,
): Pick<World, 'host' | 'management'> {
  const system = ['deviceconfig', 'system'];
  return {
    host: reading.value([...system, 'hostname']) ?? host,
    management: {
      address: reading.value([...system, 'ip-address']) ?? management.address,
      netmask: reading.value([...system, 'netmask']) ?? management.netmask,
      gateway: reading.value([...system, 'default-gateway']) ?? management.gateway,
      mac: management.mac,
    },
  };
}

/** Timers, switches and behaviours of session handling. */
export function readSettings(reading: ConfigReading) {
  const [aging, ipv6, nonSyn, rematch] = SWITCH_WORDS.map(([, words]) =>
    reading.isNotNo([...SETTING, ...words]),
  );
  return {
    timers: readTimers(reading),
    sessionSettings: readLimits(reading),
    asymmetricPath: reading.choice([...SETTING, 'tcp', 'asymmetric-path'], ['drop', 'bypass']),
    acceleratedAging: aging ?? true,
    ipv6Firewalling: ipv6 ?? true,
    rejectNonSyn: nonSyn ?? true,
    rematch: rematch ?? true,
    disabledGateways: reading
      .entries(['shared', 'alg-override', 'application'])
      .filter(({ path }) => reading.isYes([...path, 'alg-disabled']))
      .map(({ name }) => name),
  };
}

function readTimers(reading: ConfigReading): World['timers'] {
  const timers: { -readonly [Timer in keyof World['timers']]: number } = {};
  for (const [timer, word] of TIMER_WORDS) {
    const value = reading.number([...SETTING, 'session', word], TIMER_RANGES[timer]);
    if (value !== undefined) timers[timer] = value;
  }
  return timers;
}

function readLimits(reading: ConfigReading): World['sessionSettings'] {
  const session = [...SETTING, 'session'];
  const said = new Map(
    LIMIT_WORDS.map(([limit, word, range]) => [limit, reading.number([...session, word], range)]),
  );
  const limit = <Name extends (typeof LIMIT_WORDS)[number][0]>(name: Name) => {
    const value = said.get(name);
    return value === undefined ? {} : { [name]: value };
  };
  const offload = reading.has([...session, 'offload'])
    ? { offload: reading.isNotNo([...session, 'offload']) }
    : {};
  const behavior = [...session, 'resource-limit-behavior'];
  const resourceLimitBehavior = reading.has(behavior)
    ? { resourceLimitBehavior: reading.choice(behavior, ['drop', 'bypass']) }
    : {};
  return {
    ...limit('acceleratedAgingThreshold'),
    ...limit('acceleratedAgingFactor'),
    ...offload,
    ...limit('icmpUnreachableRate'),
    ...limit('scanThreshold'),
    ...limit('scanFactor'),
    ...resourceLimitBehavior,
    ...limit('maxPendingMulticast'),
  };
}

/** Those of which more is said than their zones, or that the world before had described. */
export function readVirtualSystems(reading: ConfigReading, before: World): World['virtualSystems'] {
  return virtualSystems(reading).flatMap(({ id, path }) => {
    const name = reading.value([...path, 'display-name']);
    const sessionLimit = reading.number([...path, 'import', 'resource', 'max-sessions'], [1, 4_194_290]);
    const wasKnown = before.virtualSystems.some((system) => system.id === id);
    if (name === undefined && sessionLimit === undefined && !wasKnown) return [];
    return [
      {
        id,
        ...(name === undefined ? {} : { name }),
        ...(sessionLimit === undefined ? {} : { sessionLimit }),
      },
    ];
  });
}

/** What URL filtering profiles block. Assumption: what one profile blocks, every rule with a profile blocks. */
export function readBlockedCategories(reading: ConfigReading): string[] {
  const scopes: readonly ConfigPath[] = [...virtualSystems(reading).map(({ path }) => path), ['shared']];
  const blocked = scopes.flatMap((scope) =>
    reading
      .entries([...scope, 'profiles', 'url-filtering'])
      .flatMap(({ path }) => reading.members([...path, 'block'])),
  );
  return [...new Set(blocked)];
}

/** The profiles of the zones that have one; zones that the world before guarded come first, in its order. */
export function readZoneProtection(reading: ConfigReading, before: World): Profile[] {
  const found = entriesOf(reading, 'zone').flatMap(({ name, path }) => {
    const at = [...path, 'network', 'zone-protection-profile'];
    const profile = reading.value(at);
    if (profile === undefined) return [];
    const named = ['network', 'profiles', 'zone-protection-profile', entry(profile)];
    if (reading.has(named)) return [readProfile(reading, name, named)];
    reading.errors.push({ kind: 'reference', path: at, value: profile });
    return [];
  });
  const place = ({ zone }: Profile) => before.zoneProtection.findIndex((known) => known.zone === zone);
  const known = found.filter((profile) => place(profile) >= 0).sort((a, b) => place(a) - place(b));
  return [...known, ...found.filter((profile) => place(profile) < 0)];
}

function readProfile(reading: ConfigReading, zone: string, path: ConfigPath): Profile {
  const [syn, ...others] = FLOOD_WORDS;
  const synFlood = readSynFlood(reading, [...path, 'flood', syn[1]]);
  const floods = others.map(
    ([flood, word]) => [flood, readFlood(reading, [...path, 'flood', word, 'red'])] as const,
  );
  const options = ZONE_OPTION_WORDS.map(
    ([option, word]) => [option, reading.isYes([...path, word])] as const,
  );
  const said = floods.filter(([, limits]) => limits !== undefined);
  return {
    zone,
    ...(synFlood === undefined ? {} : { synFlood }),
    ...Object.fromEntries(said),
    ...allOptions(new Map(options)),
    rejectNonSyn: reading.choice([...path, 'tcp-reject-non-syn'], ['global', 'yes', 'no']),
    asymmetricPath: reading.choice([...path, 'asymmetric-path'], ['global', 'drop', 'bypass']),
  };
}

function allOptions(options: ReadonlyMap<string, boolean>) {
  const isOn = (option: (typeof ZONE_OPTION_WORDS)[number][0]) => options.get(option) ?? false;
  return {
    discardIpSpoof: isOn('discardIpSpoof'),
    discardIpFragment: isOn('discardIpFragment'),
    discardIcmpPingZeroId: isOn('discardIcmpPingZeroId'),
    discardIcmpFragment: isOn('discardIcmpFragment'),
    discardIcmpLargePacket: isOn('discardIcmpLargePacket'),
    discardTcpSynWithData: isOn('discardTcpSynWithData'),
    discardTcpSynAckWithData: isOn('discardTcpSynAckWithData'),
  };
}

function readSynFlood(reading: ConfigReading, path: ConfigPath): SynLimits | undefined {
  const action = reading.has([...path, 'syn-cookies']) ? 'syn-cookies' : 'red';
  const limits = readFlood(reading, [...path, action]);
  return limits && { ...limits, action };
}

/** Vendor: zone protection, 10000 to activate and 40000 at most where nothing is said. */
function readFlood(reading: ConfigReading, path: ConfigPath): Limits | undefined {
  if (!reading.isYes([...path.slice(0, -1), 'enable'])) return undefined;
  const activate = reading.number([...path, 'activate-rate'], [0, HIGHEST_RATE]) ?? 10_000;
  const maximum = reading.number([...path, 'maximal-rate'], [1, HIGHEST_RATE]) ?? 40_000;
  if (activate < maximum) return { activate, maximum };
  const at = [...path, 'maximal-rate'];
  reading.errors.push({
    kind: 'value',
    path: at,
    value: String(maximum),
    expected: `a rate above ${activate}`,
  });
  return undefined;
}
