// A firewall of eleven zones for benches: `out`, and ten zones z0 to z9 with a /16 network each.
import { parseWorld, type World } from './world/world-schema.ts';

/** Zones behind the firewall. */
export const INNER_ZONES: readonly string[] = Array.from({ length: 10 }, (_, index) => `z${index}`);

/** With these rules and this traffic. Throws when they make the world invalid. */
export function elevenZones(parts: Readonly<Record<string, unknown>>): World {
  const parsed = parseWorld({
    name: 'load',
    host: 'LOAD',
    platform: 'PA-5060',
    release: '11.2',
    management: {
      address: '192.168.1.1',
      netmask: '255.255.255.0',
      gateway: '192.168.1.254',
      mac: '00:1b:17:00:00:01',
    },
    clock: '2026-03-18T10:00:00Z',
    interfaces: [
      { name: 'ethernet1/1', zone: 'out', address: '203.0.113.2/24' },
      ...INNER_ZONES.map((zone, index) => ({
        name: `ethernet1/${index + 2}`,
        zone,
        address: `10.${index}.0.1/16`,
      })),
    ],
    routes: [{ destination: '0.0.0.0/0', interface: 'ethernet1/1', nextHop: '203.0.113.1' }],
    ...parts,
  });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.world;
}
