// The changes that a line of configuration mode makes to a tree.
import {
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  EMPTY_CONTAINER,
  entry,
  isBranch,
  leaf,
  members,
  NO_ENTRIES,
  stepName,
} from './config-node.ts';
import {
  type EntryPlace,
  membersAt,
  nodeAt,
  withMoved,
  withNode,
  withoutNode,
  withRenamed,
} from './config-tree.ts';
import { withRenamedReferences } from './renamed-references.ts';
import { rivalsOf } from './schema/choices.ts';
import { configSchema } from './schema/config-schema.ts';

/** A change at a path. */
export type ConfigEdit =
  | { readonly kind: 'set-value'; readonly path: ConfigPath; readonly value: string }
  | { readonly kind: 'add-members'; readonly path: ConfigPath; readonly values: readonly string[] }
  /** Makes the branch where it is missing. */
  | { readonly kind: 'open'; readonly path: ConfigPath; readonly branch: 'container' | 'entries' }
  /** Puts this node at the path, in place of what is there. */
  | { readonly kind: 'replace'; readonly path: ConfigPath; readonly node: ConfigNode }
  | { readonly kind: 'delete'; readonly path: ConfigPath }
  | { readonly kind: 'delete-members'; readonly path: ConfigPath; readonly values: readonly string[] }
  /** Values that name the entry name it again afterwards. */
  | { readonly kind: 'rename'; readonly path: ConfigPath; readonly name: string }
  | { readonly kind: 'copy'; readonly path: ConfigPath; readonly name: string }
  | { readonly kind: 'move'; readonly path: ConfigPath; readonly place: EntryPlace };

/** The tree after a change, or why there is none. */
export type EditResult =
  | { readonly kind: 'edited'; readonly tree: ConfigTree }
  | { readonly kind: 'not-found'; readonly name: string }
  | { readonly kind: 'name-taken'; readonly name: string };

/** Makes the changes in their order; the first that cannot be made ends it. */
export function edited(tree: ConfigTree, edits: readonly ConfigEdit[]): EditResult {
  let result: EditResult = { kind: 'edited', tree };
  for (const edit of edits) {
    if (result.kind !== 'edited') return result;
    result = editedOnce(result.tree, edit);
  }
  return result;
}

function editedOnce(tree: ConfigTree, edit: ConfigEdit): EditResult {
  switch (edit.kind) {
    case 'set-value':
      return done(withNode(withoutRivals(tree, edit.path), edit.path, leaf(edit.value)));
    case 'add-members': {
      const cleared = withoutRivals(tree, edit.path);
      return done(withNode(cleared, edit.path, members([...membersAt(cleared, edit.path), ...edit.values])));
    }
    case 'open':
      return opened(tree, edit);
    case 'replace':
      return done(withNode(tree, edit.path, edit.node));
    case 'delete':
      return nodeAt(tree, edit.path) ? done(withoutNode(tree, edit.path)) : notFound(edit.path);
    case 'delete-members':
      return withoutMembers(tree, edit);
    case 'rename':
      return renamed(tree, edit);
    case 'copy':
      return copied(tree, edit);
    case 'move':
      return moved(tree, edit);
  }
}

function opened(tree: ConfigTree, { path, branch }: Extract<ConfigEdit, { kind: 'open' }>): EditResult {
  if (nodeAt(tree, path)?.kind === branch) return done(tree);
  return done(withNode(withoutRivals(tree, path), path, branch === 'entries' ? NO_ENTRIES : EMPTY_CONTAINER));
}

function withoutMembers(
  tree: ConfigTree,
  { path, values }: Extract<ConfigEdit, { kind: 'delete-members' }>,
): EditResult {
  const present = membersAt(tree, path);
  const missing = values.find((value) => !present.includes(value));
  if (missing !== undefined) return { kind: 'not-found', name: missing };
  const left = present.filter((value) => !values.includes(value));
  // Assumption: a list that has lost its last value is gone.
  return done(left.length === 0 ? withoutNode(tree, path) : withNode(tree, path, members(left)));
}

function renamed(tree: ConfigTree, { path, name }: Extract<ConfigEdit, { kind: 'rename' }>): EditResult {
  if (!nodeAt(tree, path)) return notFound(path);
  if (siblingAt(tree, path, name)) return { kind: 'name-taken', name };
  const result = withRenamed(tree, path, name);
  if (!result) return notFound(path);
  const renamed = { list: path.slice(0, -1), from: stepName(path.at(-1) ?? ''), to: name };
  return done(withRenamedReferences(result, configSchema(), renamed));
}

/** Assumption: a copy stands behind all others, and onto an entry that exists it is refused. */
function copied(tree: ConfigTree, { path, name }: Extract<ConfigEdit, { kind: 'copy' }>): EditResult {
  const node = nodeAt(tree, path);
  if (!node) return notFound(path);
  if (siblingAt(tree, path, name)) return { kind: 'name-taken', name };
  return done(withNode(tree, [...path.slice(0, -1), entry(name)], withoutIdentifier(node)));
}

/** Two rules never share an identifier. */
function withoutIdentifier(node: ConfigNode): ConfigNode {
  if (node.kind !== 'container' || !node.children.has('uuid')) return node;
  return { ...node, children: new Map([...node.children].filter(([word]) => word !== 'uuid')) };
}

function moved(tree: ConfigTree, { path, place }: Extract<ConfigEdit, { kind: 'move' }>): EditResult {
  if (!nodeAt(tree, path)) return notFound(path);
  const result = withMoved(tree, path, place);
  return result ? done(result) : { kind: 'not-found', name: 'name' in place ? place.name : '' };
}

function siblingAt(tree: ConfigTree, path: ConfigPath, name: string): ConfigNode | undefined {
  return nodeAt(tree, [...path.slice(0, -1), entry(name)]);
}

/** At every word of the path, what excludes it gives way. */
function withoutRivals(tree: ConfigTree, path: ConfigPath): ConfigTree {
  let left = tree;
  for (let length = 1; length <= path.length; length += 1) {
    const above = path.slice(0, length - 1);
    if (!isBranch(nodeAt(left, above))) return left;
    for (const rival of rivalsOf(path.slice(0, length))) left = withoutNode(left, [...above, rival]);
  }
  return left;
}

function done(tree: ConfigTree): EditResult {
  return { kind: 'edited', tree };
}

function notFound(path: ConfigPath): EditResult {
  return { kind: 'not-found', name: stepName(path.at(-1) ?? '') };
}
