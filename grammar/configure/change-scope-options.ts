// The options that narrow changes down: `partial` behind commit, validate, save and revert.
import type { ChangeScope } from '../../engine/management/management-operation.ts';
import { group, value } from '../language/command.ts';
import { listOf, oneOf, text } from '../language/value-types.ts';

const excluded = oneOf('excluded');

/** Vendor: configuration hierarchy, release 11.2. Assumption: the help texts. */
export const PARTIAL_OPTIONS = {
  'device-and-network': value(excluded, 'Leave out device and network'),
  'policy-and-objects': value(excluded, 'Leave out policies and objects'),
  'shared-object': value(excluded, 'Leave out shared objects'),
  admin: value(listOf(text), 'Changes of these administrators only'),
};

/** `partial` with its options. */
export const partial = group('Only a part of the changes', PARTIAL_OPTIONS);

/** The options as they were given. */
interface GivenPartial {
  readonly deviceAndNetwork?: 'excluded';
  readonly policyAndObjects?: 'excluded';
  readonly sharedObject?: 'excluded';
  readonly admin?: readonly string[];
}

/** What is meant; all of it without options. */
export function changeScope(given: GivenPartial | undefined): ChangeScope {
  const { deviceAndNetwork, policyAndObjects, sharedObject, admin } = given ?? {};
  const parts = [
    deviceAndNetwork && ('device-and-network' as const),
    policyAndObjects && ('policy-and-objects' as const),
    sharedObject && ('shared-object' as const),
  ].filter((part) => part !== undefined);
  return { excluded: parts, ...(admin === undefined ? {} : { admins: admin }) };
}
