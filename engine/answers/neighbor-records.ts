// Neighbours on the links of the firewall, as the view tells them.

/** How far an entry is. */
export type NeighborStatus = 'static' | 'complete' | 'expiring' | 'incomplete';

/** One line of the ARP or of the neighbour table. */
export interface NeighborEntry {
  readonly interface: string;
  readonly address: string;
  /** Undefined while nobody has answered. */
  readonly mac: string | undefined;
  readonly port: string;
  readonly status: NeighborStatus;
  /** Seconds. */
  readonly timeToLive: number;
}

/** A table and its limits. */
export interface NeighborTable {
  readonly maximum: number;
  /** Seconds. */
  readonly timeout: number;
  readonly entries: readonly NeighborEntry[];
}

/** One line of the table of a layer 2 VLAN. */
export interface MacEntry {
  readonly vlan: string;
  readonly mac: string;
  readonly interface: string;
  readonly status: 'static' | 'complete';
  readonly timeToLive: number;
}

/** The table of MAC addresses. */
export interface MacTable {
  readonly maximum: number;
  readonly timeout: number;
  readonly entries: readonly MacEntry[];
}

/** A VLAN of layer 2 ports. */
export interface VlanRecord {
  readonly name: string;
  readonly interface: string | undefined;
  readonly ports: readonly string[];
}

/** What a station announces of itself on a link. */
export interface LldpNeighbor {
  readonly port: string;
  readonly chassisId: string;
  readonly portId: string;
  readonly portDescription: string;
  readonly systemName: string;
  readonly systemDescription: string;
  readonly capabilities: readonly string[];
  readonly managementAddress: string | undefined;
  /** Seconds until what it said is forgotten. */
  readonly timeToLive: number;
}

/** What the firewall announces on a port. */
export interface LldpLocal {
  readonly port: string;
  readonly chassisId: string;
  readonly portId: string;
  readonly systemName: string;
  readonly systemDescription: string;
  readonly managementAddress: string;
}

/** Frames of LLDP on a port since the box was started. */
export interface LldpCounters {
  readonly port: string;
  readonly transmitted: number;
  readonly received: number;
}

/** An aggregate and how its members stand. */
export interface LacpGroup {
  readonly name: string;
  readonly state: 'up' | 'down';
  readonly mode: 'active' | 'passive';
  readonly rate: 'fast' | 'slow';
  readonly local: { readonly priority: number; readonly mac: string; readonly key: number };
  readonly partner: { readonly priority: number; readonly mac: string; readonly key: number };
  readonly members: readonly {
    readonly name: string;
    readonly isSelected: boolean;
    readonly number: number;
  }[];
}
