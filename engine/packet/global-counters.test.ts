import { expect, test } from 'vitest';
import type { CounterChoice } from '../operation.ts';
import { COUNTER_CATALOGUE } from './counter-catalogue.ts';
import { GlobalCounters } from './global-counters.ts';

/** The names of the counters that still count after clearing. */
function leftAfter(only: CounterChoice): readonly string[] {
  const counters = new GlobalCounters();
  COUNTER_CATALOGUE.forEach((_, index) => {
    counters.add(index, 1);
  });
  counters.clear(only);
  return counters
    .readings()
    .filter(({ value }) => value > 0)
    .map(({ name }) => name);
}

function namesWhere(
  holds: (counter: Readonly<Record<keyof CounterChoice, string>>) => boolean,
): readonly string[] {
  return COUNTER_CATALOGUE.filter(holds).map(({ name }) => name);
}

test('without a word every counter is cleared', () => {
  expect(leftAfter({})).toEqual([]);
});

test('one counter is cleared by its name, and none by a name that is none', () => {
  expect(leftAfter({ name: 'pkt_recv' })).toEqual(namesWhere(({ name }) => name !== 'pkt_recv'));
  expect(leftAfter({ name: '' })).toEqual(namesWhere(() => true));
});

test('only counters that agree in every word are cleared', () => {
  expect(leftAfter({ severity: 'drop' })).toEqual(namesWhere(({ severity }) => severity !== 'drop'));
  expect(leftAfter({ category: 'flow', aspect: 'session' })).toEqual(
    namesWhere(({ category, aspect }) => category !== 'flow' || aspect !== 'session'),
  );
});
