// All of them.
import { COUNTER_INVARIANTS } from './counter-invariants.fixture.ts';
import { DATAPLANE_INVARIANTS } from './dataplane-invariants.fixture.ts';
import { DENIAL_INVARIANTS } from './denial-invariants.fixture.ts';
import type { Invariant } from './invariant.fixture.ts';
import { LOG_INVARIANTS } from './log-invariants.fixture.ts';
import { MANAGEMENT_INVARIANTS } from './management-invariants.fixture.ts';
import { NETWORK_INVARIANTS } from './network-invariants.fixture.ts';
import { POLICY_INVARIANTS } from './policy-invariants.fixture.ts';
import { SESSION_INVARIANTS } from './session-invariants.fixture.ts';
import { THREAT_INVARIANTS } from './threat-invariants.fixture.ts';

/** By the part of the firewall that they are about. */
export const INVARIANTS: Readonly<Record<string, readonly Invariant[]>> = {
  sessions: SESSION_INVARIANTS,
  counters: COUNTER_INVARIANTS,
  policies: POLICY_INVARIANTS,
  dataplane: DATAPLANE_INVARIANTS,
  log: LOG_INVARIANTS,
  denials: DENIAL_INVARIANTS,
  threats: THREAT_INVARIANTS,
  network: NETWORK_INVARIANTS,
  management: MANAGEMENT_INVARIANTS,
};
