// Captures as lines, and their end. Vendor: operational hierarchy, release 11.2. Assumption: the help texts; that `follow` looks
// every second; and that captures of other kinds than the packet filter's are not simulated.
import type { CaptureFile } from '../../engine/packet-diag/captured-frame.ts';
import { alternative, required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { nameOf, text } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { noSuchCapture, type PcapLayout, viewedFrames } from '../text/view-pcap.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { finishedCourse, followingCourse } from './following-course.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What is viewed, and how. */
export interface ViewedCapture {
  readonly name: string;
  /** Undefined where no such file is. */
  readonly capture: CaptureFile | undefined;
  readonly layout: PcapLayout;
}

/** The name of a capture; those there are offered. */
const captureName: ValueType<string> = nameOf('capture');

const viewPcap = command({
  path: ['view-pcap'],
  help: 'View a packet capture',
  source: assumption("tcpdump's form, and what its options print"),
  options: {
    follow: value(yesOrNo, 'Go on with what is captured'),
    'link-header': value(yesOrNo, 'Show the link-level header'),
    'no-dns-lookup': value(yesOrNo, 'Addresses instead of names'),
    'no-port-lookup': value(yesOrNo, 'Numbers of ports instead of names'),
    'no-qualification': value(yesOrNo, 'Names of hosts without their domain'),
    'absolute-seq': value(yesOrNo, 'Absolute TCP sequence numbers'),
    'no-timestamp': value(yesOrNo, 'No time'),
    'unformatted-timestamp': value(yesOrNo, 'Time in seconds since 1970'),
    delta: value(yesOrNo, 'Time since the packet before'),
    timestamp: value(yesOrNo, 'Time with its date'),
    'undecoded-NFS': value(yesOrNo, 'NFS handles as they are'),
    verbose: value(yesOrNo, 'More of the headers'),
    'verbose+': value(yesOrNo, 'Yet more of the headers'),
    'verbose++': value(yesOrNo, 'All of the headers'),
    hex: value(yesOrNo, 'Bytes in hexadecimal'),
    'hex-ascii': value(yesOrNo, 'Bytes in hexadecimal and as letters'),
    'filter-pcap': alternative(value(captureName, 'File of the packet filter')),
    'mgmt-pcap': alternative(value(captureName, 'File of the management port')),
  },
  course: (desk, args) => {
    const name = args.filterPcap ?? args.mgmtPcap ?? '';
    const layout: PcapLayout = {
      time: timeOf(args),
      ports: args.noPortLookup ? 'numbers' : 'names',
      linkHeader: args.linkHeader ? 'shown' : 'hidden',
      sequence: args.absoluteSeq ? 'absolute' : 'relative',
      detail: (args.verbose ?? args['verbose+'] ?? args['verbose++']) ? 'verbose' : 'brief',
      dump: args.hexAscii ? 'hex-ascii' : args.hex ? 'hex' : 'none',
    };
    const viewed = (): ViewedCapture => ({
      name,
      capture: desk.context.view.packetDiag.captures().find((file) => file.name === name),
      layout,
    });
    const first = viewed();
    const lines = captureLines(first);
    if (args.follow !== true || desk.patience === 'bounded' || first.capture === undefined)
      return finishedCourse(first, lines);
    return followingCourse(desk, { shown: lines, lines, read: () => captureLines(viewed()) });
  },
});

function captureLines({ name, capture, layout }: ViewedCapture): readonly string[] {
  return capture === undefined ? noSuchCapture(name) : viewedFrames(capture.frames, layout);
}

function timeOf(args: {
  readonly noTimestamp?: boolean;
  readonly unformattedTimestamp?: boolean;
  readonly delta?: boolean;
  readonly timestamp?: boolean;
}): PcapLayout['time'] {
  if (args.noTimestamp) return 'none';
  if (args.unformattedTimestamp) return 'seconds';
  if (args.delta) return 'delta';
  return args.timestamp ? 'date' : 'time';
}

/** Assumption: nothing is printed, whether or not there was such a file. */
const deleteCapture = command({
  path: ['delete', 'debug-filter'],
  help: 'Delete a capture of the packet filter',
  source: assumption('nothing is printed'),
  options: { file: required(value(text, 'File')) },
  operate: ({ file }) => ({ kind: 'change-packet-diag', change: { kind: 'delete-file', file } }),
  text: outcomeText,
});

/** In the order of the hierarchy. */
export const CAPTURE_COMMANDS: readonly DeviceCommand[] = [deleteCapture, viewPcap];
