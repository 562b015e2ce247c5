// Routes and what speaks of them, as the view tells them.
import type { Seconds } from '../instant.ts';

export type RouteType = 'connect' | 'host' | 'static' | 'bgp';

/** One line of the routing table. */
export interface RouteEntry {
  readonly virtualRouter: string;
  /** With prefix length. */
  readonly destination: string;
  /** An address, or 0.0.0.0 where none is needed. */
  readonly nextHop: string;
  /** Undefined where the protocol sets none. */
  readonly metric: number | undefined;
  readonly type: RouteType;
  /** The best of its destination, and its interface is up: packets take it. */
  readonly active: boolean;
  /** Since it was learned; undefined for routes of the configuration. */
  readonly age: Seconds | undefined;
  /** Empty for the firewall's own addresses. */
  readonly interface: string;
  readonly nextAs: number | undefined;
}

/** One line of the forwarding table. */
export interface FibEntry {
  readonly id: number;
  readonly virtualRouter: string;
  readonly destination: string;
  readonly nextHop: string;
  /** u up, h host, g gateway. */
  readonly flags: string;
  readonly interface: string;
  readonly mtu: number;
}

/** How full the routing tables are. */
export interface RoutingResources {
  readonly limit: number;
  readonly fibLimit: number;
  readonly ipv4: number;
  readonly ipv6: number;
  readonly active: number;
  readonly byType: Readonly<Record<'static' | 'connect' | 'bgp', number>>;
}

/** A BGP speaker and its peers. */
export interface BgpSummary {
  readonly virtualRouter: string;
  readonly routerId: string;
  readonly localAs: number;
  readonly peers: readonly BgpPeer[];
}

/** A BGP peer. */
export interface BgpPeer {
  readonly name: string;
  readonly group: string;
  readonly address: string;
  readonly localAddress: string;
  readonly as: number;
  readonly localAs: number;
  readonly routerId: string;
  readonly state: 'established' | 'active' | 'idle';
  /** Since the state was reached. */
  readonly since: Seconds;
  readonly holdTime: Seconds;
  readonly keepalive: Seconds;
  readonly accepted: number;
  readonly advertised: number;
  readonly messagesIn: number;
  readonly messagesOut: number;
}

/** A route of the routing table that is handed on to a protocol. */
export interface RedistributedRoute {
  readonly virtualRouter: string;
  /** With prefix length. */
  readonly destination: string;
  readonly nextHop: string;
  readonly interface: string;
  /** How the firewall knows it. */
  readonly from: RouteType;
  readonly to: 'bgp';
}

/** One line of a BGP table. */
export interface BgpRoute {
  readonly virtualRouter: string;
  readonly prefix: string;
  readonly nextHop: string;
  readonly peer: string;
  readonly weight: number;
  readonly localPreference: number;
  readonly origin: 'igp' | 'egp' | 'incomplete';
  readonly med: number;
  readonly flaps: number;
  readonly asPath: readonly number[];
  readonly best: boolean;
}
