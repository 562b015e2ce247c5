import { expect, test } from 'vitest';
import * as catalogue from './counter-catalogue.ts';

const { COUNTER_CATALOGUE, ...positions } = catalogue;

test('every counter constant is the position of the counter it names', () => {
  for (const [constant, position] of Object.entries(positions)) {
    expect(COUNTER_CATALOGUE[position]?.name).toBe(constant.toLowerCase());
  }
  expect(new Set(Object.values(positions)).size).toBe(Object.keys(positions).length);
});

test('the catalogue describes at least 120 counters, each name once', () => {
  expect(COUNTER_CATALOGUE.length).toBeGreaterThanOrEqual(120);
  expect(new Set(COUNTER_CATALOGUE.map((counter) => counter.name)).size).toBe(COUNTER_CATALOGUE.length);
  expect(COUNTER_CATALOGUE.filter((counter) => counter.description === '')).toEqual([]);
});

test('a counter whose name says that packets are dropped has the severity drop', () => {
  const dropping = COUNTER_CATALOGUE.filter((counter) => counter.description.startsWith('Packets dropped'));
  expect(dropping.length).toBeGreaterThan(50);
  expect(dropping.filter((counter) => counter.severity !== 'drop')).toEqual([]);
});
