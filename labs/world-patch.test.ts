import { expect, test } from 'vitest';
import { type PatchProblem, patched } from './world-patch.ts';

const WORLD = {
  host: 'A',
  timers: { tcp: 1, udp: 2 },
  rules: [
    { name: 'a', from: ['x'] },
    { name: 'b', from: ['y'] },
  ],
  routes: [{ destination: '10.0.0.0/8', nextHop: '1.1.1.1' }],
};

function check(patch: unknown, expected: unknown): void {
  const problems: PatchProblem[] = [];
  expect(patched(WORLD, patch, problems)).toEqual({ ...WORLD, ...(expected as object) });
  expect(problems).toEqual([]);
}

test('fields are merged, null takes one away', () => {
  check({ timers: { tcp: 9 } }, { timers: { tcp: 9, udp: 2 } });
  check({ timers: { udp: null } }, { timers: { tcp: 1 } });
});

test('items of a list are merged by their key, other lists are replaced', () => {
  check({ rules: [{ name: 'b', from: ['z'] }] }, { rules: [WORLD.rules[0], { name: 'b', from: ['z'] }] });
  check(
    { routes: [{ destination: '10.0.0.0/8', nextHop: null }] },
    { routes: [{ destination: '10.0.0.0/8' }] },
  );
  check({ rules: [{ name: 'c' }] }, { rules: [...WORLD.rules, { name: 'c' }] });
});

test('an item may go, and stand in front of or behind another, first or last', () => {
  const [a, b] = WORLD.rules;
  check({ rules: [{ name: 'a', $remove: true }] }, { rules: [b] });
  check(
    { rules: [{ $remove: 'all' }, { name: 'c' }, { name: 'a' }] },
    { rules: [{ name: 'c' }, { name: 'a' }] },
  );
  check({ rules: [{ name: 'b', $before: 'a' }] }, { rules: [b, a] });
  check({ rules: [{ name: 'a', $after: 'b' }] }, { rules: [b, a] });
  check({ rules: [{ name: 'c', $before: 'first' }] }, { rules: [{ name: 'c' }, a, b] });
  check({ rules: [{ name: 'a', $after: 'last' }] }, { rules: [b, a] });
});

test('what is not there cannot go, nor be anybody’s neighbour', () => {
  const problems: PatchProblem[] = [];
  const patch = {
    rules: [
      { name: 'q', $remove: true },
      { name: 'a', $before: 'q' },
    ],
    timers: [1],
  };
  expect(patched(WORLD, { ...patch, rules: patch.rules }, problems)).toEqual({ ...WORLD, timers: [1] });
  expect(problems.map(({ path }) => path)).toEqual([
    ['rules', 0],
    ['rules', 1],
  ]);
});
