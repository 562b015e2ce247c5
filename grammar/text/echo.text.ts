// Answers to echo requests and probes of a path. Assumption: the tools are those of the system underneath, and so are their
// words; no capture of either is public.
import type { EchoAnswer, ProbeEndsRequest } from '../../engine/answers/echo-records.ts';

const ICMP_HEADER = 8;
const IP_HEADER = 20;
const TRACE_BYTES = 60;

/** Requests so far and what came back of them; times in microseconds. */
export interface PingTally {
  readonly sent: number;
  readonly received: number;
  readonly errors: number;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
  readonly squares: number;
  /** What became of the latest request. */
  readonly last: EchoAnswer['kind'] | undefined;
}

/** What is said before the first request, of a host and its address. */
export function pingHeading(
  { host, source, size }: ProbeEndsRequest & { readonly size: number },
  address: string,
): readonly string[] {
  const from = source === undefined ? ' ' : ` from ${source} : `;
  return [`PING ${host} (${address})${from}${size}(${size + ICMP_HEADER + IP_HEADER}) bytes of data.`];
}

/** What is said of one request; nothing where nobody answers. */
export function echoLine(
  answer: EchoAnswer,
  { address, size }: { readonly address: string; readonly size: number },
): readonly string[] {
  const sequence = `icmp_seq=${answer.sequence}`;
  switch (answer.kind) {
    case 'reply':
      return [
        `${size + ICMP_HEADER} bytes from ${address}: ${sequence} ttl=${answer.timeToLive} time=${timeText(answer.microseconds)} ms`,
      ];
    case 'unreachable':
      return [`From ${answer.from} ${sequence} Destination Host Unreachable`];
    case 'too-long':
      return [`ping: local error: Message too long, mtu=${answer.mtu}`];
    case 'silence':
      return [];
  }
}

/** What is said at the end; `elapsed` in milliseconds. */
export function pingStatistics(host: string, tally: PingTally, elapsed: number): readonly string[] {
  const { sent, received, errors } = tally;
  const loss = sent === 0 ? 0 : Math.floor(((sent - received) * 100) / sent);
  const failed = errors === 0 ? '' : `+${errors} errors, `;
  return [
    '',
    `--- ${host} ping statistics ---`,
    `${sent} packets transmitted, ${received} received, ${failed}${loss}% packet loss, time ${elapsed}ms`,
    ...roundTrips(tally),
  ];
}

function roundTrips({ received, least, most, sum, squares }: PingTally): readonly string[] {
  if (received === 0) return [];
  const mean = Math.round(sum / received);
  const variance = (squares - 2 * mean * sum + received * mean * mean) / received;
  const figures = [least, mean, most, Math.round(Math.sqrt(variance))];
  return [`rtt min/avg/max/mdev = ${figures.map(threeDecimals).join('/')} ms`];
}

/** Three digits that count: `0.812`, `18.2`, `118`. */
function timeText(microseconds: number): string {
  if (microseconds < 10_000) return (microseconds / 1000).toFixed(2);
  return microseconds < 100_000 ? (microseconds / 1000).toFixed(1) : String(Math.round(microseconds / 1000));
}

function threeDecimals(microseconds: number): string {
  return (microseconds / 1000).toFixed(3);
}

/** One hop; a probe without an answer has no time. */
export interface TraceHop {
  readonly timeToLive: number;
  readonly address: string | undefined;
  readonly microseconds: readonly (number | undefined)[];
}

/** What is said before the first hop, of a host and its address. */
export function traceHeading(
  { host, lastTimeToLive }: { readonly host: string; readonly lastTimeToLive: number },
  address: string,
): readonly string[] {
  return [`traceroute to ${host} (${address}), ${lastTimeToLive} hops max, ${TRACE_BYTES} byte packets`];
}

/** The line of a hop. */
export function hopLine({ timeToLive, address, microseconds }: TraceHop): string {
  const number = String(timeToLive).padStart(2);
  if (address === undefined) return `${number}  ${microseconds.map(() => '*').join(' ')}`;
  const times = microseconds.map((time) => (time === undefined ? '*' : `${threeDecimals(time)} ms`));
  return `${number}  ${address} (${address})  ${times.join('  ')}`;
}
