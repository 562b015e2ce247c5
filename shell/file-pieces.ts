// A file or pipe from its beginning to its end, piece by piece.
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 256 * 1024;

/** The bytes in order, each piece valid until the next is asked for. Opens at the first one and throws as the file system does. */
export function* filePieces(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(PIECE);
  try {
    for (;;) {
      const count = readSync(descriptor, buffer, 0, PIECE, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}
