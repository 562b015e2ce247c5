import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConfigTree } from '../../engine/config/config-node.ts';
import { sameNode } from '../../engine/config/config-tree.ts';
import { configSchema } from '../../engine/config/schema/config-schema.ts';
import type { ConfigReading } from './config-reading.ts';
import { curlyLines } from './curly-format.ts';
import { readCurly } from './curly-reader.ts';
import { setLines } from './set-format.ts';
import { readSetLines } from './set-reader.ts';
import { randomConfiguration } from './testing/random-configuration.ts';
import { configFile } from './xml-format.ts';
import { readConfigXml } from './xml-reader.ts';

const schema = configSchema();

function check(tree: ConfigTree, reading: ConfigReading): void {
  expect(reading).toMatchObject({ kind: 'tree', unknown: [] });
  expect(reading.kind === 'tree' && sameNode(reading.tree, tree)).toBe(true);
}

const trees = randomConfiguration(schema);

test('set lines build the tree again that they were printed of', () => {
  fc.assert(fc.property(trees, (tree) => check(tree, readSetLines(setLines(tree, []).join('\n'), schema))));
});

test('curly brackets build the tree again that they were printed of', () => {
  fc.assert(
    fc.property(trees, (tree) => check(tree, readCurly(curlyLines(tree, undefined).join('\n'), schema))),
  );
});

test('a file builds the tree again that it was written of', () => {
  fc.assert(fc.property(trees, (tree) => check(tree, readConfigXml(configFile(tree).join('\n'), schema))));
});
