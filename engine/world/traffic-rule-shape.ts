// Shapes of the rules that guide or guard traffic which other policies let through: QoS, decryption, authentication, DoS
// protection. Vendor: policies, release 11.1.
import { z } from 'zod';
import { portRangesOf } from '../policy/service.ts';
import { name, seconds, zones } from './world-fields.ts';

const criteria = {
  name,
  from: zones.default(['any']),
  to: zones.default(['any']),
  /** Prefixes, names of addresses, or `any`. */
  source: z.array(z.string()).min(1).default(['any']),
  destination: z.array(z.string()).min(1).default(['any']),
  user: z.array(z.string()).min(1).default(['any']),
  /** `any`, names of services, or ports such as `tcp/443`. */
  service: z.array(z.string()).min(1).default(['any']),
  disabled: z.boolean().default(false),
};

/** Puts sessions into a class. Sessions of no rule are in class 4. */
export const qosRuleSchema = z.strictObject({
  ...criteria,
  application: z.array(z.string()).min(1).default(['any']),
  class: z.int().min(1).max(8),
});

/** Opens TLS, or leaves it closed, before the rules below are asked. */
export const decryptionRuleSchema = z.strictObject({
  ...criteria,
  urlCategory: z.array(z.string()).min(1).default(['any']),
  action: z.enum(['decrypt', 'no-decrypt']).default('decrypt'),
  /** A decryption profile; by default the one that is always there and blocks nothing. */
  profile: z.string().optional(),
});

const { service: _, ...withoutService } = criteria;

/** Fixes the application of the sessions to some ports. Vendor: application override. */
export const overrideRuleSchema = z
  .strictObject({
    ...withoutService,
    protocol: z.enum(['tcp', 'udp']),
    /** Ports and ranges as `9200` or `80,8000-8080`. */
    port: z.string(),
    application: z.string(),
  })
  .refine(({ protocol, port }) => portRangesOf(`${protocol}/${port}`).length > 0, {
    path: ['port'],
    message: 'not a port range',
  });

/** Asks users who they are. */
export const authenticationRuleSchema = z.strictObject({
  ...criteria,
  urlCategory: z.array(z.string()).min(1).default(['any']),
  enforcement: z.enum(['web-form', 'browser-challenge', 'no-captive-portal']).default('web-form'),
});

/** New connections a second of one kind. */
const dosFlood = z
  .strictObject({
    alarm: z.int().min(0).default(10_000),
    activate: z.int().min(0).default(10_000),
    maximum: z.int().min(1).default(40_000),
    /** Seconds for which who exceeded the maximum stays shut out. */
    blockDuration: seconds.max(21_600).default(300),
    /** For SYN alone: the firewall answers above `activate` for the server. */
    action: z.enum(['red', 'syn-cookies']).default('red'),
  })
  .refine(({ activate, maximum }) => activate <= maximum, 'activate must not be above maximum');

/** Thresholds of a DoS protection profile. Vendor: DoS protection profiles, defaults of release 11.1. */
export const dosProfileSchema = z.strictObject({
  name,
  synFlood: dosFlood.optional(),
  udpFlood: dosFlood.optional(),
  icmpFlood: dosFlood.optional(),
  otherIpFlood: dosFlood.optional(),
  icmp6Flood: dosFlood.optional(),
  /** Sessions at once. */
  sessionLimit: z.int().min(1).max(4_194_304).optional(),
});

/** A DoS protection rule. */
export const dosRuleSchema = z
  .strictObject({
    ...criteria,
    action: z.enum(['protect', 'allow', 'deny']).default('protect'),
    /** Profile for all traffic of the rule together. */
    aggregate: z.string().optional(),
    /** Profile for each address alone. */
    classified: z
      .strictObject({
        profile: z.string(),
        by: z.enum(['source-ip-only', 'destination-ip-only', 'src-dest-ip-both']).default('source-ip-only'),
      })
      .optional(),
  })
  .refine((rule) => rule.action === 'protect' || (rule.aggregate ?? rule.classified) === undefined, {
    path: ['action'],
    message: 'only a rule that protects has profiles',
  });

/** What all of these rules ask of traffic, as it is written. */
export interface WrittenCriteria {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: readonly string[];
  readonly destination: readonly string[];
  readonly user: readonly string[];
  readonly service: readonly string[];
  /** Absent where a policy does not ask for applications. */
  readonly application?: readonly string[];
}

/** A DoS protection profile of a world. */
export type WorldDosProfile = z.infer<typeof dosProfileSchema>;
