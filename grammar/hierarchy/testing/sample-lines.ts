// Lines for every path of a tree: what `find command` lists, with values that fit.
import type { Declaration } from '../../language/command.ts';
import {
  type KeywordNode,
  keywordsOf,
  type OptionNode,
  type ValueSlot,
} from '../../language/command-node.ts';
import type { CommandTree } from '../../language/command-tree.ts';
import { wordMeantBy } from '../../language/unique-prefix.ts';
import type { ValueType } from '../../language/value-type.ts';

/** One word of a line, and the words of its value; empty where it has none or may lack it. */
export interface Step<D> {
  readonly at: KeywordNode<D>;
  readonly kind: 'keyword' | 'option';
  readonly word: string;
  readonly slot: ValueSlot | undefined;
  readonly value: readonly string[];
}

/** The steps of one path. */
export type SamplePath<D> = readonly Step<D>[];

/** One path for every line of `find command`. */
export function samplePaths<D extends Declaration>(tree: CommandTree<D>): readonly SamplePath<D>[] {
  return keywordsOf(tree.root).flatMap((node) => pathsThrough(node, tree.root, []));
}

/** The path as it is typed in full. */
export function fullLine<D>(path: SamplePath<D>): string {
  return path.flatMap(({ word, value }) => [word, ...value]).join(' ');
}

/** The path with each of its words as short as it may be. */
export function shortestLine<D>(path: SamplePath<D>): string {
  return path.flatMap(({ at, word, value }) => [shortest(word, at.next.words), ...value]).join(' ');
}

/** The path with the options of each node from last to first; one without its value has to stay last. */
export function reversedLine<D>(path: SamplePath<D>): string {
  const reversed: Step<D>[] = [];
  let run: Step<D>[] = [];
  for (const step of path) {
    const isMovable = step.kind === 'option' && !(step.slot && step.value.length === 0);
    if (isMovable) {
      run = [step, ...run];
      continue;
    }
    reversed.push(...run, step);
    run = [];
  }
  return fullLine([...reversed, ...run]);
}

/** A word or several that the type accepts. */
function sampleValue({ label, choices, list, parse }: ValueType<unknown>): readonly string[] {
  const [first] = choices;
  if (first) return [/\s/.test(first.text) ? `"${first.text}"` : first.text];
  const [, lo] = /^<(\d+)-\d+/.exec(label) ?? [];
  const word = [...(lo ? [lo] : []), ...SAMPLES].find((sample) => parse(sample).kind !== 'bad-value');
  if (word === undefined) throw new Error(`no sample is a ${label}`);
  if (list) return ['[', word, 'show', ']'];
  return [/\s/.test(word) ? `"${word}"` : word];
}

const SAMPLES = [
  'sample',
  '1',
  '10.1.2.3',
  '10.1.2.0/24',
  '10.1.2.3-10.1.2.9',
  '2026/03/18@10:41:55',
  '2026/03/18',
  '10:41:55',
  'receive_time in last-hour',
];

function pathsThrough<D extends Declaration>(
  node: KeywordNode<D>,
  at: KeywordNode<D>,
  above: SamplePath<D>,
): readonly SamplePath<D>[] {
  const { word, slot, next, finish } = node;
  const bare: Step<D> = { at, kind: 'keyword', word, slot, value: [] };
  const own = slot ? { ...bare, value: sampleValue(slot.type) } : bare;
  const inline = next.edges.filter((edge) => edge.kind === 'option' && !hasOwnLine(edge, node));
  const before = [...above, own, ...inline.map((option) => optionStep(option, node))];
  const rest = next.edges.flatMap((edge) => {
    if (edge.kind === 'keyword') return pathsThrough(edge, node, before);
    if (!hasOwnLine(edge, node)) return [];
    const step = optionStep(edge, node);
    const full = [...before, step];
    return edge.slot?.mayLack ? [[...before, { ...step, value: [] }], full] : [full];
  });
  const isListed = finish.kind !== 'unfinished' && !(finish.kind === 'declared' && finish.command.unlisted);
  const isLine = rest.length === 0 ? isListed : node.isListed && !slot?.mayLack && !node.isComparison;
  return [...(slot?.mayLack ? [[...above, bare]] : []), ...(isLine ? [before] : []), ...rest];
}

/** Of the operators of a comparison one is taken. */
function hasOwnLine<D>({ excludesOthers, slot }: OptionNode, at: KeywordNode<D>): boolean {
  return excludesOthers === true || slot?.mayLack === true || at.isComparison === true;
}

function optionStep<D>({ word, slot }: Pick<OptionNode, 'word' | 'slot'>, at: KeywordNode<D>): Step<D> {
  return { at, kind: 'option', word, slot, value: slot ? sampleValue(slot.type) : [] };
}

function shortest(word: string, words: readonly string[]): string {
  let length = 1;
  while (wordMeantBy(words, word.slice(0, length)) !== word) length += 1;
  return word.slice(0, length);
}
