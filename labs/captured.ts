// What the captures of the packet diagnosis hold, by who speaks in them.
import type { CapturedFrame, CaptureFile } from '../engine/packet-diag/captured-frame.ts';

const TYPE = 12;
const IPV4 = 0x08;
const SOURCE = 26;
const DESTINATION = 30;

/** How many frames there are in all files; with two IPv4 addresses, those that went between them, one way or the other. */
export function capturedFrames(
  files: readonly CaptureFile[],
  between: readonly [string, string] | undefined,
): number {
  const frames = files.flatMap((file) => file.frames);
  if (between === undefined) return frames.length;
  const [one, other] = between;
  return frames.filter((frame) => {
    const source = addressAt(frame, SOURCE);
    const destination = addressAt(frame, DESTINATION);
    return (source === one && destination === other) || (source === other && destination === one);
  }).length;
}

/** Undefined for a frame of another kind, or one that was cut before the address. */
function addressAt({ bytes }: CapturedFrame, offset: number): string | undefined {
  if (bytes[TYPE] !== IPV4 || bytes.length < offset + 4) return undefined;
  return bytes.subarray(offset, offset + 4).join('.');
}
