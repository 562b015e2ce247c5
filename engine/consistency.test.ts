// What one command says must never contradict another: session info, session all, counter global, session meter and the log,
// in eleven worlds and at random times. The worlds are the shipped ones and variants of them by seed, size and load.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { RandomStreams } from './random.ts';
import type { SessionState } from './session.ts';
import { parseWorld, type World } from './world/world-schema.ts';

interface Draft {
  traffic: { perSecond?: number }[];
  [field: string]: unknown;
}

function draftOf(name: string): Draft {
  return parse(readFileSync(new URL(`./worlds/${name}.yaml`, import.meta.url), 'utf8'));
}

function worldOf(name: string, change: (draft: Draft) => void = () => {}): World {
  const draft = draftOf(name);
  change(draft);
  const parsed = parseWorld(draft);
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}

function busier(factor: number) {
  return (draft: Draft) => {
    for (const source of draft.traffic) if (source.perSecond !== undefined) source.perSecond *= factor;
  };
}

const WORLDS: readonly (readonly [string, () => World, number])[] = [
  ['hq, seed 1', () => worldOf('hq'), 1],
  ['hq, seed 2', () => worldOf('hq'), 2],
  ['hq, seed 3', () => worldOf('hq'), 3],
  ['hq five times as busy', () => worldOf('hq', busier(5)), 4],
  ['hq at a third of its load', () => worldOf('hq', busier(0.3)), 5],
  ['hq on a PA-220', () => worldOf('hq', (draft) => Object.assign(draft, { platform: 'PA-220' })), 6],
  ['hq on release 5.0', () => worldOf('hq', (draft) => Object.assign(draft, { release: '5.0' })), 7],
  ['overview', () => worldOf('overview'), 1],
  ['alg', () => worldOf('alg'), 1],
  ['esx', () => worldOf('esx'), 1],
  ['dual', () => worldOf('dual'), 1],
];

const STATES: readonly SessionState[] = ['init', 'opening', 'active', 'discard', 'closing', 'closed'];

function counterOf(engine: Engine, name: string): number {
  const counter = engine.view.counters().find((known) => known.name === name);
  if (counter === undefined) throw new Error(`no counter ${name}`);
  return counter.value;
}

function expectAgreement(engine: Engine): void {
  const { view } = engine;
  const info = view.sessionStatistics();
  const rows = view.sessions({}, { startAt: 1, limit: 1_000_000 });
  const count = view.countSessions({});
  expect({ rows: rows.length, allocated: info.allocated }).toEqual({ rows: count, allocated: count });
  expect(new Set(rows.map((row) => row.id)).size).toBe(count);

  const byState = STATES.map((state) => view.countSessions({ state }));
  expect(byState.reduce((sum, number) => sum + number, 0)).toBe(count);
  for (const [index, state] of STATES.entries()) {
    expect(rows.filter((row) => row.state === state).length).toBe(byState[index]);
  }
  expect(view.countSessions({ type: 'predict' })).toBe(info.activePredict);

  const meters = view.sessionMeters();
  expect(meters.reduce((sum, meter) => sum + meter.current, 0)).toBe(count);
  const throttled = meters.reduce((sum, meter) => sum + meter.throttled, 0);
  expect(throttled).toBe(counterOf(engine, 'flow_meter_vsys_throttle'));

  const installed = counterOf(engine, 'session_allocated') - counterOf(engine, 'session_freed');
  expect(installed).toBe(count);
  expect(info.createdSinceBoot).toBeGreaterThanOrEqual(count);
  expect(info.utilization).toBe(Math.floor((count / info.supported) * 100));
}

/** How many records of ended sessions were held against the session, which is readable until its id is used again. */
function comparedWithLog({ view }: Engine): number {
  let compared = 0;
  for (const record of view.trafficLog({ limit: 300, direction: 'backward' })) {
    expect(record.sessionId === 0).toBe(record.subtype === 'drop');
    const session = record.sessionId === 0 ? undefined : view.session(record.sessionId);
    if (record.subtype !== 'end' || session === undefined || session.inAger) continue;
    if (session.c2s.source !== record.source || session.c2s.sourcePort !== record.sourcePort) continue;
    if (session.startTime !== record.start) continue;
    compared++;
    const { rule, bytesC2s, bytesS2c } = session;
    expect({ rule, bytesC2s, bytesS2c }).toEqual({
      rule: record.rule,
      bytesC2s: record.bytesSent,
      bytesS2c: record.bytesReceived,
    });
    expect(record.bytes).toBe(record.bytesSent + record.bytesReceived);
    if (!UNFINISHED.has(record.application)) expect(session.application).toBe(record.application);
    if (view.system().release !== '5.0') expect(session.endReason).toBe(record.endReason);
  }
  return compared;
}

/** Words of the log for sessions of which App-ID came to no end; the session itself says undecided. */
const UNFINISHED = new Set(['incomplete', 'insufficient-data', 'not-applicable']);

test.each(WORLDS)('counts, meters, counters and log agree at random times in %s', (_name, world, seed) => {
  const engine = createEngine(world(), { seed });
  engine.advance(engine.startsAt);
  const random = RandomStreams.seeded(seed, ['times']).stream(0);
  expectAgreement(engine);
  let compared = 0;
  for (let n = 0; n < 8; n++) {
    engine.advance(engine.view.now() + 1 + random.below(n < 5 ? 20_000 : 900_000));
    expectAgreement(engine);
    if (n === 2) engine.apply({ kind: 'clear-sessions', filter: { protocol: 17 } });
    if (n === 4) engine.apply({ kind: 'clear-sessions', filter: {} });
    expectAgreement(engine);
    compared += comparedWithLog(engine);
  }
  expect(compared).toBeGreaterThan(0);
});
