// The threat log as the rest of the program reads it: names, not numbers.
import type { Instant } from '../instant.ts';
import type { SessionId } from '../session.ts';
import type { SEVERITIES } from './log-fields.ts';
import type { ThreatAction, ThreatSubtype } from './threat-catalogue.ts';

/** One record of the threat log. */
export interface ThreatLogRecord {
  readonly at: Instant;
  readonly subtype: ThreatSubtype;
  readonly threatId: number;
  readonly threatName: string;
  /** Empty where the threat has none. */
  readonly threatCategory: string;
  readonly severity: (typeof SEVERITIES)[number];
  readonly action: ThreatAction;
  readonly direction: 'client-to-server' | 'server-to-client';
  /** Of the first session; 0 where none was ever made. */
  readonly sessionId: SessionId;
  readonly vsys: string;
  /** `0.0.0.0` for what was metered together with others. */
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly natSource: string;
  readonly natSourcePort: number;
  readonly natDestination: string;
  readonly natDestinationPort: number;
  /** IP protocol number; 0 for a flood. */
  readonly protocol: number;
  readonly fromZone: string;
  readonly toZone: string;
  readonly ingressInterface: string;
  /** Empty where nothing was forwarded. */
  readonly egressInterface: string;
  readonly sourceUser: string | undefined;
  readonly destinationUser: string | undefined;
  readonly application: string;
  /** The security rule, or the rule of DoS protection; empty for zone protection. */
  readonly rule: string;
  /** Empty where no URL was asked for. */
  readonly urlCategory: string;
  /** The host that was asked for; empty where none was. */
  readonly url: string;
  /** How many sessions, or packets of a flood, the record stands for. */
  readonly repeats: number;
}
