// The shape of data channels: what control connections of a traffic source announce, and the traffic that then follows.
import { z } from 'zod';
import { ipv4Host, name, port } from './world-fields.ts';

const range = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([low, high]) => low <= high, 'the first number must not be above the second');
const percent = z.int().min(0).max(100);

const channel = {
  application: name,
  /** Whose port is announced. `both`: the client offers one, the server answers with its own, and the client begins. */
  announcedBy: z.enum(['client', 'server', 'both']),
  /** In how many of a hundred exchanges of the control connection it is announced. */
  chance: percent.default(100),
  /** How many of a hundred announced channels nobody uses. */
  abandoned: percent.default(0),
  /** Ports that are announced; one with a companion is even. */
  ports: range.default([49152, 65535]),
  /** Source port of the end that connects; by default any. */
  sourcePort: port.optional(),
  /** What the client announces for its address: that by which it is seen from outside, where it knows it. By default its own. */
  announcedAddress: ipv4Host.optional(),
  /** Questions of the end that connects, and answers. */
  exchanges: range.default([1, 1]),
  requestBytes: range.default([60, 400]),
  responseBytes: range.default([200, 4000]),
  /** Packets of an application over UDP that travel together in each direction. */
  packets: z.int().min(1).max(1000).default(1),
  /** Milliseconds from an answer to the next question. */
  think: range.default([50, 800]),
};

const leafSchema = z.strictObject(channel);

/** A data channel, which may itself announce others. */
export const dataChannelSchema = z.strictObject({
  ...channel,
  dataChannels: z.array(leafSchema).default([]),
});

/** A data channel of a world. */
export type WorldDataChannel = z.infer<typeof leafSchema> & {
  readonly dataChannels?: readonly z.infer<typeof leafSchema>[];
};
