// A flow of a lab sent through a copy of the firewall on which nothing else happens.
import type { ConnectionRecord, ConnectionRequest } from '../engine/connection.ts';
import type { Engine } from '../engine/engine.ts';
import type { LabFlow } from './flow-shape.ts';
import type { Scalar } from './measure-shape.ts';

const SECOND = 1000;
/** Longer than anybody goes on trying. */
const PATIENCE = 30;

/** A probe: after its first answer the client is quiet for `idle` seconds where that is given. */
export interface ProbeOptions {
  readonly idle?: number;
  /** Seconds to wait at most, beside the silence. */
  readonly seconds?: number;
}

/** Sends the flow; the engine knows nothing of it afterwards. Undefined for ends and names that the engine refuses. */
export function probe(
  engine: Engine,
  flow: LabFlow,
  options: ProbeOptions = {},
): ConnectionRecord | undefined {
  const fork = engine.fork();
  fork.apply({ kind: 'quieten', except: [] });
  const outcome = fork.apply({ kind: 'open-connection', request: requestOf(flow, options) });
  if (outcome.kind !== 'connection-opened') return undefined;
  const { idle = 0, seconds = PATIENCE } = options;
  const until = fork.view.now() + (idle + seconds) * SECOND;
  let record = fork.view.connection(outcome.handle);
  // Time goes on by leaps, for to ask costs more than a quiet second.
  for (let leap = SECOND; record !== undefined && isOpen(record) && fork.view.now() < until; leap *= 2) {
    fork.advance(Math.min(until, fork.view.now() + leap));
    record = fork.view.connection(outcome.handle);
  }
  return record;
}

function isOpen({ progress, answers, exchanges }: ConnectionRecord): boolean {
  return progress === 'under-way' && answers < exchanges;
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
  record: ConnectionRecord,
  field: string,
  counter: string | undefined,
): Scalar | undefined {
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
    case 'timeout':
      return session?.timeout;
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
    case 'counter':
      return record.counters.find(({ name }) => name === counter)?.growth ?? 0;
    default:
      return undefined;
  }
}
