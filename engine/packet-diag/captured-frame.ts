// A packet as a capture keeps it.
import type { Instant } from '../instant.ts';

/** A frame of Ethernet. */
export interface CapturedFrame {
  readonly at: Instant;
  /** From the Ethernet header on, cut to the snapshot length. */
  readonly bytes: Uint8Array;
  /** Bytes before it was cut. */
  readonly length: number;
}

/** A file of captured frames. */
export interface CaptureFile {
  readonly name: string;
  /** Oldest first. */
  readonly frames: readonly CapturedFrame[];
}
