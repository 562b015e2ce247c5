// Who is where, who belongs to which group, and what is at a URL.
import type { UserMapping } from '../answers/management-records.ts';
import { mappingPeriod } from '../box/box-state.ts';
import { renewalPhase } from '../box/user-cache.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { configuredAddress } from '../configured-addresses.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isLearned } from '../policy/user-identification.ts';

/**
 * Mappings by user and address, in the order of the world, as the dataplane has them. Assumption: each is renewed within its time, and so never
 * ends by itself; one is of the virtual system that leads to its address.
 */
export function userMappings({ compiled, table, box }: DataplaneState): readonly UserMapping[] {
  const { users, administration, userIdentification } = compiled.world;
  const whole = mappingPeriod(compiled.world);
  return users.flatMap(({ name, addresses }) =>
    addresses
      .filter((address) => isLearned(compiled.world, address))
      .map((address) => ({ address, number: configuredAddress(compiled.addresses, address) ?? 0 }))
      .filter(({ number }) => box.users.isCached(number) && box.users.isKnown(number, table.now))
      .map(({ address, number }) => {
        const age = (table.now + renewalPhase(number, whole)) % whole;
        const left = userIdentification.timesOut ? whole - age : undefined;
        const from = sourceOfMapping(administration, name);
        return { address, vsys: vsysOf(compiled, address), from, user: name, idle: left, maximum: left };
      }),
  );
}

/** How the firewall came to know where a user is. */
export function sourceOfMapping(
  { userMappings: known }: CompiledWorld['world']['administration'],
  name: string,
): UserMapping['from'] {
  return known.find(({ user }) => user === name)?.from ?? 'AD';
}

function vsysOf({ addresses, forwarding, interfaces }: CompiledWorld, address: string): number {
  const number = configuredAddress(addresses, address) ?? 0;
  return interfaces[forwarding.egressOf(number, addresses)]?.vsys ?? 1;
}

/**
 * The host of a URL and its category as the cloud knows it. Assumption: a host below a known one has its category, and one that
 * nobody knows is `unknown`.
 */
export function knownCategory(
  { compiled }: DataplaneState,
  url: string,
): { readonly host: string; readonly category: string } {
  const host = url.replace(/^https?:\/\//, '').split(/[/:?#]/)[0] ?? '';
  const known = compiled.world.administration.urlCategories.find(
    (one) => host === one.host || host.endsWith(`.${one.host}`),
  );
  return { host, category: known?.category ?? 'unknown' };
}
