// A named flow of a lab: two ends and what they say, to be sent through the firewall whenever a check asks.
import { z } from 'zod';

const bounds = z.tuple([z.int().min(0), z.int().min(0)]);

/** Fields are those of the engine's requests for a connection; what is absent is as there. */
export const flowShape = z.strictObject({
  name: z.string().min(1),
  application: z.string(),
  client: z.string(),
  server: z.string(),
  port: z.int().min(1).max(65_535).optional(),
  /** By default a port that nobody else has. */
  clientPort: z.int().min(1).max(65_535).optional(),
  like: z.string().optional(),
  exchanges: z.int().min(1).max(10_000).default(2),
  requestBytes: bounds.optional(),
  responseBytes: bounds.optional(),
  think: bounds.optional(),
  answers: z.enum(['service', 'public', 'routed', 'reset', 'nothing']).optional(),
  /** Packets that travel together in each direction of an exchange: those of a stream. */
  packets: z.int().min(1).max(1000).optional(),
  /** Address of the only host that answers. */
  answeredBy: z.string().optional(),
  ending: z.enum(['fin', 'clientReset', 'serverReset', 'silence']).optional(),
  urlCategory: z.string().optional(),
  content: z.enum(['clean', 'drop', 'reset-client', 'reset-server', 'reset-both', 'block-url']).optional(),
});

/** A flow of a lab. */
export type LabFlow = z.infer<typeof flowShape>;

/** The flows of a world that every lab on it must leave as they are. */
export const baseShape = z.strictObject({
  world: z.string(),
  flows: z.array(flowShape),
  /** Flows that must go on as they did, and flows that must never be delivered. */
  baseline: z.array(z.string()),
  blocked: z.array(z.string()),
});

/** One of them for each world that labs are built on. */
export type LabBase = z.infer<typeof baseShape>;
