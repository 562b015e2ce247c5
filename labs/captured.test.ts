import { expect, test } from 'vitest';
import { capturedFrames } from './captured.ts';

/** A frame of 60 bytes from one IPv4 address to another. */
function frame(source: readonly number[], destination: readonly number[], type = 0x08) {
  const bytes = new Uint8Array(60);
  bytes.set([type, 0], 12);
  bytes.set(source, 26);
  bytes.set(destination, 30);
  return { at: 0, bytes, length: 60 };
}

const PC = [10, 1, 0, 5];
const SITE = [192, 0, 2, 10];
const FILES = [
  { name: 'rx.pcap', frames: [frame(PC, SITE), frame(SITE, PC), frame(PC, [192, 0, 2, 11])] },
  { name: 'tx.pcap', frames: [frame(PC, SITE), frame(PC, SITE, 0x86), frame(SITE, SITE)] },
];

test('frames are counted in all files, or only those between two addresses, in either direction', () => {
  expect(capturedFrames(FILES, undefined)).toBe(6);
  expect(capturedFrames(FILES, ['10.1.0.5', '192.0.2.10'])).toBe(3);
  expect(capturedFrames(FILES, ['192.0.2.10', '10.1.0.5'])).toBe(3);
});

test('a frame that was cut before its addresses is nobody in particular', () => {
  const cut = { ...frame(PC, SITE), bytes: frame(PC, SITE).bytes.subarray(0, 32) };
  expect(capturedFrames([{ name: 'rx.pcap', frames: [cut] }], ['10.1.0.5', '192.0.2.10'])).toBe(0);
});
