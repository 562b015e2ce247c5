// Gratuitous ARP: everybody on a link hears which hardware address belongs to an address. Vendor: test arp gratuitous.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';
import type { World } from '../world/world-schema.ts';

/**
 * Announces it. Hosts on the link that took another box for the owner of the address are set right. Assumption: any address may be
 * announced by any interface that takes part, one request is sent, and none where the interface is down.
 */
export function announceAddress(
  state: DataplaneState,
  {
    interface: name,
    address: text,
  }: Pick<Extract<Operation, { readonly kind: 'announce-address' }>, 'interface' | 'address'>,
): Outcome {
  const { compiled, staleNeighbors, table } = state;
  const port = compiled.names.interfaces.idOf(name);
  const address = parseIpv4(text);
  if (address === undefined) return { kind: 'failed', failure: { kind: 'no-such-address', name: text } };
  if (compiled.interfaces[port] === undefined || compiled.downLinks[port] === 1)
    return { kind: 'address-announced', sent: 0 };
  staleNeighbors.forget((entry) => entry.address === address && isOnLink(entry.host));
  return { kind: 'address-announced', sent: 1 };

  function isOnLink(host: number): boolean {
    const own = parseIpv4(compiled.world.hosts[host - 1]?.address ?? '');
    return own !== undefined && compiled.neighbors.towards(own, port, table.addresses) === own;
  }
}

/**
 * Announces the addresses that interfaces have under the present configuration and had not under the one before. Assumption: a commit
 * sends one request for each of them, and none for addresses that only a rule of NAT names.
 */
export function announceNewAddresses(state: DataplaneState, before: World): void {
  if (state.staleNeighbors.areNone) return;
  const known = new Set(addressesOf(before));
  for (const owned of addressesOf(state.compiled.world)) {
    const [name = '', address = ''] = known.has(owned) ? [] : owned.split(' ');
    if (name !== '') announceAddress(state, { interface: name, address });
  }
}

/** Each as `ethernet1/1 203.0.113.2`. */
function addressesOf({ interfaces }: World): readonly string[] {
  return interfaces.flatMap(({ name, address, furtherAddresses = [] }) =>
    [...(address === undefined ? [] : [address]), ...furtherAddresses].map(
      (prefix) => `${name} ${prefix.split('/')[0]}`,
    ),
  );
}
