// Vendor: a PA-5280 holds twice the sessions of a PA-5260, which has as many dataplanes: three. Assumption: 32000000 is
// printed, half of the 64 million that the PA-5280 is sold with; 225 virtual systems; a translated port serves 8 sessions.
import type { Platform } from '../platform.ts';

/** The PA-5260. */
export const PA_5260: Platform = {
  model: 'PA-5260',
  family: '5200',
  sessionCapacity: 32_000_000,
  dataplanes: 3,
  vsysMaximum: 225,
  sessionIdBanks: 1,
  hardwareOffload: true,
  dippOversubscription: 8,
};
