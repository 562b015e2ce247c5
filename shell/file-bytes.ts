// The bytes of a file, read at will.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../transcripts/transcript-index.ts';

/** An open file. */
export interface FileBytes extends ByteSource {
  close(): void;
}

/** Opens a file; throws as the file system does. The size is that of now: what is appended later is not seen. */
export function openFileBytes(path: string): FileBytes {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  let buffer = Buffer.alloc(0);
  return {
    size,
    read: (offset, length) => {
      if (buffer.length < length) buffer = Buffer.allocUnsafe(length);
      let read = 0;
      while (read < length) {
        const count = readSync(
          descriptor,
          buffer,
          read,
          Math.min(length, size - offset) - read,
          offset + read,
        );
        if (count <= 0) break;
        read += count;
      }
      return buffer.subarray(0, read);
    },
    close: () => closeSync(descriptor),
  };
}
