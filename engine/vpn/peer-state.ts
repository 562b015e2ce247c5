// How the other end of a gateway behaves. Apart from the shape of worlds, whose library would slow every start down.

/** `drops`: it negotiates, and whatever it decrypts goes no further. */
export const PEER_STATES = ['answers', 'silent', 'drops'] as const;

/** One of them. */
export type PeerState = (typeof PEER_STATES)[number];
