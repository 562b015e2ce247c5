// Places of a configuration by the words that lead there: `rulebase security rules Users-Web action`.
import type { ConfigNode, ConfigTree } from '../engine/config/config-node.ts';
import { isBranch } from '../engine/config/config-node.ts';
import type { Scalar } from './measure-shape.ts';

/** What may be asked of a place. */
export type PlaceField = 'value' | 'members' | 'exists' | 'position' | 'text';

/** Undefined where nothing is set. Words that are no part of the device's root are looked for in the first virtual system. */
export function configuredValue(
  tree: ConfigTree,
  path: string,
  field: PlaceField,
): Scalar | readonly Scalar[] | undefined {
  const words = path.trim().split(/\s+/);
  const [first = ''] = words;
  const whole = tree.children.has(first) ? words : ['vsys', 'vsys1', ...words];
  const node = nodeOf(tree, whole);
  switch (field) {
    case 'exists':
      return node !== undefined;
    case 'position':
      return positionOf(tree, whole);
    case 'members':
      return node?.kind === 'members' ? node.members : undefined;
    case 'value':
      return leafValue(node);
    case 'text':
      return node === undefined ? undefined : textOf(node);
  }
}

function nodeOf(tree: ConfigTree, words: readonly string[]): ConfigNode | undefined {
  let node: ConfigNode | undefined = tree;
  for (const word of words) {
    if (!isBranch(node)) return undefined;
    node = node.children.get(word);
  }
  return node;
}

/** Counted from 1. */
function positionOf(tree: ConfigTree, words: readonly string[]): number | undefined {
  const parent = nodeOf(tree, words.slice(0, -1));
  if (!isBranch(parent)) return undefined;
  const index = [...parent.children.keys()].indexOf(words.at(-1) ?? '');
  return index < 0 ? undefined : index + 1;
}

function leafValue(node: ConfigNode | undefined): Scalar | readonly Scalar[] | undefined {
  if (node?.kind === 'leaf') return node.value;
  return node?.kind === 'members' ? node.members : undefined;
}

/** Everything below the place as one text, for comparisons: equal texts say the same. */
function textOf(node: ConfigNode): string {
  switch (node.kind) {
    case 'leaf':
      return node.value;
    case 'members':
      return `[${node.members.join(' ')}]`;
    default:
      return `{${[...node.children].map(([name, child]) => `${name} ${textOf(child)}`).join('; ')}}`;
  }
}
