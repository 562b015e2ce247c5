// The link that carries sessions between both units. Apart from the shape of worlds, whose library would slow every start down.

/** `wrong-vlan`: both ends have a link, and what one sends the other never gets. */
export const DATA_LINKS = ['up', 'down', 'wrong-vlan'] as const;

/** One of them. */
export type DataLink = (typeof DATA_LINKS)[number];

/** What becomes of a link that is there: one that is out stays out. */
export type PluggedLink = Exclude<DataLink, 'down'>;

/** Whether the peer has the same application content. */
export const PEER_CONTENTS = ['same', 'other'] as const;

/** One of them. */
export type PeerContent = (typeof PEER_CONTENTS)[number];

/** Messages that came over the link while the unit was passive. */
export interface ReceivedMessages {
  readonly setups: number;
  readonly teardowns: number;
  readonly updates: number;
}
