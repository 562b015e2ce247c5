import { expect, test } from 'vitest';
import { type ConfigTree, container, EMPTY_CONTAINER, entry, leaf, members } from './config-node.ts';
import {
  entriesAt,
  membersAt,
  nodeAt,
  sameNode,
  valueAt,
  withMoved,
  withNode,
  withoutNode,
  withRenamed,
} from './config-tree.ts';

const RULES = ['vsys', entry('vsys1'), 'rulebase', 'security', 'rules'] as const;

function rules(...names: readonly string[]): ConfigTree {
  return names.reduce(
    (tree, name) => withNode(tree, [...RULES, entry(name), 'from'], members(['trust'])),
    EMPTY_CONTAINER,
  );
}

function order(tree: ConfigTree | undefined): readonly string[] | undefined {
  return tree && [...entriesAt(tree, RULES).keys()];
}

test('what is missing above a node is made, entries where the path says so', () => {
  const tree = withNode(EMPTY_CONTAINER, ['vsys', entry('vsys1'), 'setting'], EMPTY_CONTAINER);
  expect(nodeAt(tree, ['vsys'])?.kind).toBe('entries');
  expect(nodeAt(tree, ['vsys', 'vsys1'])?.kind).toBe('container');
  expect(nodeAt(tree, ['vsys', 'vsys2'])).toBeUndefined();
});

test('a change shares everything that it does not touch', () => {
  const before = withNode(rules('a', 'b'), ['deviceconfig', 'system', 'hostname'], leaf('fw'));
  const after = withNode(before, [...RULES, entry('b'), 'action'], leaf('deny'));
  expect(nodeAt(after, ['deviceconfig'])).toBe(nodeAt(before, ['deviceconfig']));
  expect(nodeAt(after, [...RULES, 'a'])).toBe(nodeAt(before, [...RULES, 'a']));
  expect(valueAt(after, [...RULES, 'b', 'action'])).toBe('deny');
  expect(valueAt(before, [...RULES, 'b', 'action'])).toBeUndefined();
});

test('a removed node leaves what is above it; removing nothing gives the same tree', () => {
  const tree = rules('a');
  expect(order(withoutNode(tree, [...RULES, entry('a')]))).toEqual([]);
  expect(withoutNode(tree, [...RULES, entry('b')])).toBe(tree);
});

test('a renamed entry keeps its position', () => {
  expect(order(withRenamed(rules('a', 'b', 'c'), [...RULES, entry('b')], 'x'))).toEqual(['a', 'x', 'c']);
  expect(withRenamed(rules('a'), [...RULES, entry('b')], 'x')).toBeUndefined();
});

test('entries move to the top, to the bottom, before and after others', () => {
  const tree = rules('a', 'b', 'c');
  const moved = (name: string, place: Parameters<typeof withMoved>[2]) =>
    order(withMoved(tree, [...RULES, entry(name)], place));
  expect(moved('c', { kind: 'top' })).toEqual(['c', 'a', 'b']);
  expect(moved('a', { kind: 'bottom' })).toEqual(['b', 'c', 'a']);
  expect(moved('c', { kind: 'before', name: 'b' })).toEqual(['a', 'c', 'b']);
  expect(moved('a', { kind: 'after', name: 'b' })).toEqual(['b', 'a', 'c']);
  expect(moved('a', { kind: 'after', name: 'z' })).toBeUndefined();
  expect(moved('z', { kind: 'top' })).toBeUndefined();
});

test('trees are equal by what they say; order counts among entries alone', () => {
  expect(sameNode(rules('a', 'b'), rules('a', 'b'))).toBe(true);
  expect(sameNode(rules('a', 'b'), rules('b', 'a'))).toBe(false);
  expect(
    sameNode(
      container([
        ['x', leaf('1')],
        ['y', leaf('2')],
      ]),
      container([
        ['y', leaf('2')],
        ['x', leaf('1')],
      ]),
    ),
  ).toBe(true);
  expect(sameNode(leaf('1'), members(['1']))).toBe(false);
});

test('members stand once each', () => {
  const tree = withNode(EMPTY_CONTAINER, ['a'], members(['x', 'y', 'x']));
  expect(membersAt(tree, ['a'])).toEqual(['x', 'y']);
});
