// The chunk that an end of an SCTP association sends where an end of a TCP connection sends flags.
import { TCP_FIN, TCP_RST, TCP_SYN } from '../packet/packet.ts';
import * as chunks from '../packet/sctp-state.ts';
import { STEP_ACK, STEP_SERVER_FIN } from './conversation-step.ts';

/** Chunk of the client in a step, by the flags that TCP would carry and the bytes of payload. */
export function clientChunk(step: number, tcpFlags: number, payload: number): number {
  if ((tcpFlags & TCP_SYN) !== 0) return chunks.SCTP_INIT;
  if ((tcpFlags & TCP_RST) !== 0) return chunks.SCTP_ABORT;
  if ((tcpFlags & TCP_FIN) !== 0) return chunks.SCTP_SHUTDOWN;
  if (payload > 0) return chunks.SCTP_DATA;
  if (step === STEP_ACK) return chunks.SCTP_COOKIE_ECHO;
  return step === STEP_SERVER_FIN ? chunks.SCTP_SHUTDOWN_COMPLETE : chunks.SCTP_SACK;
}

/** Chunk of the server. A server that refuses an association answers its INIT with ABORT. */
export function serverChunk(step: number, tcpFlags: number, payload: number): number {
  if ((tcpFlags & TCP_RST) !== 0) return chunks.SCTP_ABORT;
  if ((tcpFlags & TCP_SYN) !== 0) return chunks.SCTP_INIT_ACK;
  if ((tcpFlags & TCP_FIN) !== 0) return chunks.SCTP_SHUTDOWN_ACK;
  if (payload > 0) return chunks.SCTP_DATA;
  return step === STEP_ACK ? chunks.SCTP_COOKIE_ACK : chunks.SCTP_SACK;
}
