import { expect, test } from 'vitest';
import type { Declaration, OptionSet } from './command.ts';
import { flag, group, value } from './command.ts';
import { vendor } from './command-source.ts';
import { type Branch, createCommandTree } from './command-tree.ts';
import { findPaths } from './find.ts';
import type { HierarchyNode } from './hierarchy-node.ts';
import { uint } from './value-types.ts';

function declared(line: string, options: OptionSet = {}): Declaration {
  return {
    path: line.split(' '),
    help: `Help of ${line}`,
    source: vendor('a test'),
    argument: undefined,
    options,
  };
}

function check(
  commands: readonly Declaration[],
  rest: { readonly branches?: readonly Branch[]; readonly hierarchy?: readonly HierarchyNode[] } = {},
): readonly string[] {
  return findPaths(createCommandTree({ commands, ...rest }));
}

test('two commands on one path are a mistake', () => {
  expect(() => check([declared('a b'), declared('a b')])).toThrow("two commands are declared for 'a b'");
});

test('two help texts for one keyword are a mistake', () => {
  const branches = [{ path: ['a'], help: 'One' }];
  expect(() => check([declared('a')], { branches })).toThrow("'a' has two help texts: 'One' and 'Help of a'");
  expect(() => check([declared('a b')], { branches: [...branches, { path: ['a'], help: 'Two' }] })).toThrow(
    'two help',
  );
  expect(check([declared('a b')], { branches: [...branches, ...branches] })).toEqual(['a b']);
});

test('a word cannot be an option and a keyword', () => {
  const withOption = declared('a', { b: flag('b') });
  expect(() => check([withOption, declared('a b')])).toThrow("'a b' is an option and a keyword");
  expect(() => check([declared('a b'), withOption])).toThrow("'a b' is declared twice");
});

test('a declaration wins over what the hierarchy says of the same word', () => {
  const hierarchy: readonly HierarchyNode[] = [
    {
      word: 'a',
      executable: true,
      value: uint(1, 2),
      options: [{ word: 'x' }, { word: 'y', value: uint(1, 3) }, { word: 'only' }],
      keywords: [{ word: 'z', executable: true }],
    },
  ];
  expect(check([], { hierarchy })).toEqual(['a <1-2> x y <1-3> only z']);
  const command = declared('a', {
    x: value(uint(4, 5), 'x'),
    z: flag('z'),
    only: group('only', { w: flag('w') }),
  });
  expect(check([command], { hierarchy })).toEqual(['a x <4-5> y <1-3> z only w']);
});

test('a keyword without a help text shows itself', () => {
  const { root } = createCommandTree({ commands: [declared('a b')] });
  expect(root.next.byWord.get('a')?.help).toBe('a');
});
