import { expect, test } from 'vitest';
import { clock, clockWithDataplane } from './clock.text.ts';
import { ctime } from './ctime.ts';
import { uptimeText } from './duration.ts';
import { badValue, incompleteCommand, outcomeText, unknownCommand, unrecognizedWord } from './messages.ts';
import { sessionMeter } from './session-meter.text.ts';
import { EXEMPLAR_NOW } from './testing/exemplar.ts';

test.each([
  [1_370_355_727_000, 'Tue Jun  4 14:22:07 2013'],
  [1_363_511_909_000, 'Sun Mar 17 09:18:29 2013'],
  [EXEMPLAR_NOW, 'Wed Mar 18 10:41:55 2026'],
  [EXEMPLAR_NOW + 999, 'Wed Mar 18 10:41:55 2026'],
  [0, 'Thu Jan  1 00:00:00 1970'],
  [-1, 'Wed Dec 31 23:59:59 1969'],
  [951_782_399_000, 'Mon Feb 28 23:59:59 2000'],
  [951_782_400_000, 'Tue Feb 29 00:00:00 2000'],
  [4_107_542_400_000, 'Mon Mar  1 00:00:00 2100'],
])('the instant %d is %s', (instant, text) => {
  expect(ctime(instant)).toBe(text);
});

test('ctime agrees with the calendar of the platform on every day of 800 years', () => {
  const firstDay = Date.UTC(1600, 0, 1);
  const wrong: string[] = [];
  for (let day = 0; day < 292_194; day++) {
    const instant = firstDay + day * 86_400_000;
    const [weekday, dayOfMonth, month, year] = new Date(instant).toUTCString().split(/[, ]+/);
    if (ctime(instant) !== `${weekday} ${month} ${String(Number(dayOfMonth)).padStart(2)} 00:00:00 ${year}`) {
      wrong.push(ctime(instant));
    }
  }
  expect(wrong).toEqual([]);
});

test('an uptime pads minutes and seconds, not hours', () => {
  expect(uptimeText(19 * 86_400 + 4 * 3600 + 7 * 60 + 31)).toBe('19 days, 4:07:31');
  expect(uptimeText(59)).toBe('0 days, 0:00:59');
});

test('the clock names its zone and ends in a blank', () => {
  const reading = { now: EXEMPLAR_NOW, zone: 'UTC' };
  expect(clock(reading)).toEqual(['', 'Wed Mar 18 10:41:55 UTC 2026 ']);
  expect(clockWithDataplane(reading)).toEqual([
    '',
    'Wed Mar 18 10:41:55 UTC 2026 ',
    'dataplane time: Wed Mar 18 10:41:55 UTC 2026 ',
  ]);
});

test('the session meter has a line for every virtual system', () => {
  const meters = [
    { vsys: 1, maximum: 600, current: 312, throttled: 0 },
    { vsys: 2, maximum: 10, current: 30, throttled: 1587 },
  ];
  expect(sessionMeter(meters)).toEqual([
    '',
    'VSYS  Maximum  Current  Throttled',
    '1      600      312     0',
    '2      10       30      1587',
  ]);
});

test('acknowledgements follow a blank line', () => {
  expect(outcomeText({ kind: 'sessions-cleared', count: 3 })).toEqual(['', 'sessions cleared']);
  expect(outcomeText({ kind: 'session-cleared', id: 33571 })).toEqual(['', 'session 33571 cleared']);
  const failure = { kind: 'no-such-session', id: 39999 } as const;
  expect(outcomeText({ kind: 'failed', failure })).toEqual(['', 'session 39999 not found']);
});

test('complaints about a line', () => {
  expect(unknownCommand('enable')).toEqual(['Unknown command: enable']);
  expect(incompleteCommand()).toEqual(['', 'Invalid syntax.']);
  expect(unrecognizedWord()).toEqual(['Unrecognized command', 'Invalid syntax.']);
  expect(badValue('300 is not a port')).toEqual(['300 is not a port', '', 'Invalid syntax.']);
});
