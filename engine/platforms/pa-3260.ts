// Assumption: a translated port serves 8 sessions at once.
// Vendor: release notes, reduced from 3 to 2.2 million sessions in release 10.1. Assumption: printed so; six virtual systems.
import type { Platform } from '../platform.ts';

/** The PA-3260. */
export const PA_3260: Platform = {
  model: 'PA-3260',
  family: '3200',
  sessionCapacity: 2_200_000,
  dataplanes: 1,
  vsysMaximum: 6,
  sessionIdBanks: 1,
  hardwareOffload: true,
  dippOversubscription: 8,
};
