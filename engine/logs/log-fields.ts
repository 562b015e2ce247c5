// The fields of each log that a filter expression may name. Vendor: log filters of the web interface; traffic and threat log
// fields, release 11.1. Assumption: which of them each log knows, and that a short name stands for both ends of a flow.
import type { LogFields } from './log-query.ts';

/** Vendor: traffic log fields, flag bits, as far as the simulation sets one. */
const LOG_FLAGS = ['nat', 'ipv6'] as const;

/** Vendor: severities of logs, rising. */
export const SEVERITIES = ['informational', 'low', 'medium', 'high', 'critical'] as const;

const FLOW = {
  addr: { kind: 'address' },
  'addr.src': { kind: 'address' },
  'addr.dst': { kind: 'address' },
  src: { kind: 'address' },
  dst: { kind: 'address' },
  natsrc: { kind: 'address' },
  natdst: { kind: 'address' },
  port: { kind: 'number' },
  'port.src': { kind: 'number' },
  'port.dst': { kind: 'number' },
  sport: { kind: 'number' },
  dport: { kind: 'number' },
  natsport: { kind: 'number' },
  natdport: { kind: 'number' },
  proto: { kind: 'name' },
  zone: { kind: 'name' },
  'zone.src': { kind: 'name' },
  'zone.dst': { kind: 'name' },
  from: { kind: 'name' },
  to: { kind: 'name' },
  interface: { kind: 'name' },
  'interface.src': { kind: 'name' },
  'interface.dst': { kind: 'name' },
  user: { kind: 'name' },
  'user.src': { kind: 'name' },
  'user.dst': { kind: 'name' },
  app: { kind: 'name' },
  rule: { kind: 'name' },
  vsys: { kind: 'name' },
  sessionid: { kind: 'number' },
  category: { kind: 'name' },
  flags: { kind: 'flags', choices: LOG_FLAGS },
  receive_time: { kind: 'time' },
  time_generated: { kind: 'time' },
} as const satisfies LogFields;

export const TRAFFIC_LOG_FIELDS: LogFields = {
  ...FLOW,
  subtype: { kind: 'choice', choices: ['start', 'end', 'drop', 'deny'] },
  action: {
    kind: 'choice',
    choices: ['allow', 'deny', 'drop', 'reset-client', 'reset-server', 'reset-both', 'drop-icmp'],
  },
  bytes: { kind: 'number' },
  bytes_sent: { kind: 'number' },
  bytes_received: { kind: 'number' },
  packets: { kind: 'number' },
  pkts_sent: { kind: 'number' },
  pkts_received: { kind: 'number' },
  elapsed: { kind: 'number' },
  start: { kind: 'time' },
  session_end_reason: { kind: 'name' },
  tracker_stage: { kind: 'name' },
};

/** Vendor: threat log fields. The URL log is the part of the threat log whose subtype is url. */
export const THREAT_LOG_FIELDS: LogFields = {
  ...FLOW,
  subtype: {
    kind: 'choice',
    choices: ['flood', 'packet', 'scan', 'spyware', 'url', 'virus', 'vulnerability'],
  },
  action: {
    kind: 'choice',
    choices: [
      'alert',
      'allow',
      'deny',
      'drop',
      'drop-all',
      'random-drop',
      'syncookie-sent',
      'sinkhole',
      'block-ip',
      'reset-client',
      'reset-server',
      'reset-both',
      'block-url',
      'block-continue',
      'continue',
      'block-override',
      'override',
    ],
  },
  severity: { kind: 'severity' },
  threatid: { kind: 'name' },
  'category-of-threatid': { kind: 'name' },
  direction: { kind: 'choice', choices: ['client-to-server', 'server-to-client'] },
  repeatcnt: { kind: 'number' },
};

const TIMES = { receive_time: { kind: 'time' }, time_generated: { kind: 'time' } } as const;

export const SYSTEM_LOG_FIELDS: LogFields = {
  severity: { kind: 'severity' },
  subtype: { kind: 'name' },
  object: { kind: 'name' },
  eventid: { kind: 'name' },
  id: { kind: 'name' },
  opaque: { kind: 'name' },
  ...TIMES,
};

export const CONFIG_LOG_FIELDS: LogFields = {
  admin: { kind: 'name' },
  client: { kind: 'choice', choices: ['web', 'cli'] },
  cmd: { kind: 'name' },
  result: { kind: 'choice', choices: ['succeeded', 'failed', 'unauthorized'] },
  path: { kind: 'name' },
  ...TIMES,
};
