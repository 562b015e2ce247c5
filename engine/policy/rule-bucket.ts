// The rules that may match between two zones, in their order, and in front of each a glance at the addresses in plain numbers:
// most rules of a long policy are passed over without being looked at.
import type { AddressSet } from './prefix.ts';

/** Words of a glance: network and mask of the source, then of the destination. */
const WORDS = 4;
/** Below so many rules all glances are quicker than a short list. */
const WORTH_A_LIST = 64;
/** Networks of sources for which a bucket remembers a short list, a power of two. */
const LISTS = 256;

/** What a glance needs to know of a rule. */
interface RuleAddresses {
  readonly source: AddressSet;
  readonly negatesSource?: boolean;
  readonly destination: AddressSet;
  readonly negatesDestination?: boolean;
}

/** Rules in their order. */
export class RuleBucket<Rule extends RuleAddresses> {
  readonly rules: readonly Rule[];
  private readonly glances: Int32Array;
  /**
   * By place: the /24 network of sources that was asked for last, and the positions of the rules that may hold any of it, once it
   * is asked for again. Only how quick an answer is depends on them.
   */
  private readonly networks: Int32Array;
  private readonly lists: (Int32Array | undefined)[] = [];
  /** Where in its list the last candidate was found. */
  private cursor = 0;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.glances = Int32Array.from(
      rules.flatMap((rule) => [
        ...coverOf(rule.negatesSource ? undefined : rule.source),
        ...coverOf(rule.negatesDestination ? undefined : rule.destination),
      ]),
    );
    this.networks = new Int32Array(rules.length < WORTH_A_LIST ? 0 : LISTS).fill(-1);
  }

  /**
   * Position of the first rule from `from` on whose addresses may hold both; the number of rules when there is none. `from` is 0, or
   * one behind the candidate found last. Never
   * passes over a rule that matches.
   */
  nextCandidate(from: number, source: number, destination: number): number {
    const list = this.networks.length === 0 ? undefined : this.shortList(source, from);
    if (list !== undefined) return this.nextOfList(list, { from, source, destination });
    const { glances } = this;
    let at = from * WORDS;
    for (; at < glances.length; at += WORDS) {
      const apart = (source ^ (glances[at] ?? 0)) & (glances[at + 1] ?? 0);
      if (apart !== 0) continue;
      if (((destination ^ (glances[at + 2] ?? 0)) & (glances[at + 3] ?? 0)) === 0) break;
    }
    return at / WORDS;
  }

  /** Undefined when the network of the source was not asked for just before in its place. */
  private shortList(source: number, from: number): Int32Array | undefined {
    const network = source >>> 8;
    const place = (network ^ (network >>> 8)) & (LISTS - 1);
    if (this.networks[place] === network) {
      const known = this.lists[place];
      if (known !== undefined || from !== 0) return known;
      const made = this.makeList(network << 8);
      this.lists[place] = made;
      return made;
    }
    if (from !== 0) return undefined;
    this.networks[place] = network;
    this.lists[place] = undefined;
    return undefined;
  }

  private makeList(network: number): Int32Array {
    const { glances } = this;
    const found: number[] = [];
    for (let at = 0; at < glances.length; at += WORDS) {
      const mask = (glances[at + 1] ?? 0) & ~255;
      if (((network ^ (glances[at] ?? 0)) & mask) === 0) found.push(at / WORDS);
    }
    return Int32Array.from(found);
  }

  private nextOfList(list: Int32Array, { from, source, destination }: Asked): number {
    const { glances } = this;
    let index = from === 0 ? 0 : this.cursor;
    for (; index < list.length; index++) {
      const position = list[index] ?? 0;
      if (position < from) continue;
      const at = position * WORDS;
      if (((source ^ (glances[at] ?? 0)) & (glances[at + 1] ?? 0)) !== 0) continue;
      if (((destination ^ (glances[at + 2] ?? 0)) & (glances[at + 3] ?? 0)) !== 0) continue;
      this.cursor = index;
      return position;
    }
    return this.rules.length;
  }
}

/** What is asked for. */
interface Asked {
  readonly from: number;
  readonly source: number;
  readonly destination: number;
}

/** Network and mask, as signed words, of the narrowest prefix that covers the whole set. */
function coverOf(set: AddressSet): readonly [number, number] {
  const first = set?.[0];
  if (set === undefined || first === undefined) return [0, 0];
  let mask = set.reduce((common, prefix) => common & prefix.mask, first.mask);
  while (set.some((prefix) => ((prefix.network ^ first.network) & mask) !== 0)) mask <<= 1;
  return [first.network & mask, mask | 0];
}
