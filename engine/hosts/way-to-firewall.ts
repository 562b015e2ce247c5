// What becomes of a packet between its sender and the firewall: the sender, or the router in front of it, decides.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { Packet } from '../packet/packet.ts';
import { isPrivate } from '../table/address.ts';
import { NOWHERE, THROUGH } from './host-route.ts';

/** True while every packet of every end reaches the firewall. */
export function areWaysStraight({ ways, staleNeighbors }: DataplaneState): boolean {
  return ways.areStraight && staleNeighbors.areNone;
}

/**
 * False for a packet that has left by another interface than the one that its destination is behind: for a private address on the
 * internet, and for ends behind an interface that the world leaves idle. Everybody else is taken to be wherever a route leads.
 */
export function isWhereItLeaves({ compiled, table }: DataplaneState, packet: Packet): boolean {
  const { attachments, world } = compiled.surroundings;
  if (compiled.outer[packet.egressInterface] === 1 && isPrivate(packet.destination)) return false;
  if (world.idleInterfaces.length === 0) return true;
  const home = attachments.egressOf(packet.destination, table.addresses);
  if (home === packet.egressInterface) return true;
  const name = compiled.names.interfaces.nameOf(home);
  return !world.idleInterfaces.some((port) => port.name === name);
}

/**
 * Code of the way that a packet takes; see host-ways.ts. Its sender's own routes come first, then those of the router in front of it. What
 * is on the sender's own link needs no route. Whoever hands the packet over may hold another box's hardware address for the firewall.
 */
export function wayTo({ compiled, table, ways, staleNeighbors }: DataplaneState, packet: Packet): number {
  const { neighbors, interfaces } = compiled;
  const { source, destination, ingressInterface: port } = packet;
  const router = neighbors.towards(source, port, table.addresses);
  const isOnLink = neighbors.towards(destination, port, table.addresses) === destination;
  if (router !== source || !isOnLink) {
    const own = ways.wayOf(neighbors.hostAt(source), destination);
    if (own !== THROUGH) return own;
    const further = router === source ? THROUGH : ways.wayOf(neighbors.hostAt(router), destination);
    if (further !== THROUGH) return further;
  }
  const receiver = isOnLink ? destination : (interfaces[port]?.address ?? 0);
  return staleNeighbors.has(neighbors.hostAt(router), receiver, table.now) ? NOWHERE : THROUGH;
}
