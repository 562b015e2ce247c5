// Assumption: a translated port serves 2 sessions at once.
// Vendor: show session info of a virtual firewall, num-max 819200. Assumption: no offload, one virtual system.
// Assumption: 2 Gbps in packets of 500 bytes, and 4 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-VM. */
export const PA_VM: Platform = {
  model: 'PA-VM',
  family: 'vm',
  sessionCapacity: 819_200,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  packetsPerSecond: 500_000,
  coresPerDataplane: 4,
  hardwareOffload: false,
  dippOversubscription: 2,
};
