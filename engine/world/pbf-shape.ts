// The shape of policy-based forwarding rules.
import { z } from 'zod';
import { address, name, zones } from './world-fields.ts';

/** What a rule does with the sessions that match. */
const pbfAction = z.discriminatedUnion('kind', [
  /** They leave by the interface, through the router if one is named. */
  z.strictObject({
    kind: z.literal('forward'),
    egressInterface: z.string(),
    nextHop: address.optional(),
  }),
  z.strictObject({ kind: z.literal('discard') }),
  /** The route decides, whatever the rules below say. */
  z.strictObject({ kind: z.literal('no-pbf') }),
]);

/** Probes through the rule. Vendor: monitor profile, interval and threshold 2 to 100, 3 seconds and 5 probes if not given. */
const pbfMonitor = z.strictObject({
  /** By default the next hop. */
  address: address.optional(),
  /** Seconds between two probes. */
  interval: z.int().min(2).max(100).default(3),
  /** Probes that must stay unanswered. */
  threshold: z.int().min(2).max(100).default(5),
  disableIfUnreachable: z.boolean().default(false),
});

/** A policy-based forwarding rule. Vendor: policies, policy based forwarding. */
export const pbfRuleSchema = z
  .strictObject({
    name,
    uuid: z.uuid().optional(),
    /** Zones in which the first packet comes in; or else `fromInterface`. */
    from: zones.optional(),
    fromInterface: z.array(z.string()).min(1).optional(),
    /** Prefixes, names of addresses, or `any`. */
    source: z.array(z.string()).min(1).default(['any']),
    /** Every source but these. */
    negateSource: z.boolean().default(false),
    user: z.array(z.string()).min(1).default(['any']),
    destination: z.array(z.string()).min(1).default(['any']),
    /** Every destination but these. */
    negateDestination: z.boolean().default(false),
    application: z.array(z.string()).min(1).default(['any']),
    /** `any`, `application-default`, names of services, or ports such as `tcp/443`. */
    service: z.array(z.string()).min(1).default(['any']),
    action: pbfAction,
    monitor: pbfMonitor.optional(),
    /** Answers leave by the interface of the first packet, to where it came from or to one of the listed routers. */
    enforceSymmetricReturn: z.strictObject({ nextHops: z.array(address).max(8).default([]) }).optional(),
    /** Name of the schedule outside of which the rule is passed over. */
    schedule: z.string().optional(),
    disabled: z.boolean().default(false),
  })
  .refine(
    (rule) => (rule.from === undefined) !== (rule.fromInterface === undefined),
    'needs either from or fromInterface',
  )
  .refine((rule) => rule.enforceSymmetricReturn === undefined || rule.fromInterface !== undefined, {
    path: ['enforceSymmetricReturn'],
    message: 'needs fromInterface',
  })
  // Assumption: only a rule that forwards returns answers, as only its sessions know of it.
  .refine((rule) => rule.enforceSymmetricReturn === undefined || rule.action.kind === 'forward', {
    path: ['enforceSymmetricReturn'],
    message: 'needs the action forward',
  })
  .refine((rule) => rule.monitor === undefined || rule.action.kind === 'forward', {
    path: ['monitor'],
    message: 'needs the action forward',
  });

/** A policy-based forwarding rule of a world. */
export type WorldPbfRule = z.infer<typeof pbfRuleSchema>;
