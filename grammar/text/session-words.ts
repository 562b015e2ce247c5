// The printed words of states, types and flags, shared by the listing and the report.
import type { NatFlag, SessionState, SessionType } from '../../engine/session.ts';

const STATE_WORDS: Readonly<Record<SessionState, string>> = {
  init: 'INIT',
  opening: 'OPENING',
  active: 'ACTIVE',
  discard: 'DISCARD',
  closing: 'CLOSING',
  closed: 'CLOSED',
  free: 'FREE',
};

// Assumption: TUNN, FWD and VNI; only FLOW and PRED have been seen in print.
const TYPE_WORDS: Readonly<Record<SessionType, string>> = {
  flow: 'FLOW',
  predict: 'PRED',
  tunnel: 'TUNN',
  forward: 'FWD',
  vni: 'VNI',
};

const NAT_WORDS: Readonly<Record<NatFlag, string>> = {
  none: '',
  source: 'NS',
  destination: 'ND',
  both: 'NB',
};

/** `ACTIVE`; the filter keyword `initial` prints as `INIT`. */
export function stateWord(state: SessionState): string {
  return STATE_WORDS[state];
}

/** `FLOW`, `PRED`. */
export function typeWord(type: SessionType): string {
  return TYPE_WORDS[type];
}

/** `NS`, `ND`, `NB`, or nothing. */
export function natWord(nat: NatFlag): string {
  return NAT_WORDS[nat];
}
