// Session ids as the device prints them, and the rows of the table behind them. Low rows may have high ids.
import type { Platform } from './platform.ts';
import type { SessionId } from './session.ts';

/** Both ways between row and id; a bijection over the rows of a platform. */
export class SessionNumbering {
  /** Banks that the rows are dealt to in turn; each has a block of ids. */
  readonly banks: number;
  readonly rowsInBank: number;
  private readonly capacity: number;

  constructor(platform: Platform) {
    this.banks = platform.sessionIdBanks;
    this.capacity = platform.sessionCapacity;
    this.rowsInBank = Math.ceil((platform.sessionCapacity + 1) / this.banks);
  }

  idOf(row: number): SessionId {
    return (row % this.banks) * this.rowsInBank + Math.floor(row / this.banks);
  }

  /** 0 for an id the platform does not have. */
  rowOf(id: SessionId): number {
    const row = (id % this.rowsInBank) * this.banks + Math.floor(id / this.rowsInBank);
    return row <= this.capacity && id < this.rowsInBank * this.banks ? row : 0;
  }
}
