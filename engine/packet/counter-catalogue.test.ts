import { expect, test } from 'vitest';
import * as catalogue from './counter-catalogue.ts';

test('every counter constant is the position of the counter it names', () => {
  const { COUNTER_CATALOGUE, ...positions } = catalogue;
  const named = Object.entries(positions).map(([constant, position]) => [position, constant.toLowerCase()]);
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(COUNTER_CATALOGUE.map((counter, position) => [position, counter.name])),
  );
});
