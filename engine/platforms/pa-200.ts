// Vendor: show running ippool offers 129024 ports an address, twice 64512.
// Vendor: show session info of release 8.0.19 prints 65534. Assumption: one dataplane, one virtual system, no offload.
// Assumption: 100 Mbps in packets of 500 bytes, and 2 cores a dataplane.
import type { Platform } from '../platform.ts';

/** The PA-200. */
export const PA_200: Platform = {
  model: 'PA-200',
  family: '200',
  sessionCapacity: 65_534,
  dataplanes: 1,
  vsysMaximum: 1,
  sessionIdBanks: 1,
  packetsPerSecond: 25_000,
  coresPerDataplane: 2,
  hardwareOffload: false,
  dippOversubscription: 2,
};
