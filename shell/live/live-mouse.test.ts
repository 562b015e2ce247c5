import { expect, test } from 'vitest';
import { placeColumns } from './live-columns.ts';
import { mouseActionOf } from './live-mouse.ts';
import { type PaneKind, placeParts } from './live-places.ts';

function check(button: number, column: number, row: number, pane: PaneKind = { kind: 'none' }, columns = 80) {
  const places = placeParts({ columns, rows: 24 }, pane);
  const placed = placeColumns('measures', { left: 2, width: places.body.width });
  return mouseActionOf({ kind: 'mouse', button, column, row, pressed: true }, { places, columns: placed });
}

test('a title orders by its column, the gaps between titles by none', () => {
  expect(check(0, 3, 2)).toEqual({ kind: 'heading-clicked', by: 'id' });
  expect(check(0, 80, 2)).toEqual({ kind: 'heading-clicked', by: 'rate' });
  expect(check(0, 10, 2)).toBeUndefined();
});

test('a row is told by its place, title and keys are none', () => {
  expect(check(0, 40, 3)).toEqual({ kind: 'row-clicked', index: 0 });
  expect(check(0, 40, 23)).toEqual({ kind: 'row-clicked', index: 20 });
  expect(check(0, 40, 1)).toBeUndefined();
  expect(check(0, 40, 24)).toBeUndefined();
});

test('the wheel scrolls what is under it', () => {
  expect(check(65, 40, 5)).toEqual({ kind: 'wheel', over: 'rows', rows: 3 });
  expect(check(64, 40, 20, { kind: 'detail' })).toEqual({ kind: 'wheel', over: 'pane', rows: -3 });
  expect(check(64, 190, 5, { kind: 'detail' }, 200)).toEqual({ kind: 'wheel', over: 'pane', rows: -3 });
  expect(check(64, 20, 5, { kind: 'detail' }, 200)).toEqual({ kind: 'wheel', over: 'rows', rows: -3 });
});

test('a click into the detail and other buttons mean nothing', () => {
  expect(check(0, 40, 20, { kind: 'detail' })).toBeUndefined();
  expect(check(2, 40, 5)).toBeUndefined();
  expect(
    mouseActionOf(
      { kind: 'mouse', button: 0, column: 40, row: 5, pressed: false },
      { places: placeParts({ columns: 80, rows: 24 }, { kind: 'none' }), columns: [] },
    ),
  ).toBeUndefined();
});
