// The shape of site-to-site tunnels: IKE gateways and the IPsec tunnels they carry.
import { z } from 'zod';
import { DH_GROUPS, DIGESTS, ENCRYPTIONS } from '../vpn/crypto-proposal.ts';
import { ipv4Host, ipv4Prefix, name } from './world-fields.ts';

const dhGroup = z.literal(DH_GROUPS);
const encryption = z.enum(ENCRYPTIONS);
const authentication = z.enum(DIGESTS);
const lifetime = z.int().min(180).max(31_536_000);

const ikeGatewaySchema = z.strictObject({
  name,
  version: z.enum(['ikev1', 'ikev2']).default('ikev1'),
  interface: z.string(),
  peer: ipv4Host,
  /** Whether the peer answers; one that does not never gets a security association. */
  peerState: z.enum(['answers', 'silent']).default('answers'),
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
  /** Networks on both sides, where the peer wants proxy ids. */
  proxyId: z.strictObject({ local: ipv4Prefix, remote: ipv4Prefix }).optional(),
});

/** Gateways and tunnels. */
export const vpnSchema = z.strictObject({
  gateways: z.array(ikeGatewaySchema).default([]),
  tunnels: z.array(ipsecTunnelSchema).default([]),
});
