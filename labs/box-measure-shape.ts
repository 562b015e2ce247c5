// What may be asked of the box itself.
import { z } from 'zod';

const name = z.string().min(1);
const seconds = z.number().min(0);

/** Measures of its clock, of what it asks of others, of whom it knows, and of what it is told to capture. */
export const BOX_MEASURES = [
  /**
   * Seconds by which the firewall's clock is ahead of the right time or behind it, now or after so many seconds; or the hour of the
   * day in the firewall's zone by a clock that is right, with its fraction.
   */
  z.strictObject({
    kind: z.literal('clock'),
    field: z.enum(['ahead', 'behind', 'hour']).default('ahead'),
    seconds: seconds.default(0),
  }),
  /** How the box's own requests of a service fare after so many seconds, one value for each whom it asks. */
  z.strictObject({
    kind: z.literal('service'),
    service: z.enum(['ntp', 'updates', 'url-cloud']),
    field: z.enum(['result', 'source']).default('result'),
    seconds: seconds.default(0),
  }),
  /** Whom the firewall takes to be at an address. */
  z.strictObject({ kind: z.literal('user'), address: name }),
  z.strictObject({
    kind: z.literal('diagnosis'),
    field: z.enum(['filter', 'capture', 'log', 'captured', 'strangers']).default('capture'),
    /** Two IPv4 addresses: `captured` counts frames between them alone, and `strangers` all others. */
    between: z.tuple([name, name]).optional(),
  }),
  /** Of the dataplane in its last whole second: percent of its busiest core, of buffers and descriptors; milliseconds that packets wait. */
  z.strictObject({
    kind: z.literal('dataplane'),
    field: z.enum(['core', 'packetBuffer', 'packetDescriptor', 'latency']).default('core'),
  }),
  /** Whether an address is shut out, by a rule of DoS protection or by packet buffer protection. */
  z.strictObject({ kind: z.literal('blocked'), address: name }),
] as const;
