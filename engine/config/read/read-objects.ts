// Objects of a configuration: those of a virtual system before shared ones of the same name.
import { APPLICATIONS, type Transport } from '../../application.ts';
import { isAddressText } from '../../policy/address-text.ts';
import { portRangesOf } from '../../policy/service.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import { nameOfPorts } from '../setting-words.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { readGroups } from './read-groups.ts';
import { virtualSystems } from './read-network.ts';
import { readSchedules } from './read-schedules.ts';

type Service = World['services'][number];
type OwnApplication = World['applications'][number];

/** Objects that rules name. */
export interface ReadObjects
  extends Pick<
    World,
    | 'addresses'
    | 'addressGroups'
    | 'services'
    | 'serviceGroups'
    | 'applications'
    | 'applicationGroups'
    | 'schedules'
  > {
  /** Ports by the name of the service object that was made for them, because a rule of a world names them directly. */
  readonly portsByName: ReadonlyMap<string, string>;
}

/** Reads them. `before` tells which service objects a world itself has, and what of an application is nowhere configured. */
export function readObjects(reading: ConfigReading, before: World): ReadObjects {
  const services = readServices(reading);
  const isMade = ({ name, port, override }: Service) =>
    override === undefined &&
    name === nameOfPorts(port) &&
    before.services.every((known) => known.name !== name);
  return {
    addresses: readAddresses(reading),
    services: services.filter((service) => !isMade(service)),
    portsByName: new Map(services.filter(isMade).map(({ name, port }) => [name, port])),
    applications: readApplications(reading, before),
    schedules: readSchedules(reading, entriesOf(reading, 'schedule')),
    ...readGroups(reading, (word) => entriesOf(reading, word)),
  };
}

/** Entries of a kind in every virtual system, and those shared ones whose name no virtual system uses. */
export function entriesOf(reading: ConfigReading, ...words: readonly string[]): readonly ReadEntry[] {
  const scopes: readonly ConfigPath[] = [...virtualSystems(reading).map(({ path }) => path), ['shared']];
  const found = new Map<string, ReadEntry>();
  for (const scope of scopes) {
    for (const one of reading.entries([...scope, ...words]))
      if (!found.has(one.name)) found.set(one.name, one);
  }
  return [...found.values()];
}

function readAddresses(reading: ConfigReading): World['addresses'] {
  return entriesOf(reading, 'address').flatMap(({ name, path }) => {
    const kinds = ['ip-netmask', 'ip-range', 'fqdn', 'ip-wildcard'] as const;
    const word = kinds.find((kind) => reading.has([...path, kind]));
    if (word === undefined) {
      reading.errors.push({ kind: 'missing', path, word: 'ip-netmask' });
      return [];
    }
    const value = reading.value([...path, word]) ?? '';
    const address = word === 'fqdn' ? `fqdn ${value}` : value;
    if (word === 'ip-wildcard') reading.warnings.push({ kind: 'not-simulated', path: [...path, word] });
    else if (!isAddressText(address)) {
      const expected =
        word === 'ip-range'
          ? 'a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )'
          : 'a valid IPv4/v6 address';
      reading.errors.push({ kind: 'value', path: [...path, word], value, expected });
    } else return [{ name, address }];
    return [];
  });
}

function readServices(reading: ConfigReading): Service[] {
  return entriesOf(reading, 'service').flatMap(({ name, path }) => {
    const protocol = [...path, 'protocol'];
    const transport = ['tcp', 'udp', 'sctp'].find((word) => reading.has([...protocol, word]));
    if (transport === undefined) {
      reading.errors.push({ kind: 'missing', path, word: 'protocol' });
      return [];
    }
    const at = [...protocol, transport, 'port'];
    const ports = reading.value(at);
    if (ports === undefined) {
      reading.errors.push({ kind: 'missing', path: [...protocol, transport], word: 'port' });
      return [];
    }
    const port = `${transport}/${ports.replaceAll(' ', '')}`;
    if (portRangesOf(port).length === 0) {
      reading.errors.push({ kind: 'value', path: at, value: ports, expected: 'a valid port range' });
      return [];
    }
    const source = [...protocol, transport, 'source-port'];
    if (reading.has(source)) reading.warnings.push({ kind: 'not-simulated', path: source });
    const override = readOverride(reading, [...protocol, transport, 'override', 'yes']);
    return [{ name, port, ...(override === undefined ? {} : { override }) }];
  });
}

