// A capture as a file of its own, for readers such as Wireshark.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { CaptureFile } from '../engine/packet-diag/captured-frame.ts';
import { pcapBytes } from '../engine/packet-diag/pcap-file.ts';

/** Writes the file as a whole, over one of that name; one line that says why where it cannot be written. */
export function writeCaptureFile(path: string, { frames }: CaptureFile): string | undefined {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, pcapBytes(frames), { mode: 0o600 });
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    return `cannot write ${path}: ${reasonOf(error)}`;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such folder',
    ENOTDIR: 'no such folder',
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  return known[code] ?? code;
}
