// Codes of the column `step` of a conversation: what is sent next. TCP and SCTP share them; what differs is the packet.

/** SYN, or INIT. */
export const STEP_SYN = 0;
/** SYN and ACK, or INIT ACK. */
export const STEP_SYN_ACK = 1;
/** The ACK that ends the handshake, or COOKIE ECHO with its answer. */
export const STEP_ACK = 2;
/** A question of the client. */
export const STEP_REQUEST = 3;
/** The server's answer. */
export const STEP_RESPONSE = 4;
/** How the client ends it. */
export const STEP_END = 5;
/** The server's FIN, or SHUTDOWN ACK, and the client's last word. */
export const STEP_SERVER_FIN = 6;
/** The ACK that brings a SYN cookie back to the firewall, and the server's answer to the SYN that follows from it. */
export const STEP_COOKIE = 11;
export const STEP_COOKIE_ANSWER = 12;
