import { expect, test } from 'vitest';
import { terminalSize } from './terminal.ts';

test('a pseudo terminal without a size is 80 by 24', () => {
  expect(terminalSize(0, 0)).toEqual({ columns: 80, rows: 24 });
  expect(terminalSize(undefined, undefined)).toEqual({ columns: 80, rows: 24 });
  expect(terminalSize(132, 43)).toEqual({ columns: 132, rows: 43 });
});
