// An administrator deletes security associations, or has them negotiated.
import type { AssociationOwner, Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

type AssociationOperation = Extract<
  Operation,
  { readonly kind: 'clear-association' | 'negotiate-association' }
>;

/** Refuses a name that is no gateway or no tunnel. */
export function changeAssociations(state: DataplaneState, operation: AssociationOperation): Outcome {
  const { of, name } = operation;
  const { gateways, tunnels } = state.compiled.world.vpn;
  const names = (of === 'gateway' ? gateways : tunnels).map((one) => one.name);
  const meant = names.flatMap((known, position) => (name === undefined || name === known ? [position] : []));
  if (name !== undefined && meant.length === 0)
    return { kind: 'failed', failure: { kind: 'no-such-object', noun: of, name } };
  const change = operation.kind === 'clear-association' ? clear : negotiate;
  return {
    kind: operation.kind === 'clear-association' ? 'associations-cleared' : 'associations-negotiated',
    of,
    meant: meant.length,
    done: meant.filter((position) => change(state, of, position)).length,
  };
}

function clear({ tunnels, table }: DataplaneState, of: AssociationOwner, position: number): boolean {
  if (of === 'gateway') {
    const had = tunnels.gatewayAssociation(position, table.now) !== undefined;
    tunnels.clearGateway(position, table.now);
    return had;
  }
  const had = tunnels.tunnelAssociation(position, table.now) !== undefined;
  tunnels.clearTunnel(position);
  return had;
}

function negotiate({ tunnels, table }: DataplaneState, of: AssociationOwner, position: number): boolean {
  return of === 'gateway'
    ? tunnels.negotiateGateway(position, table.now)
    : tunnels.negotiate(position, table.now);
}
