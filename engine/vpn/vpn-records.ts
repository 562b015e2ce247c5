// Gateways and tunnels as they are read. Numbers of an association follow from its name and the second it was made.
import type { GatewayRecord, TunnelRecord, TunnelTraffic } from '../answers/vpn-records.ts';
import { fingerprint } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

const DIGITS = 8;

/** Every gateway in the order of the configuration. */
export function gatewayRecords(state: DataplaneState): readonly GatewayRecord[] {
  return state.compiled.world.vpn.gateways.map((_, index) => gatewayRecord(state, index)).filter(isKnown);
}

/** Every tunnel in the order of the configuration, one with proxy ids once for each of them. */
export function tunnelRecords(state: DataplaneState): readonly TunnelRecord[] {
  return state.tunnels.children.map((_, index) => tunnelRecord(state, index)).filter(isKnown);
}

function isKnown<T>(record: T | undefined): record is T {
  return record !== undefined;
}

function gatewayRecord(state: DataplaneState, index: number): GatewayRecord | undefined {
  const { compiled, table, tunnels } = state;
  const gateway = compiled.world.vpn.gateways[index];
  if (gateway === undefined) return undefined;
  const association = tunnels.gatewayAssociation(index, table.now);
  const standing = tunnels.children.filter(
    (child, at) => child.gateway === index && tunnels.association(at, table.now) !== undefined,
  );
  const { name, version, peer, exchangeMode, dhGroup, encryption, authentication, lifetime } = gateway;
  return {
    id: index + 1,
    name,
    version,
    interface: gateway.interface,
    localAddress: addressOf(state, gateway.interface),
    peer,
    exchangeMode,
    dhGroup,
    encryption,
    authentication,
    lifetime,
    association: association && {
      role: 'initiator',
      established: association.established * 1000,
      expires: association.expires * 1000,
      tunnels: standing.length,
      cookies: [
        `${hex(`${name} local ${association.established}`)}${hex(`${association.established} local`)}`,
        `${hex(`${name} peer ${association.established}`)}${hex(`${association.established} peer`)}`,
      ],
    },
  };
}

function tunnelRecord(state: DataplaneState, index: number): TunnelRecord | undefined {
  const { compiled, table, tunnels } = state;
  const child = tunnels.children[index];
  const tunnel = compiled.world.vpn.tunnels[child?.tunnel ?? -1];
  const gateway = compiled.world.vpn.gateways[child?.gateway ?? -1];
  if (child === undefined || tunnel === undefined || gateway === undefined) return undefined;
  const association = tunnels.association(index, table.now);
  const { dhGroup, encryption, authentication, lifetime } = tunnel;
  const { selector } = child;
  // Vendor: a tunnel with proxy ids is listed once for each, as tunnel and proxy id with a colon between them.
  const name = selector.name === '' ? tunnel.name : `${tunnel.name}:${selector.name}`;
  return {
    id: index + 1,
    name,
    tunnel: tunnel.name,
    gateway: gateway.name,
    gatewayId: child.gateway + 1,
    version: gateway.version,
    interface: tunnel.interface,
    localAddress: addressOf(state, gateway.interface),
    peer: gateway.peer,
    dhGroup,
    encryption,
    authentication,
    lifetime,
    localProxyId: selector.local,
    remoteProxyId: selector.remote,
    protocol: selector.protocol,
    association: association && {
      spiIn: hex(`${name} in ${association.established}`),
      spiOut: hex(`${name} out ${association.established}`),
      messageId: hex(`${name} message ${association.established}`),
      established: association.established * 1000,
      remaining: association.expires - table.now,
    },
    traffic: trafficSinceClearing(state, index),
  };
}

function trafficSinceClearing(state: DataplaneState, index: number): TunnelTraffic {
  const counted = tunnelTraffic(state, index);
  const cleared = state.tunnels.counts.clearedAt(index);
  return {
    encapPackets: counted.encapPackets - cleared.encapPackets,
    encapBytes: counted.encapBytes - cleared.encapBytes,
    decapPackets: counted.decapPackets - cleared.decapPackets,
    decapBytes: counted.decapBytes - cleared.decapBytes,
    encapErrors: counted.encapErrors - cleared.encapErrors,
  };
}

/**
 * Packets of sessions that cross the tunnel's interface, without those that found no association, since the engine began; with
 * several proxy ids those of this one.
 */
export function tunnelTraffic(
  { compiled, totals, table, tunnels }: DataplaneState,
  index: number,
): TunnelTraffic {
  const child = tunnels.children[index];
  const counted = tunnels.counts.of(index);
  if (child?.isOneOfMany === true) return counted;
  const name = compiled.world.vpn.tunnels[child?.tunnel ?? -1]?.interface ?? '';
  const carried = totals.carriedBy(table, compiled.names.interfaces.idOf(name));
  return {
    encapPackets: carried.packetsTransmitted - counted.encapErrors,
    encapBytes: carried.bytesTransmitted - tunnels.counts.lostBytes(index),
    decapPackets: carried.packetsReceived,
    decapBytes: carried.bytesReceived,
    encapErrors: counted.encapErrors,
  };
}

function addressOf({ compiled }: DataplaneState, name: string): string {
  const port = compiled.world.interfaces.find((one) => one.name === name);
  return (port?.address ?? '').split('/')[0] ?? '';
}

function hex(text: string): string {
  return fingerprint(text).toString(16).toUpperCase().padStart(DIGITS, '0');
}
