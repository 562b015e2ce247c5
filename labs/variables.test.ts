import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draw } from './lab-shape.ts';
import { drawVariables, openNames, withVariables } from './variables.ts';

const DRAWS: Readonly<Record<string, Draw>> = {
  host: { kind: 'address', prefix: '10.20.0.48/28', except: ['10.20.0.50'] },
  port: { kind: 'integer', low: 40_000, high: 40_010 },
  word: { kind: 'pick', of: ['a', 'b', 3] },
  rule: { kind: 'name', prefix: 'Rule' },
};

test('the same seed draws the same, and further variables change no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const all = drawVariables(DRAWS, seed);
      expect(drawVariables(DRAWS, seed)).toEqual(all);
      const { host } = DRAWS;
      if (host !== undefined) expect(drawVariables({ host }, seed)['host']).toBe(all['host']);
      expect(String(all['host'])).toMatch(/^10\.20\.0\.(49|5[1-9]|6[0-2])$/);
      expect(Number(all['port'])).toBeGreaterThanOrEqual(40_000);
      expect(Number(all['port'])).toBeLessThanOrEqual(40_010);
      expect(['a', 'b', 3]).toContain(all['word']);
      expect(all['rule']).toMatch(/^Rule-\d{3}$/);
    }),
  );
});

test('rows come in an order of the seed, each known by its place and each place by its row', () => {
  const of = ['dns', 'web', 'mail'].map((name) => ({ name, port: name.length }));
  const orders = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const values = drawVariables({ cases: { kind: 'order', of } }, seed);
    const names = [1, 2, 3].map((place) => String(values[`cases-${place}-name`]));
    expect([...names].sort()).toEqual(['dns', 'mail', 'web']);
    for (const [index, name] of names.entries()) {
      expect(values[`cases-${name}`]).toBe(index + 1);
      expect(values[`cases-${index + 1}-port`]).toBe(name.length);
    }
    orders.add(names.join());
  }
  expect(orders.size).toBeGreaterThan(3);
});

test('seeds differ', () => {
  const hosts = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => drawVariables(DRAWS, seed)['host']));
  expect(hosts.size).toBeGreaterThan(3);
});

test('a string that is only a name becomes the value, others hold its text, unknown names stay', () => {
  const value = { a: ['{{n}}', 'x{{n}}y', '{{other}}'], b: { c: '{{n}}-{{t}}' } };
  const filled = { a: [7, 'x7y', '{{other}}'], b: { c: '7-T' } };
  expect(withVariables(value, { n: 7, t: 'T' })).toEqual(filled);
  expect(openNames(filled)).toEqual(['other']);
});
