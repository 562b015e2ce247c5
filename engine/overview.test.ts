import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { parseWorld } from './world/world-schema.ts';

function overview(options: Parameters<typeof createEngine>[1] = {}): Engine {
  const text = readFileSync(new URL('./worlds/overview.yaml', import.meta.url), 'utf8');
  const parsed = parseWorld(parse(text));
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  const engine = createEngine(parsed.world, options);
  engine.advance(engine.startsAt);
  return engine;
}

const DNS = 2359361;
const WEB = 524342;
const START = Date.UTC(2013, 2, 17, 9, 18, 29);

test('the DNS session has timeout 30 and 2 seconds left, and is in the ager', () => {
  const { view } = overview();
  expect(view.session(DNS)).toMatchObject({
    startTime: START,
    timeout: 30,
    timeToLive: 2,
    inAger: true,
    rule: 'Test-Rule',
    nat: 'source',
    application: 'dns',
    egressInterface: 'ethernet1/3',
    loggedAtEnd: true,
    syncedFromPeer: false,
    c2s: { source: '192.168.42.132', zone: 'Trust', destination: '8.8.8.8', state: 'active' },
    s2c: {
      source: '8.8.8.8',
      zone: 'Untrust',
      destination: '172.24.12.42',
      destinationPort: 47075,
      state: 'active',
    },
  });
});

test('two seconds later the DNS session is CLOSED in both flows and no longer in the ager', () => {
  const engine = overview();
  engine.advance(engine.startsAt + 1000);
  expect(engine.view.session(DNS)).toMatchObject({ timeToLive: 1, inAger: true });
  engine.advance(engine.startsAt + 2000);
  expect(engine.view.session(DNS)).toMatchObject({
    timeToLive: undefined,
    inAger: false,
    c2s: { state: 'closed' },
    s2c: { state: 'closed' },
  });
  expect(engine.view.countSessions({})).toBe(1);
});

test('on a newer release the ended DNS session is INIT and says why it ended', () => {
  const engine = overview({ release: '11.2' });
  engine.advance(engine.startsAt + 60_000);
  expect(engine.view.session(DNS)).toMatchObject({
    c2s: { state: 'init' },
    endReason: 'aged-out',
    trackerStage: 'Aged out',
  });
});

test('the web session is ACTIVE, a FLOW, and without users', () => {
  const session = overview().view.session(WEB);
  expect(session).toMatchObject({ type: 'flow', inAger: true, timeout: 1800 });
  expect(session?.c2s).toMatchObject({
    destination: '74.125.136.100',
    sourcePort: 4674,
    state: 'active',
    sourceUser: undefined,
  });
});

test('an id that was never used is unknown', () => {
  expect(overview().view.session(524343)).toBeUndefined();
  expect(overview().view.session(7)).toBeUndefined();
});

test('with another clock the sessions move along', () => {
  const engine = overview({ clock: Date.UTC(2026, 0, 1) });
  expect(engine.view.session(DNS)).toMatchObject({ timeToLive: 2, startTime: Date.UTC(2026, 0, 1) - 28_000 });
});

test('a platform without such ids gives the sessions the next free ones', () => {
  const { view } = overview({ platform: 'PA-200' });
  expect(view.sessions({}, { startAt: 1, limit: 9 }).map((row) => row.id)).toEqual([1, 2]);
});
