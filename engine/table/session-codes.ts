// The numbers that the columns of a session hold for its closed vocabularies.
import type { EndReason, SessionState, SessionType, TrackerStage } from '../session.ts';

/** A state's code is its position. */
export const STATES = [
  'init',
  'opening',
  'active',
  'discard',
  'closing',
  'closed',
  'free',
] as const satisfies readonly SessionState[];
export const STATE_INIT = 0;
export const STATE_OPENING = 1;
export const STATE_ACTIVE = 2;
export const STATE_DISCARD = 3;
export const STATE_CLOSING = 4;
export const STATE_CLOSED = 5;

/** A type's code is its position. */
export const TYPES = [
  'flow',
  'predict',
  'tunnel',
  'forward',
  'vni',
] as const satisfies readonly SessionType[];
export const TYPE_FLOW = 0;
export const TYPE_PREDICT = 1;

/** An end reason's code is its position; 0 while the session lives. */
export const END_REASONS = [
  'unknown',
  'n/a',
  'aged-out',
  'decoder',
  'tcp-reuse',
  'tcp-fin',
  'resources-unavailable',
  'tcp-rst-from-server',
  'tcp-rst-from-client',
  'decrypt-error',
  'decrypt-unsupport-param',
  'decrypt-cert-validation',
  'auth-policy-redirect',
  'policy-deny',
  'threat',
] as const satisfies readonly EndReason[];

/** A tracker stage's code is its position and one; 0 for none. */
export const TRACKER_STAGES = [
  'Aged out',
  'TCP FIN',
  'TCP RST - client',
  'TCP RST - server',
  'appid policy lookup deny',
  'mitigation tdb',
  'resource limit',
  'host service',
  'session clear',
] as const satisfies readonly TrackerStage[];

/** Bits of the column `flags`. */
export const FLAG_NAT_SOURCE = 1 << 0;
export const FLAG_NAT_DESTINATION = 1 << 1;
export const FLAG_LOG_AT_END = 1 << 2;
export const FLAG_LOG_AT_START = 1 << 3;
export const FLAG_OFFLOADED = 1 << 4;
/** Created on, or updated by, the HA peer. */
export const FLAG_SYNCED = 1 << 5;
export const FLAG_DECRYPTED = 1 << 6;
export const FLAG_PREDICT_MATCHED = 1 << 7;
/** Clear when the client triggered the prediction. */
export const FLAG_PREDICT_BY_SERVER = 1 << 8;
export const FLAG_TUNNEL = 1 << 9;
/** The application is fixed by a rule, and nothing looks at layer 7. */
export const FLAG_APPLICATION_OVERRIDE = 1 << 10;
export const FLAG_LAYER7_DONE = 1 << 11;
export const FLAG_URL_FILTERING = 1 << 12;
export const FLAG_SYN_COOKIES = 1 << 13;
export const FLAG_ON_HOST = 1 << 14;
export const FLAG_CAPTIVE_PORTAL = 1 << 15;
