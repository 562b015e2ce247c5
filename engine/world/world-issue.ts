// One mistake in a world, told so that an editor can jump to it.

/** One thing that is wrong in a world, and where. */
export interface WorldIssue {
  /** Keys and positions from the root of the document. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
