// Configurations that a schema allows, drawn from numbers, and parts beside it that no schema knows.
import fc from 'fast-check';
import {
  type ConfigNode,
  type ConfigStep,
  type ConfigTree,
  EMPTY_CONTAINER,
  entry,
  leaf,
  members,
} from '../../../engine/config/config-node.ts';
import { nodeAt, withNode } from '../../../engine/config/config-tree.ts';
import type { SchemaContainer, SchemaNode } from '../../../engine/config/schema/schema-node.ts';
import { valueFault } from '../config-value.ts';

/** A tree of up to twenty things that are set. */
export function randomConfiguration(schema: SchemaContainer): fc.Arbitrary<ConfigTree> {
  const picks = fc.array(fc.nat(0x7fffffff), { minLength: 30, maxLength: 30 });
  return fc
    .array(picks, { maxLength: 20 })
    .map((many) => many.reduce((tree, one) => withPart(tree, schema, one), EMPTY_CONTAINER));
}

const NAMES = [
  'web',
  'Web Server',
  'a"b',
  'x{y}',
  'r;1',
  '[in]',
  'vsys1',
  '10.0.0.0/8',
  'ethernet1/1',
  'pipe|d',
  "it's",
];
const VALUES = [
  'any',
  'some words',
  '10.0.0.1',
  '2001:db8::1',
  'a "quoted" one',
  '<&>',
  'back\\slash',
  '{ ; }',
  '',
];
const SAMPLES = [
  '10.0.0.1/24',
  '10.0.0.1-10.0.0.9',
  '0',
  '1',
  '5',
  '20',
  '60',
  '99',
  '300',
  '1000',
  '2048',
  '5000',
  '80,443-445',
];

function withPart(tree: ConfigTree, schema: SchemaContainer, picks: readonly number[]): ConfigTree {
  const path: ConfigStep[] = [];
  let at: SchemaNode | undefined = schema;
  for (const pick of picks) {
    if (at?.kind === 'entries') {
      path.push(entry(pickOf(NAMES, pick)));
      at = at.entry;
    } else if (at?.kind === 'container' && at.children.size > 0) {
      const [word, below]: readonly [string, SchemaNode] = pickOf([...at.children], pick);
      path.push(word);
      at = below;
    } else break;
    if (pick % 7 === 0 && at?.kind === 'container') break;
  }
  return withDrawn(tree, { path, schema: at, pick: picks[29] ?? 0 });
}

function withDrawn(
  tree: ConfigTree,
  {
    path,
    schema,
    pick,
  }: { readonly path: readonly ConfigStep[]; readonly schema: SchemaNode | undefined; readonly pick: number },
): ConfigTree {
  const node = drawn(schema, pick);
  return node === undefined || (nodeAt(tree, path) && node.kind === 'container')
    ? tree
    : withNode(tree, path, node);
}

function drawn(schema: SchemaNode | undefined, pick: number): ConfigNode | undefined {
  switch (schema?.kind) {
    case 'leaf': {
      const { label } = schema;
      const fitting = [...VALUES, ...SAMPLES, ...label.replace(/^<|>$/g, '').split('|')];
      const values = fitting.filter((value) => value !== '' && !valueFault(schema, value));
      return values.length === 0 ? undefined : leaf(pickOf(values, pick));
    }
    case 'members':
      return members(VALUES.filter((value, index) => value !== '' && (pick >> index) % 2 === 1));
    case 'container':
      return EMPTY_CONTAINER;
    default:
      return undefined;
  }
}

function pickOf<T>(choices: readonly T[], pick: number): T {
  const chosen = choices[pick % choices.length];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}
