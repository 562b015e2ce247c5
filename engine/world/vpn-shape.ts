// The shape of site-to-site tunnels: IKE gateways and the IPsec tunnels they carry.
import { z } from 'zod';
import { DH_GROUPS, DIGESTS, ENCRYPTIONS } from '../vpn/crypto-proposal.ts';
import { PEER_STATES } from '../vpn/peer-state.ts';
import { ipv4Host, ipv4Prefix, name } from './world-fields.ts';

const dhGroup = z.literal(DH_GROUPS);
const encryption = z.enum(ENCRYPTIONS);
const authentication = z.enum(DIGESTS);
const lifetime = z.int().min(180).max(31_536_000);

/** A network on each side and what is carried between them; protocol 0 for any. */
const selector = { local: ipv4Prefix, remote: ipv4Prefix, protocol: z.int().min(0).max(254).default(0) };

/** What the peer has configured; it agrees to whatever is not said. Networks are local and remote as the peer sees them. */
const peerSideSchema = z.strictObject({
  presharedKey: z.string().optional(),
  ike: z
    .strictObject({
      dhGroup: dhGroup.optional(),
      encryption: encryption.optional(),
      authentication: authentication.optional(),
    })
    .default({}),
  ipsec: z
    .strictObject({
      dhGroup: dhGroup.or(z.literal('no-pfs')).optional(),
      encryption: encryption.optional(),
      authentication: authentication.optional(),
    })
    .default({}),
  /** A peer with none agrees to any networks. */
  selectors: z.array(z.strictObject(selector)).default([]),
});

const ikeGatewaySchema = z.strictObject({
  name,
  version: z.enum(['ikev1', 'ikev2']).default('ikev1'),
  interface: z.string(),
  peer: ipv4Host,
  presharedKey: z.string().optional(),
  /** Whether the peer answers; with one that does not nothing is agreed on, and one that drops agrees and then sends nothing back. */
  peerState: z.enum(PEER_STATES).default('answers'),
  peerSide: peerSideSchema.optional(),
  exchangeMode: z.enum(['main', 'aggressive']).default('main'),
  dhGroup: dhGroup.default('group2'),
  encryption: encryption.default('aes-128-cbc'),
  authentication: authentication.default('sha1'),
  /** Seconds. Vendor: IKE crypto profile, eight hours by default. */
  lifetime: lifetime.default(28_800),
});

const ipsecTunnelSchema = z.strictObject({
  name,
  gateway: name,
  /** The tunnel interface. */
  interface: z.string().regex(/^tunnel\.\d+$/, 'not a tunnel interface'),
  dhGroup: dhGroup.or(z.literal('no-pfs')).default('group2'),
  encryption: encryption.default('aes-128-cbc'),
  authentication: authentication.default('sha1'),
  /** Seconds. Vendor: IPsec crypto profile, one hour by default. */
  lifetime: lifetime.default(3600),
  /** Networks on both sides, where the peer wants proxy ids; each has an association of its own. */
  proxyIds: z.array(z.strictObject({ name, ...selector })).default([]),
});

/** Gateways and tunnels. */
export const vpnSchema = z.strictObject({
  gateways: z.array(ikeGatewaySchema).default([]),
  tunnels: z.array(ipsecTunnelSchema).default([]),
});
