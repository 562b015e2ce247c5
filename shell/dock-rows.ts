// The docked table as rows of text. Pure. Rows are never wider than the screen, and always as many as there is room for, so
// that the prompt below them stays where it is.
import type { Ranking } from '../engine/session-ranking.ts';
import { headingText, type LiveSort, placeColumns, sessionText } from './live/live-columns.ts';
import { truncate } from './terminal/text-width.ts';
import type { Theme } from './ui/theme.ts';

/** What the table shows of the ranking. */
export interface DockContent {
  readonly ranking: Ranking;
  readonly sort: LiveSort;
  /** As typed; empty for none. */
  readonly criteria: string;
}

/** Rows from which on a title has room above the heading. */
const TITLED_FROM = 6;

// Nothing but ASCII: a terminal whose font lacks arrows shows these too.
const MARKS = { ascending: '^', descending: 'v' };

/** The rows, `height` of them; none where there is no room. */
export function dockRows(
  { ranking, sort, criteria }: DockContent,
  { height, columns, theme }: { readonly height: number; readonly columns: number; readonly theme: Theme },
): readonly string[] {
  const width = columns - 1;
  const placed = placeColumns('measures', { left: 0, width });
  const heading = theme.strong(truncate(headingText(placed, sort, MARKS), width));
  const title = height < TITLED_FROM ? [] : [theme.dim(truncate(titleText(ranking, sort, criteria), width))];
  const sessions = ranking.sessions.map((session) => truncate(sessionText(placed, session), width));
  const rows = [...title, heading, ...sessions].slice(0, height);
  return [...rows, ...Array.from({ length: height - rows.length }, () => '')];
}

function titleText({ total }: Ranking, { by }: LiveSort, criteria: string): string {
  const sessions = total === 1 ? '1 session' : `${total} sessions`;
  return `${sessions} by ${by}${criteria === '' ? '' : `, filter ${criteria}`}; Alt-T closes`;
}
