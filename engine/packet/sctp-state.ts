// The state machine of an SCTP association, as far as the timers of its session need it. Its codes share the column `tcpState`
// with those of TCP and lie beyond them.
import type { SessionTimers } from '../view.ts';

/** Chunk types as on the wire (RFC 9260): the first chunk of a packet, or that of its payload. */
export const SCTP_DATA = 0;
export const SCTP_INIT = 1;
export const SCTP_INIT_ACK = 2;
export const SCTP_SACK = 3;
export const SCTP_ABORT = 6;
export const SCTP_SHUTDOWN = 7;
export const SCTP_SHUTDOWN_ACK = 8;
export const SCTP_COOKIE_ECHO = 10;
export const SCTP_COOKIE_ACK = 11;
export const SCTP_SHUTDOWN_COMPLETE = 14;

/** Codes of the column `tcpState`. 0 is the state before the first packet, as for TCP. */
const ASSOCIATION_INIT_SEEN = 16;
const ASSOCIATION_INIT_ACK_SEEN = 17;
const ASSOCIATION_COOKIE_SEEN = 18;
export const ASSOCIATION_ESTABLISHED = 19;
const ASSOCIATION_SHUTDOWN_SEEN = 20;
const ASSOCIATION_SHUTDOWN_ACK_SEEN = 21;
const ASSOCIATION_ENDED = 22;

/**
 * The state after a chunk; `direction` is 0 for c2s, 1 for s2c. Assumption: a session that begins with anything but INIT belongs
 * to an association that stands already; ABORT and SHUTDOWN COMPLETE are the last word until another INIT begins anew.
 */
export function nextAssociationState(state: number, chunk: number, direction: number): number {
  if (state === ASSOCIATION_ENDED) return chunk === SCTP_INIT ? ASSOCIATION_INIT_SEEN : state;
  switch (chunk) {
    case SCTP_INIT:
      return state === 0 ? ASSOCIATION_INIT_SEEN : state;
    case SCTP_INIT_ACK:
      return state === ASSOCIATION_INIT_SEEN && direction === 1 ? ASSOCIATION_INIT_ACK_SEEN : known(state);
    case SCTP_COOKIE_ECHO:
      return state === ASSOCIATION_INIT_ACK_SEEN && direction === 0 ? ASSOCIATION_COOKIE_SEEN : known(state);
    case SCTP_COOKIE_ACK:
      return state === ASSOCIATION_COOKIE_SEEN && direction === 1 ? ASSOCIATION_ESTABLISHED : known(state);
    case SCTP_SHUTDOWN:
      return Math.max(known(state), ASSOCIATION_SHUTDOWN_SEEN);
    case SCTP_SHUTDOWN_ACK:
      return Math.max(known(state), ASSOCIATION_SHUTDOWN_ACK_SEEN);
    case SCTP_SHUTDOWN_COMPLETE:
    case SCTP_ABORT:
      return ASSOCIATION_ENDED;
    default:
      return known(state);
  }
}

function known(state: number): number {
  return state === 0 ? ASSOCIATION_ESTABLISHED : state;
}

/** True once the association is on its way out, by SHUTDOWN or ABORT. */
export function isAssociationEnding(state: number): boolean {
  return state >= ASSOCIATION_SHUTDOWN_SEEN;
}

/**
 * The idle timeout in a state; `established` is the application's or the protocol's own. Vendor: show session info, release 9.0,
 * SCTP timeouts before INIT-ACK, before COOKIE and before SHUTDOWN. Assumption: the second of them also runs until COOKIE-ACK,
 * and the third runs anew with SHUTDOWN-ACK and for what may still come after the last word, as the wait of TCP does.
 */
export function associationTimeout(state: number, timers: SessionTimers, established: number): number {
  switch (state) {
    case ASSOCIATION_INIT_SEEN:
      return timers.sctpInit;
    case ASSOCIATION_INIT_ACK_SEEN:
    case ASSOCIATION_COOKIE_SEEN:
      return timers.sctpCookie;
    case ASSOCIATION_SHUTDOWN_SEEN:
    case ASSOCIATION_SHUTDOWN_ACK_SEEN:
    case ASSOCIATION_ENDED:
      return timers.sctpShutdown;
    default:
      return established;
  }
}
