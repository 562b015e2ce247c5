// From any value to a checked world, or to everything that is wrong with it, each with its path.
import type { z } from 'zod';
import type { WorldIssue } from './world-issue.ts';
import { findReferenceIssues } from './world-references.ts';
import { worldShape } from './world-shape.ts';

/** A checked world: defaults filled in, every reference sound. Everything behind parseWorld trusts it. */
export type World = z.infer<typeof worldShape>;
/** One security rule of a world. */
export type WorldSecurityRule = World['securityRules'][number];
/** One NAT rule of a world. */
export type WorldNatRule = World['natRules'][number];
/** One traffic source of a world. */
export type WorldTraffic = World['traffic'][number];
/** A session that stands in the table from its start instant on. */
export type WorldSession = World['sessions'][number];

/** A world, or all issues in the order of the document. */
export type ParsedWorld =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'invalid'; readonly issues: readonly WorldIssue[] };

/** Checks shape first and references second: references are only looked up in a world of the right shape. Never throws. */
export function parseWorld(value: unknown): ParsedWorld {
  const parsed = worldShape.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
      message: issue.message,
    }));
    return { kind: 'invalid', issues };
  }
  const issues = findReferenceIssues(parsed.data);
  return issues.length > 0 ? { kind: 'invalid', issues } : { kind: 'world', world: parsed.data };
}
