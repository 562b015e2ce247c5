import { expect, test } from 'vitest';
import { LoadHistory } from './load-history.ts';

function after(seconds: number): LoadHistory {
  const history = new LoadHistory();
  for (let second = 1; second <= seconds; second++)
    history.note({
      packets: second,
      newSessions: second % 7,
      sessions: 1000 + second,
      buffers: second % 5,
      base: 0,
    });
  return history;
}

test('seconds come newest first, as many as there are and no more than wanted', () => {
  expect(
    after(3)
      .latest('second', 60)
      .map(({ packets }) => packets),
  ).toEqual([3, 2, 1]);
  expect(
    after(200)
      .latest('second', 2)
      .map(({ sessions }) => sessions),
  ).toEqual([1200, 1199]);
  expect(after(200).latest('second', 99)).toHaveLength(60);
});

test('a minute is the average of its seconds and the highest of them; it appears when it is over', () => {
  expect(after(59).latest('minute', 60)).toEqual([]);
  const [second, first] = after(125).latest('minute', 60);
  expect(first).toMatchObject({ packets: 30.5, packetsMaximum: 60, sessions: 1030.5, sessionsMaximum: 1060 });
  expect(second).toMatchObject({ packets: 90.5, packetsMaximum: 120 });
});

test('hours, days and weeks are made of the scale below', () => {
  const week = 7 * 86_400;
  const history = after(week);
  expect(history.latest('hour', 24)).toHaveLength(24);
  expect(history.latest('hour', 1)[0]).toMatchObject({ packets: week - 1799.5, packetsMaximum: week });
  expect(history.latest('day', 7)).toHaveLength(7);
  expect(history.latest('week', 13)).toEqual([
    expect.objectContaining({ packets: (week + 1) / 2, packetsMaximum: week, sessionsMaximum: 1000 + week }),
  ]);
});

test('what was kept goes on after a snapshot', () => {
  const history = after(3_725);
  const copy = new LoadHistory();
  copy.restore(history.state());
  for (const one of [history, copy])
    one.note({ packets: 5, newSessions: 5, sessions: 5, buffers: 5, base: 5 });
  expect(copy.state()).toEqual(history.state());
});
