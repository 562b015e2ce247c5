// Which sessions the peer has. The second table is not kept: a synchronised session is the same on both units message by
// message, and one that is not synchronised is on the active unit only, so that the peer's table is at every instant what the
// rules below leave of the active one's. It is made when it is needed, at a failover.
import { ICMP, TCP } from '../packet/packet.ts';
import { TCP_ESTABLISHED } from '../packet/tcp-state.ts';
import { isPooled } from '../table/address-pool.ts';
import { FLAG_ON_HOST, STATE_ACTIVE, TYPE_FLOW } from '../table/session-codes.ts';
import type { SessionTable } from '../table/session-table.ts';

const ICMP6 = 58;
/** Assumption: a new session is on the peer one second after it was made, and updates of its timer travel without delay. */
const SYNCHRONIZATION_DELAY = 1;

/**
 * True when the peer has a copy of a live session. Vendor: synchronization of system runtime information, the session table
 * goes over HA2. Assumption, as the reasons of a pair's losses are only told in part: ICMP, multicast and broadcast sessions
 * and those the firewall ends itself stay on their unit, as do predict sessions and all that are not established.
 */
export function isSynchronized(table: SessionTable, row: number): boolean {
  if (table.type[row] !== TYPE_FLOW || table.stateC2s[row] !== STATE_ACTIVE) return false;
  const protocol = table.protocol[row] ?? 0;
  if (protocol === ICMP || protocol === ICMP6) return false;
  if (protocol === TCP && (table.tcpState[row] ?? 0) < TCP_ESTABLISHED) return false;
  if (((table.flags[row] ?? 0) & FLAG_ON_HOST) !== 0) return false;
  if (isForMany(table, table.destination[row] ?? 0)) return false;
  return table.now - (table.startSecond[row] ?? 0) >= SYNCHRONIZATION_DELAY;
}

function isForMany(table: SessionTable, destination: number): boolean {
  if (isPooled(destination)) return table.addresses.wordsOf(destination)[0] >>> 24 === 0xff;
  return destination >>> 28 === 14 || destination === 0xffffffff;
}

/** Live sessions of which the peer has a copy. */
export function countSynchronized(table: SessionTable): number {
  let count = 0;
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    if (isSynchronized(table, row)) count++;
  }
  return count;
}
