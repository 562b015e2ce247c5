// A made-up hierarchy of any size for the benches, with lines that are valid in it. The same size gives the same hierarchy.
import type { HierarchyNode, HierarchyOption } from './command-tree.ts';
import type { ValueType } from './value-type.ts';
import { ipAddress, ipNetmask, oneOf, text, uint } from './value-types.ts';

/** A hierarchy and lines for it; `abbreviated` holds the same lines with every word as short as it may be. */
export interface SyntheticHierarchy {
  readonly hierarchy: readonly HierarchyNode[];
  readonly lines: readonly string[];
  readonly abbreviated: readonly string[];
}

type Random = () => number;

interface Draft {
  readonly keywords: Map<string, Draft>;
  readonly options: Map<string, Sample>;
  executable: boolean;
}

interface Sample {
  readonly type: ValueType<unknown>;
  readonly value: string;
}

const SYLLABLES =
  'al ba con dat el fil gro hap int jo ker log man net op pol qos rou sta tun url vpn wil xml zon'.split(' ');

const SAMPLES: readonly Sample[] = [
  { type: uint(1, 65_535), value: '443' },
  { type: text, value: '"two words"' },
  { type: ipAddress, value: '10.1.2.3' },
  { type: ipNetmask, value: '10.0.0.0/8' },
  { type: oneOf('yes', 'no'), value: 'yes' },
  { type: oneOf('initial', 'opening', 'active', 'discard', 'closing', 'closed'), value: 'discard' },
];

/** A hierarchy with this many executable paths, and 2,000 lines. */
export function syntheticHierarchy(paths: number): SyntheticHierarchy {
  const random = mulberry32(7);
  const vocabulary = Array.from({ length: Math.max(200, paths / 3) }, () => madeUpWord(random));
  const top = emptyDraft();
  for (let made = 0; made < paths; ) made += addPath(top, vocabulary, random);
  const lines = Array.from({ length: 2_000 }, () => madeUpLine(top, random));
  return {
    hierarchy: nodesOf(top),
    lines: lines.map((line) => line.full),
    abbreviated: lines.map((line) => line.short),
  };
}

/** Adds a path of two to five keywords; answers 1, or 0 where it was there before. */
function addPath(top: Draft, vocabulary: readonly string[], random: Random): number {
  let draft = top;
  for (let depth = 2 + Math.floor(random() * 4); depth > 0; depth -= 1) {
    // Most paths share their first keywords, as in the real hierarchy.
    const words = draft === top ? vocabulary.slice(0, 12) : vocabulary;
    const known = [...draft.keywords.keys()];
    const word = known.length > 0 && random() < 0.5 ? pick(known, random) : pick(words, random);
    const next = draft.keywords.get(word) ?? emptyDraft();
    draft.keywords.set(word, next);
    draft = next;
  }
  if (draft.executable) return 0;
  draft.executable = true;
  for (let left = Math.floor(random() * 6); left > 0; left -= 1) {
    draft.options.set(`${pick(vocabulary, random)}-x`, pick(SAMPLES, random));
  }
  return 1;
}

function madeUpLine(top: Draft, random: Random): { readonly full: string; readonly short: string } {
  const full: string[] = [];
  const short: string[] = [];
  let draft = top;
  while (!draft.executable || (draft.keywords.size > 0 && random() < 0.7)) {
    const [word, next] = pick([...draft.keywords], random);
    full.push(word);
    short.push(shortest(word, draft));
    draft = next;
  }
  for (const [word, { value }] of draft.options) {
    if (random() < 0.4) continue;
    full.push(word, value);
    short.push(shortest(word, draft), value);
  }
  if (random() < 0.1) full.push('| match x');
  if (full.length > short.length) short.push('| m x');
  return { full: full.join(' '), short: short.join(' ') };
}

function shortest(word: string, { keywords, options }: Draft): string {
  const others = [...keywords.keys(), ...options.keys()].filter((other) => other !== word);
  let length = 1;
  while (length < word.length && others.some((other) => other.startsWith(word.slice(0, length)))) length += 1;
  return word.slice(0, length);
}

function nodesOf({ keywords }: Draft): readonly HierarchyNode[] {
  return [...keywords].map(([word, draft]) => ({
    word,
    executable: draft.executable,
    options: [...draft.options].map(([option, { type }]): HierarchyOption => ({ word: option, value: type })),
    keywords: nodesOf(draft),
  }));
}

function emptyDraft(): Draft {
  return { keywords: new Map(), options: new Map(), executable: false };
}

function madeUpWord(random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');
}

function pick<T>(from: readonly T[], random: Random): T {
  const [picked] = from.slice(Math.floor(random() * from.length));
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
