// The hits of a rule as a reader sees them.
import type { Instant } from './instant.ts';

/** The rulebases whose hits are counted. */
export const RULE_BASES = [
  'security',
  'nat',
  'pbf',
  'qos',
  'decryption',
  'authentication',
  'dos',
  'app-override',
] as const;

/** One of them. */
export type RuleBase = (typeof RULE_BASES)[number];

/** The hits of one rule. Undefined for what never happened. */
export interface RuleHitRecord {
  readonly name: string;
  /** Since the box started, or since the reset. */
  readonly count: number;
  readonly first: Instant | undefined;
  readonly last: Instant | undefined;
  readonly reset: Instant | undefined;
  readonly created: Instant;
  readonly modified: Instant;
}
