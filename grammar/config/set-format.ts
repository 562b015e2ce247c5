// A configuration as `set` lines. Vendor: PAN-OS captures with `set cli config-output-format set`.
import { type ConfigNode, isBranch } from '../../engine/config/config-node.ts';
import { configList, configWord } from './config-word.ts';

/**
 * The lines that build the node again, typed at the top of the tree; `path` is where it stands, in words of a line.
 * Assumption: what stands alone has a line of its own; a branch with something below it has none.
 */
export function setLines(node: ConfigNode, path: readonly string[]): readonly string[] {
  const lines: string[] = [];
  addLines(node, ['set', ...path.map(configWord)].join(' '), lines);
  return lines;
}

function addLines(node: ConfigNode, start: string, lines: string[]): void {
  if (node.kind === 'leaf') lines.push(`${start} ${configWord(node.value)}`);
  else if (node.kind === 'members') lines.push(`${start} ${configList(node.members)}`);
  else if (node.children.size === 0 && start !== 'set') lines.push(start);
  if (!isBranch(node)) return;
  for (const [name, child] of node.children) addLines(child, `${start} ${configWord(name)}`, lines);
}
