import { expect, test } from 'vitest';
import { DEFAULT_TIMERS } from '../session-settings.ts';
import { TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from './packet.ts';
import * as tcp from './tcp-state.ts';

const C2S = 0;
const S2C = 1;

/** The state after a series of flags and directions. */
const after = (...packets: readonly (readonly [number, number])[]) =>
  packets.reduce((state, [flags, direction]) => tcp.nextTcpState(state, flags, direction), tcp.TCP_NONE);

const HANDSHAKE = [
  [TCP_SYN, C2S],
  [TCP_SYN | TCP_ACK, S2C],
  [TCP_ACK, C2S],
] as const;

test.each([
  ['a SYN', after([TCP_SYN, C2S]), 5],
  ['a SYN sent again', after([TCP_SYN, C2S], [TCP_SYN, C2S]), 5],
  ['SYN and SYN-ACK', after([TCP_SYN, C2S], [TCP_SYN | TCP_ACK, S2C]), 10],
  ['the handshake', after(...HANDSHAKE), 1800],
  ['data', after(...HANDSHAKE, [TCP_ACK, S2C]), 1800],
  ['the first FIN', after(...HANDSHAKE, [TCP_FIN | TCP_ACK, S2C]), 120],
  ['the same FIN twice', after(...HANDSHAKE, [TCP_FIN, C2S], [TCP_FIN, C2S]), 120],
  ['both FINs', after(...HANDSHAKE, [TCP_FIN, C2S], [TCP_FIN, S2C]), 15],
  ['a RST', after(...HANDSHAKE, [TCP_RST, S2C]), 15],
  ['a FIN after a RST', after(...HANDSHAKE, [TCP_RST, S2C], [TCP_FIN, C2S]), 15],
])('after %s the session has its proper timeout', (_, state, timeout) => {
  expect(tcp.tcpTimeout(state, DEFAULT_TIMERS, 1800)).toBe(timeout);
});

test('a RST names the side that sent it, also after a FIN', () => {
  expect(after(...HANDSHAKE, [TCP_RST, C2S])).toBe(tcp.TCP_CLIENT_RST);
  expect(after(...HANDSHAKE, [TCP_FIN, C2S], [TCP_RST, S2C])).toBe(tcp.TCP_SERVER_RST);
});
