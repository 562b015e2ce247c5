// What a configuration takes over from those that ran before it: the numbers that rows, logs and packets under way hold, and the
// pools out of which sessions have been lent something.
import type { Application } from '../application.ts';
import type { PeerSession } from '../network/peer-sessions.ts';
import type { ForwardingTable } from '../packet/forwarding.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { World } from '../world/world-schema.ts';
import type { WorldNames } from '../world-names.ts';

/** Everything that sessions may refer to by number, in plain values so that a snapshot can carry it. */
export interface Heritage {
  /** All names ever numbered, in the order of their numbers. */
  readonly names: { readonly [Kind in keyof WorldNames]: readonly string[] };
  /** What each NAT rule number lends to its sessions, in the order of the numbers. */
  readonly lending: readonly NatLending[];
  /** Public addresses of pools of ports that sessions hold although no rule names them, in their order. */
  readonly portPools: readonly number[];
  /** NAT rule numbers whose pool of addresses sessions hold although the rule is no longer like that, in their order. */
  readonly addressPools: readonly number[];
}

/** What a NAT rule takes out of a pool for each session. A rule that comes to lend in another way gets another number. */
export type NatLending =
  | { readonly kind: 'nothing' }
  /** A port of the pool that the translated address names. */
  | { readonly kind: 'port' }
  /** One of these addresses. */
  | { readonly kind: 'address'; readonly addresses: readonly number[] };

/** What a following configuration is compiled with. */
export interface Predecessor {
  readonly heritage: Heritage;
  /** Where the IPv6 addresses of the configuration have their numbers: the pool of the running table. */
  readonly addresses: AddressPool;
  readonly surroundings: Surroundings;
  /** Where it stood with its BGP peers at a second; absent where the firewall begins with the configuration. */
  readonly peers?: { readonly sessions: readonly PeerSession[]; readonly second: number };
}

/** What stands around the firewall, whatever it is told. */
export interface Surroundings {
  /** By which interface the packets of an address come in: where the first configuration of the box finds it. */
  readonly attachments: ForwardingTable;
  /** The routes of that table in words. */
  readonly ways: string;
  /** What the ends talk, by number; an administrator may have removed the definition of some. */
  readonly applications: readonly (Application | undefined)[];
  /** The world as its author wrote it: cables, and what is at their other ends. */
  readonly world: World;
}

/** The first configuration of a box has no predecessor. */
export const NO_HERITAGE: Heritage = {
  names: {
    zones: [],
    interfaces: [],
    applications: [],
    securityRules: [],
    natRules: [],
    pbfRules: [],
    qosRules: [],
    dosRules: [],
    users: [],
    urlCategories: [],
  },
  lending: [],
  portPools: [],
  addressPools: [],
};
