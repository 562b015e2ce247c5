// The panel of a lab under way as rows of text. Pure. Marks and words say everything; styles only help.
import { truncate } from '../terminal/text-width.ts';
import type { Theme } from '../ui/theme.ts';
import type { LabPanel } from './lab-panel.ts';

/** What the panel is drawn for. */
export interface PanelSpace {
  /** Rows at most. */
  readonly room: number;
  readonly columns: number;
  readonly theme: Theme;
}

/** Title and state; with more room the marks, then the ticket. Never wider than the screen. */
export function labPanelRows(panel: LabPanel, { room, columns, theme }: PanelSpace): readonly string[] {
  const width = columns - 1;
  const { title, mode, hints, minutes, of, ticket, marks } = panel;
  const time = mode === 'exam' ? `${Math.max(0, of - minutes)} min left` : `${minutes} of ${of} min`;
  const state = `  ${mode}  ${time}  hints ${hints} of 3`;
  const head = truncate(`lab: ${title}`, Math.max(8, width - state.length)) + state;
  const tree = marks.map(({ mark, name }) => `${mark} ${name}`).join('  ');
  const rows = [
    theme.strong(truncate(head, width)),
    theme.dim(truncate(ticket, width)),
    ...(tree === '' ? [] : [truncate(tree, width)]),
  ];
  if (room >= rows.length) return rows;
  return [rows[0] ?? '', ...(room > 1 ? rows.slice(2) : [])].slice(0, room);
}
