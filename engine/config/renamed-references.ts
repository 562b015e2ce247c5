// What follows when an object has another name: values that named it name it again.
import {
  type ConfigContainer,
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  isBranch,
  leaf,
  members,
  stepName,
} from './config-node.ts';
import { type ObjectList, referenceKindsOf } from './references.ts';
import type { SchemaContainer, SchemaNode } from './schema/schema-node.ts';

/** A list of entries, one of which has another name now. */
export interface RenamedEntry {
  readonly list: ConfigPath;
  readonly from: string;
  readonly to: string;
}

/**
 * The tree with every value that named the entry by its old name. An entry of a virtual system is named there alone, a shared one
 * and one of the device anywhere.
 * Assumption: the device does the same; what it does at a `rename` is not documented.
 */
export function withRenamedReferences(
  tree: ConfigTree,
  schema: SchemaContainer,
  renamed: RenamedEntry,
): ConfigTree {
  const list = objectList(renamed.list);
  const kinds = list && referenceKindsOf(list.place);
  if (list === undefined || kinds === undefined || kinds.size === 0) return tree;
  const walk = new ReferenceWalk(kinds, renamed);
  if (list.vsys === undefined) return walk.container(tree, schema);
  const systems = tree.children.get('vsys');
  const system = isBranch(systems) ? systems.children.get(list.vsys) : undefined;
  const shape = schema.children.get('vsys');
  if (systems?.kind !== 'entries' || system?.kind !== 'container' || shape?.kind !== 'entries') return tree;
  const next = walk.container(system, shape.entry);
  if (next === system) return tree;
  const children = new Map(systems.children).set(list.vsys, next);
  return { kind: 'container', children: new Map(tree.children).set('vsys', { kind: 'entries', children }) };
}

interface ListPlace {
  readonly vsys: string | undefined;
  readonly place: ObjectList;
}

function objectList(list: ConfigPath): ListPlace | undefined {
  const words = list.map(stepName);
  const [top, vsys, ...below] = words;
  if (top === undefined) return undefined;
  if (top === 'vsys') return { vsys, place: { of: 'vsys', words: below } };
  if (top === 'shared') return { vsys: undefined, place: { of: 'vsys', words: words.slice(1) } };
  return { vsys: undefined, place: { of: 'device', words } };
}

/** Goes through a tree and its schema at once; a branch in which nothing changes stays the same object. */
class ReferenceWalk {
  readonly #kinds: ReadonlySet<string>;
  readonly #renamed: RenamedEntry;

  constructor(kinds: ReadonlySet<string>, renamed: RenamedEntry) {
    this.#kinds = kinds;
    this.#renamed = renamed;
  }

  container(node: ConfigContainer, schema: SchemaContainer): ConfigContainer {
    const children = this.#children(node.children, (word) => schema.children.get(word));
    return children === node.children ? node : { kind: 'container', children };
  }

  #node(node: ConfigNode, schema: SchemaNode): ConfigNode {
    if (node.kind === 'container') return schema.kind === 'container' ? this.container(node, schema) : node;
    if (node.kind === 'entries') {
      if (schema.kind !== 'entries') return node;
      const renamed = [...node.children].map(
        ([name, one]) => [name, this.container(one, schema.entry)] as const,
      );
      const isSame = renamed.every(([name, one]) => one === node.children.get(name));
      return isSame ? node : { kind: 'entries', children: new Map(renamed) };
    }
    if (schema.kind !== 'leaf' && schema.kind !== 'members') return node;
    return schema.reference !== undefined && this.#kinds.has(schema.reference) ? this.#value(node) : node;
  }

  #value(node: Exclude<ConfigNode, { readonly kind: 'container' | 'entries' }>): ConfigNode {
    const { from, to } = this.#renamed;
    if (node.kind === 'leaf') return node.value === from ? leaf(to) : node;
    return node.members.includes(from) ? members(node.members.map((one) => (one === from ? to : one))) : node;
  }

  #children(
    before: ReadonlyMap<string, ConfigNode>,
    schemaOf: (word: string) => SchemaNode | undefined,
  ): ReadonlyMap<string, ConfigNode> {
    let after: Map<string, ConfigNode> | undefined;
    for (const [word, node] of before) {
      const schema = schemaOf(word);
      const next = schema === undefined ? node : this.#node(node, schema);
      if (next === node) continue;
      after ??= new Map(before);
      after.set(word, next);
    }
    return after ?? before;
  }
}
