// The system log: what the management plane remembers, as records with a subtype, an event and a severity. Vendor: system log
// fields, release 11.1. Assumption: which events are logged, their severities, event names and words; sessions, counters and
// settings that an administrator clears or changes leave no record.
import type { EventKind, EventRecord } from '../answers/management-records.ts';
import type { Instant } from '../instant.ts';
import { type ListedField, listedRecords, type Severity } from '../logs/listed-log.ts';
import type { LogRequest } from '../logs/log-query.ts';
import { phaseOneFailure, phaseTwoFailure, proxyIdFailure } from './vpn-failure-words.ts';

/** One record of the system log. */
export interface SystemLogRecord {
  readonly at: Instant;
  readonly severity: Severity;
  readonly subtype: string;
  /** What it is about; empty where nothing is named. */
  readonly object: string;
  readonly eventId: string;
  readonly description: string;
}

/** What a kind of event is in the log. */
interface EventForm {
  readonly severity: Severity;
  readonly subtype: string;
  readonly eventId: string;
  readonly object?: (subject: string) => string;
  readonly words: (subject: string) => string;
}

/** From what the log is made. */
export interface SystemLogSources {
  readonly now: Instant;
  /** Oldest first. */
  readonly events: readonly EventRecord[];
}

const firstWord = (subject: string) => subject.split(' ')[0] ?? '';
const afterFirst = (subject: string) => subject.slice(firstWord(subject).length + 1);
const GENERAL = { severity: 'informational', subtype: 'general', eventId: 'general' } as const;
const HA = { subtype: 'ha', eventId: 'state-change' } as const;
const VPN = { severity: 'informational', subtype: 'vpn' } as const;

