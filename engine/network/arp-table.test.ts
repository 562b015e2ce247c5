import { expect, test } from 'vitest';
import { ArpTable } from './arp-table.ts';

const TIMEOUT = 1800;

const addressesAt = (table: ArpTable, second: number) => table.entries(second).map(({ address }) => address);

test('an entry lives for its timeout, and on while it is used', () => {
  const table = new ArpTable(10, TIMEOUT);
  table.use(1, 7, 100);
  expect(addressesAt(table, 1899)).toEqual([7]);
  expect(addressesAt(table, 1900)).toEqual([]);
  table.use(1, 7, 1899);
  expect(addressesAt(table, 3699)).toEqual([7]);
  expect(addressesAt(table, 3700)).toEqual([]);
  expect(table.entries(3000)).toMatchObject([{ resolved: 100, used: 1899 }]);
});

test('an entry that has run out begins anew when it is used again', () => {
  const table = new ArpTable(10, TIMEOUT);
  table.use(1, 7, 100);
  table.use(1, 7, 5000);
  expect(table.entries(5000)).toEqual([{ interfaceId: 1, address: 7, resolved: 5000, used: 5000 }]);
});

test('the same address on two interfaces is two neighbours', () => {
  const table = new ArpTable(10, TIMEOUT);
  table.use(1, 7, 100);
  table.use(2, 7, 100);
  table.forget((interfaceId) => interfaceId === 1);
  expect(table.entries(100)).toMatchObject([{ interfaceId: 2 }]);
});

test('a full table takes no further entry until one has run out', () => {
  const table = new ArpTable(2, TIMEOUT);
  for (const [address, second] of [
    [1, 0],
    [2, 1000],
    [3, 1001],
  ] as const)
    table.use(1, address, second);
  expect(addressesAt(table, 1001)).toEqual([1, 2]);
  table.use(1, 3, 1800);
  expect(addressesAt(table, 1800)).toEqual([2, 3]);
});

test('a restored table goes on as the one it was written from', () => {
  const table = new ArpTable(500, TIMEOUT);
  for (let address = 1; address <= 300; address++) table.use(1 + (address % 3), address, address);
  const restored = new ArpTable(500, TIMEOUT);
  restored.restore(table.state());
  for (const one of [table, restored]) one.use(2, 4_294_967_295, 400);
  expect(restored.entries(400)).toEqual(table.entries(400));
  expect(restored.state()).toEqual(table.state());
});
