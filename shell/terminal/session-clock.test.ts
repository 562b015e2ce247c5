import { expect, test } from 'vitest';
import { createSessionClock } from './session-clock.ts';
import { createManualScheduler } from './testing/manual-scheduler.ts';

function ticking(speed: number, isHurried = false) {
  const scheduler = createManualScheduler();
  const steps: number[] = [];
  let current = speed;
  const clock = createSessionClock(
    {
      elapse: (milliseconds) => steps.push(milliseconds),
      status: () => ({ now: 0, speed: current, activeSessions: 0, recording: false }),
    },
    scheduler,
    { ticked: () => {}, isHurried: () => isHurried },
  );
  return { scheduler, steps, clock, setSpeed: (changed: number) => (current = changed) };
}

test('a running world gets its time in steps of 100 ms', () => {
  const { scheduler, steps, clock } = ticking(1);
  clock.wake();
  scheduler.pass(350);
  expect(steps).toEqual([100, 100, 100]);
});

test('a world that is behind goes on as soon as waiting keys have been read', () => {
  const scheduler = createManualScheduler();
  let left = 5;
  let steps = 0;
  const elapse = () => {
    steps++;
    left--;
  };
  const status = () => ({ now: 0, speed: 1, activeSessions: 0, recording: false, behind: left > 0 });
  createSessionClock({ elapse, status }, scheduler, { ticked: () => {} }).wake();
  scheduler.pass(5);
  expect(steps).toBe(5);
  scheduler.pass(90);
  expect(steps).toBe(5);
  scheduler.pass(10);
  expect(steps).toBe(6);
});

test('a line is run at the very moment at which it was given', () => {
  const { scheduler, steps, clock } = ticking(1);
  clock.wake();
  scheduler.pass(130);
  clock.catchUp();
  scheduler.pass(70);
  expect(steps).toEqual([100, 30, 70]);
});

test('a paused world needs no timer, and goes on when it is woken', () => {
  const { scheduler, steps, clock, setSpeed } = ticking(0);
  clock.wake();
  expect(scheduler.waiting()).toBe(0);
  scheduler.pass(1000);
  clock.catchUp();
  setSpeed(2);
  clock.wake();
  clock.wake();
  expect(scheduler.waiting()).toBe(1);
  scheduler.pass(100);
  expect(steps).toEqual([1000, 100]);
});

test('hours in which the program was stopped do not count', () => {
  const { scheduler, steps, clock } = ticking(1);
  scheduler.pass(3_600_000);
  clock.catchUp();
  expect(steps).toEqual([2000]);
});

test('a stopped clock fires no more', () => {
  const { scheduler, steps, clock } = ticking(1);
  clock.wake();
  clock.stop();
  scheduler.pass(1000);
  expect(steps).toEqual([]);
});

test.each([
  [0.5, 2000],
  [1, 1000],
  [4, 250],
  [10, 100],
  [60, 100],
])('whoever only waits waits at ten times the pace of the world at least: speed %f', (speed, step) => {
  const { scheduler, steps, clock } = ticking(speed, true);
  clock.wake();
  scheduler.pass(200);
  expect(steps).toEqual([step, step]);
});

test('a world that stands still is not hurried', () => {
  const { scheduler, steps, clock } = ticking(0, true);
  scheduler.pass(500);
  clock.catchUp();
  expect(steps).toEqual([500]);
});
