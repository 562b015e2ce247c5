// A configuration as JSON. Vendor: REST API of PAN-OS, the shape of its answers (`@name`, `entry`, `member`).
// Assumption: `show` prints that shape; the captures of release 8.x, one token a line, are said to be a mistake of that release.
import type { ConfigNode } from '../../engine/config/config-node.ts';

/** What `show` prints of one node; `name` is undefined for the whole tree. */
export function jsonAnswer(node: ConfigNode, name: string | undefined): readonly string[] {
  const shown = name === undefined ? children(node) : { [name]: plain(node) };
  const answer = {
    '@status': 'success',
    '@code': '19',
    result: { '@total-count': '1', '@count': '1', ...shown },
  };
  return JSON.stringify(answer, undefined, 2).split('\n');
}

interface PlainBranch {
  readonly [word: string]: Plain | readonly string[] | readonly PlainBranch[];
}

type Plain = string | PlainBranch;

function plain(node: ConfigNode): Plain {
  return node.kind === 'leaf' ? node.value : children(node);
}

function children(node: ConfigNode): PlainBranch {
  switch (node.kind) {
    case 'leaf':
      return {};
    case 'members':
      return { member: node.members };
    case 'entries':
      return { entry: [...node.children].map(([name, entry]) => ({ '@name': name, ...children(entry) })) };
    case 'container':
      return Object.fromEntries([...node.children].map(([word, child]) => [word, plain(child)]));
  }
}
