// What `load config partial` makes of a part that is there already.
import { type ConfigNode, isBranch, members } from '../config/config-node.ts';

/**
 * The present node with what the loaded one has. Merging, a loaded value takes the place of the present one; appending, what
 * is there stays and only what is missing is added.
 */
export function mergedTree(present: ConfigNode, loaded: ConfigNode, mode: 'merge' | 'append'): ConfigNode {
  if (present.kind === 'members' && loaded.kind === 'members') {
    return members([...present.members, ...loaded.members]);
  }
  if (!isBranch(present) || !isBranch(loaded) || present.kind !== loaded.kind) {
    return mode === 'append' ? present : loaded;
  }
  const children = new Map<string, ConfigNode>(present.children);
  for (const [name, node] of loaded.children) {
    const known = children.get(name);
    children.set(name, known === undefined ? node : mergedTree(known, node, mode));
  }
  return { ...present, children } as ConfigNode;
}
