// A session of a ranking for tests.
import type { RankedSession } from '../../../engine/session-ranking.ts';

/** An ordinary session, but for `changes`. */
export function rankedSession(changes: Partial<RankedSession> = {}): RankedSession {
  return {
    id: 1,
    vsys: 'vsys1',
    application: 'ssl',
    state: 'active',
    type: 'flow',
    nat: 'source',
    decrypted: false,
    protocol: 6,
    source: '10.1.20.15',
    sourcePort: 51_000,
    fromZone: 'trust',
    translatedSource: '198.51.100.1',
    translatedSourcePort: 40_000,
    destination: '203.0.113.10',
    destinationPort: 443,
    toZone: 'untrust',
    translatedDestination: '203.0.113.10',
    translatedDestinationPort: 443,
    rule: 'Web',
    startTime: 0,
    age: 10,
    ttl: 1800,
    bytes: 1000,
    packets: 10,
    rate: 0,
    ...changes,
  };
}
