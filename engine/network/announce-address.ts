// Gratuitous ARP: everybody on a link hears which hardware address belongs to an address. Vendor: test arp gratuitous.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';

/**
 * Announces it. Hosts on the link that took another box for the owner of the address are set right. Assumption: any address may be
 * announced by any interface that takes part, one request is sent, and none where the interface is down.
 */
export function announceAddress(
  state: DataplaneState,
  { interface: name, address: text }: Extract<Operation, { readonly kind: 'announce-address' }>,
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
