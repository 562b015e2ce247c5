// How many first packets each zone has seen, for its flood thresholds.
import { FLOODS } from '../policy/zone-protection.ts';

/** Numbers kept for each zone and kind: the second, first packets in it, credit towards the next drop, and packets dropped. */
export const FLOOD_FIELDS = 4;

/** First packets of each zone and kind in the running second, and how far the next drop is away. */
export class FloodMeters {
  values: Float64Array;

  constructor(zones: number) {
    this.values = new Float64Array((zones + 1) * FLOODS.length * FLOOD_FIELDS);
  }

  /** Room for further zones; those there are keep their numbers and what was seen in them. */
  grow(zones: number): void {
    const { values } = new FloodMeters(zones);
    values.set(this.values);
    this.values = values;
  }
}
