// Packet buffer protection as a reader may ask for it.
import type { Seconds } from '../instant.ts';

/** What is set, and what it does at present. Thresholds are percent of the buffers, or milliseconds. */
export interface BufferProtectionRecord {
  readonly isEnabled: boolean;
  readonly monitorOnly: boolean;
  readonly useBuffer: boolean;
  readonly useLatency: boolean;
  readonly alert: number;
  readonly activate: number;
  readonly blockCountdown: number;
  readonly blockHoldTime: Seconds;
  readonly blockDuration: Seconds;
  readonly latencyAlert: number;
  readonly latencyActivate: number;
  readonly latencyBlockCountdown: number;
  readonly latencyMaxTolerate: number;
  /** Percent of the buffers in use in the last second, as the resource monitor has it; what is held for longer than packets do now. */
  readonly used: number;
  readonly held: number;
  /** Milliseconds that a packet waits there. */
  readonly latency: number;
  /** Buffers of the dataplane. */
  readonly total: number;
  /** Whether packets of offending sessions are thrown away at present. */
  readonly isMitigating: boolean;
  /** Sources whose sessions fill the buffers, or did so lately, in the order in which they were first seen. */
  readonly offenders: readonly BufferOffender[];
  /** Every zone, in the order of the configuration. */
  readonly zones: readonly { readonly zone: string; readonly isProtected: boolean }[];
}

/** A source of packets that hold the buffers. */
export interface BufferOffender {
  readonly source: string;
  readonly zone: string;
  /** Percent of the buffers that its sessions hold. */
  readonly percent: number;
  /** `discard` while one of its sessions is discarded, `block` while it is shut out. */
  readonly action: 'red' | 'discard' | 'block';
  /** Seconds for which early drop has lasted, or for which the action still does. */
  readonly seconds: Seconds;
}
