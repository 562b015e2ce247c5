// Who is behind an address as far as the firewall knows it now: it may have lost what it was told.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { AddressPool } from '../table/address-pool.ts';
import { userAt } from './user-identification.ts';

/** The user at an address that is met in a zone; 0 for one whose user the firewall does not know at present. */
export function knownUserAt(
  { compiled, box, table }: Pick<DataplaneState, 'box' | 'compiled' | 'table'>,
  where: { readonly zone: number; readonly address: number },
  addresses: AddressPool,
): number {
  const user = userAt(compiled, where, addresses);
  if (user === 0 || !box.users.hasLosses) return user;
  return box.users.isKnown(where.address, table.now) ? user : 0;
}
