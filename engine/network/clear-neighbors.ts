// An administrator has the firewall forget neighbours. Those that live sessions speak with are resolved again at once.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { isPooled } from '../table/address-pool.ts';
import { neighborMac } from './mac-address.ts';
import { liveNeighbors } from './neighbor-records.ts';

const HIGH = 4294967296;

/** Refuses an interface that is none. */
export function clearNeighbors(
  state: DataplaneState,
  meant: Extract<Operation, { readonly kind: 'clear-neighbors' }>,
): Outcome {
  const { arp, compiled, table } = state;
  const interfaceId = compiled.names.interfaces.idOf(meant.interface ?? '');
  if (meant.interface !== undefined && interfaceId === 0) {
    const failure = { kind: 'no-such-object', noun: 'interface', name: meant.interface } as const;
    return { kind: 'failed', failure };
  }
  // IPv6 neighbours are those of live sessions, which are resolved again at once.
  if (meant.family === 'ipv6') return { kind: 'neighbors-cleared', count: 0 };
  const before = arp.entries(table.now).length;
  arp.forget((port, address) => {
    const text = table.addresses.text(address);
    return (
      (interfaceId === 0 || port === interfaceId) &&
      (meant.address === undefined || meant.address === text) &&
      (meant.mac === undefined || meant.mac === neighborMac(compiled.world.name, text))
    );
  });
  const count = before - arp.entries(table.now).length;
  for (const key of liveNeighbors(state)) {
    const address = key % HIGH;
    if (!isPooled(address)) arp.resolve(Math.floor(key / HIGH), address, table.now);
  }
  return { kind: 'neighbors-cleared', count };
}
