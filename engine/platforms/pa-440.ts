// Assumption: a translated port serves 2 sessions at once.
// Assumption: 200000 is printed; a reseller names 200k sessions. Assumption: one dataplane, one virtual system, no offload.
// Assumption: 3 Gbps in packets of 500 bytes, and 4 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-440. */
export const PA_440: Platform = {
  model: 'PA-440',
  family: '400',
  sessionCapacity: 200_000,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  packetsPerSecond: 750_000,
  coresPerDataplane: 4,
  hardwareOffload: false,
  dippOversubscription: 2,
};
