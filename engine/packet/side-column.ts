// A number for each row of the session table that few worlds need: it costs nothing while no session has one.

const FIRST_ROOM = 1024;

/** Numbers up to 65535 by row; 0 for every row that was never given one. */
export class SideColumn {
  private values = new Uint16Array(0);

  get(row: number): number {
    return this.values[row] ?? 0;
  }

  /** Rows are used again: who takes one gives it a number or 0. */
  set(row: number, value: number): void {
    if (row >= this.values.length) {
      if (value === 0) return;
      const larger = new Uint16Array(Math.max(FIRST_ROOM, 2 * this.values.length, row + 1));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[row] = value;
  }

  /** Rows with a number, each with it, for a snapshot. */
  state(): Uint32Array {
    const pairs: number[] = [];
    this.values.forEach((value, row) => {
      if (value !== 0) pairs.push(row, value);
    });
    return Uint32Array.from(pairs);
  }

  restore(pairs: Uint32Array): void {
    this.values = new Uint16Array(0);
    // The last row first, so that room is made once.
    for (let at = pairs.length - 2; at >= 0; at -= 2) this.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  }
}
