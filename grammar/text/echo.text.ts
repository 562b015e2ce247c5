// Answers to echo requests and probes of a path. Assumption: the tools are those of the system underneath, and so are their
// words; no capture of either is public.
import type {
  EchoAnswer,
  PingReport,
  PingRequest,
  TraceHop,
  TraceReport,
} from '../../engine/answers/echo-records.ts';

const ICMP_HEADER = 8;
const IP_HEADER = 20;
const TRACE_BYTES = 60;

/** A line for each answer, and the statistics. */
export function pingText({ request, answers, elapsed }: PingReport): readonly string[] {
  const { host, source, size } = request;
  const from = source === undefined ? '' : ` from ${source}`;
  return [
    `PING ${host} (${host})${from}${from === '' ? ' ' : ' : '}${size}(${size + ICMP_HEADER + IP_HEADER}) bytes of data.`,
    ...answers.flatMap((answer) => answerLine(answer, request)),
    '',
    `--- ${host} ping statistics ---`,
    statistics(answers, elapsed),
    ...roundTrips(answers),
  ];
}

function answerLine(answer: EchoAnswer, { host, size }: PingRequest): readonly string[] {
  const sequence = `icmp_seq=${answer.sequence}`;
  switch (answer.kind) {
    case 'reply':
      return [
        `${size + ICMP_HEADER} bytes from ${host}: ${sequence} ttl=${answer.timeToLive} time=${timeText(answer.microseconds)} ms`,
      ];
    case 'unreachable':
      return [`From ${answer.from} ${sequence} Destination Host Unreachable`];
    case 'too-long':
      return [`ping: local error: Message too long, mtu=${answer.mtu}`];
    case 'silence':
      return [];
  }
}

function statistics(answers: readonly EchoAnswer[], elapsed: number): string {
  const received = answers.filter(({ kind }) => kind === 'reply').length;
  const errors = answers.filter(({ kind }) => kind === 'unreachable' || kind === 'too-long').length;
  const loss = answers.length === 0 ? 0 : Math.floor(((answers.length - received) * 100) / answers.length);
  const failed = errors === 0 ? '' : `+${errors} errors, `;
  return `${answers.length} packets transmitted, ${received} received, ${failed}${loss}% packet loss, time ${elapsed}ms`;
}

function roundTrips(answers: readonly EchoAnswer[]): readonly string[] {
  const times = answers.flatMap((answer) => (answer.kind === 'reply' ? [answer.microseconds] : []));
  if (times.length === 0) return [];
  const mean = Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
  const variance = times.reduce((sum, time) => sum + (time - mean) * (time - mean), 0) / times.length;
  const figures = [Math.min(...times), mean, Math.max(...times), Math.round(Math.sqrt(variance))];
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

/** A line for each hop. */
export function traceText({ request, hops }: TraceReport): readonly string[] {
  const { host, lastTimeToLive } = request;
  return [
    `traceroute to ${host} (${host}), ${lastTimeToLive} hops max, ${TRACE_BYTES} byte packets`,
    ...hops.map(hopLine),
  ];
}

function hopLine({ timeToLive, address, microseconds }: TraceHop): string {
  const number = String(timeToLive).padStart(2);
  if (address === undefined) return `${number}  ${microseconds.map(() => '*').join(' ')}`;
  const times = microseconds.map((time) => (time === undefined ? '*' : `${threeDecimals(time)} ms`));
  return `${number}  ${address} (${address})  ${times.join('  ')}`;
}
