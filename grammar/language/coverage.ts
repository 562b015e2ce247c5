// How much of the hierarchy is simulated, counted over the tree's own paths.
import type { Declaration } from './command.ts';
import { type KeywordNode, keywordsOf } from './command-node.ts';
import type { CommandSource } from './command-source.ts';
import type { CommandTree } from './command-tree.ts';
import { pathsBelow, sourceOf } from './find.ts';
import { nearestWord } from './nearest-word.ts';
import { wordMeantBy } from './unique-prefix.ts';

/** Paths, as `find command` lists them one a line. */
export interface PathCount {
  readonly simulated: number;
  /** Those of the simulated ones whose text is assumed. */
  readonly assumed: number;
  /** Known to the release, answered by nobody. */
  readonly validOnly: number;
}

/** The paths that go on with one word. */
export interface WordCoverage extends PathCount {
  readonly word: string;
}

/** The paths below a place, by the word that follows there; or the word that leads to no place. */
export type Coverage =
  | {
      readonly kind: 'counted';
      /** The place in full, empty for the whole tree. */
      readonly path: readonly string[];
      /** Sorted by word; empty where the place itself is the end of its path. */
      readonly words: readonly WordCoverage[];
      readonly total: PathCount;
      /** Of the command at the place itself; undefined where there is none. */
      readonly source: CommandSource | undefined;
    }
  | { readonly kind: 'no-such-word'; readonly word: string; readonly nearest: string | undefined };

/** Counts below the keywords of `prefix`, which may be abbreviated. */
export function coverageOf<D extends Declaration>(tree: CommandTree<D>, prefix: readonly string[]): Coverage {
  let node = tree.root;
  const path: string[] = [];
  for (const typed of prefix) {
    const words = keywordsOf(node)
      .map(({ word }) => word)
      .sort();
    const word = wordMeantBy(words, typed);
    const next = keywordsOf(node).find((keyword) => keyword.word === word);
    if (!next) return { kind: 'no-such-word', word: typed, nearest: nearestWord(typed, words) };
    node = next;
    path.push(next.word);
  }
  const words = keywordsOf(node)
    .map((keyword) => ({ word: keyword.word, ...countPaths(keyword) }))
    .filter(({ simulated, validOnly }) => simulated + validOnly > 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const total = path.length === 0 ? sum(words) : countPaths(node);
  return { kind: 'counted', path, words, total, source: sourceOf(node) };
}

function countPaths<D extends Declaration>(node: KeywordNode<D>): PathCount {
  const paths = pathsBelow(node);
  const sources = paths.flatMap(({ source }) => source ?? []);
  const assumed = sources.filter(({ kind }) => kind === 'assumption').length;
  return { simulated: sources.length, assumed, validOnly: paths.length - sources.length };
}

function sum(counts: readonly PathCount[]): PathCount {
  let simulated = 0;
  let assumed = 0;
  let validOnly = 0;
  for (const count of counts) {
    simulated += count.simulated;
    assumed += count.assumed;
    validOnly += count.validOnly;
  }
  return { simulated, assumed, validOnly };
}
