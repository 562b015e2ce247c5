// What pseudonyms are drawn with. It is made for one run and never written: without it nobody can go back.

/** A keyed function: the same text gives the same number as long as the secret lives. */
export interface Secret {
  /** A whole number in [0, bound); bound at most 2^32. */
  number(text: string, bound: number): number;
}
