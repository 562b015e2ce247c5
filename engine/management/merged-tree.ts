// What `load config partial` makes of a part that is there already.
import { type ConfigEntries, type ConfigNode, members } from '../config/config-node.ts';

/**
 * The present node with what the loaded one has. Merging, a loaded value takes the place of the present one; appending, what
 * is there stays and only what is missing is added.
 */
export function mergedTree(present: ConfigNode, loaded: ConfigNode, mode: 'merge' | 'append'): ConfigNode {
  if (present.kind === 'members' && loaded.kind === 'members') {
    return members([...present.members, ...loaded.members]);
  }
  if (present.kind === 'container' && loaded.kind === 'container') {
    return { kind: 'container', children: mergedChildren(present.children, loaded.children, mode) };
  }
  if (present.kind === 'entries' && loaded.kind === 'entries') {
    return { kind: 'entries', children: mergedEntries(present, loaded, mode) };
  }
  return mode === 'append' ? present : loaded;
}

function mergedChildren(
  present: ReadonlyMap<string, ConfigNode>,
  loaded: ReadonlyMap<string, ConfigNode>,
  mode: 'merge' | 'append',
): ReadonlyMap<string, ConfigNode> {
  const children = new Map(present);
  for (const [name, node] of loaded) {
    const known = children.get(name);
    children.set(name, known === undefined ? node : mergedTree(known, node, mode));
  }
  return children;
}

function mergedEntries(
  present: ConfigEntries,
  loaded: ConfigEntries,
  mode: 'merge' | 'append',
): ConfigEntries['children'] {
  const children = new Map(present.children);
  for (const [name, { children: own }] of loaded.children) {
    const known = children.get(name)?.children ?? new Map<string, ConfigNode>();
    children.set(name, { kind: 'container', children: mergedChildren(known, own, mode) });
  }
  return children;
}
