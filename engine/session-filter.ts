// The criteria of `show session all filter`, AND-ed. Vendor: operational hierarchy, release 11.2.
import type { NatFlag, SessionState, SessionType } from './session.ts';

/** An address or a prefix, as text: `10.0.0.1`, `10.0.0.0/8`, `2001:db8::/32`. Checked by the grammar. */
export type AddressText = string;

/** Sessions that satisfy every given criterion. An empty filter matches every session of the listing. */
export interface SessionFilter {
  readonly source?: AddressText;
  readonly destination?: AddressText;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  /** IP protocol number. */
  readonly protocol?: number;
  readonly application?: string;
  readonly rule?: string;
  readonly natRule?: string;
  readonly nat?: NatFlag;
  /** Ingress zone of the c2s flow. */
  readonly from?: string;
  /** Ingress zone of the s2c flow. */
  readonly to?: string;
  readonly state?: SessionState;
  readonly type?: SessionType;
  /** At least this many seconds since the session was created. */
  readonly minAge?: number;
  /** At least this many KiB in both directions together. */
  readonly minKb?: number;
}
