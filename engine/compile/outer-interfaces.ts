// Interfaces behind which the internet lies.
import type { Interface } from '../layer3-interface.ts';
import { isPrivate } from '../table/address.ts';

/**
 * Marks interfaces whose addresses are all public, by number. Source: RFC 1918, section 3. Assumption: whoever is beyond them knows
 * no way to a private address, so that what leaves for one there finds nobody.
 */
export function outerInterfaces(interfaces: readonly (Interface | undefined)[]): Uint8Array {
  return Uint8Array.from(interfaces, (one) =>
    one?.address === undefined || one.ownAddresses.some(isPrivate) ? 0 : 1,
  );
}
