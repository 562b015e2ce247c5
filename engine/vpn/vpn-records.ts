// Gateways and tunnels as they are read. Numbers of an association follow from its name and the second it was made.
import type { GatewayRecord, TunnelRecord, TunnelTraffic } from '../answers/vpn-records.ts';
import { fingerprint } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

const DIGITS = 8;

/** Every gateway in the order of the configuration. */
export function gatewayRecords(state: DataplaneState): readonly GatewayRecord[] {
  return state.compiled.world.vpn.gateways.map((_, index) => gatewayRecord(state, index)).filter(isKnown);
}

/** Every tunnel in the order of the configuration. */
export function tunnelRecords(state: DataplaneState): readonly TunnelRecord[] {
  return state.compiled.world.vpn.tunnels.map((_, index) => tunnelRecord(state, index)).filter(isKnown);
}

function isKnown<T>(record: T | undefined): record is T {
  return record !== undefined;
}

function gatewayRecord(state: DataplaneState, index: number): GatewayRecord | undefined {
  const { compiled, table, tunnels } = state;
  const gateway = compiled.world.vpn.gateways[index];
  if (gateway === undefined) return undefined;
  const association = tunnels.gatewayAssociation(index, table.now);
  const standing = compiled.world.vpn.tunnels.filter(
    (tunnel, at) => tunnel.gateway === gateway.name && tunnels.tunnelAssociation(at, table.now) !== undefined,
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
  const tunnel = compiled.world.vpn.tunnels[index];
  const gatewayIndex = tunnels.gatewayOf(index);
  const gateway = compiled.world.vpn.gateways[gatewayIndex];
  if (tunnel === undefined || gateway === undefined) return undefined;
  const association = tunnels.tunnelAssociation(index, table.now);
  const { name, dhGroup, encryption, authentication, lifetime, proxyId } = tunnel;
  return {
    id: index + 1,
    name,
    gateway: gateway.name,
    gatewayId: gatewayIndex + 1,
    version: gateway.version,
    interface: tunnel.interface,
    localAddress: addressOf(state, gateway.interface),
    peer: gateway.peer,
    dhGroup,
    encryption,
    authentication,
    lifetime,
    localProxyId: proxyId?.local ?? '0.0.0.0/0',
    remoteProxyId: proxyId?.remote ?? '0.0.0.0/0',
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
  const cleared = state.tunnels.clearedAt(index);
  return {
    encapPackets: counted.encapPackets - cleared.encapPackets,
    encapBytes: counted.encapBytes - cleared.encapBytes,
    decapPackets: counted.decapPackets - cleared.decapPackets,
    decapBytes: counted.decapBytes - cleared.decapBytes,
    encapErrors: counted.encapErrors - cleared.encapErrors,
  };
}

/** Packets of sessions that cross the tunnel's interface, without those that found no association, since the engine began. */
export function tunnelTraffic(
  { compiled, totals, table, tunnels }: DataplaneState,
  index: number,
): TunnelTraffic {
  const name = compiled.world.vpn.tunnels[index]?.interface ?? '';
  const carried = totals.carriedBy(table, compiled.names.interfaces.idOf(name));
  const lost = tunnels.lostBy(index);
  return {
    encapPackets: carried.packetsTransmitted - lost.packets,
    encapBytes: carried.bytesTransmitted - lost.bytes,
    decapPackets: carried.packetsReceived,
    decapBytes: carried.bytesReceived,
    encapErrors: lost.packets,
  };
}

function addressOf({ compiled }: DataplaneState, name: string): string {
  const port = compiled.world.interfaces.find((one) => one.name === name);
  return (port?.address ?? '').split('/')[0] ?? '';
}

function hex(text: string): string {
  return fingerprint(text).toString(16).toUpperCase().padStart(DIGITS, '0');
}
