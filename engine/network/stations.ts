// What an administrator has the firewall forget of the stations of VLANs. A station speaks about once a minute and is learned again
// then, so that only the second of the last clearing of each VLAN is state.
import type { World } from '../world/world-schema.ts';
import { fingerprint } from './mac-address.ts';

/** Assumption: a station speaks about once a minute, so that its entry is never older. */
const STATION_QUIET = 60;

type Vlan = World['network']['vlans'][number];

/** The VLANs of one firewall, by name. */
export class Stations {
  /** Second of the last clearing, by position of the VLAN. */
  private readonly cleared: Uint32Array;
  private readonly vlans: readonly Vlan[];

  constructor(vlans: readonly Vlan[]) {
    this.vlans = vlans;
    this.cleared = new Uint32Array(vlans.length);
  }

  /** Goes on with what was cleared under another configuration, by the names of the VLANs. */
  follow(before: Stations): void {
    this.vlans.forEach(({ name }, position) => {
      this.cleared[position] = before.cleared[before.vlans.findIndex((one) => one.name === name)] ?? 0;
    });
  }

  /** Seconds since a station of a VLAN spoke last; undefined when it has not spoken since it was forgotten. */
  quietFor(vlan: string, mac: string, second: number): number | undefined {
    const quiet = (second + fingerprint(mac)) % STATION_QUIET;
    const position = this.vlans.findIndex(({ name }) => name === vlan);
    return second - quiet < (this.cleared[position] ?? 0) ? undefined : quiet;
  }

  /** Forgets the stations of a VLAN, or of all; false for a name that is no VLAN. */
  clear(vlan: string | undefined, second: number): boolean {
    let found = vlan === undefined;
    this.vlans.forEach(({ name }, position) => {
      if (vlan !== undefined && name !== vlan) return;
      this.cleared[position] = second;
      found = true;
    });
    return found;
  }

  /** For a snapshot. */
  state(): Uint32Array {
    return this.cleared.slice();
  }

  restore(state: Uint32Array): void {
    this.cleared.set(state);
  }
}
