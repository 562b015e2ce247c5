import { expect, test } from 'vitest';
import { RandomStreams } from './random.ts';

const draws = (streams: RandomStreams, index: number) =>
  Array.from({ length: 50 }, () => streams.stream(index).next());

test('the same seed and name give the same series, whatever other streams there are', () => {
  const alone = draws(RandomStreams.seeded(7, ['arrivals']), 0);
  expect(draws(RandomStreams.seeded(7, ['sizes', 'arrivals']), 1)).toEqual(alone);
  expect(draws(RandomStreams.seeded(8, ['arrivals']), 0)).not.toEqual(alone);
  expect(draws(RandomStreams.seeded(7, ['sizes']), 0)).not.toEqual(alone);
});

test('a copy of the state continues the same series', () => {
  const streams = RandomStreams.seeded(1, ['a']);
  draws(streams, 0);
  const copy = new RandomStreams(streams.state.slice());
  expect(draws(copy, 0)).toEqual(draws(streams, 0));
});

test('drawing from one stream does not move another', () => {
  const streams = RandomStreams.seeded(3, ['a', 'b']);
  const expected = draws(RandomStreams.seeded(3, ['a', 'b']), 1);
  draws(streams, 0);
  expect(draws(streams, 1)).toEqual(expected);
});

test('between stays within both bounds and meets them', () => {
  const stream = RandomStreams.seeded(5, ['a']).stream(0);
  const seen = new Set(Array.from({ length: 500 }, () => stream.between(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
});

test('exponential draws lie around their mean and are often far below it', () => {
  const stream = RandomStreams.seeded(5, ['a']).stream(0);
  const values = Array.from({ length: 20_000 }, () => stream.exponential(1000));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean).toBeGreaterThan(960);
  expect(mean).toBeLessThan(1040);
  const below = values.filter((value) => value < 693).length / values.length;
  expect(below).toBeGreaterThan(0.48);
  expect(below).toBeLessThan(0.52);
});
