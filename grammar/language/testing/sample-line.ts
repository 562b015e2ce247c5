// Lines made from the tree itself: its paths, with values that their types accept where one of a few does.
import type { Declaration } from '../command.ts';
import { type KeywordNode, optionsOf, type ValueSlot } from '../command-node.ts';
import type { CommandTree } from '../command-tree.ts';
import { type Walked, walk } from '../notation.ts';

const CANDIDATES = ['x', '1', '10.0.0.1', '10.0.0.0/8', '100', '1000', '65536', '10.0.0.1-10.0.0.9'];

/** One line for every keyword at which a line may end, with the options of that keyword, in the order of the tree. */
export function sampleLines<D extends Declaration>(tree: CommandTree<D>): readonly string[] {
  return [...walk(tree.root)].filter(({ node }) => node.finish.kind !== 'unfinished').map(sampleLine);
}

/** Every keyword and option of the tree, each once, sorted. */
export function vocabularyOf<D extends Declaration>(tree: CommandTree<D>): readonly string[] {
  const words = new Set<string>(tree.root.next.words);
  for (const { node } of walk(tree.root)) for (const word of node.next.words) words.add(word);
  return [...words].sort();
}

/** Words at the keyword below which most words stand. */
export function widestFanOut<D extends Declaration>(tree: CommandTree<D>): number {
  let widest = tree.root.next.words.length;
  for (const { node } of walk(tree.root)) widest = Math.max(widest, node.next.words.length);
  return widest;
}

function sampleLine<D>({ path, node }: Walked<D>): string {
  const keywords = path.flatMap((above) => [
    ...[above.word, ...sampleOf(above.slot)],
    ...(above === node ? [] : requiredOf(above)),
  ]);
  return [...keywords, ...optionsOf(node).flatMap(({ word, slot }) => [word, ...sampleOf(slot)])].join(' ');
}

function requiredOf<D>(node: KeywordNode<D>): readonly string[] {
  return optionsOf(node).flatMap(({ required, word, slot }) => (required ? [word, ...sampleOf(slot)] : []));
}

/** A value for the slot. */
function sampleOf(slot: ValueSlot | undefined): readonly string[] {
  if (!slot) return [];
  const [, low] = /^<(\d+)-\d+>/.exec(slot.type.label) ?? [];
  const known = [...slot.type.choices.map((choice) => choice.text), ...(low ? [low] : []), ...CANDIDATES];
  return [known.find((word) => slot.type.parse(word).kind === 'value') ?? 'x'];
}
