// The hierarchy of a release as the tree reads it: keywords and options that need no declaration.
import type { ValueType } from './value-type.ts';

/** A keyword of the release's hierarchy; read when the tree is first visited there, so its properties may be getters. */
export interface HierarchyNode {
  readonly word: string;
  /** Absent where no source has it. */
  readonly help?: string;
  readonly value?: ValueType<unknown> | undefined;
  /** Whether the release also accepts the keyword without its value. */
  readonly valueMayLack?: boolean;
  /** Whether the release accepts the line that ends here. */
  readonly executable: boolean;
  /** Whether `find command` lists the line that ends here although more may follow. */
  readonly isListed?: boolean;
  /** Whether Enter needs one of the options that have a line of their own: alternatives and bracketed lists. */
  readonly needsAlternative?: boolean;
  readonly options?: readonly HierarchyOption[];
  readonly keywords?: readonly HierarchyNode[];
}

/** An option of the release's hierarchy; without a value it is a flag. */
export interface HierarchyOption {
  readonly word: string;
  readonly help?: string;
  readonly value?: ValueType<unknown> | undefined;
  readonly valueMayLack?: boolean;
  readonly isRequired?: boolean;
  /** Whether it excludes the keywords and the other such options of its node. */
  readonly excludesOthers?: boolean;
}

/** Help texts that are kept apart from the hierarchy. */
export interface HelpTexts {
  /** The text of the last word of the path, undefined where there is none. Asked only when `?` or Tab needs it. */
  readonly lookup: (path: readonly string[]) => string | undefined;
}
