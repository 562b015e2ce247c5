// A packet that a diagnosis looks at.
import type { PacketIdentity } from './frame-maker.ts';
import type { Header } from './packet-matcher.ts';

/** What is known of the packet under way. */
export interface ObservedPacket {
  /** As it came in. */
  readonly header: Header;
  /** Session * 2 + direction that the packet belonged to, 0 for none. */
  readonly flow: number;
  readonly identity: PacketIdentity;
}
