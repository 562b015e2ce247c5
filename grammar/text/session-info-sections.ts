// The lines of the session statistics, section by section, in printed order. Labels carry their indentation and colon.
// Assumption: the positions, and the values without a source, of everything that releases 10.x and 11.x added.
import type { SessionStatistics, SessionTimers } from '../../engine/view.ts';
import type { ReleaseLine } from './fields.ts';

type InfoLine = ReleaseLine<SessionStatistics>;

const COUNTS: readonly InfoLine[] = [
  { label: 'Number of sessions supported:', value: (info) => info.supported },
  { label: 'Number of active sessions:', before: '8.1', value: (info) => info.allocated },
  { label: 'Number of allocated sessions:', since: '8.1', value: (info) => info.allocated },
  { label: 'Number of active TCP sessions:', value: (info) => info.activeTcp },
  { label: 'Number of active UDP sessions:', value: (info) => info.activeUdp },
  { label: 'Number of active ICMP sessions:', value: (info) => info.activeIcmp },
  // The mobile protocols are not simulated, so nothing of them is ever active.
  { label: 'Number of active GTPc sessions:', since: '8.1', value: () => 0 },
  { label: 'Number of active HTTP2-5gc sessions:', since: '10.2', value: () => 0 },
  { label: 'Number of active PFCP sessions:', since: '10.2', value: () => 0 },
  { label: 'Number of active GTPu sessions:', since: '8.1', value: () => 0 },
  { label: 'Number of active IMSI sessions:', since: '10.2', value: () => 0 },
  { label: 'Number of pending GTPu sessions:', since: '8.1', value: () => 0 },
  { label: 'Number of active BCAST sessions:', value: (info) => info.activeBroadcast },
  { label: 'Number of active MCAST sessions:', value: (info) => info.activeMulticast },
  { label: 'Number of active predict sessions:', value: (info) => info.activePredict },
  { label: 'Number of active SCTP sessions:', since: '8.1', value: (info) => info.activeSctp },
  { label: 'Number of active SCTP associations:', since: '8.1', value: () => 0 },
  { label: 'Session table utilization:', value: (info) => `${info.utilization}%` },
  { label: 'Number of sessions created since bootup:', value: (info) => info.createdSinceBoot },
  { label: 'Packet rate:', value: (info) => `${info.packetsPerSecond}/s` },
  { label: 'Throughput:', value: (info) => `${info.kilobitsPerSecond} kbps` },
  { label: 'New connection establish rate:', value: (info) => `${info.newConnectionsPerSecond} cps` },
];

/** Vendor: TCP closing timers, one wait timer up to 6.0 and three timers from 6.1 on. */
const TIMEOUTS: readonly InfoLine[] = [
  { label: 'Session timeout', value: () => '' },
  { label: '  TCP default timeout:', value: seconds((timers) => timers.tcp) },
  { label: '  TCP session timeout before SYN-ACK received:', value: seconds((timers) => timers.tcpInit) },
  {
    label: '  TCP session timeout before 3-way handshaking:',
    value: seconds((timers) => timers.tcpHandshake),
  },
  {
    label: '  TCP session timeout after FIN/RST:',
    before: '6.1',
    // Assumption: the words that set this timer are those of today for the time after the first FIN.
    value: seconds((timers) => timers.tcpHalfClosed),
  },
  {
    label: '  TCP half-closed session timeout:',
    since: '6.1',
    value: seconds((timers) => timers.tcpHalfClosed),
  },
  {
    label: '  TCP session timeout in TIME_WAIT:',
    since: '6.1',
    value: seconds((timers) => timers.tcpTimeWait),
  },
  {
    label: '  TCP session delayed ack timeout:',
    since: '8.1',
    value: ({ timers }) => `${inTimerColumn(timers.tcpDelayedAckMilliseconds)} millisecs`,
  },
  {
    label: '  TCP session timeout for unverified RST:',
    since: '6.1',
    value: seconds((timers) => timers.tcpUnverifiedRst),
  },
  { label: '  UDP default timeout:', value: seconds((timers) => timers.udp) },
  { label: '  ICMP default timeout:', value: seconds((timers) => timers.icmp) },
  { label: '  SCTP default timeout:', since: '8.1', value: seconds((timers) => timers.sctp) },
  {
    label: '  SCTP timeout before INIT-ACK received:',
    since: '8.1',
    value: seconds((timers) => timers.sctpInit),
  },
  {
    label: '  SCTP timeout before COOKIE received:',
    since: '8.1',
    value: seconds((timers) => timers.sctpCookie),
  },
  {
    label: '  SCTP timeout before SHUTDOWN received:',
    since: '8.1',
    value: seconds((timers) => timers.sctpShutdown),
  },
  { label: '  5GC delete timeout:', since: '10.2', value: seconds(() => 15) },
  { label: '  other IP default timeout:', value: seconds((timers) => timers.otherIp) },
  { label: '  Captive Portal session timeout:', value: seconds((timers) => timers.captivePortal) },
  { label: '  Session timeout in discard state:', value: () => '' },
  { label: '', before: '8.1', value: ({ timers }) => discardTimers(timers, '') },
  {
    label: '',
    since: '8.1',
    value: ({ timers }) => discardTimers(timers, `SCTP: ${timers.discardSctp} secs, `),
  },
];

