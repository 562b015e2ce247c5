// Columns of text in a panel of a given width.
import { textWidth, truncate } from '../terminal/text-width.ts';

/** One column of a table. */
export interface PanelColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The least cells it gets. One column may ask for 0 and then gets what the others leave. */
  readonly width: number;
}

/** Exactly `width` cells: cut off or filled with blanks. */
export function fitted(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = truncate(text, Math.max(0, width));
  const blanks = ' '.repeat(Math.max(0, width - textWidth(cut)));
  return align === 'left' ? cut + blanks : blanks + cut;
}

/** The column titles and a function that lays out a row's cells below them. */
export function panelTable(
  columns: readonly PanelColumn[],
  width: number,
): { readonly header: string; readonly row: (cells: readonly string[]) => string } {
  const fixed = columns.reduce((sum, column) => sum + column.width, 0) + columns.length - 1;
  const rest = Math.max(0, width - fixed);
  const row = (cells: readonly string[]) =>
    columns
      .map((column, index) =>
        fitted(cells[index] ?? '', column.width === 0 ? rest : column.width, column.align),
      )
      .join(' ')
      .trimEnd();
  return { header: row(columns.map(({ title }) => title)), row };
}
