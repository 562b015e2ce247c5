// `find command`: the hierarchy as lines. Vendor: View the Entire Command Hierarchy.
import type { Declaration } from './command.ts';
import { type KeywordNode, keywordsOf } from './command-node.ts';
import type { CommandTree } from './command-tree.ts';
import { keywordNotation, optionNotations, walk } from './notation.ts';

/**
 * Every path, one a line, sorted by keyword; with a keyword only the lines that contain it anywhere. The options of a node
 * follow one another without marks. A path that goes on below is not printed by itself, as on the device.
 */
export function findPaths<D extends Declaration>(tree: CommandTree<D>, keyword = ''): readonly string[] {
  const lines: string[] = [];
  for (const { node, path } of walk(tree.root)) {
    if (keywordsOf(node).length > 0 || !isListed(node)) continue;
    const line = path.flatMap((above) => [keywordNotation(above), ...optionNotations(above)]).join(' ');
    if (line.includes(keyword)) lines.push(line);
  }
  return lines;
}

function isListed<D extends Declaration>({ finish }: KeywordNode<D>): boolean {
  return finish.kind === 'valid-only' || (finish.kind === 'declared' && !finish.command.unlisted);
}
