// Files that processes of the box write. Assumption: names follow the processes of the device, wording is ours; every line
// tells something that the simulated firewall did.
import type { EventKind, EventRecord } from '../../engine/answers/management-records.ts';
import type { Instant } from '../../engine/instant.ts';
import {
  phaseOneFailure,
  phaseTwoFailure,
  proxyIdFailure,
} from '../../engine/management/vpn-failure-words.ts';
import { logFileTime } from './ctime.ts';

/** A file: its plane, its name, and what is written to it. */
export interface LogFile {
  readonly plane: 'mp' | 'dp';
  readonly name: string;
  readonly kinds: readonly EventKind[];
}

/** By plane and name. */
export const LOG_FILES: readonly LogFile[] = [
  { plane: 'mp', name: 'authd.log', kinds: ['admin-logged-in'] },
  {
    plane: 'mp',
    name: 'ha_agent.log',
    kinds: [
      'started',
      'ha-suspended',
      'ha-peer-suspended',
      'ha-functional',
      'ha-peer-lost',
      'ha-link-failure',
      'ha-path-failure',
      'ha-synchronized',
    ],
  },
  {
    plane: 'mp',
    name: 'ikemgr.log',
    kinds: [
      'ike-established',
      'ipsec-established',
      'ike-cleared',
      'ipsec-cleared',
      'ike-failed',
      'ike-key-failed',
      'ipsec-failed',
      'ipsec-proxy-id-bad',
    ],
  },
  {
    plane: 'mp',
    name: 'ms.log',
    kinds: [
      'started',
      'admin-logged-in',
      'job-enqueued',
      'job-finished',
      'job-failed',
      'setting-changed',
      'sessions-cleared',
      'counters-cleared',
      'session-discarded',
      'ntp-answers',
      'ntp-silent',
      'clock-corrected',
      'clock-set',
      'url-cloud-connected',
      'url-cloud-lost',
    ],
  },
  { plane: 'mp', name: 'routed.log', kinds: ['started', 'bgp-established', 'bgp-left'] },
  {
    plane: 'dp',
    name: 'mprelay.log',
    kinds: ['started', 'neighbors-cleared', 'neighbor-silent', 'neighbor-answers', 'link-down', 'link-up'],
  },
  {
    plane: 'dp',
    name: 'pan_task.log',
    kinds: [
      'started',
      'sessions-cleared',
      'counters-cleared',
      'setting-changed',
      'session-discarded',
      'buffers-congested',
    ],
  },
];

const WORDS: Readonly<Record<EventKind, (subject: string) => string>> = {
  started: (subject) => `Process started, sw-version ${subject}`,
  'admin-logged-in': (subject) =>
    `Admin ${subject.split(' ')[0]} logged in from ${subject.split(' ')[1] ?? ''}`,
  'job-enqueued': (subject) => `Job ${subject} enqueued`,
  'job-finished': (subject) => `Job ${subject} finished, result OK`,
  'job-failed': (subject) => `Job ${subject} finished, result FAIL`,
  'bgp-established': (subject) => `BGP peer ${subject} entered state Established`,
  'bgp-left': (subject) => `BGP peer ${subject} left state Established`,
  'link-down': (subject) => `Link down: ${subject}`,
  'link-up': (subject) => `Link up: ${subject}`,
  'ike-established': (subject) => `IKE phase-1 SA of gateway ${subject} established`,
  'ipsec-established': (subject) => {
    const [tunnel = '', spiIn = '', spiOut = ''] = subject.split(' ');
    return `IPSec SA of tunnel ${tunnel} installed, SPI ${spiIn}/${spiOut}`;
  },
  'ike-cleared': (subject) => `IKE phase-1 SA deleted by administrator: ${subject}`,
  'ipsec-cleared': (subject) => `IPSec SA deleted by administrator: ${subject}`,
  'ike-failed': (subject) => `ike ${subject.split(' ')[0]}: ${phaseOneFailure(subject)}`,
  'ike-key-failed': (subject) => `ike ${subject.split(' ')[0]}: ${phaseOneFailure(subject)}`,
  'ipsec-failed': (subject) => `ipsec ${subject.split(' ')[0]}: ${phaseTwoFailure(subject)}`,
  'ipsec-proxy-id-bad': (subject) => `ipsec ${subject.split(' ')[0]}: ${proxyIdFailure(subject)}`,
  'ha-suspended': (subject) => `Local state changed from active to suspended: ${subject}`,
  'ha-peer-suspended': (subject) => `Peer state changed from passive to suspended: ${subject}`,
  'ha-functional': (subject) => `Peer state changed to passive: ${subject}`,
  'ha-peer-lost': () => 'Peer lost, local state changed from passive to active',
  'ha-link-failure': (subject) => `Link group ${subject} failed, local state changed to non-functional`,
  'ha-path-failure': (subject) => `Path group ${subject} failed, local state changed to non-functional`,
  'ha-synchronized': (subject) => `Synchronization to peer: ${subject}`,
  'sessions-cleared': (subject) => `Sessions cleared: ${subject}`,
  'counters-cleared': (subject) => `Counters cleared: ${subject}`,
  'neighbors-cleared': (subject) => `ARP entries cleared: ${subject}`,
  'setting-changed': (subject) => `Session setting changed: ${subject}`,
  'session-discarded': (subject) => `Session ${subject} set to discard`,
  'neighbor-silent': (subject) => `ARP request not answered: ${subject}`,
  'neighbor-answers': (subject) => `ARP request answered: ${subject}`,
  'ntp-answers': (subject) => `NTP server ${subject} answers`,
  'ntp-silent': (subject) => `NTP server ${subject} does not answer`,
  'clock-corrected': (subject) => `Clock corrected by NTP server ${subject}`,
  'clock-set': () => 'Clock set by administrator',
  'url-cloud-connected': (subject) => `URL cloud ${subject} connected`,
  'url-cloud-lost': (subject) => `URL cloud ${subject} cannot be reached`,
  'buffers-congested': (subject) => `Packet buffer congestion is ${subject}`,
};

/** Lines of a file, oldest first. */
export function logFileLines(
  file: LogFile,
  { events, ahead }: { readonly events: readonly EventRecord[]; readonly ahead: number },
): readonly string[] {
  return events
    .filter(({ kind }) => file.kinds.includes(kind))
    .map(({ at, kind, subject }) => `${logFileTime(at, ahead)} ${WORDS[kind](subject)}`);
}

/** The file that the packet diagnosis of the dataplane writes. Vendor: operational hierarchy, debug dataplane packet-diag aggregate-logs. */
export const PACKET_DIAG_FILE = 'pan_packet_diag.log';

/** Lines of the packet diagnosis. Assumption: each block begins with its instant, after public excerpts of such logs. */
export function packetDiagFileLines(
  lines: readonly { readonly at: Instant; readonly text: string }[],
  ahead: number,
): readonly string[] {
  return lines.flatMap(({ at, text }, index) => {
    const before = lines[index - 1];
    const begins = text !== '' && (before === undefined || before.text === '' || before.at !== at);
    return begins ? [`== ${logFileTime(at, ahead)} ==`, text] : [text];
  });
}

/** Assumption: no reply to an unknown name is public; the words are those of the tool that reads it. */
export function noSuchFile(name: string): readonly string[] {
  return ['', `${name}: No such file or directory`];
}
