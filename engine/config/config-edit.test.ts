import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConfigEdit, edited } from './config-edit.ts';
import { type ConfigPath, type ConfigTree, EMPTY_CONTAINER, entry } from './config-node.ts';
import { entriesAt, membersAt, nodeAt, sameNode, valueAt } from './config-tree.ts';

const RULES: ConfigPath = ['vsys', entry('vsys1'), 'rulebase', 'security', 'rules'];
const WEB: ConfigPath = ['vsys', entry('vsys1'), 'address', entry('web')];

function after(...edits: readonly ConfigEdit[]): ConfigTree {
  const result = edited(EMPTY_CONTAINER, edits);
  if (result.kind !== 'edited') throw new Error(result.kind);
  return result.tree;
}

test('a word gives way to one that excludes it', () => {
  const tree = after(
    { kind: 'set-value', path: [...WEB, 'ip-netmask'], value: '10.0.0.1' },
    { kind: 'set-value', path: [...WEB, 'description'], value: 'kept' },
    { kind: 'set-value', path: [...WEB, 'fqdn'], value: 'web.example.com' },
  );
  expect([...(entriesAt(tree, WEB.slice(0, -1)).get('web')?.children.keys() ?? [])]).toEqual([
    'description',
    'fqdn',
  ]);
});

test('an interface has one mode at a time', () => {
  const port: ConfigPath = ['network', 'interface', 'ethernet', entry('ethernet1/1')];
  const tree = after(
    { kind: 'open', path: [...port, 'layer2'], branch: 'container' },
    { kind: 'open', path: [...port, 'layer3', 'ip', entry('10.0.0.1/24')], branch: 'container' },
  );
  expect(nodeAt(tree, [...port, 'layer2'])).toBeUndefined();
  expect(nodeAt(tree, [...port, 'layer3', 'ip', '10.0.0.1/24'])).toEqual(EMPTY_CONTAINER);
});

test('members gather, leave one by one, and the list goes with the last', () => {
  const from: ConfigPath = [...RULES, entry('r'), 'from'];
  const added: ConfigEdit[] = [
    { kind: 'add-members', path: from, values: ['a', 'b'] },
    { kind: 'add-members', path: from, values: ['b', 'c'] },
  ];
  expect(membersAt(after(...added), from)).toEqual(['a', 'b', 'c']);
  expect(
    nodeAt(after(...added, { kind: 'delete-members', path: from, values: ['a', 'b', 'c'] }), from),
  ).toBeUndefined();
});

test('a copy has no identifier of its original', () => {
  const tree = after(
    { kind: 'set-value', path: [...RULES, entry('r'), 'uuid'], value: '1' },
    { kind: 'set-value', path: [...RULES, entry('r'), 'action'], value: 'deny' },
    { kind: 'copy', path: [...RULES, entry('r')], name: 's' },
  );
  expect(valueAt(tree, [...RULES, 's', 'action'])).toBe('deny');
  expect(valueAt(tree, [...RULES, 's', 'uuid'])).toBeUndefined();
});

const name = fc.constantFrom('a', 'b', 'c', 'd');
const rule = name.map((one): ConfigPath => [...RULES, entry(one)]);
const edit: fc.Arbitrary<ConfigEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('set-value' as const),
    path: rule.map((path) => [...path, 'action']),
    value: fc.constantFrom('allow', 'deny'),
  }),
  fc.record({
    kind: fc.constant('add-members' as const),
    path: rule.map((path) => [...path, 'from']),
    values: fc.array(name, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), path: rule }),
  fc.record({ kind: fc.constantFrom('rename' as const, 'copy' as const), path: rule, name }),
  fc.record({
    kind: fc.constant('move' as const),
    path: rule,
    place: fc.record({ kind: fc.constantFrom('before' as const, 'after' as const), name }),
  }),
);

test('whatever is edited: the tree before stays as it was, and what is refused changes nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      let tree = after({ kind: 'set-value', path: ['deviceconfig', 'system', 'hostname'], value: 'fw' });
      for (const one of edits) {
        const before = text(tree);
        const result = edited(tree, [one]);
        expect(text(tree)).toBe(before);
        if (result.kind !== 'edited') continue;
        expect(nodeAt(result.tree, ['deviceconfig'])).toBe(nodeAt(tree, ['deviceconfig']));
        expect(sameNode(result.tree, tree)).toBe(text(result.tree) === before);
        tree = result.tree;
      }
    }),
  );
});

test('a move keeps every rule, and a rename can be taken back', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), rule, name, (edits, path, other) => {
      const tree = edits.reduce((at, one) => {
        const result = edited(at, [one]);
        return result.kind === 'edited' ? result.tree : at;
      }, EMPTY_CONTAINER as ConfigTree);
      const moved = edited(tree, [{ kind: 'move', path, place: { kind: 'before', name: other } }]);
      const names = (of: ConfigTree) => [...entriesAt(of, RULES).keys()].sort();
      if (moved.kind === 'edited') expect(names(moved.tree)).toEqual(names(tree));
      const renamed = edited(tree, [{ kind: 'rename', path, name: 'new' }]);
      if (renamed.kind !== 'edited') return;
      const last = path.at(-1);
      const back = edited(renamed.tree, [
        { kind: 'rename', path: [...RULES, entry('new')], name: typeof last === 'object' ? last.entry : '' },
      ]);
      expect(back.kind === 'edited' && sameNode(back.tree, tree)).toBe(true);
    }),
  );
});

function text(tree: ConfigTree): string {
  return JSON.stringify(tree, (_, value: unknown) => (isMap(value) ? [...value] : value));
}

function isMap(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map;
}
