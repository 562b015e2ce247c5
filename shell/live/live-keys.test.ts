import { expect, test } from 'vitest';
import { commandOfKey, LIVE_KEYS } from './live-keys.ts';

test('no key has two meanings', () => {
  const names = LIVE_KEYS.flatMap(({ keys }) => keys.map(([name]) => name));
  expect(new Set(names).size).toBe(names.length);
});

test('a key is found by its chord, its character, and Space by its name', () => {
  expect(commandOfKey({ kind: 'chord', chord: 'page-down' })).toEqual({ kind: 'page', pages: 1 });
  expect(commandOfKey({ kind: 'text', text: ' ' })).toEqual({ kind: 'freeze' });
  expect(commandOfKey({ kind: 'text', text: 'B' })).toEqual({ kind: 'sort', by: 'bytes' });
  expect(commandOfKey({ kind: 'text', text: 'x' })).toBeUndefined();
  expect(commandOfKey({ kind: 'paste', text: 'q' })).toBeUndefined();
});

test('the help of the keys has room on the smallest screen', () => {
  expect(LIVE_KEYS.length).toBeLessThanOrEqual(24 - 3 - 3);
  const width = Math.max(...LIVE_KEYS.map(({ shown }) => shown.length));
  for (const { help } of LIVE_KEYS) expect(width + 2 + help.length).toBeLessThanOrEqual(80 - 4);
});
