// An administrator deletes security associations, or has them negotiated.
import type { AssociationOwner, Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { negotiateChild, negotiateGateway } from './carried-packet.ts';

type AssociationOperation = Extract<
  Operation,
  { readonly kind: 'clear-association' | 'negotiate-association' }
>;

/** Refuses a name that is no gateway or no tunnel. */
export function changeAssociations(state: DataplaneState, operation: AssociationOperation): Outcome {
  const { of, name } = operation;
  const meant = of === 'gateway' ? gatewaysNamed(state, name) : childrenNamed(state, name);
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

function gatewaysNamed({ compiled }: DataplaneState, name: string | undefined): readonly number[] {
  const { gateways } = compiled.world.vpn;
  return gateways.flatMap((one, position) => (name === undefined || name === one.name ? [position] : []));
}

/** The associations of a tunnel, or the one of `tunnel:proxy-id`. */
function childrenNamed({ compiled, tunnels }: DataplaneState, name: string | undefined): readonly number[] {
  return tunnels.children.flatMap(({ tunnel, selector }, position) => {
    const own = compiled.world.vpn.tunnels[tunnel]?.name ?? '';
    return name === undefined || name === own || name === `${own}:${selector.name}` ? [position] : [];
  });
}

function clear({ tunnels, table }: DataplaneState, of: AssociationOwner, position: number): boolean {
  if (of === 'gateway') {
    const had = tunnels.gatewayAssociation(position, table.now) !== undefined;
    tunnels.clearGateway(position, table.now);
    return had;
  }
  const had = tunnels.association(position, table.now) !== undefined;
  tunnels.clear(position);
  return had;
}

function negotiate(state: DataplaneState, of: AssociationOwner, position: number): boolean {
  return of === 'gateway' ? negotiateGateway(state, position) : negotiateChild(state, position);
}

/** The peer of a gateway answers, no longer does, or drops what it gets. Refuses what is neither a gateway nor the address of a peer. */
export function changePeer(
  state: DataplaneState,
  { gateway, peer }: Extract<Operation, { readonly kind: 'set-vpn-peer' }>,
): Outcome {
  const position = state.compiled.world.vpn.gateways.findIndex(
    ({ name, peer: address }) => name === gateway || address === gateway,
  );
  if (position < 0)
    return { kind: 'failed', failure: { kind: 'no-such-object', noun: 'gateway', name: gateway } };
  state.tunnels.setPeer(position, peer);
  return { kind: 'host-changed', host: gateway };
}
