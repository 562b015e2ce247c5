// The TCP state machine of a session, as far as its timers and its end need it.
import type { SessionTimers } from '../view.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from './packet.ts';

/** Codes of the column `tcpState`. */
export const TCP_NONE = 0;
const TCP_SYN_SEEN = 1;
const TCP_SYN_ACK_SEEN = 2;
export const TCP_ESTABLISHED = 3;
const TCP_CLIENT_FIN = 4;
const TCP_SERVER_FIN = 5;
const TCP_TIME_WAIT = 6;
export const TCP_CLIENT_RST = 7;
export const TCP_SERVER_RST = 8;

/** The state after a packet with these flags. `direction` is 0 for c2s, 1 for s2c. */
export function nextTcpState(state: number, tcpFlags: number, direction: number): number {
  if (isReset(state)) return state;
  if ((tcpFlags & TCP_RST) !== 0) return direction === 0 ? TCP_CLIENT_RST : TCP_SERVER_RST;
  if ((tcpFlags & TCP_FIN) !== 0) return afterFin(state, direction);
  if (state === TCP_NONE && (tcpFlags & TCP_SYN) !== 0) return TCP_SYN_SEEN;
  if (state === TCP_SYN_SEEN && direction === 1 && (tcpFlags & TCP_SYN) !== 0) return TCP_SYN_ACK_SEEN;
  if (state === TCP_SYN_ACK_SEEN && direction === 0 && (tcpFlags & TCP_ACK) !== 0) return TCP_ESTABLISHED;
  return state;
}

function afterFin(state: number, direction: number): number {
  if (state === TCP_TIME_WAIT) return state;
  const other = direction === 0 ? TCP_SERVER_FIN : TCP_CLIENT_FIN;
  if (state === other) return TCP_TIME_WAIT;
  return direction === 0 ? TCP_CLIENT_FIN : TCP_SERVER_FIN;
}

/** True after a RST. */
function isReset(state: number): boolean {
  return state === TCP_CLIENT_RST || state === TCP_SERVER_RST;
}

/** True once the connection is on its way out, by FIN or RST. */
export function isEnding(state: number): boolean {
  return state >= TCP_CLIENT_FIN;
}

/**
 * The idle timeout in a state; `established` is the application's or the protocol's own. Vendor: session timeouts,
 * release 11.1: before SYN-ACK, before the handshake is complete, after the first FIN, after the second FIN or a RST.
 */
export function tcpTimeout(state: number, timers: SessionTimers, established: number): number {
  switch (state) {
    case TCP_NONE:
    case TCP_SYN_SEEN:
      return timers.tcpInit;
    case TCP_SYN_ACK_SEEN:
      return timers.tcpHandshake;
    case TCP_CLIENT_FIN:
    case TCP_SERVER_FIN:
      return timers.tcpHalfClosed;
    case TCP_TIME_WAIT:
    case TCP_CLIENT_RST:
    case TCP_SERVER_RST:
      return timers.tcpTimeWait;
    default:
      return established;
  }
}
