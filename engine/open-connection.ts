// Begins a conversation that somebody asks for.
import type { ConnectionRequest } from './connection.ts';
import type { Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { refusedConnection } from './traffic/requested-source.ts';
import type { Traffic } from './traffic/traffic.ts';

/** Its first packet is on its way when time passes next. Refuses ends that are no addresses, and names nobody knows. */
export function openConnection(
  { compiled }: DataplaneState,
  traffic: Traffic,
  request: ConnectionRequest,
): Outcome {
  const failure = refusedConnection(compiled, request);
  if (failure !== undefined) return { kind: 'failed', failure };
  return { kind: 'connection-opened', handle: traffic.request(request) };
}
