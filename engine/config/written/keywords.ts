// Nodes of a configuration as it is written down.
import {
  type ConfigContainer,
  type ConfigEntries,
  type ConfigNode,
  container,
  entries,
  leaf,
} from '../config-node.ts';

/** Keywords with what stands below them; those with nothing are left out. */
export function keywords(...words: readonly (readonly [string, ConfigNode | undefined])[]): ConfigContainer {
  return container(
    words.flatMap(([word, node]): [string, ConfigNode][] => (node === undefined ? [] : [[word, node]])),
  );
}

/** A value in words; undefined for what is not said. */
export function optionalLeaf(value: string | number | undefined): ConfigNode | undefined {
  return value === undefined || value === '' ? undefined : leaf(String(value));
}

/** `yes` where it holds, else nothing. */
export function yesLeaf(holds: boolean): ConfigNode | undefined {
  return holds ? leaf('yes') : undefined;
}

/** A list of named entries; undefined for an empty one. */
export function optionalEntries(
  list: Iterable<readonly [string, ConfigContainer]>,
): ConfigEntries | undefined {
  const found = entries(list);
  return found.children.size === 0 ? undefined : found;
}

/** The container; undefined for one in which nothing is said. */
export function unlessEmpty(node: ConfigContainer): ConfigContainer | undefined {
  return node.children.size === 0 ? undefined : node;
}
