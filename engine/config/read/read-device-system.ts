// What a configuration says of the box itself.
import { timeZoneOf } from '../../time-zones.ts';
import type { DeviceSystem } from '../../world/device-system-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { NAME_SERVER_WORDS } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';

type Interfaces = Pick<World, 'interfaces'>;
type ServiceRoute = DeviceSystem['serviceRoutes'][number];

const SYSTEM = ['deviceconfig', 'system'];
const ROUTES = [...SYSTEM, 'route', 'service'];
/** The management port, by the names that a service route may give it. */
const MANAGEMENT_PORTS: readonly string[] = ['MGT', 'management', 'mgmt'];

/** Time zone, resolvers, banner, who is served, idle timeout and service routes. */
export function readDeviceSystem(reading: ConfigReading, network: Interfaces): DeviceSystem {
  const loginBanner = reading.value([...SYSTEM, 'login-banner']);
  const idleTimeout = reading.number(['deviceconfig', 'setting', 'management', 'idle-timeout'], [0, 1440]);
  const dnsServers = NAME_SERVER_WORDS.flatMap((word) => {
    const address = reading.host([...SYSTEM, 'dns-setting', 'servers', word]);
    return address === undefined ? [] : [address];
  });
  return {
    timezone: readTimeZone(reading),
    dnsServers,
    ...(loginBanner === undefined ? {} : { loginBanner }),
    permittedAddresses: reading.entries([...SYSTEM, 'permitted-ip']).map(({ name }) => name),
    ...(idleTimeout === undefined ? {} : { idleTimeout }),
    serviceRoutes: readServiceRoutes(reading, network),
  };
}

function readTimeZone(reading: ConfigReading): string {
  const path = [...SYSTEM, 'timezone'];
  const place = reading.value(path) ?? 'UTC';
  if (timeZoneOf(place) !== undefined) return place;
  reading.errors.push({ kind: 'value', path, value: place, expected: 'a time zone' });
  return 'UTC';
}

/** A route that names nothing, or the management port, says what holds anyway. */
function readServiceRoutes(reading: ConfigReading, network: Interfaces): ServiceRoute[] {
  return reading.entries(ROUTES).flatMap(({ name, path }) => {
    const source = [...path, 'source'];
    const port = reading.value([...source, 'interface']);
    const address = reading.value([...source, 'address']);
    if (port !== undefined && MANAGEMENT_PORTS.includes(port)) return [];
    if (port === undefined && address === undefined) return [];
    const known = network.interfaces.find((one) => one.name === port);
    if (port !== undefined && known === undefined) {
      reading.errors.push({ kind: 'reference', path: [...source, 'interface'], value: port });
      return [];
    }
    return [
      {
        service: name,
        ...(port === undefined ? {} : { interface: port }),
        ...(address === undefined ? {} : { address }),
      },
    ];
  });
}
