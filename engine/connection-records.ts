// Conversations that were asked for, as the records of the view.
import type { ConnectionRecord } from './connection.ts';
import { COUNTER_CATALOGUE } from './packet/counter-catalogue.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { sessionDetailOf } from './session-records.ts';
import type { RequestedConnection, RequestedConnections } from './traffic/requested-connections.ts';
import { whyDropped } from './why-dropped.ts';
import { whySession } from './why-session.ts';

/** Undefined for a handle that is none. */
export function connectionRecord(
  state: DataplaneState,
  requested: RequestedConnections,
  handle: number,
): ConnectionRecord | undefined {
  const found = requested.find(handle);
  if (found === undefined) return undefined;
  const { request, progress, isEstablished, requests, answers, exchanges, verdict } = found;
  const row = lastRow(state, found);
  return {
    handle,
    request,
    progress,
    established: isEstablished,
    requests,
    answers,
    exchanges,
    verdict,
    sent: found.sent,
    lost: found.lost,
    sessions: found.rows.map(({ row }) => state.compiled.numbering.idOf(row)),
    session: row === undefined ? undefined : sessionDetailOf(state, row),
    why: row === undefined ? undefined : whySession(state, row),
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

/** Undefined where there is none, or another session has it by now. */
function lastRow({ table }: DataplaneState, { rows }: RequestedConnection): number | undefined {
  const last = rows.at(-1);
  return last === undefined || table.startSecond[last.row] !== last.startSecond ? undefined : last.row;
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