function readOverride(reading: ConfigReading, path: ConfigPath): Service['override'] {
  if (!reading.has(path)) return undefined;
  const timeout = reading.number([...path, 'timeout'], [1, 604_800]);
  const halfClosed = reading.number([...path, 'halfclose-timeout'], [1, 604_800]);
  const timeWait = reading.number([...path, 'timewait-timeout'], [1, 600]);
  return {
    ...(timeout === undefined ? {} : { timeout }),
    ...(halfClosed === undefined ? {} : { halfClosed }),
    ...(timeWait === undefined ? {} : { timeWait }),
  };
}

function readApplications(reading: ConfigReading, before: World): OwnApplication[] {
  const own = entriesOf(reading, 'application').map((one) => readApplication(reading, one, before));
  const changed = reading
    .entries(['shared', 'override', 'application'])
    .flatMap((one) => readChanged(reading, one));
  return [...changed.filter(({ name }) => own.every((other) => other.name !== name)), ...own];
}

function readApplication(reading: ConfigReading, { name, path }: ReadEntry, before: World): OwnApplication {
  const known = before.applications.find((application) => application.name === name);
  const { transport, ports } = readPorts(reading, [...path, 'default']);
  const specific = transport === 'udp' ? 'udp-timeout' : 'tcp-timeout';
  const timeout =
    reading.number([...path, specific], [0, 604_800]) ?? reading.number([...path, 'timeout'], [0, 604_800]);
  const carrier = reading.value([...path, 'parent-app']);
  return {
    name,
    description: reading.value([...path, 'description']) ?? '',
    transport,
    ports,
    ...(timeout === undefined || timeout === 0 ? {} : { timeout }),
    ...readWaits(reading, path),
    // Assumption: App-ID needs as many packets as the world says, and one for an application that it does not know.
    identifiedAfter: known?.identifiedAfter ?? 1,
    ...(carrier === undefined ? {} : { carrier }),
  };
}

/** What an application says of farewells itself. */
function readWaits(
  reading: ConfigReading,
  path: ConfigPath,
): Pick<OwnApplication, 'halfClosed' | 'timeWait'> {
  const halfClosed = reading.number([...path, 'tcp-half-closed-timeout'], [1, 604_800]);
  const timeWait = reading.number([...path, 'tcp-time-wait-timeout'], [1, 600]);
  return {
    ...(halfClosed === undefined ? {} : { halfClosed }),
    ...(timeWait === undefined ? {} : { timeWait }),
  };
}

interface DefaultPorts {
  readonly transport: Transport;
  readonly ports: number[];
}

/** Assumption: an application on ports of several protocols is taken for one of the first, and ranges for their first port. */
function readPorts(reading: ConfigReading, path: ConfigPath): DefaultPorts {
  if (reading.has([...path, 'ident-by-icmp-type'])) return { transport: 'icmp', ports: [] };
  if (reading.has([...path, 'ident-by-icmp6-type'])) return { transport: 'icmp6', ports: [] };
  const at = [...path, 'port'];
  const listed = reading.members(at);
  const [first = 'tcp'] = listed.map((text) => text.split('/')[0]);
  const transport = first === 'udp' || first === 'sctp' ? first : 'tcp';
  const ports = listed
    .filter((text) => text.startsWith(`${transport}/`) && !text.endsWith('/dynamic'))
    .flatMap((text) => {
      const ranges = portRangesOf(text);
      if (ranges.length === 0)
        reading.errors.push({ kind: 'value', path: at, value: text, expected: 'a valid port range' });
      return ranges.map(({ low }) => low);
    });
  return { transport, ports };
}

/** A built-in application with another timeout. */
function readChanged(reading: ConfigReading, { name, path }: ReadEntry): readonly OwnApplication[] {
  const known = APPLICATIONS.find((application) => application.name === name);
  if (known === undefined) {
    reading.errors.push({ kind: 'reference', path, value: name });
    return [];
  }
  const specific = known.transport === 'udp' ? 'udp-timeout' : 'tcp-timeout';
  const timeout =
    reading.number([...path, specific], [0, 604_800]) ??
    reading.number([...path, 'timeout'], [0, 604_800]) ??
    known.timeout;
  const { description, transport, ports, identifiedAfter, carrier } = known;
  return [
    {
      name,
      description,
      transport,
      ports: [...ports],
      ...(timeout === undefined || timeout === 0 ? {} : { timeout }),
      ...readWaits(reading, path),
      identifiedAfter,
      ...(carrier === undefined ? {} : { carrier }),
    },
  ];
}
