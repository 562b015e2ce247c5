// The virtual clock's unit. The engine never reads a wall clock: time moves only by Engine.advance.

/** A moment of the virtual clock: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A length of virtual time in whole seconds, the unit of every session timer. */
export type Seconds = number;
