import { expect, test } from 'vitest';
import { RunningSettings } from './running-settings.ts';
import { DEFAULT_SETTINGS, DEFAULT_TIMERS, SESSION_KEYWORDS, TIMER_RANGES } from './session-settings.ts';
import { Simulation } from './simulation.ts';
import { smallWorld } from './world/small-world.fixture.ts';

test('a session keeps the timers of the second in which it began', () => {
  const running = new RunningSettings(DEFAULT_TIMERS, DEFAULT_SETTINGS);
  running.changeTimers({ tcp: 100 }, 50);
  running.changeTimers({ udp: 7 }, 50);
  running.changeTimers({ tcp: 200 }, 60);
  expect([50, 51, 60, 61].map((second) => running.timersOf(second).tcp)).toEqual([3600, 100, 100, 200]);
  expect(running.timersOf(51).udp).toBe(7);
  expect(running.timers).toMatchObject({ tcp: 200, udp: 7 });
});

test('settings and all generations of timers survive a snapshot', () => {
  const running = new RunningSettings(DEFAULT_TIMERS, DEFAULT_SETTINGS);
  running.changeTimers({ tcp: 100 }, 50);
  running.changeSettings({ acceleratedAging: false, scanFactor: 9, resourceLimitBehavior: 'bypass' });
  const copy = new RunningSettings(DEFAULT_TIMERS, DEFAULT_SETTINGS);
  copy.restore(running.state());
  expect(copy.settings).toEqual(running.settings);
  expect([50, 51].map((second) => copy.timersOf(second).tcp)).toEqual([3600, 100]);
  expect(copy.state()).toEqual(running.state());
});

test('every default lies within its range, and each keyword names one setting', () => {
  for (const [timer, [low, high]] of Object.entries(TIMER_RANGES)) {
    const value = Object.entries(DEFAULT_TIMERS).find(([name]) => name === timer)?.[1] ?? 0;
    expect(value >= low && value <= high, timer).toBe(true);
  }
  const named = Object.values(SESSION_KEYWORDS).map((change) => Object.values(change)[0]);
  expect(new Set(named).size).toBe(named.length);
});

const SOURCE = {
  name: 'S',
  application: 'ssl',
  clients: ['10.0.0.0/24'],
  servers: ['192.0.2.1'],
  perSecond: 9,
};

test('an engine with changed settings goes on alike from any slice, fork and snapshot', () => {
  const world = smallWorld({
    traffic: [{ ...SOURCE, ends: { silence: 1 } }],
    zoneProtection: [{ zone: 'inside', synFlood: { activate: 2, maximum: 12 } }],
    virtualSystems: [{ id: 1, sessionLimit: 40 }],
    natRules: [
      {
        name: 'DIP',
        from: ['inside'],
        to: 'outside',
        sourceTranslation: { kind: 'dynamic-ip', addresses: ['203.0.113.32/27'] },
      },
    ],
  });
  const change = (engine: Simulation) => {
    engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 20 });
    engine.apply({ kind: 'set-session-setting', setting: 'acceleratedAgingFactor', value: 3 });
    engine.apply({ kind: 'session-discard', id: 3, timeout: 20 });
  };
  const one = Simulation.begin(world, {});
  one.advance(one.startsAt + 8000);
  change(one);
  one.advance(one.startsAt + 60_000);
  const other = Simulation.begin(world, {});
  while (other.advance(other.startsAt + 8000, 3) < other.startsAt + 8000);
  change(other);
  const resumed = Simulation.resume(other.origin, other.snapshot());
  const fork = other.fork();
  for (const engine of [resumed, fork]) {
    while (engine.advance(one.startsAt + 60_000, 7) < one.startsAt + 60_000);
    expect(engine.snapshot().bytes).toEqual(one.snapshot().bytes);
  }
  expect(one.view.sessionMeters()[0]?.throttled).toBeGreaterThan(0);
  expect(one.view.counters().find((counter) => counter.name === 'flow_dos_red_tcp')?.value).toBeGreaterThan(
    0,
  );
});
