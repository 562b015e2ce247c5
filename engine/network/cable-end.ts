// How the other end of a cable behaves.

/** Told its duplex or negotiating; `fitting` is whatever suits this end. A code is the position. */
export const CABLE_ENDS = ['fitting', 'auto', 'full', 'half'] as const;
export type CableEnd = (typeof CABLE_ENDS)[number];
