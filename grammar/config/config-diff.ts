// What differs between two configurations, in curly brackets with a mark before each line.
import { type ConfigBranch, type ConfigNode, isBranch } from '../../engine/config/config-node.ts';
import { sameNode } from '../../engine/config/config-tree.ts';
import { configWord } from './config-word.ts';
import { curlyLines } from './curly-format.ts';

/**
 * Lines that are only in the first with a `-`, only in the second with a `+`; what is around them with blanks, what is the same
 * left out. An entry that has moved is gone at its old place and new at the other.
 */
export function diffLines(before: ConfigNode, after: ConfigNode): readonly string[] {
  const lines: string[] = [];
  addChildren(lines, { before, after, indent: '' });
  return lines;
}

interface Pair {
  readonly before: ConfigNode;
  readonly after: ConfigNode;
  readonly indent: string;
}

function addChildren(lines: string[], { before, after, indent }: Pair): void {
  if (!isBranch(before) || !isBranch(after)) return;
  for (const { name, from, to } of alignedChildren(before, after)) {
    if (from && to) addBoth(lines, name, { before: from, after: to, indent });
    else addOne(lines, name, { mark: to ? '+' : '-', node: to ?? from, indent });
  }
}

function addBoth(lines: string[], name: string, { before, after, indent }: Pair): void {
  if (sameNode(before, after)) return;
  if (isBranch(before) && isBranch(after) && before.children.size > 0 && after.children.size > 0) {
    lines.push(`  ${indent}${configWord(name)} {`);
    addChildren(lines, { before, after, indent: `${indent}  ` });
    lines.push(`  ${indent}}`);
    return;
  }
  addOne(lines, name, { mark: '-', node: before, indent });
  addOne(lines, name, { mark: '+', node: after, indent });
}

function addOne(
  lines: string[],
  name: string,
  {
    mark,
    node,
    indent,
  }: { readonly mark: '+' | '-'; readonly node: ConfigNode | undefined; readonly indent: string },
): void {
  if (node) for (const line of curlyLines(node, name)) lines.push(`${mark} ${indent}${line}`);
}

interface Aligned {
  readonly name: string;
  readonly from: ConfigNode | undefined;
  readonly to: ConfigNode | undefined;
}

/** Children of both, in an order that keeps both orders; where the order counts, a name that breaks it stands twice. */
function alignedChildren(before: ConfigBranch, after: ConfigBranch): readonly Aligned[] {
  const kept = before.kind === 'entries' ? keptInOrder(before, after) : undefined;
  const stays = (name: string) =>
    before.children.has(name) && after.children.has(name) && (kept?.has(name) ?? true);
  const aligned: Aligned[] = [];
  const old = [...before.children];
  let at = 0;
  for (const [name, to] of after.children) {
    if (!stays(name)) {
      aligned.push({ name, from: undefined, to });
      continue;
    }
    for (; kept && old[at] && old[at]?.[0] !== name; at += 1) pushGone(aligned, old[at], stays);
    at += 1;
    aligned.push({ name, from: before.children.get(name), to });
  }
  const rest = kept ? old.slice(at) : old;
  for (const child of rest) pushGone(aligned, child, stays);
  return aligned;
}

function pushGone(
  aligned: Aligned[],
  child: readonly [string, ConfigNode] | undefined,
  stays: (name: string) => boolean,
): void {
  if (child && !stays(child[0])) aligned.push({ name: child[0], from: child[1], to: undefined });
}

/** A longest run of common names that have the same order in both: what is not in it has moved. */
function keptInOrder(before: ConfigBranch, after: ConfigBranch): ReadonlySet<string> {
  const positions = new Map([...before.children.keys()].map((name, index) => [name, index]));
  const names = [...after.children.keys()].filter((name) => positions.has(name));
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, name] of names.entries()) {
    const position = positions.get(name) ?? 0;
    const length = runBefore(ends, names, { positions, position });
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const kept = new Set<string>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(names[index] ?? '');
  return kept;
}

/** How many names a run may have that ends before the position; binary search over the ends of runs. */
function runBefore(
  ends: readonly number[],
  names: readonly string[],
  { positions, position }: { readonly positions: ReadonlyMap<string, number>; readonly position: number },
): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const end = positions.get(names[ends[middle] ?? 0] ?? '') ?? 0;
    if (end < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
