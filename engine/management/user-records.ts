// Who is where, who belongs to which group, and what is at a URL.
import type { UrlAnswer, UserMapping } from '../answers/management-records.ts';
import { fingerprint } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Vendor: User-ID, mappings are kept for 45 minutes. */
const TIMEOUT = 2700;

/** Mappings by user and address, in the order of the world. Assumption: each is renewed within its time, and so never ends. */
export function userMappings({ compiled, table }: DataplaneState): readonly UserMapping[] {
  const { users, administration } = compiled.world;
  return users.flatMap(({ name, addresses }) =>
    addresses.map((address) => {
      const left = TIMEOUT - ((table.now + fingerprint(`${name} ${address}`)) % TIMEOUT);
      const from = administration.userMappings.find(({ user }) => user === name)?.from ?? 'AD';
      return { address, vsys: 1, from, user: name, idle: left, maximum: left };
    }),
  );
}

/**
 * The category of the host of a URL. Assumption: a host below a known one has its category, and one that nobody knows is
 * `unknown`.
 */
export function urlCategory({ compiled }: DataplaneState, url: string): UrlAnswer {
  const host = url.replace(/^https?:\/\//, '').split(/[/:?#]/)[0] ?? '';
  const known = compiled.world.administration.urlCategories.find(
    (one) => host === one.host || host.endsWith(`.${one.host}`),
  );
  return { url, category: known?.category ?? 'unknown' };
}
