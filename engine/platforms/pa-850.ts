// Assumption: a translated port serves 2 sessions at once.
// Vendor: show session info of release 9.0 prints 196606. Assumption: one dataplane, one virtual system, no offload.
import type { Platform } from '../platform.ts';

/** The PA-850. */
export const PA_850: Platform = {
  model: 'PA-850',
  family: '800',
  sessionCapacity: 196_606,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  hardwareOffload: false,
  dippOversubscription: 2,
};
