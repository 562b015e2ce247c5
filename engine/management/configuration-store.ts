// Where saved configurations are kept. The program hands in one over files; without one they last as long as the firewall.
import type { ConfigTree } from '../config/config-node.ts';

/** A saved configuration, or why it cannot be read. */
export type StoredConfiguration =
  | { readonly kind: 'found'; readonly tree: ConfigTree }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly complaint: string };

/** Keeps configurations by name. A write is seen wholly or not at all. */
export interface ConfigurationStore {
  /** Why it could not be kept; undefined where it was. */
  save(name: string, tree: ConfigTree): string | undefined;
  load(name: string): StoredConfiguration;
  /** In alphabetical order. */
  names(): readonly string[];
}

/** A store in memory. */
export function memoryStore(): ConfigurationStore {
  const saved = new Map<string, ConfigTree>();
  return {
    save: (name, tree) => {
      saved.set(name, tree);
      return undefined;
    },
    load: (name) => {
      const tree = saved.get(name);
      return tree ? { kind: 'found', tree } : { kind: 'missing' };
    },
    names: () => [...saved.keys()].sort(),
  };
}
