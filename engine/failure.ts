// A legal request that the firewall cannot meet. Text for each kind stands in grammar/text/messages.ts.

/** Why an operation was refused. Never thrown: returned. */
export type Failure =
  | { readonly kind: 'no-such-session'; readonly id: number }
  /** A run-time setting was given a value outside its range; `setting` is the engine's word for it. */
  | {
      readonly kind: 'setting-out-of-range';
      readonly setting: string;
      readonly low: number;
      readonly high: number;
    }
  /** All slots of the packet filter are taken. */
  | { readonly kind: 'packet-filters-full'; readonly slots: number }
  | { readonly kind: 'no-such-host'; readonly name: string }
  /** A route of a host leads to what is no IPv4 prefix, or a neighbour has what is no IPv4 address. */
  | { readonly kind: 'no-such-address'; readonly name: string }
  /** A probe was asked for to something that is no address, or from an address that is not the firewall's. */
  | { readonly kind: 'unknown-host' | 'no-such-source'; readonly name: string }
  | {
      readonly kind: 'no-such-object';
      readonly noun:
        | 'interface'
        | 'gateway'
        | 'tunnel'
        | 'vlan'
        | 'application'
        | 'traffic source'
        | 'user group'
        | 'server'
        | 'user mapping';
      readonly name: string;
    }
  /** The box is still starting, or its tables have no numbers for so many names. */
  | { readonly kind: 'commit-refused'; readonly reason: 'starting' | 'too-many-names' }
  /** The request does not fit the state of the high availability pair. */
  | {
      readonly kind: 'ha-refused';
      readonly reason: 'not-configured' | 'already-functional' | 'peer-not-ready';
    };
