// What queues on the way of a packet mean to its sender.
import { type Packet, TCP_ACK } from '../packet/packet.ts';

/** Milliseconds for which its sender waits. Nobody waits for a bare acknowledgement. */
export function waitOf({ payloadPackets, tcpFlags, wait }: Packet): number {
  return payloadPackets === 0 && tcpFlags === TCP_ACK ? 0 : wait;
}
