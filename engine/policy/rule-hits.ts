// How often the rules of one rulebase have been hit, and when. Rules are known by their identity, so that a rule keeps its hits
// across commits, wherever it is moved.
import type { Instant } from '../instant.ts';
import type { RuleHitRecord } from '../rule-hit-record.ts';

/** What is kept of each rule, in this order. Instants; 0 for never. */
const FIELDS = ['count', 'first', 'last', 'reset', 'created', 'modified'] as const;

/** A rule as hits are counted for it. */
export interface CountedRule {
  /** Its UUID, or its name where it has none. */
  readonly identity: string;
  readonly name: string;
  /** Everything that the rule says but its name, to tell whether it was modified. */
  readonly definition: string;
}

/** Hits of the rules of a rulebase. A rule is named by its position in it, from 0, disabled and default rules counted. */
export class RuleHits {
  /** In their order. */
  rules: readonly CountedRule[];
  /** `FIELDS` of one rule after the other. */
  private values: Float64Array;

  /** Assumption: the rules that a box starts with were created and modified last when it started. */
  constructor(rules: readonly CountedRule[], now: Instant) {
    this.rules = rules;
    this.values = new Float64Array(rules.length * FIELDS.length);
    rules.forEach((_, position) => {
      this.markNew(position, now);
    });
  }

  /** A rule has decided once more. */
  hit(position: number, now: Instant): void {
    const { values } = this;
    const at = position * FIELDS.length;
    if (values[at] === 0) values[at + 1] = now;
    values[at] = (values[at] ?? 0) + 1;
    values[at + 2] = now;
  }

  countOf(position: number): number {
    return this.values[position * FIELDS.length] ?? 0;
  }

  /**
   * Another configuration: rules that were there before keep what they have, wherever they stand now. Assumption: a rule that is
   * gone and a new one that says the same are one rule with another name.
   */
  follow(rules: readonly CountedRule[], now: Instant): void {
    const before = this.values;
    const places = placesBefore(this.rules, rules);
    const old = this.rules;
    this.rules = rules;
    this.values = new Float64Array(rules.length * FIELDS.length);
    rules.forEach((rule, position) => {
      const place = places[position] ?? -1;
      const known = old[place];
      if (known === undefined) {
        this.markNew(position, now);
        return;
      }
      const from = place * FIELDS.length;
      this.values.set(before.subarray(from, from + FIELDS.length), position * FIELDS.length);
      const isSame = known.definition === rule.definition && known.name === rule.name;
      if (!isSame) this.values[position * FIELDS.length + 5] = now;
    });
  }

  /** Counts the rules of these names from 0 again; all rules where none is named. Returns how many. */
  clear(names: ReadonlySet<string>, now: Instant): number {
    let cleared = 0;
    this.rules.forEach(({ name }, position) => {
      if (names.size > 0 && !names.has(name)) return;
      const at = position * FIELDS.length;
      this.values.fill(0, at, at + 3);
      this.values[at + 3] = now;
      cleared++;
    });
    return cleared;
  }

  /** All rules in their order. */
  records(): readonly RuleHitRecord[] {
    return this.rules.map(({ name }, position) => {
      const [count = 0, first = 0, last = 0, reset = 0, created = 0, modified = 0] = this.values.subarray(
        position * FIELDS.length,
        (position + 1) * FIELDS.length,
      );
      return {
        name,
        count,
        first: first || undefined,
        last: last || undefined,
        reset: reset || undefined,
        created,
        modified,
      };
    });
  }

  /** Everything but the rules, which the configuration tells. */
  state(): Uint32Array {
    return new Uint32Array(this.values.slice().buffer);
  }

  restore(state: Uint32Array): void {
    this.values.set(new Float64Array(state.slice().buffer));
  }

  private markNew(position: number, now: Instant): void {
    this.values[position * FIELDS.length + 4] = now;
    this.values[position * FIELDS.length + 5] = now;
  }
}

/** Where each rule stood before; undefined for a new one. */
function placesBefore(
  before: readonly CountedRule[],
  after: readonly CountedRule[],
): readonly (number | undefined)[] {
  const places = new Map(before.map((rule, place) => [rule.identity, place]));
  const stayed = new Set(after.map(({ identity }) => identity));
  const gone = new Map<string, number>();
  before.forEach((rule, place) => {
    if (!stayed.has(rule.identity) && !gone.has(rule.definition)) gone.set(rule.definition, place);
  });
  return after.map(({ identity, definition }) => {
    const place = places.get(identity) ?? gone.get(definition);
    if (!places.has(identity)) gone.delete(definition);
    return place;
  });
}
