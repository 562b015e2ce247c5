// A legal request that the firewall cannot meet. Text for each kind stands in grammar/text/messages.ts.

/** Why an operation was refused. Never thrown: returned. */
export type Failure = { readonly kind: 'no-such-session'; readonly id: number };
