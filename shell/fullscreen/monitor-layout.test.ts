import { expect, test } from 'vitest';
import { isLargeEnough, PANEL_IDS, panelAt, placePanels } from './monitor-layout.ts';

/** How many panels own each cell between the first and the last row. */
function owners(columns: number, rows: number): readonly number[] {
  const places = placePanels({ columns, rows }, undefined);
  return Array.from({ length: columns * (rows - 2) }, (_, cell) => {
    const [x, y] = [cell % columns, 1 + Math.floor(cell / columns)];
    return places.filter(
      (place) =>
        x >= place.left && x < place.left + place.width && y >= place.top && y < place.top + place.height,
    ).length;
  });
}

test.each([
  [80, 24],
  [81, 25],
  [120, 40],
  [133, 31],
  [200, 50],
])('at %ix%i the panels cover all but the title and the keys, and none overlaps', (columns, rows) => {
  expect(new Set(owners(columns, rows))).toEqual(new Set([1]));
});

test('on the smallest screen every panel has room for two rows and twenty-four columns', () => {
  for (const { width, height } of placePanels({ columns: 80, rows: 24 }, undefined)) {
    expect(width - 2).toBeGreaterThanOrEqual(24);
    expect(height - 2).toBeGreaterThanOrEqual(2);
  }
  expect(placePanels({ columns: 80, rows: 24 }, undefined).map(({ id }) => id)).toEqual([...PANEL_IDS]);
});

test('an enlarged panel is alone', () => {
  const place = { id: 'log', left: 0, top: 1, width: 200, height: 48 };
  expect(placePanels({ columns: 200, rows: 50 }, 'log')).toEqual([place]);
});

test('a cell belongs to the panel that stands there, and the edges to none', () => {
  const places = placePanels({ columns: 80, rows: 24 }, undefined);
  expect([panelAt(places, 0, 1), panelAt(places, 79, 22), panelAt(places, 10, 12)]).toEqual([
    'sessions',
    'log',
    'talkers',
  ]);
  expect([panelAt(places, 0, 0), panelAt(places, 79, 23)]).toEqual([undefined, undefined]);
});

test('a screen is large enough from 80x24 on', () => {
  expect(isLargeEnough({ columns: 80, rows: 24 })).toBe(true);
  expect(isLargeEnough({ columns: 79, rows: 50 })).toBe(false);
  expect(isLargeEnough({ columns: 200, rows: 23 })).toBe(false);
});
