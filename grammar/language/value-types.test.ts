import { expect, test } from 'vitest';
import type { ValueType } from './value-type.ts';
import {
  alternatives,
  ipAddress,
  ipNetmask,
  listOf,
  meaning,
  nameOf,
  oneOf,
  text,
  uint,
} from './value-types.ts';

const BAD = Symbol('bad value');

function check(type: ValueType<unknown>, words: Readonly<Record<string, unknown>>): void {
  for (const [word, expected] of Object.entries(words)) {
    const read = type.parse(word);
    expect([word, read.kind === 'value' ? read.value : BAD]).toEqual([word, expected]);
  }
}

test('a range accepts whole numbers from its first to its last', () => {
  expect(uint(1, 65_535).label).toBe('<1-65535>');
  check(uint(1, 65_535), {
    1: 1,
    65535: 65_535,
    0: BAD,
    65536: BAD,
    '1.5': BAD,
    '-1': BAD,
    '1e3': BAD,
    '': BAD,
  });
  check(uint(0, 5), { '007': BAD, '005': 5 });
});

test('an address is an IPv4 or IPv6 address and stays as typed', () => {
  check(ipAddress, {
    '10.0.0.1': '10.0.0.1',
    '2001:DB8::1': '2001:DB8::1',
    '::': '::',
    '::ffff:10.0.0.1': '::ffff:10.0.0.1',
  });
  check(ipAddress, {
    '10.0.0.256': BAD,
    '10.0.0': BAD,
    '10.0.0.0/8': BAD,
    '1:2:3:4:5:6:7': BAD,
    '1::2::3': BAD,
  });
  check(ipAddress, {
    '1:2:3:4:5:6:7:8': '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7::': '1:2:3:4:5:6:7::',
    ':1': BAD,
    '1:': BAD,
  });
  check(ipAddress, { '1:2:3:4:5:6:7:8::': BAD, '10.0.0.1::': BAD, '12345::': BAD, g: BAD, '': BAD });
});

test('a netmask type accepts addresses and prefixes', () => {
  check(ipNetmask, { '10.0.0.0/8': '10.0.0.0/8', '10.0.0.1': '10.0.0.1', '2001:db8::/32': '2001:db8::/32' });
  check(ipNetmask, { '10.0.0.0/33': BAD, '::/129': BAD, '10.0.0.0/': BAD, '10.0.0.0/8/8': BAD, '/8': BAD });
  check(ipNetmask, {
    '::/0': '::/0',
    '2001:db8::1/128': '2001:db8::1/128',
    '::ffff:10.0.0.1/96': '::ffff:10.0.0.1/96',
  });
  check(ipNetmask, { '10.0.0.01': BAD, '10.0.0.0/08': BAD, '2001:db8::/032': BAD, '2001:db8::/': BAD });
});

test('a literal may be abbreviated', () => {
  const size = oneOf('small', { text: 'large', help: 'With a saucer' }, 'larger');
  expect(size.label).toBe('<small|large|larger>');
  expect(size.choices).toContainEqual({ text: 'large', help: 'With a saucer' });
  check(size, { small: 'small', s: 'small', la: 'large', larger: 'larger', '': BAD, x: BAD });
});

test('text and names are any word but the empty one', () => {
  check(text, { 'a b': 'a b', '': BAD });
  check(nameOf('zone'), { trust: 'trust', '': BAD });
  expect(nameOf('zone').names).toBe('zone');
});

test('of alternatives a full literal wins over an open form, and that over an abbreviated literal', () => {
  const seconds = alternatives(uint(1, 60), oneOf('never', 'now'));
  expect(seconds.label).toBe('<1-60>|<never|now>');
  check(seconds, { 5: 5, never: 'never', nev: 'never', 61: BAD, n: BAD });
  check(alternatives(oneOf('all'), uint(1, 2)), { 1: 1, al: 'all' });
  check(alternatives(oneOf('all'), listOf(text)), { all: 'all', al: ['al'] });
});

test('the reason of a bad value is the one of the first alternative that has any', () => {
  const picky: ValueType<string> = { ...text, parse: () => ({ kind: 'bad-value', reason: 'too bitter' }) };
  expect(alternatives(uint(1, 2), picky).parse('x')).toEqual({ kind: 'bad-value', reason: 'too bitter' });
});

test('words keep their label and their choices when they mean something else', () => {
  const sweet = meaning(oneOf('yes', 'no'), (word) => word === 'yes');
  expect([sweet.label, sweet.choices.length]).toEqual(['<yes|no>', 2]);
  check(sweet, { yes: true, n: false, maybe: BAD });
});

test('a list reads one element at a time', () => {
  check(listOf(uint(1, 9)), { 4: [4], 10: BAD });
  expect(listOf(uint(1, 9)).list).toBe(true);
});
