// What the threat log may name. Vendor: threat log fields, release 11.1, for subtypes, severities and ranges of numbers: 8000 to
// 8099 scans, 8500 to 8599 floods, 9999 URL filtering, 10000 to 29999 spyware, 30000 to 44999 vulnerabilities, from 100000 viruses.
// Vendor: KB kA14u000000wlIm, 8801 is the session limit of a DoS profile. Assumption: the numbers of packet based protection, the
// signatures of content and all names but that one.
import type { SEVERITIES } from './log-fields.ts';

/** Vendor: threat log fields, subtypes, as far as the simulation finds one. A code is its position. */
export const THREAT_SUBTYPES = ['flood', 'packet', 'spyware', 'url', 'virus', 'vulnerability'] as const;

/** Vendor: threat log fields, actions, as far as the simulation takes one. A code is its position. */
export const THREAT_ACTIONS = [
  'deny',
  'drop',
  'random-drop',
  'syncookie-sent',
  'block-ip',
  'reset-client',
  'reset-server',
  'reset-both',
  'block-url',
] as const;

export type ThreatSubtype = (typeof THREAT_SUBTYPES)[number];
export type ThreatAction = (typeof THREAT_ACTIONS)[number];

/** Something the log can name. */
export interface Threat {
  readonly id: number;
  readonly name: string;
  readonly subtype: ThreatSubtype;
  readonly severity: (typeof SEVERITIES)[number];
  /** Vendor: threat log fields, threat category; empty where there is none. */
  readonly category: string;
}

const FLOOD = { subtype: 'flood', severity: 'critical', category: 'dos' } as const;
// Assumption: the severity.
const BUFFERS = { subtype: 'flood', severity: 'high', category: 'dos' } as const;
const PACKET = { subtype: 'packet', severity: 'high', category: 'protocol-anomaly' } as const;

/** Vendor: KB PPlKCAW. */
export const PBP_DROP = 8507;
export const PBP_DISCARDED = 8508;
export const PBP_BLOCKED = 8509;
export const SESSION_LIMIT = 8801;
export const URL_FILTERING = 9999;
/** Numbers of floods by position in FLOODS. */
export const FLOOD_THREATS = [8501, 8502, 8503, 8504, 8505] as const;

/** Content that traffic of a world may carry, by the name that the world gives it. */
export const CONTENT_THREATS = {
  'eicar-file': {
    id: 39040,
    name: 'Eicar File Detected',
    subtype: 'vulnerability',
    severity: 'medium',
    category: 'code-execution',
  },
  'path-traversal': {
    id: 30844,
    name: 'HTTP Directory Traversal Request Attempt',
    subtype: 'vulnerability',
    severity: 'high',
    category: 'info-leak',
  },
  'sql-injection': {
    id: 36239,
    name: 'HTTP SQL Injection Attempt',
    subtype: 'vulnerability',
    severity: 'medium',
    category: 'sql-injection',
  },
  'phone-home': {
    id: 12601,
    name: 'Generic Command and Control Traffic Detection',
    subtype: 'spyware',
    severity: 'critical',
    category: 'spyware',
  },
  'infected-file': {
    id: 100_274,
    name: 'Virus/Win32.WGeneric',
    subtype: 'virus',
    severity: 'medium',
    category: 'pe',
  },
} as const satisfies Readonly<Record<string, Threat>>;

/** Names of such content. */
export const CONTENT_THREAT_NAMES = Object.keys(CONTENT_THREATS) as readonly (keyof typeof CONTENT_THREATS)[];

const THREATS: ReadonlyMap<number, Threat> = new Map(
  [
    { id: 8501, name: 'TCP Flood', ...FLOOD },
    { id: 8502, name: 'UDP Flood', ...FLOOD },
    { id: 8503, name: 'ICMP Flood', ...FLOOD },
    { id: 8504, name: 'Other IP Flood', ...FLOOD },
    { id: 8505, name: 'ICMPv6 Flood', ...FLOOD },
    { id: PBP_DROP, name: 'PBP Packet Drop', ...BUFFERS },
    { id: PBP_DISCARDED, name: 'PBP Session Discarded', ...BUFFERS },
    { id: PBP_BLOCKED, name: 'PBP IP Blocked', ...BUFFERS },
    { id: 8710, name: 'IP Spoof', ...PACKET },
    { id: 8711, name: 'IP Fragment', ...PACKET },
    { id: 8712, name: 'ICMP Ping ID 0', ...PACKET },
    { id: 8713, name: 'ICMP Fragment', ...PACKET },
    { id: 8714, name: 'ICMP Large Packet', ...PACKET },
    { id: 8715, name: 'TCP SYN with Data', ...PACKET },
    { id: 8716, name: 'TCP SYN-ACK with Data', ...PACKET },
    { id: SESSION_LIMIT, name: 'Session Limit Event', ...FLOOD },
    {
      id: URL_FILTERING,
      name: 'URL Filtering',
      subtype: 'url',
      severity: 'informational',
      category: '',
    } as const,
    ...Object.values(CONTENT_THREATS),
  ].map((threat) => [threat.id, threat]),
);

/** What this number stands for. A number that nobody knows is a mistake of whoever wrote it. */
export function threatOf(id: number): Threat {
  const threat = THREATS.get(id);
  if (threat === undefined) throw new Error(`no threat has the number ${id}`);
  return threat;
}
