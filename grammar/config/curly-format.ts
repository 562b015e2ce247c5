// A configuration in curly brackets, the device's default. Vendor: PAN-OS captures of `show` in configuration mode.
import { type ConfigNode, isBranch } from '../../engine/config/config-node.ts';
import { configList, configWord } from './config-word.ts';

/** The node under its name, two blanks a level; what stands below the root has no name of its own (`undefined`). */
export function curlyLines(node: ConfigNode, name: string | undefined): readonly string[] {
  const lines: string[] = [];
  if (name !== undefined) addNode(lines, { name, node, indent: '' });
  else if (isBranch(node))
    for (const [word, child] of node.children) addNode(lines, { name: word, node: child, indent: '' });
  return lines;
}

interface Named {
  readonly name: string;
  readonly node: ConfigNode;
  readonly indent: string;
}

function addNode(lines: string[], { name, node, indent }: Named): void {
  const start = `${indent}${configWord(name)}`;
  if (node.kind === 'leaf') lines.push(`${start} ${configWord(node.value)};`);
  else if (node.kind === 'members') lines.push(`${start} ${configList(node.members)};`);
  else if (node.children.size === 0) lines.push(`${start};`);
  else {
    lines.push(`${start} {`);
    for (const [word, child] of node.children)
      addNode(lines, { name: word, node: child, indent: `${indent}  ` });
    lines.push(`${indent}}`);
  }
}
