// Reads and changes configuration trees. Every change gives a new tree that shares all untouched nodes with the old one.
import {
  type ConfigBranch,
  type ConfigContainer,
  type ConfigNode,
  type ConfigPath,
  type ConfigStep,
  type ConfigTree,
  EMPTY_CONTAINER,
  isBranch,
  NO_ENTRIES,
  stepName,
} from './config-node.ts';

/** Where an entry is to stand among its neighbours. */
export type EntryPlace =
  | { readonly kind: 'top' }
  | { readonly kind: 'bottom' }
  | { readonly kind: 'before'; readonly name: string }
  | { readonly kind: 'after'; readonly name: string };

/** The node at the end of the path; undefined where nothing is set. A plain word also names an entry. */
export function nodeAt(tree: ConfigNode, path: ConfigPath): ConfigNode | undefined {
  let node: ConfigNode | undefined = tree;
  for (const step of path) {
    if (!isBranch(node)) return undefined;
    node = node.children.get(stepName(step));
  }
  return node;
}

/** The value of the leaf there; undefined where none is set. */
export function valueAt(tree: ConfigNode, path: ConfigPath): string | undefined {
  const node = nodeAt(tree, path);
  return node?.kind === 'leaf' ? node.value : undefined;
}

/** The values of the list there, in their order; none where nothing is set. */
export function membersAt(tree: ConfigNode, path: ConfigPath): readonly string[] {
  const node = nodeAt(tree, path);
  return node?.kind === 'members' ? node.members : [];
}

/** The entries of the list there, in their order; none where nothing is set. */
export function entriesAt(tree: ConfigNode, path: ConfigPath): ReadonlyMap<string, ConfigContainer> {
  const node = nodeAt(tree, path);
  return node?.kind === 'entries' ? node.children : NO_ENTRIES.children;
}

/**
 * The tree with this node at the path, in place of what stood there; what is missing above it is made, and something of
 * another kind above it gives way. The node keeps its position among its neighbours, a new one comes last.
 */
export function withNode(tree: ConfigTree, path: ConfigPath, node: ConfigNode): ConfigTree {
  return asContainer(replaced(tree, { path, at: 0 }, node));
}

/** The tree without what stands at the path; the same tree where nothing stands there. What is above it stays. */
export function withoutNode(tree: ConfigTree, path: ConfigPath): ConfigTree {
  const last = path.at(-1);
  const above = path.slice(0, -1);
  const parent = nodeAt(tree, above);
  if (last === undefined) return EMPTY_CONTAINER;
  if (!isBranch(parent) || !parent.children.has(stepName(last))) return tree;
  return withChildren(
    tree,
    above,
    [...parent.children].filter(([name]) => name !== stepName(last)),
  );
}

/** The tree with the node at the path under another name, at the same position; undefined where there is no such node. */
export function withRenamed(tree: ConfigTree, path: ConfigPath, name: string): ConfigTree | undefined {
  const { parent, above, last } = parentAt(tree, path);
  if (!parent?.children.has(last)) return undefined;
  const children = [...parent.children].filter(([known]) => known === last || known !== name);
  return withChildren(
    tree,
    above,
    children.map(([known, node]) => [known === last ? name : known, node]),
  );
}

/** The tree with the node at the path elsewhere among its neighbours; undefined where node or neighbour is missing. */
export function withMoved(tree: ConfigTree, path: ConfigPath, place: EntryPlace): ConfigTree | undefined {
  const { parent, above, last } = parentAt(tree, path);
  const node = parent?.children.get(last);
  if (!parent || !node) return undefined;
  const others = [...parent.children].filter(([name]) => name !== last);
  const index = indexOf(place, others);
  if (index === undefined) return undefined;
  return withChildren(tree, above, [...others.slice(0, index), [last, node], ...others.slice(index)]);
}

/** Whether two nodes say the same. Shared parts cost nothing; the order counts for entries alone. */
export function sameNode(a: ConfigNode, b: ConfigNode): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'leaf':
      return b.kind === 'leaf' && a.value === b.value;
    case 'members':
      return b.kind === 'members' && sameWords(a.members, b.members);
    case 'container':
      return b.kind === 'container' && sameChildren(a, b);
    case 'entries':
      return (
        b.kind === 'entries' &&
        sameWords([...a.children.keys()], [...b.children.keys()]) &&
        sameChildren(a, b)
      );
  }
}

function sameChildren(a: ConfigBranch, b: ConfigBranch): boolean {
  if (a.children.size !== b.children.size) return false;
  for (const [name, node] of a.children) {
    const other = b.children.get(name);
    if (other === undefined || !sameNode(node, other)) return false;
  }
  return true;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

interface Way {
  readonly path: ConfigPath;
  readonly at: number;
}

function replaced(old: ConfigNode | undefined, { path, at }: Way, node: ConfigNode): ConfigNode {
  const step = path[at];
  if (step === undefined) return node;
  const branch = branchFor(old, step);
  const child = replaced(branch.children.get(stepName(step)), { path, at: at + 1 }, node);
  return withChild(branch, stepName(step), child);
}

/** What stood there where the step can be taken from it, else an empty branch of the kind that the step needs. */
function branchFor(old: ConfigNode | undefined, step: ConfigStep): ConfigBranch {
  if (typeof step === 'string') return old?.kind === 'container' ? old : EMPTY_CONTAINER;
  return old?.kind === 'entries' ? old : NO_ENTRIES;
}

function withChild(branch: ConfigBranch, name: string, child: ConfigNode): ConfigBranch {
  if (branch.kind === 'container') return { ...branch, children: new Map(branch.children).set(name, child) };
  return { ...branch, children: new Map(branch.children).set(name, asContainer(child)) };
}

function withChildren(
  tree: ConfigTree,
  path: ConfigPath,
  children: readonly (readonly [string, ConfigNode])[],
): ConfigTree {
  const kind = nodeAt(tree, path)?.kind;
  const branch: ConfigNode =
    kind === 'entries'
      ? { kind, children: new Map(children.map(([name, node]) => [name, asContainer(node)])) }
      : { kind: 'container', children: new Map(children) };
  return withNode(tree, path, branch);
}

function parentAt(tree: ConfigTree, path: ConfigPath) {
  const above = path.slice(0, -1);
  const node = nodeAt(tree, above);
  return { above, parent: isBranch(node) ? node : undefined, last: stepName(path.at(-1) ?? '') };
}

function indexOf(place: EntryPlace, others: readonly (readonly [string, ConfigNode])[]): number | undefined {
  if (place.kind === 'top') return 0;
  if (place.kind === 'bottom') return others.length;
  const index = others.findIndex(([name]) => name === place.name);
  if (index < 0) return undefined;
  return place.kind === 'before' ? index : index + 1;
}

/** Entries and roots are containers; anything else in their place would be a mistake of the caller's. */
function asContainer(node: ConfigNode): ConfigContainer {
  if (node.kind !== 'container') throw new Error(`a ${node.kind} node cannot stand where keywords stand`);
  return node;
}
