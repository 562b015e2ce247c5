// A configuration as its file holds it: device and network below the device's one entry.
import {
  type ConfigContainer,
  type ConfigTree,
  container,
  entries,
} from '../../engine/config/config-node.ts';

const DEVICE_WORDS: ReadonlySet<string> = new Set(['deviceconfig', 'network', 'vsys']);

/** What stands below `config`. Vendor: exported configuration files. */
export function fileTree(tree: ConfigTree): ConfigContainer {
  const parts = [...tree.children];
  const own = parts.filter(([word]) => !DEVICE_WORDS.has(word));
  const device = parts.filter(([word]) => DEVICE_WORDS.has(word));
  if (device.length === 0) return container(own);
  return container([...own, ['devices', entries([['localhost.localdomain', container(device)]])]]);
}
