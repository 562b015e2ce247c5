// What a step of a conversation can answer instead of the milliseconds until the next one.

/** The conversation is over. */
export const OVER = -1;
/** The conversation is over, but the client still holds a connection that it could not use. */
export const GIVEN_UP = -2;
/** Nothing is to be done until something happens elsewhere. */
export const NEVER = -3;
