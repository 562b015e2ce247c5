// Faults of tunnels: networks that are not those of the peer, none for some of its networks, and another key.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { changed, committed, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
const flow = name.optional();
const proxyId = { tunnel: name, proxyId: name, flow };

export const vpnFaultShapes = [
  /** Our side of a proxy id, or the peer's, is another network than the one that the peer has. */
  z
    .strictObject({
      kind: z.literal('proxy-id'),
      ...proxyId,
      local: name.optional(),
      remote: name.optional(),
    })
    .refine(({ local, remote }) => local !== undefined || remote !== undefined, 'needs local or remote'),
  /** The peer has networks for which the firewall has no proxy id. */
  z.strictObject({ kind: z.literal('proxy-id-missing'), ...proxyId }),
  /** The peer has another key than the firewall. */
  z.strictObject({ kind: z.literal('vpn-key'), gateway: name, presharedKey: name, flow }),
] as const;

export type VpnFault = z.infer<(typeof vpnFaultShapes)[number]>;

export const vpnFaults: Treatment<VpnFault> = {
  tags: ['VPN'],
  apply: (world, fault) =>
    fault.kind === 'vpn-key' ? withKey(world, fault) : withProxyIds(world, fault.tunnel, faultyIds(fault)),
  repair: (world, fault) => {
    const line = repairLine(world, fault);
    return line === undefined ? [] : committed(line);
  },
  symptoms: (fault) => undelivered(fault.flow),
};

type Tunnel = World['vpn']['tunnels'][number];
type ProxyIds = Tunnel['proxyIds'];
type ProxyIdFault = Exclude<VpnFault, { readonly kind: 'vpn-key' }>;

/** Undefined where the tunnel has no such proxy id. */
function faultyIds(fault: ProxyIdFault): (sound: ProxyIds) => ProxyIds | undefined {
  return (sound) => {
    const { proxyId: wanted } = fault;
    if (!sound.some((one) => one.name === wanted)) return undefined;
    if (fault.kind === 'proxy-id-missing') return sound.filter((one) => one.name !== wanted);
    return changed(sound, wanted, ({ local, remote, ...rest }) => ({
      ...rest,
      local: fault.local ?? local,
      remote: fault.remote ?? remote,
    }));
  };
}

function withProxyIds(
  world: World,
  wanted: string,
  change: (sound: ProxyIds) => ProxyIds | undefined,
): World | undefined {
  const proxyIds = tunnelOf(world, wanted)?.proxyIds;
  const faulty = proxyIds === undefined ? undefined : change(proxyIds);
  if (faulty === undefined) return undefined;
  const tunnels = changed(world.vpn.tunnels, wanted, (tunnel) => ({ ...tunnel, proxyIds: faulty }));
  return tunnels && { ...world, vpn: { ...world.vpn, tunnels } };
}

/** Of a gateway that has a key. */
function withKey(world: World, fault: Extract<VpnFault, { kind: 'vpn-key' }>): World | undefined {
  const sound = world.vpn.gateways.find(({ name: known }) => known === fault.gateway)?.presharedKey;
  if (sound === undefined) return undefined;
  const gateways = changed(world.vpn.gateways, fault.gateway, ({ peerSide, ...gateway }) => ({
    ...gateway,
    presharedKey: fault.presharedKey,
    peerSide: { ike: {}, ipsec: {}, selectors: [], ...peerSide, presharedKey: sound },
  }));
  return gateways && { ...world, vpn: { ...world.vpn, gateways } };
}

function repairLine(world: World, fault: VpnFault): string | undefined {
  if (fault.kind === 'vpn-key') {
    const key = world.vpn.gateways.find(({ name: known }) => known === fault.gateway)?.presharedKey;
    return key && `set network ike gateway ${fault.gateway} authentication pre-shared-key key ${key}`;
  }
  const { tunnel, proxyId: wanted } = fault;
  const sound = tunnelOf(world, tunnel)?.proxyIds.find((one) => one.name === wanted);
  if (sound === undefined) return undefined;
  const words = `local ${sound.local} remote ${sound.remote}`;
  return `set network tunnel ipsec ${tunnel} auto-key proxy-id ${wanted} ${words}`;
}

function tunnelOf({ vpn }: World, wanted: string): Tunnel | undefined {
  return vpn.tunnels.find((tunnel) => tunnel.name === wanted);
}
