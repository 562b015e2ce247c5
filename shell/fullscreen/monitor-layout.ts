// Where the panels stand: four bands below one title row and above one row of keys.
import type { TerminalSize } from '../terminal/terminal.ts';

/** The panels in the order of their keys 1 to 9. */
export const PANEL_IDS = [
  'sessions',
  'connections',
  'throughput',
  'table',
  'world',
  'talkers',
  'applications',
  'drops',
  'log',
] as const;

/** One panel. */
export type PanelId = (typeof PANEL_IDS)[number];

/** The smallest screen with room for every panel. */
export const SMALLEST_SCREEN: TerminalSize = { columns: 80, rows: 24 };

/** A panel's place on the screen with its frame, in cells. */
export interface PanelPlace {
  readonly id: PanelId;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Band {
  /** Rows on the smallest screen, and the share of the rows beyond it. */
  readonly rows: number;
  readonly share: number;
  /** The panels from the left with their shares of the width. */
  readonly panels: readonly (readonly [PanelId, number])[];
}

const BANDS: readonly Band[] = [
  {
    rows: 6,
    share: 0.2,
    panels: [
      ['sessions', 0.34],
      ['connections', 0.33],
      ['throughput', 0.33],
    ],
  },
  {
    rows: 4,
    share: 0.1,
    panels: [
      ['table', 0.5],
      ['world', 0.5],
    ],
  },
  {
    rows: 6,
    share: 0.35,
    panels: [
      ['talkers', 0.6],
      ['applications', 0.4],
    ],
  },
  {
    rows: 6,
    share: 0.35,
    panels: [
      ['drops', 0.45],
      ['log', 0.55],
    ],
  },
];

/** Whether every panel has room. */
export function isLargeEnough({ columns, rows }: TerminalSize): boolean {
  return columns >= SMALLEST_SCREEN.columns && rows >= SMALLEST_SCREEN.rows;
}

/** The places of all panels; of `enlarged` alone where one is. The first and the last row of the screen stay free. */
export function placePanels(size: TerminalSize, enlarged: PanelId | undefined): readonly PanelPlace[] {
  if (enlarged !== undefined) {
    return [{ id: enlarged, left: 0, top: 1, width: size.columns, height: size.rows - 2 }];
  }
  const spare = size.rows - SMALLEST_SCREEN.rows;
  const ends = accumulated(BANDS.map(({ share }) => share)).map((share) => Math.round(share * spare));
  const heights = BANDS.map(({ rows }, index) => rows + (ends[index] ?? 0) - (ends[index - 1] ?? 0));
  const bottoms = accumulated(heights);
  return BANDS.flatMap(({ panels }, index) => {
    const height = heights[index] ?? 0;
    const top = 1 + (bottoms[index] ?? 0) - height;
    return placeAcross(panels, { top, height, columns: size.columns });
  });
}

/** The panel at a cell of the screen, both counted from 0. */
export function panelAt(places: readonly PanelPlace[], x: number, y: number): PanelId | undefined {
  return places.find(
    ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height,
  )?.id;
}

function placeAcross(
  panels: Band['panels'],
  { top, height, columns }: { readonly top: number; readonly height: number; readonly columns: number },
): readonly PanelPlace[] {
  const rights = accumulated(panels.map(([, share]) => share)).map((share) => Math.round(share * columns));
  return panels.map(([id], index) => {
    const left = rights[index - 1] ?? 0;
    return { id, left, top, width: (rights[index] ?? columns) - left, height };
  });
}

function accumulated(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}
