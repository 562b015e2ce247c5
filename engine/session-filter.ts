// The criteria of `show session all filter` and `clear session all filter`, AND-ed. A switch asks for the sessions that have a
// property, or for those that have it not. Vendor: operational hierarchy, release 11.2.
import type { NatFlag, SessionState, SessionType } from './session.ts';

/** An address or a prefix, as text: `10.0.0.1`, `10.0.0.0/8`, `2001:db8::/32`. Checked by the grammar. */
export type AddressText = string;

/** Sessions that satisfy every given criterion. An empty filter matches every session of the listing. */
export interface SessionFilter {
  readonly nat?: NatFlag;
  readonly ip6?: boolean;
  readonly sslDecrypt?: boolean;
  readonly decryptForwarded?: boolean;
  readonly http2Connection?: boolean;
  readonly http2Stream?: boolean;
  readonly tunnelInspected?: boolean;
  readonly tunnelDecap?: boolean;
  readonly decryptMirror?: boolean;
  readonly type?: SessionType;
  readonly state?: SessionState;
  /** Number of a virtual network. */
  readonly vniId?: number;
  /** Ingress zone of the c2s flow. */
  readonly from?: string;
  /** Ingress zone of the s2c flow. */
  readonly to?: string;
  /** Before translation. */
  readonly source?: AddressText;
  /** Before translation. */
  readonly destination?: AddressText;
  readonly sourceUser?: string;
  readonly destinationUser?: string;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  /** IP protocol number. */
  readonly protocol?: number;
  readonly application?: string;
  readonly rule?: string;
  readonly natRule?: string;
  readonly qosRule?: string;
  readonly pbfRule?: string;
  readonly dosRule?: string;
  readonly sdwanRule?: string;
  /** A physical port, whatever logical interface of it the session uses. */
  readonly hwInterface?: string;
  readonly ingressInterface?: string;
  readonly egressInterface?: string;
  /** At least this many KiB in both directions together. */
  readonly minKb?: number;
  /** At most this many KiB in both directions together. */
  readonly maxKb?: number;
  /** At least this many seconds since the session was created. */
  readonly minAge?: number;
  /** At least this many packets that wait for layer 7 processing. */
  readonly minQueuedL7?: number;
  /** Number of a QoS node; -2 for sessions without one. */
  readonly qosNodeId?: number;
  readonly qosClass?: number;
  /** `vsys1`, or `any` for every virtual system. */
  readonly vsysName?: string;
  /** Version of the content inspection engine. */
  readonly ctdVer?: number;
  /** Sessions marked to be matched against this policy again. */
  readonly rematch?: 'security-policy';
  readonly swOffload?: boolean;
}
