// Ports and interfaces as the view tells them.

export type LinkState = 'up' | 'down';

/** One line of the hardware table. */
export interface HardwarePort {
  readonly name: string;
  readonly id: number;
  /** `pseudo` ports have no link of their own: tunnel, loopback, vlan. */
  readonly kind: 'ethernet' | 'aggregate' | 'high-availability' | 'pseudo';
  /** Megabits a second as it runs. */
  readonly speed: number;
  readonly duplex: 'full' | 'half';
  readonly state: LinkState;
  readonly setting: 'auto' | 'fixed';
  /** What the configuration wants of the link. */
  readonly linkState: 'auto' | 'up' | 'down';
  readonly mac: string;
  readonly mode: 'layer3' | 'layer2' | 'ha' | 'aggregate-group' | 'none';
  /** Name of the aggregate it is a member of. */
  readonly memberOf: string | undefined;
}

/** Where an interface hands packets on. */
export type InterfaceForwarding =
  | { readonly kind: 'virtual-router'; readonly name: string }
  | { readonly kind: 'vlan'; readonly name: string }
  | { readonly kind: 'ha' }
  | { readonly kind: 'none' };

/** One line of the logical table. */
export interface LogicalInterface {
  readonly name: string;
  readonly id: number;
  readonly state: LinkState;
  readonly vsys: number;
  /** Empty for an interface in no zone. */
  readonly zone: string;
  readonly forwarding: InterfaceForwarding;
  /** 0 for untagged. */
  readonly tag: number;
  /** Of either family, with prefix length. */
  readonly addresses: readonly string[];
  readonly mtu: number;
  /** Whether SYN packets are made to ask for segments that fit the MTU. */
  readonly adjustsTcpMss: boolean;
  readonly managementProfile: ManagementProfile | undefined;
}

/** Services that an interface offers itself. */
export interface ManagementProfile {
  readonly name: string;
  readonly services: readonly string[];
}

/** Ports that act as one. */
export interface AggregationGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** The management port. */
export interface ManagementPort {
  readonly address: string;
  readonly netmask: string;
  readonly gateway: string;
  readonly mac: string;
  readonly counters: ManagementCounters;
}

/** Traffic of the management port since the box was started. */
export interface ManagementCounters {
  readonly bytesReceived: number;
  readonly bytesTransmitted: number;
  readonly packetsReceived: number;
  readonly packetsTransmitted: number;
}

/** Traffic of an interface since its counters were cleared. */
export interface InterfaceCounters {
  readonly packetsReceived: number;
  readonly bytesReceived: number;
  readonly packetsTransmitted: number;
  readonly bytesTransmitted: number;
  /** Frames of its port that came in broken, and those of its own that the other end spoke into. */
  readonly receiveErrors: number;
  readonly lateCollisions: number;
}