const FORMS: Partial<Readonly<Record<EventKind, EventForm>>> = {
  started: { ...GENERAL, words: (version) => `The system is starting up, sw-version ${version}` },
  'admin-logged-in': {
    ...GENERAL,
    words: (subject) => `User ${firstWord(subject)} logged in via CLI from ${afterFirst(subject)}`,
  },
  'job-enqueued': { ...GENERAL, words: (job) => `${afterFirst(job)} job enqueued. JobId=${firstWord(job)}` },
  'job-finished': { ...GENERAL, words: (job) => `${afterFirst(job)} job succeeded. JobId=${firstWord(job)}` },
  'job-failed': {
    ...GENERAL,
    severity: 'high',
    words: (job) => `${afterFirst(job)} job failed. JobId=${firstWord(job)}`,
  },
  'bgp-established': {
    severity: 'informational',
    subtype: 'routing',
    eventId: 'routed-BGP-peer-enter-established',
    object: (peer) => peer,
    words: (peer) => `BGP peer session enters established state, peer: ${peer}`,
  },
  'bgp-left': {
    severity: 'high',
    subtype: 'routing',
    eventId: 'routed-BGP-peer-left-established',
    object: (peer) => peer,
    words: (peer) => `BGP peer session left established state, peer: ${peer}`,
  },
  'link-down': {
    severity: 'informational',
    subtype: 'port',
    eventId: 'link-change',
    object: firstWord,
    words: (link) => `Port ${firstWord(link)}: Down ${afterFirst(link)}`,
  },
  'link-up': {
    severity: 'informational',
    subtype: 'port',
    eventId: 'link-change',
    object: firstWord,
    words: (link) => `Port ${firstWord(link)}: Up ${afterFirst(link)}`,
  },
  'ntp-answers': {
    ...GENERAL,
    eventId: 'ntp-sync',
    object: (server) => server,
    words: (server) => `NTP sync to server ${server}`,
  },
  'ntp-silent': {
    ...GENERAL,
    severity: 'medium',
    eventId: 'ntp-sync',
    object: (server) => server,
    words: (server) => `NTP server ${server} does not answer`,
  },
  'clock-corrected': { ...GENERAL, words: (server) => `System clock corrected by NTP server ${server}` },
  'clock-set': { ...GENERAL, words: () => 'System clock set by administrator' },
  'url-cloud-connected': {
    severity: 'informational',
    subtype: 'url-filtering',
    eventId: 'url-cloud-connection',
    words: (server) => `CLOUD connection: connected to ${server}`,
  },
  'url-cloud-lost': {
    severity: 'medium',
    subtype: 'url-filtering',
    eventId: 'url-cloud-connection',
    words: (server) => `CLOUD connection: cannot connect to ${server}`,
  },
  // Vendor: configure packet buffer protection, alerts are in the system log; words and severity of logs that others collected.
  'buffers-congested': { ...GENERAL, words: (use) => `Packet buffer congestion is ${use}` },
  'ike-established': {
    ...VPN,
    eventId: 'ike-nego-p1-succ',
    object: (gateway) => gateway,
    words: () => 'IKE phase-1 negotiation is succeeded',
  },
  'ipsec-established': {
    ...VPN,
    eventId: 'ike-nego-p2-succ',
    object: firstWord,
    words: () => 'IKE phase-2 negotiation is succeeded',
  },
  'ike-cleared': {
    ...VPN,
    eventId: 'ike-send-p1-delete',
    object: (gateway) => gateway,
    words: () => 'IKE protocol phase-1 SA delete message sent to peer',
  },
  'ipsec-cleared': {
    ...VPN,
    eventId: 'ike-send-p2-delete',
    object: (tunnel) => tunnel,
    words: () => 'IKE protocol IPSec SA delete message sent to peer',
  },
  'ike-failed': { ...VPN, eventId: 'ike-nego-p1-fail', object: firstWord, words: phaseOneFailure },
  'ike-key-failed': { ...VPN, eventId: 'ike-nego-p1-fail-psk', object: firstWord, words: phaseOneFailure },
  'ipsec-failed': { ...VPN, eventId: 'ike-nego-p2-fail', object: firstWord, words: phaseTwoFailure },
  'ipsec-proxy-id-bad': {
    ...VPN,
    eventId: 'ike-nego-p2-proxy-id-bad',
    object: firstWord,
    words: proxyIdFailure,
  },
  'ha-suspended': {
    ...HA,
    severity: 'critical',
    words: (reason) => `HA state changed from active to suspended: ${reason}`,
  },
  'ha-peer-suspended': {
    ...HA,
    severity: 'high',
    words: (reason) => `HA peer state changed from passive to suspended: ${reason}`,
  },
  'ha-functional': {
    ...HA,
    severity: 'informational',
    words: (reason) => `HA peer state changed to passive: ${reason}`,
  },
  'ha-peer-lost': {
    ...HA,
    severity: 'critical',
    words: () => 'HA peer lost, HA state changed from passive to active',
  },
  // Assumption: the words of a failed monitor, those of the device's own log as far as they are known.
  'ha-link-failure': {
    ...HA,
    severity: 'critical',
    words: (group) => `HA link group ${group} failure, HA state changed from active to non-functional`,
  },
  'ha-path-failure': {
    ...HA,
    severity: 'critical',
    words: (group) => `HA path group ${group} failure, HA state changed from active to non-functional`,
  },
  'ha-synchronized': {
    subtype: 'ha',
    severity: 'informational',
    eventId: 'ha-sync',
    words: (what) => `Synchronization to HA peer: ${what}`,
  },
};

const FIELDS: Readonly<Record<string, ListedField<SystemLogRecord>>> = {
  severity: { kind: 'severity', of: ({ severity }) => severity },
  subtype: { kind: 'name', of: ({ subtype }) => subtype },
  object: { kind: 'name', of: ({ object }) => object },
  eventid: { kind: 'name', of: ({ eventId }) => eventId },
  // Assumption: what the simulation logs has no number of its own.
  id: { kind: 'name', of: () => '0' },
  opaque: { kind: 'name', of: ({ description }) => description },
  receive_time: { kind: 'time', of: ({ at }) => at },
  time_generated: { kind: 'time', of: ({ at }) => at },
};

/** The records that are asked for, in the wanted order. */
export function systemLogRecords(
  { now, events }: SystemLogSources,
  request: LogRequest,
): readonly SystemLogRecord[] {
  return listedRecords({ now, records: events.flatMap(recordOf), fields: FIELDS }, request);
}

function recordOf({ at, kind, subject }: EventRecord): readonly SystemLogRecord[] {
  const form = FORMS[kind];
  if (form === undefined) return [];
  const { severity, subtype, eventId, object, words } = form;
  return [{ at, severity, subtype, eventId, object: object?.(subject) ?? '', description: words(subject) }];
}
