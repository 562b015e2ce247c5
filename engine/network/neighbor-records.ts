// The neighbour tables as they are read: what sessions have noted, and what live ones keep in use.
import type { NeighborEntry, NeighborTable } from '../answers/neighbor-records.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { parseIpv4 } from '../table/address.ts';
import { isPooled } from '../table/address-pool.ts';
import type { ArpEntry } from './arp-table.ts';
import { KnownEnds } from './known-ends.ts';
import { neighborMac } from './mac-address.ts';
import { neighborOf } from './neighbor-use.ts';

/** Assumption: an entry is printed as expiring in the last seconds of its time. */
const EXPIRING = 5;
/** Vendor: layout of `show arp all`, an incomplete entry with 1 second to live. */
const INCOMPLETE_TIME = 1;
/** Assumption: IPv6 neighbours stay reachable for 30 seconds, as RFC 4861 has it. */
const REACHABLE_TIME = 30;
const HIGH = 4294967296;

/** IPv4 neighbours by interface and address. */
export function arpTable(state: DataplaneState): NeighborTable {
  const { arp, table, compiled } = state;
  const timeout = compiled.world.network.arpTimeout;
  const byKey = new Map<number, ArpEntry>();
  for (const entry of arp.entries(table.now)) byKey.set(entry.interfaceId * HIGH + entry.address, entry);
  for (const [key, since] of [...liveKeys(state), ...peersOf(state)]) {
    if (!isPooled(key % HIGH)) byKey.set(key, inUse(byKey.get(key), key, { since, now: table.now }));
  }
  return {
    maximum: equipmentOf(compiled.platform).arpEntries,
    timeout,
    entries: [...byKey.values()]
      .sort((a, b) => a.interfaceId - b.interfaceId || a.address - b.address)
      .map((entry) => entryOf(state, entry, timeout - ((table.now - entry.resolved) % timeout))),
  };
}

/** IPv6 neighbours by interface and address. Assumption: those that live sessions speak with. */
export function ipv6Neighbors(state: DataplaneState): NeighborTable {
  const { table, compiled } = state;
  const keys = [...liveNeighbors(state)].filter((key) => isPooled(key % HIGH));
  return {
    maximum: equipmentOf(compiled.platform).arpEntries,
    timeout: REACHABLE_TIME,
    entries: keys
      .sort((a, b) => a - b)
      .map((key) =>
        entryOf(state, inUse(undefined, key, { since: table.now, now: table.now }), REACHABLE_TIME),
      ),
  };
}

/** An entry that is in use now; one the table does not have was resolved at `since`. */
function inUse(
  known: ArpEntry | undefined,
  key: number,
  { since, now }: { readonly since: number; readonly now: number },
): ArpEntry {
  const resolved = known?.resolved ?? since;
  return { interfaceId: Math.floor(key / HIGH), address: key % HIGH, resolved, used: now };
}

function entryOf(state: DataplaneState, entry: ArpEntry, left: number): NeighborEntry {
  const { compiled, table, silence } = state;
  const name = compiled.names.interfaces.nameOf(entry.interfaceId);
  const address = table.addresses.text(entry.address);
  // Assumption: a neighbour that stops answering is incomplete at once, as its packets are dropped at once.
  const host = compiled.neighbors.hostAt(entry.address);
  const isSilent =
    (host !== 0 && silence[host] === 1) ||
    compiled.mistagged[entry.interfaceId] === 1 ||
    (compiled.neighbors.offLink !== 0 &&
      compiled.neighbors.isBesideLink(entry.address, entry.interfaceId, table.addresses));
  const mac = isSilent ? undefined : neighborMac(compiled.world.name, address);
  return {
    interface: name,
    address,
    mac,
    port: name.split('.')[0] ?? name,
    status: mac === undefined ? 'incomplete' : left <= EXPIRING ? 'expiring' : 'complete',
    timeToLive: mac === undefined ? INCOMPLETE_TIME : left,
  };
}

/** Neighbours of the live sessions, each once and no more than the table holds, as interface * 2^32 + address. */
export function liveNeighbors(state: DataplaneState): ReadonlySet<number> {
  const { table, compiled } = state;
  const { arpEntries } = equipmentOf(compiled.platform);
  const { ingressInterface, egressInterface, source, translatedDestination, pbfRule } = table;
  const keys = new Set<number>();
  const clients = new KnownEnds();
  const servers = new KnownEnds();
  const note = (port: number, neighbor: number) => {
    if (neighbor !== 0 && compiled.downLinks[port] !== 1) keys.add(port * HIGH + neighbor);
  };
  for (let row = table.nextLive(0); row !== 0 && keys.size < arpEntries; row = table.nextLive(row)) {
    const inside = ingressInterface[row] ?? 0;
    if (!clients.has(inside, source[row] ?? 0, 0)) note(inside, neighborOf(state, row, 1));
    const outside = egressInterface[row] ?? 0;
    // What steers a session away from its server's own neighbour makes another end of it.
    const isKnown = servers.has(outside, translatedDestination[row] ?? 0, pbfRule[row] ?? 0);
    if (!isKnown) note(outside, neighborOf(state, row, 0));
  }
  return keys;
}

/** The same, each as resolved now: the table had no room for it, or its session was made in bulk. */
function liveKeys(state: DataplaneState): readonly (readonly [number, number])[] {
  return [...liveNeighbors(state)].map((key) => [key, state.table.now]);
}

/** Routers that the firewall itself speaks with all the time, and the second since when. */
function peersOf({ compiled }: DataplaneState): readonly (readonly [number, number])[] {
  const peers = compiled.world.network.bgp?.peers ?? [];
  return peers
    .filter((peer) => peer.state === 'established')
    .flatMap((peer) => {
      const address = parseIpv4(peer.address) ?? 0;
      const egress = compiled.forwarding.egressOf(address);
      const since = Math.max(0, Math.floor(compiled.startsAt / 1000) - peer.since);
      return egress === 0 ? [] : [[egress * HIGH + address, since] as const];
    });
}
