// A leaf of the assessment tree.

/** `-` for what nobody has tried yet. */
export type Mark = '✓' | '✗' | '–';

/** A leaf of the tree. */
export interface Assessed {
  readonly name: string;
  readonly text: string;
  readonly mark: Mark;
}
