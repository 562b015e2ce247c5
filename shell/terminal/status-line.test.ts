import { expect, test } from 'vitest';
import { createStatusLine, utcClockText } from './status-line.ts';
import { createManualScheduler } from './testing/manual-scheduler.ts';

function statusOf(speed: number, recording: boolean) {
  const scheduler = createManualScheduler();
  let asked = 0;
  const status = () => {
    asked++;
    return { now: Date.UTC(2013, 2, 17, 9, 18) + scheduler.now(), speed, activeSessions: 1234, recording };
  };
  return { scheduler, asked: () => asked, line: createStatusLine({ status }, scheduler, utcClockText) };
}

test('the row tells time, speed, sessions and whether a transcript is recorded', () => {
  expect(statusOf(10, true).line.text()).toBe('2013-03-17 09:18:00  10x  1234 sessions  REC');
  expect(statusOf(0, false).line.text()).toBe('2013-03-17 09:18:00  paused  1234 sessions');
});

test('within a second the session is not asked again', () => {
  const { scheduler, asked, line } = statusOf(1, false);
  scheduler.pass(999);
  expect([line.refreshIfOld(), asked()]).toEqual([false, 1]);
  scheduler.pass(1);
  expect([line.refreshIfOld(), line.text()]).toEqual([true, '2013-03-17 09:18:01  1x  1234 sessions']);
});
