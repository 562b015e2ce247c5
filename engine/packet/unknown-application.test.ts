import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

const MINUTE = 60_000;
const SCANNER = { clients: ['10.0.0.7'], servers: ['172.16.0.30'], port: 9200, perSecond: 0.2 };
const SHORT = {
  ...SCANNER,
  name: 'short',
  application: 'unknown-tcp',
  exchanges: [1, 1],
  requestBytes: [40, 40],
};
const LONG = {
  ...SCANNER,
  name: 'long',
  application: 'unknown-tcp',
  clients: ['10.0.0.8'],
  exchanges: [8, 8],
};
const BEACON = {
  ...SCANNER,
  name: 'udp',
  application: 'unknown-udp',
  clients: ['10.0.0.9'],
  exchanges: [8, 8],
};

/** Applications of the sessions of each client, as the log has them. */
function logged(
  changes: Readonly<Record<string, unknown>>,
  traffic: readonly unknown[],
): Readonly<Record<string, string>> {
  const engine: Engine = createEngine(smallWorld({ traffic, ...changes }), { seed: 1 });
  engine.advance(engine.startsAt + 10 * MINUTE);
  const records = engine.view.trafficLog({ limit: 9999, direction: 'forward' });
  return Object.fromEntries(records.map(({ source, application }) => [source, application]));
}

test('what has no signature is unknown, or too short to say', () => {
  const silent = { ...SHORT, answers: 'nothing' };
  expect(logged({}, [SHORT, LONG, BEACON])).toEqual({
    '10.0.0.7': 'insufficient-data',
    '10.0.0.8': 'unknown-tcp',
    '10.0.0.9': 'unknown-udp',
  });
  expect(logged({}, [silent])).toEqual({ '10.0.0.7': 'incomplete' });
});

test('a custom application and an override give it a name, and no other port gets it', () => {
  const changes = {
    applications: [{ name: 'scanner', transport: 'tcp', ports: [9200] }],
    overrideRules: [
      {
        name: 'Scanner',
        from: ['inside'],
        to: ['servers'],
        protocol: 'tcp',
        port: '9200',
        application: 'scanner',
      },
    ],
  };
  const other = { ...LONG, name: 'other', port: 9300, clients: ['10.0.0.10'] };
  expect(logged(changes, [SHORT, LONG, other])).toEqual({
    '10.0.0.7': 'scanner',
    '10.0.0.8': 'scanner',
    '10.0.0.10': 'unknown-tcp',
  });
});
