// `find command`: the hierarchy as lines. Vendor: View the Entire Command Hierarchy.
import type { Declaration } from './command.ts';
import { type Edge, type KeywordNode, keywordsOf, type ValueSlot } from './command-node.ts';
import type { CommandSource } from './command-source.ts';
import type { CommandTree } from './command-tree.ts';

/** A path of the tree as one line, and what a declared command that answers it is made from. */
export interface ListedPath {
  readonly line: string;
  /** Of the command that answers it; undefined where none does. */
  readonly source: CommandSource | undefined;
}

/** The lines of `findPaths` that begin with a keyword; without the words that lead to it. */
export function pathsBelow<D extends Declaration>(node: KeywordNode<D>): readonly ListedPath[] {
  const paths: ListedPath[] = [];
  addLines(node, '', paths);
  return paths;
}

/**
 * Every path, one a line, in the order of the tree; with a keyword only the lines that contain it anywhere. The options of a
 * node follow one another without marks, then come its alternatives, a line each. A path that goes on below is not printed by
 * itself, as on the device; a word whose value may lack is printed without and with it.
 */
export function findPaths<D extends Declaration>(tree: CommandTree<D>, keyword = ''): readonly string[] {
  const lines = keywordsOf(tree.root).flatMap((node) => pathsBelow(node).map(({ line }) => line));
  return keyword === '' ? lines : lines.filter((line) => line.includes(keyword));
}

/** Adds the lines that begin with `above` and then the keyword. */
function addLines<D extends Declaration>(node: KeywordNode<D>, above: string, paths: ListedPath[]): void {
  const { slot, finish } = node;
  const edges = node.passingEdges?.() ?? node.next.edges;
  const bare = above + node.word;
  const source = sourceOf(node);
  if (slot?.mayLack) paths.push({ line: bare, source });
  let line = withValue(bare, node.word, slot);
  let parts = false;
  for (const edge of edges) {
    if (isInline(edge, node)) line = withValue(`${line} ${edge.word}`, edge.word, edge.slot);
    else parts = true;
  }
  const standsAlone = parts
    ? node.isListed && !slot?.mayLack && !node.isComparison
    : finish.kind !== 'unfinished';
  if (standsAlone && !(finish.kind === 'declared' && finish.command.unlisted)) paths.push({ line, source });
  if (parts) addAlternatives(node, `${line} `, paths);
}

function addAlternatives<D extends Declaration>(
  node: KeywordNode<D>,
  above: string,
  paths: ListedPath[],
): void {
  for (const edge of node.passingEdges?.() ?? node.next.edges) {
    if (edge.kind === 'keyword') {
      addLines(edge, above, paths);
    } else if (!isInline(edge, node)) {
      const { word, slot, origin } = edge;
      const source = origin === 'declared' ? sourceOf(node) : undefined;
      if (slot?.mayLack) paths.push({ line: above + word, source });
      paths.push({ line: withValue(above + word, word, slot), source });
    }
  }
}

/** Where the text of the command at a node comes from. */
export function sourceOf<D extends Declaration>({ finish }: KeywordNode<D>): CommandSource | undefined {
  return finish.kind === 'declared' ? finish.command.source : undefined;
}

/** `[ <tags1> <tags2>... ]` for a bracketed list. */
function withValue(line: string, word: string, slot: ValueSlot | undefined): string {
  if (!slot) return line;
  return `${line} ${slot.type.list && slot.mayLack ? `[ <${word}1> <${word}2>... ]` : slot.type.label}`;
}

/** Whether an option stands on the line of its node; alternatives, operators and bracketed lists have lines of their own. */
function isInline<D>(edge: Edge<D>, at: KeywordNode<D>): boolean {
  const isAlternative = edge.kind === 'keyword' || edge.excludesOthers === true || at.isComparison === true;
  return !isAlternative && edge.slot?.mayLack !== true;
}
