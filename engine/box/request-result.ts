// What may become of a request that the box makes for itself.

/**
 * How a request ended. `no-resolver`: a name could not be looked up because no resolver is configured or answers; `no-such-name`:
 * a resolver answered that there is none; `no-route`: nothing leads there, or its source is no address of the firewall; `denied`:
 * the dataplane dropped it; `no-answer`: nobody answered.
 */
export const REQUEST_RESULTS = [
  'not-asked',
  'answered',
  'no-resolver',
  'no-such-name',
  'no-route',
  'denied',
  'no-answer',
] as const;

export type RequestResult = (typeof REQUEST_RESULTS)[number];
