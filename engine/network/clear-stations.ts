// An administrator has the firewall forget the stations of VLANs. They are learned again when they speak.
import type { Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Those of one VLAN, or of all; refuses a name that is no VLAN. */
export function clearStations({ stations, table }: DataplaneState, vlan: string | undefined): Outcome {
  if (stations.clear(vlan, table.now)) return { kind: 'stations-cleared' };
  return { kind: 'failed', failure: { kind: 'no-such-object', noun: 'vlan', name: vlan ?? '' } };
}
