// Shape of packet buffer protection. Vendor: deviceconfig setting session, release 11.2; what is absent is as the box is delivered.
import { z } from 'zod';
import { name } from './world-fields.ts';

const percent = z.int().min(0).max(99).optional();
const milliseconds = z.int().min(1).max(20_000).optional();

export const bufferProtectionSchema = z.strictObject({
  enabled: z.boolean().optional(),
  /** Tells of congestion and does nothing about it. */
  monitorOnly: z.boolean().optional(),
  useLatency: z.boolean().optional(),
  useBuffer: z.boolean().optional(),
  /** Percent of the buffers in use; 0 switches a threshold off. */
  alert: percent,
  activate: percent,
  blockCountdown: percent,
  /** Seconds; 0 for never. */
  blockHoldTime: z.int().min(0).max(65_535).optional(),
  blockDuration: z.int().min(1).max(15_999_999).optional(),
  /** Milliseconds that packets wait. */
  latencyAlert: milliseconds,
  latencyActivate: milliseconds,
  latencyBlockCountdown: milliseconds,
  latencyMaxTolerate: milliseconds,
  /** Zones whose sessions and sources are not shut out. */
  zonesWithout: z.array(name).default([]),
});

/** What a world says of it. */
export type BufferProtection = z.infer<typeof bufferProtectionSchema>;
