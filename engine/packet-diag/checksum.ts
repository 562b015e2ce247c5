// Checksums of packets.

/** The Internet checksum of RFC 1071 over bytes from `from` to before `to`, on top of a sum of 16-bit words. */
export function internetChecksum(bytes: Uint8Array, from: number, to: number, before = 0): number {
  return ~folded(before + sumOfWords(bytes, from, to)) & 0xffff;
}

/** The sum of the 16-bit words, for a pseudo header. An odd last byte is the high half of its word. */
export function sumOfWords(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 2) {
    sum += ((bytes[at] ?? 0) << 8) | (at + 1 < to ? (bytes[at + 1] ?? 0) : 0);
  }
  return sum;
}

function folded(sum: number): number {
  let rest = sum;
  while (rest > 0xffff) rest = (rest & 0xffff) + Math.floor(rest / 0x10000);
  return rest;
}

/** CRC32c, bit by bit, as SCTP has it (RFC 4960, appendix B). */
export function crc32c(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0xffffffff;
  for (let at = from; at < to; at++) {
    crc ^= bytes[at] ?? 0;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0x82f63b78;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
