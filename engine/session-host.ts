// The hosts around the firewall as the rest of the program reads them: what they believe of their own connections.
import type { HostRoute, HostWay } from './hosts/host-route.ts';
import type { Instant, Seconds } from './instant.ts';

/** A host as it sees itself. */
export interface HostRecord {
  readonly name: string;
  readonly address: string;
  /** Interface of the firewall that it is behind; empty where none leads to it. */
  readonly interface: string;
  /** Connections this host believes to be open, in either role. The firewall may have forgotten them long ago. */
  readonly openConnections: number;
  /** Most connections it accepts as a server; undefined for no limit. */
  readonly socketCap: number | undefined;
  /** Seconds of quiet after which it probes a connection; undefined when it never does. */
  readonly keepalive: Seconds | undefined;
  /** Where it sends what is not on its link. */
  readonly gateway: HostWay;
  /** Its further routes that are not as its gateway would have it, longest prefix first. */
  readonly routes: readonly HostRoute[];
  /** Whether it answers ARP requests. */
  readonly arp: 'answers' | 'silent';
  /** Addresses of the firewall for which it holds the hardware address of another box. */
  readonly staleArp: readonly string[];
}

/** A connection as one end sees it. */
export interface HostConnection {
  readonly role: 'client' | 'server';
  readonly localPort: number;
  /** The other end, as this host sees it: translated where the firewall translates. */
  readonly peer: string;
  readonly peerPort: number;
  /** When the handshake was over. */
  readonly since: Instant;
  /** When the two ends last heard of each other. */
  readonly lastHeard: Instant;
}

/** A host with its open connections, oldest first. */
export interface HostDetail extends HostRecord {
  readonly connections: readonly HostConnection[];
}
