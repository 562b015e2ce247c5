// Rules with their addresses alone. Assumption: they are printed as the running policy prints them, without the other lines.
import type { RuleCriteria } from '../../engine/policy-records.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { addressLine, policyBlocks } from './policy-block.ts';

/** What of a rule is printed; without a position where the running policy prints none. */
export type AddressedRule = Pick<RuleCriteria, 'name' | 'source' | 'destination'> & {
  readonly index: number | undefined;
};

/** One block a rule, in their order. */
export function policyAddresses(
  rules: readonly AddressedRule[],
  { policyBlock }: LayoutProfile,
): readonly string[] {
  return policyBlocks(
    rules.map(({ name, index, source, destination }) => ({
      name,
      index,
      lines: [addressLine('source', source), addressLine('destination', destination)],
    })),
    policyBlock,
  );
}
