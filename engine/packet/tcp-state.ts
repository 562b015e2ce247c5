// The TCP state machine of a session, as far as its timers and its end need it.
import type { SessionTimers } from '../view.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from './packet.ts';

/** Codes of the column `tcpState`. */
export const TCP_NONE = 0;
export const TCP_SYN_SEEN = 1;
const TCP_SYN_ACK_SEEN = 2;
export const TCP_ESTABLISHED = 3;
export const TCP_CLIENT_FIN = 4;
export const TCP_SERVER_FIN = 5;
export const TCP_TIME_WAIT = 6;
export const TCP_CLIENT_RST = 7;
export const TCP_SERVER_RST = 8;
const TCP_UNVERIFIED_CLIENT_RST = 9;
const TCP_UNVERIFIED_SERVER_RST = 10;

/** The state after a packet with these flags. `direction` is 0 for c2s, 1 for s2c. */
export function nextTcpState(state: number, tcpFlags: number, direction: number): number {
  if (isReset(state)) return state;
  if ((tcpFlags & TCP_RST) !== 0) return direction === 0 ? TCP_CLIENT_RST : TCP_SERVER_RST;
  if ((tcpFlags & TCP_FIN) !== 0) return afterFin(state, direction);
  // Assumption: whoever goes on after a RST of an unexpected sequence number shows that the RST was not meant.
  if (isUnverifiedReset(state)) return TCP_ESTABLISHED;
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

/** The state after a RST inside the window whose sequence number is not the expected one. Vendor: strict RST, unverified RST. */
export function afterUnverifiedRst(state: number, direction: number): number {
  if (isReset(state) || state === TCP_TIME_WAIT) return state;
  return direction === 0 ? TCP_UNVERIFIED_CLIENT_RST : TCP_UNVERIFIED_SERVER_RST;
}

function isUnverifiedReset(state: number): boolean {
  return state === TCP_UNVERIFIED_CLIENT_RST || state === TCP_UNVERIFIED_SERVER_RST;
}

/** True when the last word was a RST of the client, verified or not. */
export function isClientReset(state: number): boolean {
  return state === TCP_CLIENT_RST || state === TCP_UNVERIFIED_CLIENT_RST;
}

/** True when the last word was a RST of the server, verified or not. */
export function isServerReset(state: number): boolean {
  return state === TCP_SERVER_RST || state === TCP_UNVERIFIED_SERVER_RST;
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
    case TCP_UNVERIFIED_CLIENT_RST:
    case TCP_UNVERIFIED_SERVER_RST:
      return timers.tcpUnverifiedRst;
    default:
      return established;
  }
}
