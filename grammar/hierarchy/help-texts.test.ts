import { expect, test } from 'vitest';
import { type KeywordNode, keywordsOf, optionsOf } from '../language/command-node.ts';
import { HIERARCHY_HELP, readTexts } from './help-texts.ts';
import { releaseTree } from './release-tree.ts';

/** The paths below a keyword, itself included, for which no help text is written. */
function withoutText<D>(node: KeywordNode<D>, path: readonly string[]): readonly string[] {
  const words = [path, ...optionsOf(node).map(({ word }) => [...path, word])];
  return [
    ...words.filter((at) => HIERARCHY_HELP.lookup(at) === undefined).map((at) => at.join(' ')),
    ...keywordsOf(node).flatMap((below) => withoutText(below, [...path, below.word])),
  ];
}

const DESCRIBED = [
  'show',
  'clear',
  'set',
  'request',
  'test',
  'debug dataplane',
  'ping',
  'traceroute',
  'less',
  'tail',
];

test.each(DESCRIBED)('every word of %j has a help text on both releases', (line) => {
  for (const release of ['11.1', '11.2'] as const) {
    let node: KeywordNode<unknown> = releaseTree(release).root;
    for (const word of line.split(' ')) {
      const below = keywordsOf(node).find((one) => one.word === word);
      if (!below) throw new Error(`${release} has no ${line}`);
      node = below;
    }
    expect(withoutText(node, line.split(' '))).toEqual([]);
  }
});

test('a text of the very path wins over the text of its word, elsewhere the word has none', () => {
  expect(HIERARCHY_HELP.lookup(['show', 'session'])).toBe('Show session information');
  expect(HIERARCHY_HELP.lookup(['show', 'no-such-word'])).toBeUndefined();
});

test('texts are read by their indentation; a text may hold a colon, a word may only group', () => {
  const root = readTexts('\nshow: Show: all\n  session\n    id: One\n');
  expect(root.below.get('show')?.help).toBe('Show: all');
  expect(root.below.get('show')?.below.get('session')).toMatchObject({ help: undefined });
  expect(root.below.get('show')?.below.get('session')?.below.get('id')?.help).toBe('One');
  expect(() => readTexts('show: Show\n    id: One')).toThrow("no word stands above '    id: One'");
});
