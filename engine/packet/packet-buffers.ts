// Who holds packet buffers. Most packets leave theirs at once and are not looked at here; a few sessions keep so many that the
// others find none. Only these are remembered.

/** Sessions that are remembered at once; of more the one that was heard longest ago is forgotten. */
const PLACES = 16;
/** Assumption: seconds for which packets wait, so that a session that is quiet for longer holds nothing. */
const WAIT = 2;
/** Assumption: percent in use from which packets of others may find no buffer; at 100 every other one does. */
const CROWDED = 80;
const LOSS = 2 * (100 - CROWDED);

/** A session and the percent of the buffers that it holds. */
export interface BufferHolder {
  readonly row: number;
  readonly percent: number;
}

/** The buffers of one dataplane. */
export class PacketBuffers {
  /** Percent in use by those who are remembered and by what cores have no time for; kept up each second and with each packet of theirs. */
  used = 0;
  private readonly rows = new Uint32Array(PLACES);
  private readonly percents = new Uint8Array(PLACES);
  private readonly seconds = new Uint32Array(PLACES);
  /** What has gathered towards the next packet that finds no buffer. */
  private gathered = 0;
  /** Percent that packets take which wait for a core. */
  private backlog = 0;

  /** Percent that a session holds. */
  percentOf(row: number): number {
    const place = this.rows.indexOf(row);
    return place < 0 ? 0 : (this.percents[place] ?? 0);
  }

  /** A packet of a session waits. */
  hold(row: number, percent: number, second: number): void {
    let place = this.rows.indexOf(row);
    if (place < 0) place = this.seconds.indexOf(Math.min(...this.seconds));
    this.rows[place] = row;
    this.percents[place] = percent;
    this.seconds[place] = second;
    this.count(second);
  }

  /** A session is gone, or its packets are thrown away as they come. */
  release(row: number, second: number): void {
    const place = this.rows.indexOf(row);
    if (row === 0 || place < 0) return;
    this.clear(place);
    this.count(second);
  }

  /**
   * Forgets who has been quiet for too long. `load` is what cores have to do beside the traffic that is played, in percent of what
   * they can. Assumption: each percent that they cannot fills a percent of the buffers a second, and time to spare empties them so.
   */
  tick(second: number, load: number): void {
    this.backlog = Math.max(0, Math.min(100, this.backlog + load - 100));
    if (this.used !== 0 || this.backlog !== 0) this.count(second);
  }

  /** Most first, of the same percent the lower row; what is beyond the hundredth percent is held by nobody. */
  holders(): readonly BufferHolder[] {
    const held = [...this.rows].flatMap((row, place) =>
      row === 0 ? [] : [{ row, percent: this.percents[place] ?? 0 }],
    );
    let left = 100;
    return held
      .sort((a, b) => b.percent - a.percent || a.row - b.row)
      .map(({ row, percent }) => {
        const own = Math.min(left, percent);
        left -= own;
        return { row, percent: own };
      });
  }

  /** True when a packet of another session finds no buffer. */
  isFull(): boolean {
    if (this.used <= CROWDED) return false;
    this.gathered += this.used - CROWDED;
    if (this.gathered < LOSS) return false;
    this.gathered -= LOSS;
    return true;
  }

  state(): Uint32Array {
    const { used, gathered, backlog } = this;
    return Uint32Array.of(used, gathered, backlog, ...this.rows, ...this.percents, ...this.seconds);
  }

  restore(state: Uint32Array): void {
    this.used = state[0] ?? 0;
    this.gathered = state[1] ?? 0;
    this.backlog = state[2] ?? 0;
    this.rows.set(state.subarray(3, 3 + PLACES));
    this.percents.set(state.subarray(3 + PLACES, 3 + 2 * PLACES));
    this.seconds.set(state.subarray(3 + 2 * PLACES, 3 + 3 * PLACES));
  }

  private count(second: number): void {
    let sum = this.backlog;
    for (let place = 0; place < PLACES; place++) {
      if (this.rows[place] !== 0 && second - (this.seconds[place] ?? 0) > WAIT) this.clear(place);
      sum += this.percents[place] ?? 0;
    }
    this.used = Math.min(100, sum);
  }

  private clear(place: number): void {
    this.rows[place] = 0;
    this.percents[place] = 0;
    this.seconds[place] = 0;
  }
}
