// A flow of a lab sent through a copy of the firewall on which nothing else happens, but for what is asked to go on.
import type { ConnectionRecord, ConnectionRequest } from '../engine/connection.ts';
import type { Engine } from '../engine/engine.ts';
import type { Instant } from '../engine/instant.ts';
import type { LogSubtype, TrafficLogRecord } from '../engine/session-log-record.ts';
import type { EngineView } from '../engine/view.ts';
import type { LabFlow } from './flow-shape.ts';
import type { Scalar } from './measure-shape.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
/** Longer than anybody goes on trying. */
const PATIENCE = 30;
/** More lines than a quiet fork writes meanwhile. */
const RECENT_LOG = 1000;

/** A probe: after its first answer the client is quiet for `idle` seconds where that is given. */
export interface ProbeOptions {
  readonly idle?: number;
  /** Seconds to wait at most, beside the silence. */
  readonly seconds?: number;
  /** What ends the wait: the last answer, which is the default, the farewell of both ends, or nothing, for what the log says behind it. */
  readonly until?: 'answers' | 'end' | 'logged';
  /** Hosts and routers of the world that fall silent before, and those that answer again. */
  readonly silent?: readonly string[];
  readonly answering?: readonly string[];
  /** Seconds between that and the first packet, within which monitors notice. */
  readonly settle?: number;
  /** Milliseconds that pass before its first packet, behind that. */
  readonly after?: number;
  /** `22:05`: its first packet waits for that time of day, the right one in the zone of the firewall. */
  readonly at?: string;
  /** Traffic sources that go on meanwhile; none by default. */
  readonly sources?: readonly string[];
}

/** What became of a flow. */
export interface ProbeRecord extends ConnectionRecord {
  /** Kinds of the lines it left in the traffic log, the latest first; none where nobody waited for them. */
  readonly logged: readonly LogSubtype[];
}

/** Sends the flow; the engine knows nothing of it afterwards. Undefined for ends and names that the engine does not know. */
export function probe(engine: Engine, flow: LabFlow, options: ProbeOptions = {}): ProbeRecord | undefined {
  const fork = engine.fork();
  fork.apply({ kind: 'quieten', except: options.sources ?? [] });
  if (!isArranged(fork, options)) return undefined;
  fork.advance(begins(fork.view, options));
  const began = fork.view.now();
  const outcome = fork.apply({ kind: 'open-connection', request: requestOf(flow, options) });
  if (outcome.kind !== 'connection-opened') return undefined;
  const { idle = 0, seconds = PATIENCE, until: last = 'answers' } = options;
  const until = began + (idle + seconds) * SECOND;
  let record = fork.view.connection(outcome.handle);
  // Time goes on by leaps, for to ask costs more than a quiet second.
  for (
    let leap = SECOND;
    record !== undefined && isOpen(record, last) && fork.view.now() < until;
    leap *= 2
  ) {
    fork.advance(Math.min(until, fork.view.now() + leap));
    record = fork.view.connection(outcome.handle);
  }
  if (record === undefined || options.until !== 'logged') return record && { ...record, logged: [] };
  fork.advance(until);
  return { ...record, logged: linesOf(fork.view, record, began) };
}

/** Of the two, `at` comes first. */
function begins(view: EngineView, { after = 0, at }: ProbeOptions): Instant {
  const now = view.now();
  if (at === undefined) return now + after;
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const wanted = (hour * 60 + minute - view.deviceTime().zone.minutes) * MINUTE;
  return now + ((((wanted - now) % DAY) + DAY) % DAY) + after;
}

/** False where a host is none of the world. */
function isArranged(fork: Engine, { silent = [], answering = [], settle = 0 }: ProbeOptions): boolean {
  const changes = [
    ...silent.map((host) => ({ kind: 'set-host-arp', host, arp: 'silent' }) as const),
    ...answering.map((host) => ({ kind: 'set-host-arp', host, arp: 'answers' }) as const),
  ];
  const areKnown = changes.every((change) => fork.apply(change).kind !== 'failed');
  fork.advance(fork.view.now() + settle * SECOND);
  return areKnown;
}

/** A packet that was denied has no session: its line is known by the ends that it names. */
function linesOf(view: EngineView, { request, sessions }: ConnectionRecord, since: number): LogSubtype[] {
  const isOfFlow = ({ sessionId = 0, source, destination }: TrafficLogRecord) =>
    sessionId === 0
      ? source === request.client && destination === request.server
      : sessions.includes(sessionId);
  return view
    .trafficLog({ limit: RECENT_LOG, direction: 'backward' })
    .filter((line) => line.at >= since && isOfFlow(line))
    .map(({ subtype }) => subtype);
}

function isOpen(
  { progress, answers, exchanges }: ConnectionRecord,
  until: NonNullable<ProbeOptions['until']>,
): boolean {
  return progress === 'under-way' && (until === 'end' || answers < exchanges);
}

function requestOf(flow: LabFlow, { idle }: ProbeOptions): ConnectionRequest {
  const { name: _, application, client, server, port, exchanges, ...manners } = flow;
  const given = Object.fromEntries(Object.entries(manners).filter(([, value]) => value !== undefined));
  return {
    application,
    client,
    server,
    ...given,
    ...(port === undefined ? {} : { serverPort: port }),
    ...(idle === undefined ? { exchanges } : { exchanges: 2, think: [idle * SECOND, idle * SECOND] }),
  };
}

/** What a probe has told in one of its fields; undefined where there is no such thing, as the rule of a first packet that was denied. */
export function probedValue(
  record: ProbeRecord,
  field: string,
  counter: string | undefined,
): Scalar | readonly Scalar[] | undefined {
  const { session } = record;
  switch (field) {
    case 'delivered':
      return record.answers === record.exchanges;
    case 'established':
      return record.established;
    case 'requests':
      return record.requests;
    case 'answers':
      return record.answers;
    case 'sessions':
      return record.sessions.length;
    case 'sameSession':
      return record.answers === record.exchanges && record.sessions.length === 1;
    case 'rule':
      return session?.rule;
    case 'natRule':
      return session?.natRule ?? 'none';
    case 'flags':
      return session?.nat ?? 'none';
    case 'state':
      return session?.c2s.state;
    case 'application':
      return session?.application;
    case 'egress':
      return session?.egressInterface;
    case 'ingress':
      return session?.ingressInterface;
    case 'urlCategory':
      return session?.urlCategory;
    case 'decrypted':
      return session?.decrypted;
    case 'timeout':
      return session?.timeout;
    case 'synCookies':
      return session?.viaSynCookies;
    case 'endReason':
      return session?.endReason;
    case 'verdict':
      return record.verdict;
    case 'seenClient':
      return record.seen?.client;
    case 'seenServer':
      return record.seen?.server;
    case 'translatedPort':
      return record.seen?.clientPort;
    case 'logged':
      return record.logged;
    case 'qosClass':
      return session?.qosClass;
    case 'qosRule':
      return session?.qosRule ?? 'none';
    case 'loss':
      return Math.max(lossTo(record, 'toServer'), lossTo(record, 'toClient'));
    case 'counter':
      return record.counters.find(({ name }) => name === counter)?.growth ?? 0;
    default:
      return undefined;
  }
}

function lossTo({ sent, lost }: ProbeRecord, end: 'toServer' | 'toClient'): number {
  return sent[end] === 0 ? 0 : Math.round((1000 * lost[end]) / sent[end]) / 10;
}
