// What may be done to the routes and to the neighbour tables of the hosts around the firewall.
import type { Operation, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { holdsAddress } from './policy/prefix.ts';
import { parseIpv4 } from './table/address.ts';

/** The requests that concern what a host knows of the network. */
export type HostNetworkOperation = Extract<
  Operation,
  { readonly kind: 'set-host-gateway' | 'set-host-route' | 'set-host-neighbor' }
>;

/** Refuses a name that is no host of the world, and what is no prefix or no address. */
export function changeHostNetwork(state: DataplaneState, operation: HostNetworkOperation): Outcome {
  const { host } = operation;
  const number = state.compiled.world.hosts.findIndex(({ name }) => name === host) + 1;
  if (number === 0) return { kind: 'failed', failure: { kind: 'no-such-host', name: host } };
  const refused = change(state, number, operation);
  if (refused !== undefined) return { kind: 'failed', failure: { kind: 'no-such-address', name: refused } };
  return { kind: 'host-changed', host };
}

/** The word that cannot be read, if any. */
function change(state: DataplaneState, host: number, operation: HostNetworkOperation): string | undefined {
  const { ways, staleNeighbors, table } = state;
  switch (operation.kind) {
    case 'set-host-gateway':
      return setGateway(state, host, operation.gateway);
    case 'set-host-route':
      if (ways.set(host, operation)) return undefined;
      return isInterface(state, operation.interface) ? operation.destination : operation.interface;
    case 'set-host-neighbor': {
      const address = parseIpv4(operation.address);
      if (address === undefined) return operation.address;
      if (operation.entry === 'stale') staleNeighbors.add(host, address, table.now);
      else staleNeighbors.forget((entry) => entry.host === host && entry.address === address);
      return undefined;
    }
    default:
      throw new Error(`unknown operation ${JSON.stringify(operation satisfies never)}`);
  }
}

/** True where none is named, too. */
function isInterface({ compiled }: DataplaneState, port: string | undefined): boolean {
  return port === undefined || compiled.names.interfaces.idOf(port) !== 0;
}

/** The text that is no address, if it is none. */
function setGateway(
  state: DataplaneState,
  host: number,
  gateway: Extract<HostNetworkOperation, { readonly kind: 'set-host-gateway' }>['gateway'],
): string | undefined {
  if (typeof gateway === 'string') {
    state.ways.setGateway(host, gateway);
    return undefined;
  }
  const address = parseIpv4(gateway.address);
  if (address === undefined) return gateway.address;
  state.ways.setGateway(host, isFirewallBeside(state, host, address) ? 'firewall' : 'elsewhere');
  return undefined;
}

/** Whether the address is the firewall's own in the network that the host is in. */
function isFirewallBeside({ compiled }: DataplaneState, host: number, address: number): boolean {
  const own = parseIpv4(compiled.world.hosts[host - 1]?.address ?? '');
  if (own === undefined) return false;
  return compiled.interfaces.some(
    (port) =>
      port?.ownAddresses.includes(address) === true &&
      port.subnets.some((subnet) => [own, address].every((one) => holdsAddress([subnet], one))),
  );
}
