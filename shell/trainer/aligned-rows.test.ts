import { expect, test } from 'vitest';
import { alignedRows } from './aligned-rows.ts';

test('columns are as wide as their widest cell, and nothing trails', () => {
  expect(
    alignedRows([
      ['time', 'type', 'rule'],
      ['9:00', 'end', 'Users-DNS'],
      ['10:00', 'start', ''],
    ]),
  ).toEqual(['time   type   rule', '9:00   end    Users-DNS', '10:00  start']);
  expect(alignedRows([])).toEqual([]);
});
