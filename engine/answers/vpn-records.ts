// Gateways, tunnels and their security associations, as the view tells them.
import type { Instant, Seconds } from '../instant.ts';

export type IkeVersion = 'ikev1' | 'ikev2';

/** An IKE gateway of the configuration and the association it has. */
export interface GatewayRecord {
  readonly id: number;
  readonly name: string;
  readonly version: IkeVersion;
  readonly interface: string;
  readonly localAddress: string;
  readonly peer: string;
  readonly exchangeMode: 'main' | 'aggressive';
  readonly dhGroup: string;
  readonly encryption: string;
  readonly authentication: string;
  readonly lifetime: Seconds;
  /** Undefined while there is none. */
  readonly association: IkeAssociation | undefined;
}

/** The association of a gateway. */
export interface IkeAssociation {
  readonly role: 'initiator' | 'responder';
  readonly established: Instant;
  readonly expires: Instant;
  /** Tunnels negotiated under it that stand. */
  readonly tunnels: number;
  /** Both cookies of the exchange, 16 hexadecimal digits each. */
  readonly cookies: readonly [string, string];
}

/** An IPsec tunnel of the configuration, or one of its proxy ids, and the association it has. */
export interface TunnelRecord {
  readonly id: number;
  /** That of the tunnel, with a proxy id `tunnel:proxy-id`. */
  readonly name: string;
  readonly tunnel: string;
  readonly gateway: string;
  readonly gatewayId: number;
  readonly version: IkeVersion;
  readonly interface: string;
  readonly localAddress: string;
  readonly peer: string;
  readonly dhGroup: string;
  readonly encryption: string;
  readonly authentication: string;
  readonly lifetime: Seconds;
  readonly localProxyId: string;
  readonly remoteProxyId: string;
  /** Protocol of the proxy id, 0 for any. */
  readonly protocol: number;
  readonly association: IpsecAssociation | undefined;
  readonly traffic: TunnelTraffic;
}

/** The association of a tunnel. */
export interface IpsecAssociation {
  /** Eight upper-case hexadecimal digits each. */
  readonly spiIn: string;
  readonly spiOut: string;
  readonly messageId: string;
  readonly established: Instant;
  readonly remaining: Seconds;
}

/** What a tunnel has carried since its counters were cleared. */
export interface TunnelTraffic {
  readonly encapPackets: number;
  readonly encapBytes: number;
  readonly decapPackets: number;
  readonly decapBytes: number;
  /** Packets that found no association. */
  readonly encapErrors: number;
}
