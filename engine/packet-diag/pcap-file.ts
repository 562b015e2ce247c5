// Captured frames as a file of the pcap format, version 2.4, which every reader of captures knows.
import type { CapturedFrame } from './captured-frame.ts';

const MAGIC = 0xa1b2c3d4;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET = 1;
const LONGEST = 65_535;

/** The whole file, little-endian, times in microseconds. */
export function pcapBytes(frames: readonly CapturedFrame[]): Uint8Array {
  const size = frames.reduce((sum, { bytes }) => sum + RECORD_HEADER + bytes.length, FILE_HEADER);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, LONGEST, true);
  view.setUint32(20, ETHERNET, true);
  let at = FILE_HEADER;
  for (const { at: instant, bytes, length } of frames) {
    view.setUint32(at, Math.floor(instant / 1000), true);
    view.setUint32(at + 4, (instant % 1000) * 1000, true);
    view.setUint32(at + 8, bytes.length, true);
    view.setUint32(at + 12, length, true);
    file.set(bytes, at + RECORD_HEADER);
    at += RECORD_HEADER + bytes.length;
  }
  return file;
}
