// Where the parts of the live table stand on the screen: one title row, one row of column titles, the rows, perhaps a pane
// beside or below them, and one row of keys or for typing.
import type { TerminalSize } from '../terminal/terminal.ts';

/** The smallest screen with room for the essential columns. */
export const SMALLEST_SCREEN: TerminalSize = { columns: 80, rows: 24 };

/** Rows above the table's rows. */
export const ROWS_ABOVE = 2;

/** Rows above and below the table's rows. */
const OTHER_ROWS = ROWS_ABOVE + 1;

/** A report has room beside the rows from this width on; it takes this much of it. */
const PANE_BESIDE = { from: 166, width: 86 } as const;

/** Which pane there is; `small` has `rows` rows. */
export type PaneKind =
  | { readonly kind: 'none' | 'detail' | 'whole' }
  | { readonly kind: 'small'; readonly rows: number };

/** A part of the screen in cells. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The parts that move. */
export interface LivePlaces {
  readonly body: Area;
  readonly pane: Area | undefined;
}

/** Whether there is room for everything. */
export function isLargeEnough({ columns, rows }: TerminalSize): boolean {
  return columns >= SMALLEST_SCREEN.columns && rows >= SMALLEST_SCREEN.rows;
}

/** The places on a screen that is large enough. */
export function placeParts({ columns, rows }: TerminalSize, pane: PaneKind): LivePlaces {
  const body = { left: 0, top: ROWS_ABOVE, width: columns, height: Math.max(1, rows - OTHER_ROWS) };
  switch (pane.kind) {
    case 'none':
      return { body, pane: undefined };
    case 'whole':
      return { body, pane: body };
    case 'small':
      return below(body, Math.min(pane.rows, body.height - 1));
    case 'detail':
      return columns >= PANE_BESIDE.from ? beside(body) : below(body, Math.floor((body.height * 2) / 3));
  }
}

function below(body: Area, height: number): LivePlaces {
  const rest = body.height - height;
  return { body: { ...body, height: rest }, pane: { ...body, top: body.top + rest, height } };
}

function beside(body: Area): LivePlaces {
  const width = body.width - PANE_BESIDE.width;
  return { body: { ...body, width }, pane: { ...body, left: width, width: PANE_BESIDE.width } };
}
