// What people believe about the device and type, though it is not so. The trainer recognises such a line by name.
// Every myth is one found in published guides; none of them is ever simulated.

/** A belief that a typed line gives away. */
export interface Myth {
  /** Matches the line with single blanks and without the ones around it. Runs in linear time on any line. */
  readonly pattern: RegExp;
  /** What people believe. */
  readonly believed: string;
  /** What is true, and what to type instead. */
  readonly truth: string;
  /** Where the truth is written down. */
  readonly source: string;
}

const HIERARCHY = 'Vendor: CLI command hierarchy, PAN-OS 11.2';
const SESSIONS = 'Vendor: KB ClVECA0, session overview';
const PACKET_FLOW = 'Vendor: KB ClVHCA0, packet flow sequence';
const CAPTURES = 'Vendor: Take Packet Captures';
const CHEAT_SHEET = 'Vendor: CLI cheat sheet, networking';

/** In the order in which they are tried; the first that matches is told. */
export const MYTHS: readonly Myth[] = [
  {
    pattern: /^sh\S* session-ttl\b/,
    believed: '"show session-ttl" lists the timers',
    truth: 'no release has it; "show session info" prints the timers, "show session id N" the time to live',
    source: HIERARCHY,
  },
  {
    pattern: /^(sh|cl)\S* se\S* all f\S* field\b/,
    believed: 'a filter names its field after the word "field"',
    truth: 'criteria stand by themselves: "show session all filter application incomplete"',
    source: HIERARCHY,
  },
  {
    pattern: /^sh\S* sy\S* logs?( |$)/,
    believed: '"show system logs logdb" prints the logs',
    truth:
      'each log has its own words: "show log traffic direction equal backward"; their disk space: "show system logdb-quota"',
    source: HIERARCHY,
  },
  {
    pattern: /^(less|tail|grep) .*\bnatd\.log/,
    believed: 'a daemon "natd" writes a log about NAT',
    truth: 'the dataplane translates; ask "show session all filter nat source" and "show running nat-policy"',
    source: PACKET_FLOW,
  },
  {
    pattern: /^(less|tail|grep) .*\bkmd\.log/,
    believed: 'the VPN log is kmd.log',
    truth: 'that is another vendor; the log of IKE is "less mp-log ikemgr.log"',
    source: CHEAT_SHEET,
  },
  {
    pattern: /^top( |$)/,
    believed: '"top" shows the processes',
    truth: 'the device has no Unix shell; "show system resources follow" shows the same',
    source: HIERARCHY,
  },
  {
    pattern: /^tcpdump .*-[a-z]+\b/,
    believed: 'tcpdump takes its Unix flags and any interface',
    truth:
      'it captures on the management port only: tcpdump filter "port 53", then view-pcap mgmt-pcap mgmt.pcap',
    source: CAPTURES,
  },
  {
    pattern: /^debug flow\b/,
    believed: '"debug flow basic" traces packets',
    truth: 'flow basic is a log feature: "debug dataplane packet-diag set log feature flow basic"',
    source: HIERARCHY,
  },
  {
    pattern: /^debug d\S* pac\S* set cap\S* stage (ingress|egress|in|out|input|output)\b/,
    believed: 'capture stages are called ingress and egress',
    truth: 'the stages are receive, firewall, transmit and drop',
    source: CAPTURES,
  },
  {
    pattern: /\bflow_aged_out\b/,
    believed: 'the counter flow_aged_out counts expired sessions',
    truth: 'no counter has this name; "aged-out" is the end reason of a session in the traffic log',
    source: SESSIONS,
  },
  {
    pattern: /\bflow_deny_tcp_not_syn\b/,
    believed: 'flow_deny_tcp_not_syn counts packets without a session',
    truth: 'no counter has this name; the one meant is flow_tcp_non_syn_drop',
    source: PACKET_FLOW,
  },
  {
    pattern: /\bflow_deny_mismatch\b/,
    believed: 'flow_deny_mismatch counts what policy denies',
    truth: 'no counter has this name; the one of security policy is flow_policy_deny',
    source: PACKET_FLOW,
  },
  {
    pattern: /^sh\S* se\S* meter ?\| ?\S+ "?(meter id|bytes)\b/i,
    believed: '"show session meter" counts bytes by meter id',
    truth: 'it prints maximum, current and throttled sessions of each virtual system',
    source: SESSIONS,
  },
  {
    pattern:
      /\b(end|session)[-_ ](end[-_ ])?reason.*\b(incomplete|insufficient-data|unknown-tcp|unknown-udp)\b/,
    believed: 'incomplete and unknown-tcp are session end reasons',
    truth: 'they are values of the application; filter by "application incomplete"',
    source: SESSIONS,
  },
  {
    pattern: /^set se\S* timeout-tcp 1800$/,
    believed: 'an established TCP session times out after 30 minutes',
    truth: 'the default is 3600 seconds of silence; applications bring timeouts of their own',
    source: SESSIONS,
  },
  {
    pattern: /^set se\S* timeout-tcph\S* [1-9]\d+$/,
    believed: 'a longer timeout repairs "incomplete" sessions',
    truth: 'incomplete means that no answer or no data came: look for the way back, not at the timer',
    source: PACKET_FLOW,
  },
  {
    pattern: /^(conf\S* )?set .*non-syn\S* (rst|reset|send-rst|send-reset)\b/,
    believed: 'a zone can answer non-SYN packets with a reset',
    truth: 'they are dropped or let through: "set session tcp-reject-non-syn <yes|no>"',
    source: HIERARCHY,
  },
];

/** Longer lines are told from no myth. */
const LONGEST_LINE = 400;

/** The first myth that the line gives away; undefined for every other line. */
export function mythOf(line: string): Myth | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const plain = line.trim().replace(/\s+/g, ' ');
  return MYTHS.find(({ pattern }) => pattern.test(plain));
}
