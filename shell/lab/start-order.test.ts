import { expect, test } from 'vitest';
import { readStart } from './start-order.ts';

const ORDER = { id: 'u-turn', variant: undefined, seed: 1, mode: 'ticket' };

test.each([
  ['u-turn', ORDER],
  ['u-turn same-zone --seed 11', { ...ORDER, variant: 'same-zone', seed: 11 }],
  ['u-turn --variant same-zone --seed=11', { ...ORDER, variant: 'same-zone', seed: 11 }],
  ['--variant same-zone --mode exam u-turn', { ...ORDER, variant: 'same-zone', mode: 'exam' }],
])('%s is read', (words, order) => {
  expect(readStart(words)).toEqual(order);
});

test.each([
  ['', /takes the id of a lab/],
  ['u-turn --variant', /--variant takes the name of a variant/],
  ['u-turn same-zone --variant same-zone', /takes the id of a lab/],
  ['u-turn --seed x', /--seed takes a whole number/],
  ['u-turn --speed 2', /knows --variant, --seed and --mode, not '--speed'/],
])('%s is refused', (words, reason) => {
  expect(readStart(words)).toMatch(reason);
});
