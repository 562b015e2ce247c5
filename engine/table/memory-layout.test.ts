import { expect, test } from 'vitest';
import { COLUMN_NAMES, COLUMN_WIDTHS, columnBytes, SessionColumns } from './session-columns.ts';
import { SessionTable, tableBytes } from './session-table.ts';

const PA_5060 = 4_194_302;

test('a session of a full PA-5060 costs at most 128 bytes, indexes included', () => {
  const row = COLUMN_NAMES.reduce((bytes, name) => bytes + COLUMN_WIDTHS[name], 0);
  expect(row).toBe(111);
  // 111 of columns (8 of them links of ager and free ring), 16 of flow hash, 1/8 of live bit, the wheel's slots.
  expect(tableBytes(PA_5060) / PA_5060).toBeLessThanOrEqual(128);
});

test('the columns lie one after the other without overlap', () => {
  const columns = new SessionColumns(13);
  let end = 0;
  for (const name of COLUMN_NAMES) {
    const column = columns[name];
    expect(column.byteOffset, name).toBeGreaterThanOrEqual(end);
    expect(column.BYTES_PER_ELEMENT, name).toBe(COLUMN_WIDTHS[name]);
    expect(column.length, name).toBe(13);
    end = column.byteOffset + column.byteLength;
  }
  expect(end).toBeLessThanOrEqual(columnBytes(13));
  expect(columns.buffer.byteLength).toBe(columnBytes(13));
});

test('a table for the full PA-5060 begins with a few thousand rows', () => {
  const table = new SessionTable({ capacity: PA_5060 });
  expect(table.buffer.byteLength).toBeLessThan(500_000);
  expect(table.rows).toBe(4096);
});
