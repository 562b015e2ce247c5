// A capture on the management port, until Ctrl-C ends it. Vendor: Take a Packet Capture on the Management Interface. Assumption:
// the help texts.
import type { CapturedFrame } from '../../engine/packet-diag/captured-frame.ts';
import { readCaptureFilter } from '../capture-filter.ts';
import { value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { Course } from '../language/course.ts';
import { text, uint } from '../language/value-types.ts';
import { captureBegun, captureCounts, captureFilterWrong } from '../text/tcpdump.text.ts';
import { command, type DeviceDesk } from './device-context.ts';
import { finishedCourse } from './following-course.ts';

/** Assumption: the name of the file that the capture is kept in. */
const FILE = 'mgmt.pcap';
/** Assumption: so many bytes of a packet are kept, and 0 stands for whole packets. */
const DEFAULT_SNAPLEN = 96;
const WHOLE = 65_535;
const LOOK_EVERY = 1000;
/** Assumption: where nobody can press Ctrl-C the capture goes on for ten seconds. */
const BOUNDED = 10_000;

/** Captures what goes through the management port. */
export const tcpdump = command({
  path: ['tcpdump'],
  help: 'Capture packets on the management interface',
  source: assumption(
    'the words, which are those of the tool underneath, and that 96 bytes of a packet are kept',
    'Take a Packet Capture on the Management Interface: Ctrl-C ends it',
  ),
  options: {
    filter: value(text, 'Filter in quotation marks, "host 192.0.2.1 and port 443"'),
    snaplen: value(uint(0, 65_535), 'Bytes of a packet to keep, 0 for all'),
  },
  course: (desk, { filter = '', snaplen = DEFAULT_SNAPLEN }) => {
    const wanted = readCaptureFilter(filter);
    if (wanted === undefined) return finishedCourse(undefined, captureFilterWrong());
    return capture(desk, { wanted, snaplen: snaplen === 0 ? WHOLE : snaplen });
  },
});

interface CapturePlan {
  readonly wanted: (frame: Uint8Array) => boolean;
  readonly snaplen: number;
}

function* capture({ context, patience, now, apply }: DeviceDesk, { wanted, snaplen }: CapturePlan): Course {
  const { view } = context;
  const began = now();
  const frames: CapturedFrame[] = [];
  let lines = captureBegun(snaplen);
  let seen = began;
  let isOver = false;
  while (!isOver) {
    const wake = yield { lines, until: now() + LOOK_EVERY };
    lines = [];
    const until = now();
    const fresh = view.management.traffic({ from: seen, to: until }).filter(({ bytes }) => wanted(bytes));
    frames.push(...fresh.map((frame) => ({ ...frame, bytes: frame.bytes.slice(0, snaplen) })));
    seen = until;
    isOver = wake === 'interrupted' || (patience === 'bounded' && until >= began + BOUNDED);
  }
  apply({ kind: 'change-packet-diag', change: { kind: 'keep-file', file: FILE, frames } });
  return { status: 'accepted', rows: { captured: frames.length }, lines: captureCounts(frames.length) };
}
