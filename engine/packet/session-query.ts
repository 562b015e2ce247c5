// What policies are asked about a session that is under way.
import { localNow } from '../box/box-state.ts';
import type { SecurityQuery } from '../policy/security-policy.ts';
import type { DataplaneState } from './dataplane-state.ts';

/** Asks for a session with the application that is known of it, at the present instant. */
export function fillQuery(state: DataplaneState, id: number, query: SecurityQuery): void {
  const { table } = state;
  query.fromZone = table.fromZone[id] ?? 0;
  query.toZone = table.toZone[id] ?? 0;
  query.source = table.source[id] ?? 0;
  query.destination = table.destination[id] ?? 0;
  query.protocol = table.protocol[id] ?? 0;
  query.destinationPort = table.destinationPort[id] ?? 0;
  query.application = table.application[id] ?? 0;
  query.user = table.user[id] ?? 0;
  query.at = localNow(state);
}
