// Translation of the source: which address and port a new session gets, and giving them back at its end.
import type { DynamicIpPool } from '../policy/dynamic-ip-pool.ts';
import type { SourceTranslation } from '../policy/nat-policy.ts';
import { translated } from '../policy/nat-policy.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet } from './packet.ts';

/** Address and port of the packet in hand after translation. Filled in again for every first packet. */
export class TranslatedSource {
  address = 0;
  port = 0;
}

/** A translation and the session's destination after translation, on which the sharing of ports depends. */
export interface TranslationRequest {
  readonly translation: SourceTranslation | undefined;
  readonly destination: number;
  readonly destinationPort: number;
}

/** What addresses and ports are lent out of. */
export type LendingPools = Pick<DataplaneState, 'compiled' | 'pools' | 'dynamicIpPools'>;

/** Fills in the translated source; false when no address or port is left. */
export function lendSource(
  state: LendingPools,
  packet: Pick<Packet, 'source' | 'sourcePort'>,
  request: TranslationRequest,
  into: TranslatedSource,
): boolean {
  const { translation } = request;
  into.address = packet.source;
  into.port = packet.sourcePort;
  if (translation === undefined || translation.kind === 'none') return true;
  if (translation.kind === 'static-ip') {
    into.address = translated(packet.source, translation.prefix);
    return true;
  }
  if (translation.kind === 'dynamic-ip') {
    into.address = state.dynamicIpPools[translation.pool]?.allocate(packet.source) ?? 0;
    return into.address !== 0;
  }
  return lendPort(state, translation.pools, request, into, packet.source);
}

// Assumption: the source address chooses the address of the pool, the next one with ports left stands in for it.
function lendPort(
  state: LendingPools,
  pools: readonly number[],
  request: TranslationRequest,
  into: TranslatedSource,
  source: number,
): boolean {
  const first = pools.length === 1 ? 0 : (Math.imul(source, 0x9e3779b1) >>> 8) % pools.length;
  for (let tried = 0; tried < pools.length; tried++) {
    const pool = pools[(first + tried) % pools.length] ?? 0;
    const port = state.pools[pool]?.allocate(request.destination, request.destinationPort) ?? 0;
    if (port === 0) continue;
    into.address = state.compiled.poolAddresses[pool] ?? 0;
    into.port = port;
    return true;
  }
  return false;
}

/** What was lent to a session that never came to be. */
export function returnSource(
  state: DataplaneState,
  packet: Packet,
  request: TranslationRequest,
  lent: TranslatedSource,
): void {
  const { translation, destination, destinationPort } = request;
  if (translation?.kind === 'dynamic-ip') state.dynamicIpPools[translation.pool]?.free(packet.source);
  if (translation?.kind !== 'dynamic-ip-and-port') return;
  const pool = state.compiled.poolByAddress.get(lent.address) ?? -1;
  state.pools[pool]?.free(lent.port, destination, destinationPort);
}

/** A session that was put into the table as it is holds its address or port like any other, if it is free. */
export function holdSource(state: DataplaneState, id: number): void {
  const { table, compiled } = state;
  const natRule = table.natRule[id] ?? 0;
  const lending = compiled.natLending[natRule - 1]?.kind;
  if (lending === 'address') poolOf(state, natRule)?.allocate(table.source[id] ?? 0);
  if (lending !== 'port') return;
  const pool = compiled.poolByAddress.get(table.translatedSource[id] ?? 0) ?? -1;
  const port = table.translatedSourcePort[id] ?? 0;
  const destination = table.translatedDestination[id] ?? 0;
  state.pools[pool]?.reserve(port, destination, table.translatedDestinationPort[id] ?? 0);
}

/** A session has ended: its address and port can be lent again. */
export function giveBackSource(state: DataplaneState, id: number): void {
  const { table, compiled } = state;
  const natRule = table.natRule[id] ?? 0;
  const lending = compiled.natLending[natRule - 1]?.kind;
  if (lending === undefined || lending === 'nothing') return;
  if (lending === 'address') {
    poolOf(state, natRule)?.free(table.source[id] ?? 0);
    return;
  }
  const pool = compiled.poolByAddress.get(table.translatedSource[id] ?? 0) ?? -1;
  const destination = table.translatedDestination[id] ?? 0;
  state.pools[pool]?.free(
    table.translatedSourcePort[id] ?? 0,
    destination,
    table.translatedDestinationPort[id] ?? 0,
  );
}

function poolOf({ compiled, dynamicIpPools }: DataplaneState, natRule: number): DynamicIpPool | undefined {
  return dynamicIpPools[compiled.addressPoolRules.indexOf(natRule)];
}
