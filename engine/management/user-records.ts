// Who is where, who belongs to which group, and what is at a URL.
import type { UrlAnswer, UserMapping } from '../answers/management-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { configuredAddress } from '../configured-addresses.ts';
import { fingerprint } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isLearned } from '../policy/user-identification.ts';

/** Minutes. Vendor: User-ID, mappings are kept for 45 minutes unless a configuration says otherwise. */
const TIMEOUT = 45;

/**
 * Mappings by user and address, in the order of the world. Assumption: each is renewed within its time, and so never ends; one is
 * of the virtual system that leads to its address.
 */
export function userMappings({ compiled, table }: DataplaneState): readonly UserMapping[] {
  const { users, administration, userIdentification } = compiled.world;
  const whole = (userIdentification.timeout ?? TIMEOUT) * 60;
  return users.flatMap(({ name, addresses }) =>
    addresses
      .filter((address) => isLearned(compiled.world, address))
      .map((address) => {
        const age = (table.now + fingerprint(`${name} ${address}`)) % whole;
        const left = userIdentification.timesOut ? whole - age : undefined;
        const from = administration.userMappings.find(({ user }) => user === name)?.from ?? 'AD';
        return { address, vsys: vsysOf(compiled, address), from, user: name, idle: left, maximum: left };
      }),
  );
}

function vsysOf({ addresses, forwarding, interfaces }: CompiledWorld, address: string): number {
  const number = configuredAddress(addresses, address) ?? 0;
  return interfaces[forwarding.egressOf(number, addresses)]?.vsys ?? 1;
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
