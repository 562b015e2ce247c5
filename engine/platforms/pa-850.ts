// Assumption: a translated port serves 2 sessions at once.
// Vendor: show session info of release 9.0 prints 196606. Assumption: one dataplane, one virtual system, no offload.
// Assumption: 1.9 Gbps in packets of 500 bytes, and 4 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-850. */
export const PA_850: Platform = {
  model: 'PA-850',
  family: '800',
  sessionCapacity: 196_606,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  packetsPerSecond: 475_000,
  coresPerDataplane: 4,
  hardwareOffload: false,
  dippOversubscription: 2,
};
