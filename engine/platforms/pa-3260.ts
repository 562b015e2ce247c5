// Assumption: a translated port serves 8 sessions at once.
// Vendor: release notes, reduced from 3 to 2.2 million sessions in release 10.1. Assumption: printed so; six virtual systems.
// Assumption: 8.8 Gbps in packets of 500 bytes, and 6 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-3260. */
export const PA_3260: Platform = {
  model: 'PA-3260',
  family: '3200',
  sessionCapacity: 2_200_000,
  dataplanes: 1,
  vsysMaximum: 6,
  sessionIdBanks: 1,
  packetsPerSecond: 2_200_000,
  coresPerDataplane: 6,
  hardwareOffload: true,
  dippOversubscription: 8,
};
