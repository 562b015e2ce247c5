// Shapes of the settings of session handling. Vendor: deviceconfig setting session; what is absent is as the box is delivered.
import { z } from 'zod';
import { seconds } from './world-fields.ts';

/** Idle times in seconds. */
export const timersSchema = z
  .strictObject({
    tcp: seconds,
    tcpInit: seconds.max(60),
    tcpHandshake: seconds.max(60),
    tcpHalfClosed: seconds.max(604_800),
    tcpTimeWait: seconds.max(600),
    tcpUnverifiedRst: seconds.max(600),
    udp: seconds,
    icmp: seconds,
    sctp: seconds.max(86_400),
    sctpInit: seconds.max(120),
    sctpCookie: seconds.max(120),
    sctpShutdown: seconds.max(600),
    otherIp: seconds,
    discardTcp: seconds,
    discardUdp: seconds,
    discardSctp: seconds.max(600),
    discardOtherIp: seconds,
    captivePortal: seconds,
    scan: seconds.min(5).max(30),
  })
  .partial();

/** Switches and limits beside those that a world names for itself. */
export const sessionSettingsSchema = z
  .strictObject({
    acceleratedAgingThreshold: z.int().min(50).max(99),
    acceleratedAgingFactor: z.int().min(2).max(16),
    offload: z.boolean(),
    icmpUnreachableRate: z.int().min(1).max(65535),
    scanThreshold: z.int().min(50).max(99),
    scanFactor: z.int().min(2).max(16),
    resourceLimitBehavior: z.enum(['drop', 'bypass']),
    maxPendingMulticast: z.int().min(1).max(2000),
  })
  .partial();
