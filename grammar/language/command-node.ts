// What the tree is made of: keyword nodes, and at each of them the words that may follow.
import type { ValueType } from './value-type.ts';

/** A value that follows its keyword. `key` names it in the arguments. */
export interface ValueSlot {
  readonly key: string;
  readonly type: ValueType<unknown>;
  /** Whether the line may also end before the value. */
  readonly mayLack?: boolean;
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
  /** Whether it excludes the keywords and the other such options of its node. */
  readonly excludesOthers?: boolean;
}

/** A keyword of the hierarchy. */
export interface KeywordNode<D> {
  readonly kind: 'keyword';
  readonly word: string;
  readonly help: string;
  readonly slot: ValueSlot | undefined;
  /** Key under which the options of a group are collected; undefined for a plain keyword. */
  readonly groupKey: string | undefined;
  /** Whether the line stands at the keyword above again once one option of this group was given. */
  readonly isComparison?: boolean;
  readonly finish: Finish<D>;
  /** Whether `find command` lists the line that ends here although more may follow. */
  readonly isListed?: boolean;
  /** Whether Enter needs one of the options that have a line of their own: alternatives and bracketed lists. */
  readonly needsAlternative?: boolean;
  /** Whether Enter needs any of its options. */
  readonly needsOption?: boolean;
  /** Key under which this keyword and all words behind it are gathered in their order, each with its value. */
  readonly gatherKey?: string;
  /** The node that takes this one's place when its value is known: what may follow depends on what was named. */
  readonly opened?: (value: unknown) => KeywordNode<D>;
  readonly next: WordTable<D>;
  /** The edges of `next`, made without keeping them: a walk over the whole tree would fill the memory. */
  readonly passingEdges?: () => readonly Edge<D>[];
}

/** A word of a line in full, with its value where it has one. */
export interface GatheredWord {
  readonly word: string;
  readonly value?: unknown;
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
  /** The next edge with the same word: a few paths of a release name an option twice. */
  twinOf(edge: Edge<D>): Edge<D> | undefined;
}

/** Makes the table of a node; keywords never share a word. It is sorted when it is first searched: a listing never is. */
export function wordTable<D>(edges: readonly Edge<D>[]): WordTable<D> {
  return new LazyTable(edges);
}

class LazyTable<D> implements WordTable<D> {
  readonly edges: readonly Edge<D>[];
  #words: readonly string[] | undefined;
  #byWord: ReadonlyMap<string, Edge<D>> | undefined;
  #twins: ReadonlyMap<Edge<D>, Edge<D>> | undefined;

  constructor(edges: readonly Edge<D>[]) {
    this.edges = edges;
  }

  get words(): readonly string[] {
    this.#words ??= [...this.byWord.keys()].sort();
    return this.#words;
  }

  get byWord(): ReadonlyMap<string, Edge<D>> {
    this.#byWord ??= new Map(this.edges.toReversed().map((edge) => [edge.word, edge]));
    return this.#byWord;
  }

  twinOf(edge: Edge<D>): Edge<D> | undefined {
    if (this.byWord.size === this.edges.length) return undefined;
    this.#twins ??= twinsAmong(this.edges);
    return this.#twins.get(edge);
  }
}

function twinsAmong<D>(edges: readonly Edge<D>[]): ReadonlyMap<Edge<D>, Edge<D>> {
  const last = new Map<string, Edge<D>>();
  const twins = new Map<Edge<D>, Edge<D>>();
  for (const edge of edges) {
    const before = last.get(edge.word);
    if (before && before !== edge) twins.set(before, edge);
    last.set(edge.word, edge);
  }
  return twins;
}

/** Options of a node, in declaration order. */
export function optionsOf<D>(node: KeywordNode<D>): readonly OptionNode[] {
  return node.next.edges.filter((edge) => edge.kind === 'option');
}

/** Keywords below a node, in declaration order. */
export function keywordsOf<D>(node: KeywordNode<D>): readonly KeywordNode<D>[] {
  return node.next.edges.filter((edge) => edge.kind === 'keyword');
}
