// What may be done at the other end of a cable.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { hardwarePorts } from './interface-records.ts';

/** Refuses what is no Ethernet port of the box. */
export function changeCable(
  { compiled, cables }: DataplaneState,
  { port, end }: Extract<Operation, { readonly kind: 'set-cable-end' }>,
): Outcome {
  const isPort = hardwarePorts(compiled).some(({ name, kind }) => name === port && kind === 'ethernet');
  if (!isPort) return { kind: 'failed', failure: { kind: 'no-such-object', noun: 'interface', name: port } };
  cables.set(compiled, port, end);
  return { kind: 'cable-changed', port };
}
