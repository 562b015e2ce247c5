// Writes nodes of the tree the way `find command` does.
import { type KeywordNode, keywordsOf, type OptionNode } from './command-node.ts';

/** A keyword with the label of its value, `id <1-4294967295>`. */
export function keywordNotation<D>({ word, slot }: KeywordNode<D>): string {
  return slot ? `${word} ${slot.type.label}` : word;
}

/** An option with the label of its value; a list also in brackets is not repeated. */
export function optionNotation({ word, slot }: OptionNode): string {
  return slot ? `${word} ${slot.type.label}` : word;
}

/** A keyword on the way down, with everything before it. */
export interface Walked<D> {
  readonly node: KeywordNode<D>;
  /** Keywords from the top, this one last. */
  readonly path: readonly KeywordNode<D>[];
}

/** All keywords below a node, parents before children, children in word order. */
export function* walk<D>(node: KeywordNode<D>, above: readonly KeywordNode<D>[] = []): Generator<Walked<D>> {
  const children = [...keywordsOf(node)].sort((a, b) => (a.word < b.word ? -1 : 1));
  for (const child of children) {
    const path = [...above, child];
    yield { node: child, path };
    yield* walk(child, path);
  }
}
