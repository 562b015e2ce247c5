// The command reference, derived from the tree: what can be typed, what it means, and whether it is simulated.
import type { Declaration } from './command.ts';
import { type KeywordNode, keywordsOf, optionsOf } from './command-node.ts';
import { sourceSentence } from './command-source.ts';
import type { CommandTree } from './command-tree.ts';
import { sourceOf } from './find.ts';
import { keywordNotation, optionNotation, walk } from './notation.ts';

/** Markdown under a title, one section a command, sorted by path; a group is a part of its command. */
export function commandReference<D extends Declaration>(tree: CommandTree<D>, title: string): string {
  const sections = [...walk(tree.root)]
    .filter(({ node }) => node.finish.kind !== 'unfinished' && node.groupKey === undefined)
    .map(({ node, path }) => section(node, path));
  return `# ${title}\n\n${sections.join('\n')}`;
}

function section<D extends Declaration>(node: KeywordNode<D>, path: readonly KeywordNode<D>[]): string {
  const source = sourceOf(node);
  const simulated = source ? `yes. ${sourceSentence(source)}` : 'no';
  const options = optionLines(node, '');
  const list = options.length > 0 ? `\n${options.join('\n')}\n` : '';
  return `## \`${syntax(node, path)}\`\n\n${node.help}. Simulated: ${simulated}.\n${list}`;
}

/** `show session all [start-at <1-2097152>] [filter ...]`: brackets mark what may be left out. */
function syntax<D>(node: KeywordNode<D>, path: readonly KeywordNode<D>[]): string {
  const options = optionsOf(node).map((option) => {
    const notation = optionNotation(option);
    return option.required ? notation : `[${notation}]`;
  });
  const groups = groupsOf(node).map((group) => `[${group.word} ...]`);
  return [...path.map(keywordNotation), ...options, ...groups].join(' ');
}

function optionLines<D>(node: KeywordNode<D>, before: string): readonly string[] {
  const own = optionsOf(node).map((option) => `- \`${before}${optionNotation(option)}\`: ${option.help}`);
  const grouped = groupsOf(node).flatMap((group) => [
    `- \`${before}${group.word} ...\`: ${group.help}`,
    ...optionLines(group, `${before}${group.word} `),
  ]);
  return [...own, ...grouped];
}

function groupsOf<D>(node: KeywordNode<D>): readonly KeywordNode<D>[] {
  return keywordsOf(node).filter((keyword) => keyword.groupKey !== undefined);
}
