// Vendor: a PA-5280 holds twice the sessions of a PA-5260, which has as many dataplanes: three. Assumption: 32000000 is
// printed, half of the 64 million that the PA-5280 is sold with; 225 virtual systems; a translated port serves 8 sessions.
// Assumption: 68 Gbps in packets of 500 bytes, and 12 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-5260. */
export const PA_5260: Platform = {
  model: 'PA-5260',
  family: '5200',
  sessionCapacity: 32_000_000,
  dataplanes: 3,
  vsysMaximum: 225,
  sessionIdBanks: 1,
  packetsPerSecond: 17_000_000,
  coresPerDataplane: 12,
  hardwareOffload: true,
  dippOversubscription: 8,
};
