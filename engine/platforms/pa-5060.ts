// Assumption: a translated port serves 8 sessions at once.
// Assumption: 4194302 is printed, two less than 2^22, as the PA-200 prints two less than 2^16. Assumption: three dataplanes.
// Assumption: 225 virtual systems at most.
// Assumption: 20 Gbps in packets of 500 bytes, and 6 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-5060. */
export const PA_5060: Platform = {
  model: 'PA-5060',
  family: '5000',
  sessionCapacity: 4_194_302,
  dataplanes: 3,
  vsysMaximum: 225,
  sessionIdBanks: 16,
  packetsPerSecond: 5_000_000,
  coresPerDataplane: 6,
  hardwareOffload: true,
  dippOversubscription: 8,
};
