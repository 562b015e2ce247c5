// What each application has used: sessions that have ended, their packets and bytes. Live sessions are added where this is read.

/** Numbers kept of each application. */
export const USE_FIELDS = 3;
const FIRST_ROOM = 64;

/** Ended sessions by number of the application, 0 for those whose application was never found out. */
export class ApplicationUse {
  values = new Float64Array(FIRST_ROOM * USE_FIELDS);

  /** A session has ended. */
  note(application: number, packets: number, bytes: number): void {
    const at = application * USE_FIELDS;
    if (at >= this.values.length) this.grow(at + USE_FIELDS);
    const { values } = this;
    values[at] = (values[at] ?? 0) + 1;
    values[at + 1] = (values[at + 1] ?? 0) + packets;
    values[at + 2] = (values[at + 2] ?? 0) + bytes;
  }

  /** For a snapshot. */
  state(): Uint32Array {
    return new Uint32Array(this.values.slice().buffer);
  }

  restore(words: Uint32Array): void {
    this.values = new Float64Array(words.slice().buffer);
  }

  private grow(room: number): void {
    const larger = new Float64Array(Math.max(room, this.values.length * 2));
    larger.set(this.values);
    this.values = larger;
  }
}
