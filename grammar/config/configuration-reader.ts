// Reads a configuration in any of the forms in which devices print or export it.
import {
  type ConfigContainer,
  type ConfigNode,
  type ConfigTree,
  container,
  EMPTY_CONTAINER,
  entry,
  isBranch,
} from '../../engine/config/config-node.ts';
import { nodeAt, withNode } from '../../engine/config/config-tree.ts';
import { configSchema } from '../../engine/config/schema/config-schema.ts';
import type { SchemaContainer, SchemaNode } from '../../engine/config/schema/schema-node.ts';
import { mergedTree } from '../../engine/management/merged-tree.ts';
import type { ConfigReading, TextPlace } from './config-reading.ts';
import { readCurly } from './curly-reader.ts';
import { readSetLines } from './set-reader.ts';
import { readConfigXml } from './xml-reader.ts';

/**
 * XML, text in curly brackets or `set` lines, by what stands first. Words of a virtual system at the top of lines or brackets
 * are those of `vsys1`, as on a firewall that has no other.
 */
export function readConfiguration(text: string): ConfigReading {
  const [start = ''] = /\S+/.exec(text.replace(/^\s*#.*$/gm, '')) ?? [];
  if (start === '')
    return { kind: 'invalid', problems: [{ line: 1, column: 1, message: 'nothing is configured here' }] };
  if (start.startsWith('<')) return readConfigXml(text, configSchema());
  const read = /^[^{]*\{/.test(text) && start !== 'set' ? readCurly : readSetLines;
  const reading = read(text, topSchema());
  if (reading.kind === 'invalid') return reading;
  const { placeOf } = reading;
  return {
    ...reading,
    tree: settled(reading.tree),
    placeOf: (words) =>
      spellings(words).reduce<TextPlace | undefined>((found, one) => found ?? placeOf(one), undefined),
  };
}

/** How a text may write the words of a place in the tree. */
function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const short = words[0] === 'vsys' && words[1] === 'vsys1' ? [words.slice(2)] : [];
  return [...short, words, ['config', 'devices', 'localhost.localdomain', ...words], ['config', ...words]];
}

/** What may stand at the top of a text: the tree's own words, those of a virtual system, and the root of a file. */
function topSchema(): SchemaContainer {
  const root = configSchema();
  const device: SchemaNode = { kind: 'entries', entry: root };
  const file: SchemaNode = { kind: 'container', children: new Map([...root.children, ['devices', device]]) };
  return {
    kind: 'container',
    children: new Map([...vsysSchema(root).children, ...root.children, ['config', file]]),
  };
}

function vsysSchema({ children }: SchemaContainer): SchemaContainer {
  const vsys = children.get('vsys');
  return vsys?.kind === 'entries' ? vsys.entry : { kind: 'container', children: new Map() };
}

/** Every part at its place in the tree. */
function settled(read: ConfigTree): ConfigTree {
  const config = read.children.get('config');
  const file = config?.kind === 'container' ? unwrapped(config) : read;
  const own = configSchema().children;
  const parts = [...file.children];
  const device = parts.filter(([word]) => own.has(word));
  const vsys = parts.filter(([word]) => !own.has(word));
  if (vsys.length === 0) return container(device);
  const settledDevice = container(device);
  const path = ['vsys', entry('vsys1')];
  const known = nodeAt(settledDevice, path) ?? EMPTY_CONTAINER;
  return withNode(settledDevice, path, mergedTree(known, container(vsys), 'merge'));
}

/** A file's device and its one entry are left out of the tree. */
function unwrapped(config: ConfigContainer): ConfigContainer {
  const devices: ConfigNode | undefined = config.children.get('devices');
  const [device] = isBranch(devices) ? devices.children.values() : [];
  const own = [...config.children].filter(([word]) => word !== 'devices');
  return container([...own, ...(isBranch(device) ? device.children : [])]);
}
