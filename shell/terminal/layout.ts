// What the live region shows, as data, and the seam behind which a layout engine turns it into rows.

/** The place where typing goes. */
export type LiveInput =
  | {
      readonly kind: 'prompt';
      readonly prompt: string;
      readonly text: string;
      readonly cursor: number;
      /** How the line might go on, shown dim behind its end; empty for nothing. */
      readonly suggested: string;
    }
  | { readonly kind: 'search'; readonly query: string; readonly match: string; readonly failed: boolean }
  | { readonly kind: 'pager'; readonly label: string }
  /** A listing is being printed: nothing to type into. */
  | { readonly kind: 'none' };

/** One word that may be typed next. */
interface MenuEntry {
  readonly word: string;
  readonly help: string;
}

/** The part of a completion listing that is on screen. */
export interface LiveMenu {
  readonly entries: readonly MenuEntry[];
  /** Width of the word column in cells, the same for every part of the listing. */
  readonly wordWidth: number;
  /** `1-7 of 30`; undefined when everything is shown. */
  readonly position: string | undefined;
}

/** Everything below the scrollback. */
export interface LiveView {
  readonly columns: number;
  readonly rows: number;
  readonly input: LiveInput;
  readonly menu: LiveMenu | undefined;
  /** Rows above the input, as they are to be shown, none wider than the terminal. They are never laid out anew. */
  readonly dock: readonly string[];
  /** A lab under way: rows between the dock and the input, none wider than the terminal. */
  readonly lab: readonly string[];
  /** What is wrong with the screen itself. */
  readonly notice: string | undefined;
  /** The bottom row. */
  readonly status: string | undefined;
}

/** Rows as they go to the terminal, none wider than the terminal, and the cursor in cells from the first row's start. */
export interface Frame {
  readonly rows: readonly string[];
  /** Undefined hides the cursor. */
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
}

/** Turns a view into a frame. The same view gives the same picture whatever the engine. */
export interface Layout {
  frame(view: LiveView): Frame;
  close(): void;
}
