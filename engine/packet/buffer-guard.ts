// Packet buffer protection at work. Vendor: KB PPlKCAW, early drop protects the whole box; in zones that take part, a session that
// goes on regardless is discarded, and a source is blocked where no single session is to blame.
import { PBP_BLOCKED, PBP_DISCARDED, PBP_DROP } from '../logs/threat-catalogue.ts';
import type { BufferLimits } from './buffer-limits.ts';
import type { WatchedSource } from './buffer-watch.ts';
import {
  FLOW_DOS_DROP_IP_BLOCKED,
  FLOW_DOS_PBP_BLOCK_HOST,
  FLOW_DOS_PBP_DROP,
  PKT_BUF_PROTECT_BLOCK_IP,
  PKT_BUF_PROTECT_DISCARD,
  PKT_BUF_PROTECT_RED,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet } from './packet.ts';
import { discardSession } from './session-end.ts';
import { noteBufferAbuse } from './threat-notes.ts';

/** Vendor: ingress backlogs, sessions with two percent or more are told. Assumption: who holds less is not to blame. */
const LEAST_PERCENT = 2;
/** Vendor: configure packet buffer protection, an alert once the threshold is exceeded for 10 seconds, and then every minute. */
const ALERT_DELAY = 10;
const ALERT_SPACING = 60;
/** Assumption: seconds for which an offender may pause, as who sends again does, and still is one. */
const BREAK = 5;
/** Assumption: buffers of every model. Vendor: a capture of the API of packet buffer protection has so many. */
export const BUFFERS = 17_203;

/** A packet of a session that holds buffers: true when it gets one, false when it is thrown away to make room. */
export function admitHolder(state: DataplaneState, packet: Packet, id: number): boolean {
  const { buffers, bufferWatch: watch, table, compiled, counters } = state;
  const limits = compiled.bufferLimits;
  const others = Math.max(0, buffers.used - buffers.percentOf(id));
  const held = limits === undefined ? packet.buffers : percentUnder(limits, packet.buffers, others);
  buffers.hold(id, held, table.now);
  if (held >= packet.buffers) return true;
  watch.gathered += packet.buffers - held;
  if (watch.gathered < packet.buffers) return true;
  watch.gathered -= packet.buffers;
  // Vendor: counters of one name up to release 10.1, of the other from 10.2 on. Assumption: both move.
  counters.add(FLOW_DOS_PBP_DROP, packet.count);
  counters.add(PKT_BUF_PROTECT_RED, packet.count);
  noteBufferAbuse(state, { threat: PBP_DROP, action: 'random-drop', row: id, repeats: packet.count });
  return false;
}

/**
 * Percent that a session of so many can hold. Assumption: of all packets that want a buffer above the threshold a share is thrown
 * away that grows evenly from none at the threshold to all of them at 100 percent, and the offending session bears it alone; this
 * is where the two come to rest.
 */
function percentUnder({ activate, monitorOnly }: BufferLimits, offered: number, others: number): number {
  if (monitorOnly || others + offered <= activate) return offered;
  const room = 100 - activate;
  const used = (others * room + 100 * offered) / (room + offered);
  return Math.min(offered, Math.max(0, Math.ceil(used) - others));
}

/** Whether a packet comes from a source that is shut out; it is counted then. */
export function isFromBlocked(
  { bufferWatch: watch, counters }: DataplaneState,
  packet: Packet,
  zone: number,
): boolean {
  if (!watch.isBlocked(packet.source, zone)) return false;
  counters.add(FLOW_DOS_DROP_IP_BLOCKED, packet.count);
  return true;
}

/** A second has passed in which the buffers were in use, or after one. */
export function guardBuffers(state: DataplaneState): void {
  const { bufferWatch: watch, table, compiled, buffers } = state;
  const limits = compiled.bufferLimits;
  watch.admit(({ until }) => until <= table.now);
  alert(state, limits);
  const isCounting = limits !== undefined && !limits.monitorOnly && buffers.used >= limits.countdown;
  const abusers = isCounting ? abusersOf(state) : [];
  for (const { watched, rows } of abusers) {
    watched.seen = table.now;
    if (watched.since === 0) watched.since = table.now;
    else if (isOverdue(state, watched)) act(state, watched, rows);
  }
  for (const one of watch.watched) if (table.now - one.seen > BREAK) one.since = 0;
  watch.forget((one) => one.since === 0 && one.discardedUntil <= table.now);
}

/** A source and its sessions among those that hold buffers. */
interface Abuser {
  readonly watched: WatchedSource;
  readonly rows: number[];
}

function abusersOf({ buffers, table, bufferWatch: watch }: DataplaneState): readonly Abuser[] {
  const abusers: Abuser[] = [];
  for (const { row, percent } of buffers.holders()) {
    if (percent < LEAST_PERCENT) continue;
    const watched = watch.watch(table.source[row] ?? 0, table.fromZone[row] ?? 0);
    const known = abusers.find((one) => one.watched === watched);
    if (known === undefined) abusers.push({ watched, rows: [row] });
    else known.rows.push(row);
  }
  return abusers;
}

function isOverdue({ compiled, table }: DataplaneState, { since, zone }: WatchedSource): boolean {
  const limits = compiled.bufferLimits;
  if (limits === undefined || limits.holdTime === 0 || limits.zones[zone] !== 1) return false;
  return table.now - since >= limits.holdTime;
}

/**
 * Vendor: KB PPlKCAW, discard where one session depletes the buffers, block where it is the source. Assumption: it is the source when
 * several of its sessions do so, or one more after one of them was discarded.
 */
function act(state: DataplaneState, watched: WatchedSource, rows: readonly number[]): void {
  const { table, compiled, counters, bufferWatch: watch, buffers } = state;
  const until = table.now + (compiled.bufferLimits?.duration ?? 0);
  const [row = 0, ...more] = rows;
  watched.since = 0;
  if (more.length === 0 && watched.discardedUntil <= table.now) {
    watched.discardedUntil = until;
    counters.add(PKT_BUF_PROTECT_DISCARD, 1);
    noteBufferAbuse(state, { threat: PBP_DISCARDED, action: 'drop', row, repeats: 1 });
    discardSession(state, row, until - table.now);
    return;
  }
  counters.add(FLOW_DOS_PBP_BLOCK_HOST, 1);
  counters.add(PKT_BUF_PROTECT_BLOCK_IP, 1);
  noteBufferAbuse(state, { threat: PBP_BLOCKED, action: 'block-ip', row, repeats: 1 });
  watch.block({ source: watched.source, zone: watched.zone, until });
  for (const one of rows) buffers.release(one, table.now);
}

function alert(
  { bufferWatch: watch, buffers, table, events, now }: DataplaneState,
  limits: BufferLimits | undefined,
): void {
  if (limits === undefined || buffers.used <= limits.alert) {
    watch.aboveSince = 0;
    return;
  }
  if (watch.aboveSince === 0) watch.aboveSince = table.now;
  if (table.now - watch.aboveSince <= ALERT_DELAY || table.now - watch.alertedAt < ALERT_SPACING) return;
  watch.alertedAt = table.now;
  events.note(
    now,
    'buffers-congested',
    `${Math.floor((buffers.used * BUFFERS) / 100)}/${BUFFERS} (${buffers.used}%)`,
  );
}
