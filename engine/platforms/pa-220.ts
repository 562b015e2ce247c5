// Assumption: 65534 is printed as on the PA-200 of the same size; one dataplane, one virtual system, no offload; a translated
// port serves 2 sessions at once.
// Assumption: 500 Mbps in packets of 500 bytes, and 2 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-220. */
export const PA_220: Platform = {
  model: 'PA-220',
  family: '220',
  sessionCapacity: 65_534,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  packetsPerSecond: 125_000,
  coresPerDataplane: 2,
  hardwareOffload: false,
  dippOversubscription: 2,
};
