import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIpv4, formatIpv6, type Ipv6Words, parseIpv4, parseIpv6 } from './address.ts';

function checkIpv6(text: string, printed: string | undefined): void {
  const words = parseIpv6(text);
  expect(words === undefined ? undefined : formatIpv6(words), text).toBe(printed);
}

test('a dotted quad is 32 bits', () => {
  expect(parseIpv4('10.20.0.50')).toBe(0x0a140032);
  expect(parseIpv4('255.255.255.255')).toBe(0xffffffff);
  expect(formatIpv4(0xc0000250)).toBe('192.0.2.80');
});

test('what is not a dotted quad is refused', () => {
  for (const text of [
    '',
    '10',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.1.2',
    '10.0.0.01',
    '10.0.0.-1',
    '10.0.0.1 ',
    'a.b.c.d',
  ]) {
    expect(parseIpv4(text), text).toBeUndefined();
  }
});

test('every u32 survives its dotted quad', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffffffff }),
      (address) => parseIpv4(formatIpv4(address)) === address,
    ),
  );
});

test('IPv6 text is printed in the shortest form', () => {
  checkIpv6('2001:DB8:0:0:0:0:0:1', '2001:db8::1');
  checkIpv6('2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1');
  checkIpv6('2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1');
  checkIpv6('2001:0:0:1:0:0:0:1', '2001:0:0:1::1');
  checkIpv6('::', '::');
  checkIpv6('::1', '::1');
  checkIpv6('fe80::', 'fe80::');
  checkIpv6('::ffff:192.0.2.80', '::ffff:192.0.2.80');
  checkIpv6('64:ff9b::192.0.2.80', '64:ff9b::c000:250');
});

test('what is not an IPv6 address is refused', () => {
  const wrong = [
    '',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '12345::',
    'g::',
    '1.2.3.4::',
    '1:2:3:4:5:6:7::8',
    'fe80::1%eth0',
  ];
  for (const text of wrong) checkIpv6(text, undefined);
});

test('every 128-bit address survives its text', () => {
  const word = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), (words: Ipv6Words) => {
      expect(parseIpv6(formatIpv6(words))).toEqual(words);
    }),
  );
});
