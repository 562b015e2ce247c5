// What the box asks of others on its own behalf.

export const REQUEST_KINDS = ['dns', 'ntp', 'updates', 'url-cloud'] as const;

export type RequestKind = (typeof REQUEST_KINDS)[number];
