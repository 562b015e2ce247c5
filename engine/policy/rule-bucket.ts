// The rules that may match between two zones, in their order, and in front of each a glance at the addresses in plain numbers:
// most rules of a long policy are passed over without being looked at.
import type { AddressSet } from './prefix.ts';

/** Words of a glance: network and mask of the source, then of the destination. */
const WORDS = 4;

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

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.glances = Int32Array.from(
      rules.flatMap((rule) => [
        ...coverOf(rule.negatesSource ? undefined : rule.source),
        ...coverOf(rule.negatesDestination ? undefined : rule.destination),
      ]),
    );
  }

  /**
   * Position of the first rule from `from` on whose addresses may hold both; the number of rules when there is none. Never
   * passes over a rule that matches.
   */
  nextCandidate(from: number, source: number, destination: number): number {
    const { glances } = this;
    let at = from * WORDS;
    for (; at < glances.length; at += WORDS) {
      const apart = (source ^ (glances[at] ?? 0)) & (glances[at + 1] ?? 0);
      if (apart !== 0) continue;
      if (((destination ^ (glances[at + 2] ?? 0)) & (glances[at + 3] ?? 0)) === 0) break;
    }
    return at / WORDS;
  }
}

/** Network and mask, as signed words, of the narrowest prefix that covers the whole set. */
function coverOf(set: AddressSet): readonly [number, number] {
  const first = set?.[0];
  if (set === undefined || first === undefined) return [0, 0];
  let mask = set.reduce((common, prefix) => common & prefix.mask, first.mask);
  while (set.some((prefix) => ((prefix.network ^ first.network) & mask) !== 0)) mask <<= 1;
  return [first.network & mask, mask | 0];
}
