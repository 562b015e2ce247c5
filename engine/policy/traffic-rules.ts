// The rules that guide or guard traffic, as the dataplane runs them.
import type { ListedRule } from './rule-list.ts';

/** Puts sessions into a class. */
export interface QosRule extends ListedRule {
  /** 1 to 8. */
  readonly qosClass: number;
}

/** Opens TLS or leaves it closed. */
export interface DecryptionRule extends ListedRule {
  readonly urlCategories: readonly string[];
  readonly action: 'decrypt' | 'no-decrypt';
  /** Name of its profile; undefined for the one that blocks nothing. */
  readonly profile: string | undefined;
}

/** Fixes the application of a session. */
export interface OverrideRule extends Omit<ListedRule, 'applications'> {
  readonly applications: undefined;
  /** Number of the application. */
  readonly application: number;
}

/** Asks users who they are. */
export interface AuthenticationRule extends ListedRule {
  readonly urlCategories: readonly string[];
  readonly enforcement: 'web-form' | 'browser-challenge' | 'no-captive-portal';
}

/** New connections of one kind a second: an alarm above the first, drops above the second, everything above the third. */
export interface DosThreshold {
  readonly alarm: number;
  readonly activate: number;
  readonly maximum: number;
  /** Seconds. */
  readonly blockDuration: number;
  readonly action: 'red' | 'syn-cookies';
}

/** Thresholds of a profile by position in FLOODS; undefined where nothing is limited. */
export interface DosProfile {
  readonly name: string;
  readonly floods: readonly (DosThreshold | undefined)[];
  readonly sessionLimit: number | undefined;
}

/** Which addresses of a packet are metered alone. */
export type DosClassification = 'source-ip-only' | 'destination-ip-only' | 'src-dest-ip-both';

/** Guards what lies behind it from floods. */
export interface DosRule extends ListedRule {
  readonly action: 'protect' | 'allow' | 'deny';
  readonly aggregate: DosProfile | undefined;
  readonly classified: { readonly profile: DosProfile; readonly by: DosClassification } | undefined;
}