const AGING: readonly InfoLine[] = [
  { label: 'Session accelerated aging:', value: ({ settings }) => settings.acceleratedAging },
  {
    label: '  Accelerated aging threshold:',
    value: ({ settings }) => `${settings.acceleratedAgingThreshold}% of utilization`,
  },
  { label: '  Scaling factor:', value: ({ settings }) => `${settings.acceleratedAgingFactor} X` },
];

const SETUP: readonly InfoLine[] = [
  { label: 'Session setup', value: () => '' },
  {
    label: '  TCP - reject non-SYN first packet:',
    value: ({ settings }) => settings.rejectNonSyn,
  },
  { label: '  Hardware session offloading:', value: ({ settings }) => settings.offload },
  {
    label: '  Hardware UDP session offloading:',
    since: '8.1',
    value: ({ settings }) => settings.udpOffload,
  },
  { label: '  Software Cut Through:', since: '10.2', value: () => false },
  { label: '  Run-to-completion mode:', since: '10.2', value: () => false },
  { label: '  Tunnel acceleration:', since: '10.2', value: () => true },
  { label: '  IPv6 firewalling:', value: ({ settings }) => settings.ipv6Firewalling },
  {
    label: '  Strict TCP/IP checksum:',
    since: '8.1',
    value: ({ settings }) => settings.strictChecksum,
  },
  { label: '  Strict TCP RST sequence:', value: ({ settings }) => settings.strictRstSequence },
  {
    label: '  Reject TCP small initial window:',
    value: ({ settings }) => settings.rejectSmallInitialWindow,
  },
  { label: '  Reject TCP SYN with different seq/options:', since: '10.2', value: () => true },
  {
    label: '  ICMP Unreachable Packet Rate:',
    since: '8.1',
    value: ({ settings }) => `${settings.icmpUnreachableRate} pps`,
  },
  { label: '  Teardown session if forward zone changes:', since: '10.2', value: () => false },
  { label: '  Do not refresh discard sessions:', since: '10.2', value: () => false },
];

const TRICKLING: readonly InfoLine[] = [
  { label: 'Application trickling scan parameters:', value: () => '' },
  { label: '  Timeout to determine application trickling:', value: ({ timers }) => `${timers.scan} secs` },
  {
    label: '  Resource utilization threshold to start scan:',
    value: ({ settings }) => `${settings.scanThreshold}%`,
  },
  {
    label: '  Scan scaling factor over regular aging:',
    value: ({ settings }) => settings.scanFactor,
  },
];

const RESOURCE_LIMIT: readonly InfoLine[] = [
  {
    label: 'Session behavior when resource limit is reached:',
    value: ({ settings }) => settings.resourceLimitBehavior,
  },
];

// The last two labels hold their own colon at column 47.
const PCAP: readonly InfoLine[] = [
  {
    label: 'Pcap token bucket rate                         :',
    value: ({ settings }) => settings.pcapTokenBucketRate,
  },
];

const MULTICAST: readonly InfoLine[] = [
  {
    label: 'Max pending queued mcast packets per session   :',
    value: ({ settings }) => settings.maxPendingMulticast,
  },
];

/** Every section; a rule follows each. */
export const SESSION_INFO_SECTIONS: readonly (readonly InfoLine[])[] = [
  COUNTS,
  TIMEOUTS,
  AGING,
  SETUP,
  TRICKLING,
  RESOURCE_LIMIT,
  PCAP,
  MULTICAST,
];

function discardTimers(timers: SessionTimers, sctp: string): string {
  const others = `other IP protocols: ${timers.discardOtherIp} secs`;
  return `    TCP: ${timers.discardTcp} secs, UDP: ${timers.discardUdp} secs, ${sctp}${others}`;
}

function seconds(timer: (timers: SessionTimers) => number): InfoLine['value'] {
  return ({ timers }) => `${inTimerColumn(timer(timers))} secs`;
}

/** Timers are right aligned in four columns. */
function inTimerColumn(value: number): string {
  return String(value).padStart(4);
}
