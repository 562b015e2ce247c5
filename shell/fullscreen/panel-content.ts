// What a panel of the dashboard holds, as text that any drawing can take.
import type { MonitorState } from './monitor-state.ts';
import type { Glyphs } from './sparkline.ts';

/** How a row may be coloured. It only repeats what its words say. */
export type Tone = 'plain' | 'good' | 'warning' | 'curve';

/** One row of a panel. */
export interface PanelRow {
  readonly text: string;
  readonly tone: Tone;
}

/** What stands in a panel. */
export interface PanelContent {
  readonly title: string;
  /** Stays while the rows below it are scrolled. */
  readonly header: string | undefined;
  readonly rows: readonly PanelRow[];
}

/** The room inside a panel's frame, and how to draw in it. */
export interface PanelRoom {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  readonly talkerOrder: MonitorState['talkerOrder'];
}

/** A row without a tone of its own. */
export function plainRow(text: string): PanelRow {
  return { text, tone: 'plain' };
}
