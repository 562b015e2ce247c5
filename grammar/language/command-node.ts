// What the tree is made of: keyword nodes, and at each of them the words that may follow.
import type { ValueType } from './value-type.ts';

/** A value that must follow its keyword. `key` names it in the arguments. */
export interface ValueSlot {
  readonly key: string;
  readonly type: ValueType<unknown>;
  readonly help: string;
}

/** What Enter means at a node: run a command, a command of the release that is not simulated, or nothing yet. */
export type Finish<D> =
  | { readonly kind: 'declared'; readonly command: D }
  | { readonly kind: 'valid-only' }
  | { readonly kind: 'unfinished' };

/** An option of a node, given at most once a line. A flag has no slot. */
export interface OptionNode {
  readonly kind: 'option';
  readonly word: string;
  readonly help: string;
  readonly key: string;
  readonly slot: ValueSlot | undefined;
  readonly required: boolean;
  /** Valid-only: the release has it, no declared command reads it. */
  readonly origin: 'declared' | 'valid-only';
}

/** A keyword of the hierarchy. */
export interface KeywordNode<D> {
  readonly kind: 'keyword';
  readonly word: string;
  readonly help: string;
  readonly slot: ValueSlot | undefined;
  /** Key under which the options of a group are collected; undefined for a plain keyword. */
  readonly groupKey: string | undefined;
  readonly finish: Finish<D>;
  readonly next: WordTable<D>;
}

/** A word that may stand at a node. */
export type Edge<D> = OptionNode | KeywordNode<D>;

/** The words that may follow a node. */
export interface WordTable<D> {
  /** In declaration order. */
  readonly edges: readonly Edge<D>[];
  /** Sorted by code unit. */
  readonly words: readonly string[];
  readonly byWord: ReadonlyMap<string, Edge<D>>;
}

/** Makes the table of a node; two edges never share a word. */
export function wordTable<D>(edges: readonly Edge<D>[]): WordTable<D> {
  return {
    edges,
    words: edges.map((edge) => edge.word).sort(),
    byWord: new Map(edges.map((edge) => [edge.word, edge])),
  };
}

/** Options of a node, in declaration order. */
export function optionsOf<D>(node: KeywordNode<D>): readonly OptionNode[] {
  return node.next.edges.filter((edge) => edge.kind === 'option');
}

/** Keywords below a node, in declaration order. */
export function keywordsOf<D>(node: KeywordNode<D>): readonly KeywordNode<D>[] {
  return node.next.edges.filter((edge) => edge.kind === 'keyword');
}
