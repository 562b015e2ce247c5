import { expect, test } from 'vitest';
import { parseIpv4 } from '../table/address.ts';
import { AddressBook } from './address-book.ts';
import { isAddressText } from './address-text.ts';
import { holdsAddress } from './prefix.ts';

const BOOK = new AddressBook({
  addresses: [
    { name: 'net', address: '10.1.0.0/16' },
    { name: 'some', address: '192.0.2.5-192.0.2.130' },
    { name: 'host', address: 'fqdn www.example.com' },
  ],
  addressGroups: [{ name: 'both', members: ['net', 'some'] }],
});

test.each([
  ['net', '10.1.255.255', true],
  ['net', '10.2.0.0', false],
  ['some', '192.0.2.4', false],
  ['some', '192.0.2.5', true],
  ['some', '192.0.2.130', true],
  ['some', '192.0.2.131', false],
  ['both', '10.1.2.3', true],
  ['both', '192.0.2.64', true],
  ['host', '192.0.2.64', false],
  ['198.51.100.0/24', '198.51.100.9', true],
])('%s and %s: %s', (name, address, expected) => {
  expect(holdsAddress(BOOK.setOf([name]), parseIpv4(address) ?? 0)).toBe(expected);
});

test('a range is as few prefixes as can be', () => {
  expect(BOOK.setOf(['10.0.0.0-10.0.0.255'])).toHaveLength(1);
  expect(BOOK.setOf(['0.0.0.0-255.255.255.255'])).toHaveLength(1);
  expect(BOOK.setOf(['some'])).toHaveLength(8);
});

test.each(['10.0.0.9-10.0.0.1', 'printer', '10.0.0.1-', 'fqdn'])('%s is no address', (text) => {
  expect(isAddressText(text)).toBe(false);
});
