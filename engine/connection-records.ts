// Conversations that were asked for, as the records of the view.
import type { ConnectionRecord } from './connection.ts';
import { COUNTER_CATALOGUE } from './packet/counter-catalogue.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { sessionDetailOf } from './session-records.ts';
import type { RequestedConnection, RequestedConnections } from './traffic/requested-connections.ts';
import { whyDropped } from './why-dropped.ts';

/** Undefined for a handle that is none. */
export function connectionRecord(
  state: DataplaneState,
  requested: RequestedConnections,
  handle: number,
): ConnectionRecord | undefined {
  const found = requested.find(handle);
  if (found === undefined) return undefined;
  const { request, progress, isEstablished, requests, answers, exchanges, verdict } = found;
  return {
    handle,
    request,
    progress,
    established: isEstablished,
    requests,
    answers,
    exchanges,
    verdict,
    sessions: found.rows.map(({ row }) => state.compiled.numbering.idOf(row)),
    session: lastSession(state, found),
    seen: seenAddresses(found),
    counters: movedCounters(found),
    dropped: whyDropped(state, {
      source: request.client,
      destination: request.server,
      sourcePort: found.clientPort,
      protocol: found.protocol,
    }),
  };
}

function lastSession(state: DataplaneState, { rows }: RequestedConnection): ConnectionRecord['session'] {
  const last = rows.at(-1);
  if (last === undefined || state.table.startSecond[last.row] !== last.startSecond) return undefined;
  return sessionDetailOf(state, last.row);
}

function seenAddresses({ seen }: RequestedConnection): ConnectionRecord['seen'] {
  if (seen === undefined) return undefined;
  const [client, clientPort, server, serverPort] = seen;
  return { client, clientPort, server, serverPort };
}

function movedCounters({ counters }: RequestedConnection): ConnectionRecord['counters'] {
  return COUNTER_CATALOGUE.flatMap(({ name }, position) => {
    const growth = counters[position] ?? 0;
    return growth > 0 ? [{ name, growth }] : [];
  });
}
