// What the management plane knows, as the view tells it.

import type { RequestKind } from '../box/request-kind.ts';
import type { RequestResult } from '../box/request-result.ts';
import type { Instant, Seconds } from '../instant.ts';
import type { ConfigVerdict } from '../management/config-job.ts';

export type JobStatus = 'PEND' | 'ACT' | 'FIN';
export type JobResult = 'OK' | 'FAIL' | 'PEND';

/** A job of the management server. */
export interface JobRecord {
  readonly id: number;
  readonly type: string;
  readonly enqueued: Instant;
  readonly dequeued: Instant;
  readonly status: JobStatus;
  /** Pending until it is finished. */
  readonly result: JobResult;
  /** When it came to its end, or how far it is in percent. */
  readonly completed: { readonly at: Instant } | { readonly percent: number };
  readonly warnings: readonly string[];
  readonly details: readonly string[];
  /** What a commit or a validation found in the configuration. */
  readonly verdict?: ConfigVerdict;
}

/** A session of an administrator. */
export interface AdminSession {
  readonly name: string;
  readonly from: string;
  readonly client: 'CLI' | 'Web';
  readonly since: Instant;
  readonly idle: Seconds;
  /** `own` for the session that asks. */
  readonly whose: 'own' | 'other';
}

/** A licence of the box. */
export interface LicenceRecord {
  readonly feature: string;
  readonly description: string;
  readonly serial: string;
  readonly issued: Instant;
  /** Undefined for one that never ends. */
  readonly expires: Instant | undefined;
  readonly state: 'valid' | 'expired';
  /** Model whose licence it stands on; undefined for the licence of the box itself. */
  readonly base: string | undefined;
}

/** Load and memory of the management plane. */
export interface SystemResources {
  readonly uptime: Seconds;
  readonly users: number;
  /** Runnable processes over one, five and fifteen minutes, in hundredths. */
  readonly load: readonly [number, number, number];
  /** Shares of the processor in tenths of a percent; together 1000. */
  readonly cpu: { readonly user: number; readonly system: number; readonly idle: number };
  /** Kilobytes. */
  readonly memory: MemoryUse;
  readonly processes: readonly ProcessRecord[];
}

/** Memory in kilobytes. */
export interface MemoryUse {
  readonly total: number;
  readonly used: number;
  readonly buffers: number;
  readonly swap: number;
  readonly cached: number;
}

/** One process of the management plane. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  /** Megabytes. */
  readonly virtual: number;
  readonly resident: number;
  /** Percent, whole. */
  readonly cpu: number;
  /** Processor time in hundredths of a second. */
  readonly time: number;
}

/** A file system. */
export interface DiskRecord {
  readonly device: string;
  readonly mountedOn: string;
  /** Megabytes. */
  readonly size: number;
  readonly used: number;
}

/** One sensor of the chassis. */
export interface Sensor {
  readonly kind: 'thermal' | 'fan' | 'power';
  readonly name: string;
  /** Degrees Celsius, revolutions a minute, or volts in thousandths. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A part of the chassis. */
export interface ChassisSlot {
  readonly slot: number;
  readonly model: string;
  readonly serial: string;
  readonly state: 'up' | 'down';
}

/** Who is at an address. */
export interface UserMapping {
  readonly address: string;
  readonly vsys: number;
  readonly from: string;
  readonly user: string;
  /** Seconds left; undefined for a mapping that is kept for good. */
  readonly idle: Seconds | undefined;
  readonly maximum: Seconds | undefined;
}

/** A group of users. */
export interface UserGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** A time server. */
export interface NtpServer {
  readonly address: string;
  /** The first that answers is followed; one that does not answer is rejected. */
  readonly state: 'synched' | 'available' | 'rejected';
}

/** One whom the box asks of its own accord. */
export interface ServiceRecord {
  readonly service: RequestKind;
  /** An address or a name, as it is configured or as the vendor calls it. */
  readonly host: string;
  readonly way: 'management' | 'dataplane' | 'none';
  /** The address that requests come from; undefined for the management port. */
  readonly source: string | undefined;
  readonly result: RequestResult;
  /** Undefined for never. */
  readonly asked: Instant | undefined;
  readonly answered: Instant | undefined;
}

/** Whether categories can be asked for. */
export interface UrlCloud {
  readonly licence: 'valid' | 'expired' | 'none';
  readonly server: string;
  readonly connection: 'connected' | 'not-connected';
  /** How the latest request ended. */
  readonly result: RequestResult;
}

/** Category of a URL. */
export interface UrlAnswer {
  readonly url: string;
  readonly category: string;
  /** Seconds for which the management plane still remembers it; undefined where it does not. */
  readonly cachedFor?: Seconds;
}

/** Everything that may be told of a line in a file of the management plane. Subjects are names or numbers. */
export interface EventRecord {
  readonly at: Instant;
  readonly kind: EventKind;
  readonly subject: string;
}

/** What happened. The order is that of the codes in a snapshot: append only. */
export const EVENT_KINDS = [
  'started',
  'admin-logged-in',
  'job-enqueued',
  'job-finished',
  'job-failed',
  'bgp-established',
  'ike-established',
  'ipsec-established',
  'ike-cleared',
  'ipsec-cleared',
  'ha-suspended',
  'ha-peer-suspended',
  'ha-functional',
  'ha-peer-lost',
  'ha-link-failure',
  'ha-path-failure',
  'ha-synchronized',
  'sessions-cleared',
  'counters-cleared',
  'neighbors-cleared',
  'setting-changed',
  'session-discarded',
  'neighbor-silent',
  'neighbor-answers',
  'bgp-left',
  'link-down',
  'link-up',
  'ike-failed',
  'ike-key-failed',
  'ipsec-failed',
  'ipsec-proxy-id-bad',
  'ntp-answers',
  'ntp-silent',
  'clock-corrected',
  'clock-set',
  'url-cloud-connected',
  'url-cloud-lost',
  'buffers-congested',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
