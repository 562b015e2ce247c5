// The shape of a line of a transcript for other programs, published as `transcript.schema.json`. The reader does not use it: it
// checks by hand, because it tells what is wrong in the file's own terms and looks at lines no library should be handed.
import { z } from 'zod';
import { operatorPattern } from './field-operator.ts';
import { matchLevels } from './transcript.ts';

const moment = {
  at: z.int().min(0).describe('virtual milliseconds since the clock of the header'),
  t: z.int().min(0).describe('real milliseconds since recording began'),
};

const header = z.looseObject({
  fwsh: z.literal('transcript'),
  version: z.literal(1),
  world: z.string(),
  worldHash: z.string(),
  seed: z.int().min(0),
  release: z.string(),
  platform: z.string(),
  clock: z.iso.datetime(),
  columns: z.int().min(1),
  rows: z.int().min(1),
  engine: z.string().describe('version of the program that simulated the world'),
});

const command = z.looseObject({
  kind: z.literal('cmd'),
  ...moment,
  line: z.string(),
  prompt: z.string(),
  template: z.string().optional(),
  alternatives: z.array(z.string()).optional(),
  confidence: z.number().min(0).max(1).optional(),
});

const output = z.looseObject({
  kind: z.literal('out'),
  ...moment,
  status: z.enum(['accepted', 'rejected']),
  lines: z.array(z.string()),
  coach: z.array(z.string()).optional(),
  missing: z.int().min(1).optional(),
  ran: z.int().min(0).optional().describe('virtual milliseconds after which Ctrl-C ended the line'),
  match: z.enum(matchLevels).optional(),
  fields: z
    .record(z.string(), z.string().regex(operatorPattern))
    .optional()
    .describe('names of fields, * for any run of characters, and how far they may be from what was recorded'),
  bindings: z.record(z.string(), z.string()).optional(),
  doubtful: z.array(z.int().min(1)).optional(),
});

/** One line of a transcript. */
export const transcriptLineSchema = z.union([
  header,
  z.discriminatedUnion('kind', [
    command,
    output,
    z.looseObject({ kind: z.literal('key'), ...moment, data: z.string() }),
    z.looseObject({ kind: z.literal('warp'), ...moment, to: z.int().min(0) }),
    z.looseObject({ kind: z.literal('speed'), ...moment, factor: z.number().positive() }),
    z.looseObject({ kind: z.literal('pause'), ...moment, state: z.enum(['paused', 'running']) }),
    z.looseObject({ kind: z.literal('mark'), ...moment, name: z.string() }),
    z.looseObject({ kind: z.literal('note'), ...moment, text: z.string() }),
  ]),
]);
