// What Ink takes for a terminal. In debug mode each write is one complete frame, without cursor movements.
import { PassThrough, Writable } from 'node:stream';

/** A writable that keeps the last frame. */
export class FrameSink extends Writable {
  readonly isTTY = true;
  /** Ink must never believe that a frame is taller than its screen, as it would then clear the screen. */
  readonly rows = 100_000;
  columns = 80;
  frame = '';

  constructor() {
    super({ decodeStrings: false });
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    this.frame = String(chunk);
    done();
  }
}

/** A keyboard on which nobody types: keys reach the shell through the broker. */
export class IdleKeyboard extends PassThrough {
  readonly isTTY = true;

  setRawMode(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
