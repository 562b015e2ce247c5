// A command tree that counts how often the parser looks into it: the work of a line without a clock.
import type { Declaration } from '../command.ts';
import type { Edge, KeywordNode, WordTable } from '../command-node.ts';
import type { CommandTree } from '../command-tree.ts';

/** What was looked at since the counter was last set to zero. */
export interface LookUps {
  /** Words looked up in a table, every candidate of an abbreviation included. */
  words: number;
}

/** The same tree, and the counter of its look-ups. */
export function countingTree<D extends Declaration>(
  tree: CommandTree<D>,
): { readonly tree: CommandTree<D>; readonly lookUps: LookUps } {
  const lookUps: LookUps = { words: 0 };
  return { tree: { root: countingNode(tree.root, lookUps) }, lookUps };
}

function countingNode<D>(node: KeywordNode<D>, lookUps: LookUps): KeywordNode<D> {
  let next: WordTable<D> | undefined;
  return new Proxy(node, {
    get: (target, property) => {
      if (property !== 'next') return Reflect.get(target, property, target);
      next ??= countingTable(target.next, lookUps);
      return next;
    },
  });
}

function countingTable<D>(table: WordTable<D>, lookUps: LookUps): WordTable<D> {
  const counting = table.edges.map((edge) => (edge.kind === 'keyword' ? countingNode(edge, lookUps) : edge));
  const byWord = new CountingMap(counting, lookUps);
  return { edges: counting, words: table.words, byWord, twinOf: (edge) => table.twinOf(edge) };
}

class CountingMap<D> extends Map<string, Edge<D>> {
  readonly #lookUps: LookUps;

  constructor(edges: readonly Edge<D>[], lookUps: LookUps) {
    super();
    this.#lookUps = lookUps;
    for (const edge of edges.toReversed()) this.set(edge.word, edge);
  }

  override get(word: string): Edge<D> | undefined {
    this.#lookUps.words += 1;
    return super.get(word);
  }
}
