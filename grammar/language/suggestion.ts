// What Tab and `?` answer with: data, never markup.

/** Marker of a row in a `?` listing. Vendor: Get Help on Command Syntax, option symbols. */
export type HelpSymbol = '+' | '*' | '>' | ' ';

/** One row of a `?` listing. */
export interface HelpRow {
  readonly symbol: HelpSymbol;
  /** A keyword, a literal, `<value>`, `|` or `<Enter>`. */
  readonly word: string;
  readonly help: string;
}

/** One word that may stand at the cursor. */
export interface Suggestion {
  readonly text: string;
  readonly help: string;
}

/** What Tab and Space may do at the cursor. */
export interface Completion {
  /** The span of the line that a suggestion replaces, [from, to). */
  readonly from: number;
  readonly to: number;
  /** Sorted; empty where nothing can be offered (a free value, or a line that does not parse). */
  readonly suggestions: readonly Suggestion[];
  /** Longest common prefix of all suggestions, never shorter than what stands in the span when there is any suggestion. */
  readonly commonPrefix: string;
}
