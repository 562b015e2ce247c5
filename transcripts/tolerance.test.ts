import { expect, test } from 'vitest';
import { type Tolerance, toleranceOf, tolerates } from './tolerance.ts';

function check(
  tolerance: Tolerance,
  recorded: string | undefined,
  actual: string | undefined,
  passes: boolean,
): void {
  expect(tolerates(tolerance, recorded, actual)).toBe(passes);
}

test('within compares the number in front and wants the rest equal', () => {
  const within: Tolerance = { kind: 'within', by: 5 };
  check(within, '1742 sec', '1747 sec', true);
  check(within, '1742 sec', '1748 sec', false);
  check(within, '1742 sec', '1742 secs', false);
  check(within, '12.408', '12.5', true);
  check(within, '80%', '76%', true);
  check(within, '10.20.0.50', '10.20.0.51', false);
  check(within, 'ACTIVE', 'CLOSED', false);
  check(within, '7', undefined, false);
});

test('a share is of the recorded number', () => {
  const share: Tolerance = { kind: 'share', percent: 10 };
  check(share, '200 sec', '220 sec', true);
  check(share, '200 sec', '221 sec', false);
  check(share, '220 sec', '198 sec', true);
  check(share, '-100', '-90', true);
  check(share, '0', '1', false);
});

test('a range asks for the actual number alone, but for its unit', () => {
  const below: Tolerance = { kind: 'below', limit: 20, end: 'left out' };
  check(below, '90%', '19%', true);
  check(below, '90%', '20%', false);
  check(below, '90%', '19', false);
  check(below, undefined, '19', true);
  check(below, '10', undefined, false);
  check(below, '10.20.0.50', '10.20.0.51', false);
  check(below, 'n/a', 'n/a', false);
  check({ kind: 'below', limit: 20, end: 'included' }, '90', '20', true);
  check({ kind: 'above', limit: -1, end: 'left out' }, '90', '-1', false);
  check({ kind: 'above', limit: -1, end: 'included' }, '90', '-1', true);
  check({ kind: 'between', low: 1, high: 2.5 }, '7 sec', '2.5 sec', true);
  check({ kind: 'between', low: 1, high: 2.5 }, '7 sec', '2.6 sec', false);
});

test('ignore passes anything, exact only the same', () => {
  check({ kind: 'ignore' }, '7', undefined, true);
  check({ kind: 'ignore' }, 'a', 'b', true);
  check({ kind: 'exact' }, 'a', 'a', true);
  check({ kind: 'exact' }, 'a', 'b', false);
});

test('the first rule whose pattern fits the name decides', () => {
  const kindOf = (field: string, name: string) =>
    toleranceOf(
      [
        { field, tolerance: { kind: 'ignore' } },
        { field: '*', tolerance: { kind: 'exact' } },
      ],
      name,
    ).kind;
  expect(kindOf('timeout', 'timeout')).toBe('ignore');
  expect(kindOf('timeout', 'timeouts')).toBe('exact');
  expect(kindOf('session *.state', 'session 33571.state')).toBe('ignore');
  expect(kindOf('session *.state', 'session 33571.type')).toBe('exact');
  expect(kindOf('*.rate', 'pkt_recv.rate')).toBe('ignore');
  expect(kindOf('a*b*a', 'aba')).toBe('ignore');
  expect(kindOf('a*a', 'a')).toBe('exact');
  expect(kindOf(`${'*a'.repeat(40)}b`, 'a'.repeat(500))).toBe('exact');
});
