// The threat log as the rest of the program reads it: names, not numbers.
import type { Instant } from '../instant.ts';
import type { FlowRecord } from './flow-record.ts';
import type { SEVERITIES } from './log-fields.ts';
import type { ThreatAction, ThreatSubtype } from './threat-catalogue.ts';

/**
 * One record of the threat log. Its session is the first of those that it stands for; a flood has no protocol, and its addresses
 * are `0.0.0.0` where they were metered together with others.
 */
export interface ThreatLogRecord extends FlowRecord {
  readonly at: Instant;
  readonly subtype: ThreatSubtype;
  readonly threatId: number;
  readonly threatName: string;
  /** Empty where the threat has none. */
  readonly threatCategory: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly action: ThreatAction;
  readonly direction: 'client-to-server' | 'server-to-client';
  /** The security rule, or the rule of DoS protection; empty for zone protection. */
  readonly rule: string;
  /** Empty where no URL was asked for. */
  readonly urlCategory: string;
  /** The host that was asked for; empty where none was. */
  readonly url: string;
  /** How many sessions, or packets of a flood, the record stands for. */
  readonly repeats: number;
}
