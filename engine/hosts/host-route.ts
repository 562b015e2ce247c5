// Which way a host sends what is for a network.

/** Where a packet goes. A code is the position; the number of an interface above `NOWHERE` is the way in by that one. `around`: to its destination by a way that the firewall has no part in. */
export const HOST_WAYS = ['firewall', 'around', 'nowhere'] as const;
export type HostWay = (typeof HOST_WAYS)[number];
export const THROUGH = 0;
export const NOWHERE = 2;

/** A route of a host. */
export interface HostRoute {
  readonly destination: string;
  readonly way: HostWay;
  /** Only with `firewall`: its interface that the packets come in by, where that is not the one in front of the host. */
  readonly interface?: string | undefined;
}
