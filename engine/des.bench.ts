// The whole packet path under load: 1,000 security rules, source NAT, at least eight packets a session. How many virtual seconds
// pass in a real one. There is no baseline to alternate with: the number itself is what the user feels at ':warp'.
import { createEngine } from './create-engine.ts';
import { elevenZones, INNER_ZONES } from './eleven-zones.fixture.ts';
import type { World } from './world/world-schema.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
}

const RULES = 1000;
const ROUNDS = 3;

/** Emits `des-10000` and `des-120000`: virtual seconds a real second at so many new sessions a second. */
export async function run(emit: (row: Row) => void): Promise<void> {
  emit(measure(10_000, 20));
  emit(measure(120_000, 4));
}

function measure(sessionsPerSecond: number, seconds: number): Row {
  const world = loadedWorld(sessionsPerSecond);
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const engine = createEngine(world, { seed: 1 + round });
    engine.advance(engine.startsAt);
    const created = engine.view.sessionStatistics().createdSinceBoot;
    const started = performance.now();
    engine.advance(engine.startsAt + seconds * 1000);
    rates.push(seconds / ((performance.now() - started) / 1000));
    const made = engine.view.sessionStatistics().createdSinceBoot - created;
    // Every session is seven packets of connection and two of data at least.
    if (made < sessionsPerSecond * seconds * 0.9) throw new Error(`only ${made} sessions were made`);
  }
  const sorted = rates.sort((a, b) => a - b);
  return {
    bench: `des-${sessionsPerSecond}`,
    n: seconds,
    median: Math.round((sorted[1] ?? 0) * 10) / 10,
    min: Math.round((sorted[0] ?? 0) * 10) / 10,
    unit: 'virtual s/s',
  };
}

/** Rules for every pair of zones; eight packets a session at least: handshake, request and answer, FIN both ways. */
function loadedWorld(sessionsPerSecond: number): World {
  const zones = INNER_ZONES;
  return elevenZones({
    warmUp: 5,
    securityRules: [
      ...Array.from({ length: RULES - 1 }, (_, index) => ({
        name: `Rule-${index}`,
        from: [zones[index % zones.length]],
        to: [[...zones, 'out'][Math.floor(index / zones.length) % (zones.length + 1)]],
        source: [`172.16.${index % 256}.0/24`],
        destination: [`198.18.${index % 256}.0/24`],
        application: ['ssl'],
      })),
      { name: 'Out', from: zones, to: ['out'], application: ['ssl', 'dns'] },
    ],
    natRules: [
      {
        name: 'SNAT',
        from: zones,
        to: 'out',
        sourceTranslation: { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.64/26'] },
      },
    ],
    traffic: zones.map((_, index) => ({
      name: `source-${index}`,
      application: 'ssl',
      clients: [`10.${index}.128.0/17`],
      servers: ['192.0.2.0/24', '198.51.100.0/24', '8.0.0.0/8'],
      perSecond: sessionsPerSecond / zones.length,
      exchanges: [1, 1],
      think: [50, 200],
      ends: { fin: 1 },
    })),
  });
}
