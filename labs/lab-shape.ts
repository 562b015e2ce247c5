// The shape of a lab file, format version 1, after its variables have been filled in.
import { z } from 'zod';
import { RELEASES } from '../engine/release.ts';
import { faultShape } from './faults/fault-shape.ts';
import { flowShape } from './flow-shape.ts';
import { GUARD_NAMES } from './guard-names.ts';
import { checkShape, measureShape, patternShape, scalarShape } from './measure-shape.ts';

const word = z.string().regex(/^[A-Za-z][\w-]*$/, 'not a name: letters, digits, - and _, a letter first');
const text = z.string().min(1);
const line = z
  .string()
  .min(1)
  .refine((typed) => !typed.includes('\n'), 'one line only');
const lines = z.array(line);

/** Values drawn by the seed, the same for the same seed. */
const drawShape = z.discriminatedUnion('kind', [
  /** A host of an IPv4 prefix, other than those that are named. */
  z.strictObject({
    kind: z.literal('address'),
    prefix: z.string().regex(/^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/, 'not an IPv4 prefix'),
    except: z.array(z.string()).default([]),
  }),
  z
    .strictObject({ kind: z.literal('integer'), low: z.int(), high: z.int() })
    .refine(({ low, high }) => low <= high, 'low must not be above high'),
  z.strictObject({ kind: z.literal('pick'), of: z.array(scalarShape).min(1) }),
  /** A word with a drawn number behind it. */
  z.strictObject({ kind: z.literal('name'), prefix: word }),
  /**
   * Rows in a drawn order. For `cases` the first row's field `owner` is `{{cases-1-owner}}`, and `{{cases-dns}}` the place, from 1,
   * of the row whose `name` is `dns`.
   */
  z.strictObject({
    kind: z.literal('order'),
    of: z.array(z.object({ name: word }).catchall(scalarShape)).min(2),
  }),
]);

/** How one variable is drawn. */
export type Draw = z.infer<typeof drawShape>;

const worldShape = z.strictObject({
  base: text,
  /** Merged over the base: see world-patch.ts. */
  patch: z.record(z.string(), z.unknown()).default({}),
  /** A further patch, merged over the first: that of a variant. */
  furtherPatch: z.record(z.string(), z.unknown()).default({}),
  release: z.enum(RELEASES).optional(),
  platform: text.optional(),
  clock: z.iso.datetime().optional(),
});

const goalShape = z.strictObject({ name: word, text, checks: z.array(checkShape).min(1) });

const guardsShape = z.strictObject({
  /** Guards of every lab that this one does without, because its fix is just that. */
  without: z.array(z.enum(GUARD_NAMES)).default([]),
  /** Flows of the base that the fix may change. */
  mayChange: z.array(text).default([]),
  /** Sessions that may be cleared without counting as innocent. */
  mayClear: z
    .array(
      z.strictObject({
        source: text.optional(),
        destination: text.optional(),
        destinationPort: z.int().optional(),
        application: text.optional(),
      }),
    )
    .default([]),
  own: z.array(goalShape).default([]),
});

const answerValue = z.union([scalarShape, measureShape]);

const questionShape = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('choice'),
      name: word,
      text,
      choices: z.array(text).min(2),
      answer: answerValue,
    })
    .refine(({ choices, answer }) => typeof answer === 'object' || choices.includes(String(answer)), {
      error: 'the answer is none of the choices',
      path: ['answer'],
    }),
  z.strictObject({
    kind: z.literal('number'),
    name: word,
    text,
    answer: answerValue,
    /** How far an answer may be off; with `percent` of the right value. */
    tolerance: z.number().min(0).default(0),
    percent: z.number().min(0).max(100).default(0),
  }),
  z.strictObject({
    kind: z.literal('text'),
    name: word,
    text,
    answer: answerValue,
    /** Other wordings; case and blanks never matter. */
    accepts: z.array(text).default([]),
  }),
]);

/** A question about the world. */
export type Question = z.infer<typeof questionShape>;

/** A way that does not lead there. */
export const wrongTurnShape = z.strictObject({
  name: word,
  text,
  lines,
  /** Names of what fails: a goal, a guard or a question. */
  fails: z.array(text).min(1),
  /** Names of what is met all the same, where that matters. */
  passes: z.array(text).default([]),
});

/** Lines whose answer tells. */
export const evidenceShape = z
  .strictObject({
    /** The last line is the one whose output counts. */
    lines: lines.min(1),
    shows: z.array(text).default([]),
    matches: patternShape.optional(),
  })
  .refine(({ shows, matches }) => shows.length > 0 || matches !== undefined, 'needs shows or matches');

/** A lab. */
export const labShape = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'not an id: lower case, digits and -'),
  title: text,
  level: z.int().min(1).max(4),
  minutes: z.int().min(1).max(600),
  /** Lines a good engineer needs. */
  par: z.int().min(1),
  tags: z.array(z.string().regex(/^[A-Z]{2,5}$/, 'not a tag: two to five capitals')).min(1),
  ticket: text,
  vary: z.record(word, drawShape).default({}),
  /** Values that are read off the world where the lab starts. */
  read: z.record(word, measureShape).default({}),
  world: worldShape,
  faults: z.array(faultShape).default([]),
  /** What a colleague has typed before. */
  before: lines.default([]),
  flows: z.array(flowShape).default([]),
  goals: z.array(goalShape).default([]),
  guards: guardsShape.prefault({}),
  questions: z.array(questionShape).default([]),
  /** Where to look, which field, which command. */
  hints: z.array(text).length(3, 'needs three hints'),
  wrongTurns: z.array(wrongTurnShape).min(1),
  solution: lines.min(1),
  alternatives: z.array(z.strictObject({ name: word, lines: lines.min(1) })).default([]),
  evidence: z.array(evidenceShape).min(1),
  debrief: z.strictObject({ cause: text, links: z.array(z.url()).default([]) }),
});

/** A lab of one variant with its variables filled in. */
export type Lab = z.infer<typeof labShape>;
