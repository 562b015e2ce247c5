// The order of lists that a configuration may give in another one than the world before.

/** What was there before in its old order, what is new behind it in the order in which it was read. */
export function inOrderOf<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): T[] {
  const places = new Map(before.map((one, index) => [keyOf(one), index]));
  const placeOf = (one: T) => places.get(keyOf(one)) ?? Number.POSITIVE_INFINITY;
  return now
    .map((one, index) => ({ one, index }))
    .sort((a, b) => {
      const [first, second] = [placeOf(a.one), placeOf(b.one)];
      return first === second ? a.index - b.index : first - second;
    })
    .map(({ one }) => one);
}
