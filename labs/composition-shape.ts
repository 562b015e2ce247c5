// What a lab is composed of that has no faults of its own: incidents by the people they hit, of which the seed draws some, and calls
// for which the firewall is not to blame.
import { z } from 'zod';
import { faultShape } from './faults/fault-shape.ts';
import { flowShape } from './flow-shape.ts';
import { evidenceShape, labShape, wrongTurnShape } from './lab-shape.ts';
import { checkShape } from './measure-shape.ts';

const text = z.string().min(1);

/** One who calls: what is said, the flow it is about, and when the ticket can be closed; without checks, when the flow gets through. */
const callerShape = z
  .strictObject({
    words: text,
    flow: flowShape.optional(),
    checks: z.array(checkShape).min(1).optional(),
  })
  .refine(({ flow, checks }) => flow !== undefined || checks !== undefined, 'needs flow or checks');

/** One who calls about a cause. */
export type Caller = z.infer<typeof callerShape>;

const callers = z.tuple([callerShape, callerShape]);

/** What a cause is told by, wherever it lies. */
const toldShape = z.strictObject({
  /** One of the layers. */
  layer: text,
  /** A sentence of the debrief. */
  cause: text,
  evidence: evidenceShape,
});

const incidentShape = toldShape.extend({
  fault: faultShape,
  /** Lines that undo it where the fault itself has none. */
  repair: z.array(text).min(1).optional(),
  /** Those whom this one hits, where they are not those of the group. */
  callers: callers.optional(),
});

const falseAlarmShape = toldShape.extend({
  words: text,
  /** What somebody too helpful would do. */
  wrongTurn: wrongTurnShape.optional(),
});

/** A call for which the firewall is not to blame. */
export type FalseAlarm = z.infer<typeof falseAlarmShape>;

/** The catalogue of a composed lab. */
export const compositionShape = z
  .strictObject({
    /** How many things are wrong at once. The first that is drawn is felt by both of its callers, each other by one. */
    causes: z.int().min(1),
    /** Where a cause may lie: the choices of the questions. */
    layers: z.array(text).min(2),
    /** At most one incident of each group is drawn, so that no two hide each other. */
    groups: z.array(z.strictObject({ people: text, callers, incidents: z.array(incidentShape).min(1) })),
    /** One of them is drawn. */
    falseAlarms: z.array(falseAlarmShape).min(1),
  })
  .check(({ value, issues }) => {
    const wrong = (path: readonly (string | number)[], message: string, input: unknown) =>
      issues.push({ code: 'custom', path: [...path], message, input });
    if (value.causes > value.groups.length)
      wrong(['causes'], `there are only ${value.groups.length} groups to draw from`, value.causes);
    const placed = [
      ...value.groups.flatMap(({ incidents }, group) =>
        incidents.map(({ layer }, index) => ({ layer, path: ['groups', group, 'incidents', index] })),
      ),
      ...value.falseAlarms.map(({ layer }, index) => ({ layer, path: ['falseAlarms', index] })),
    ];
    for (const { layer, path } of placed)
      if (!value.layers.includes(layer)) wrong([...path, 'layer'], 'none of the layers', layer);
  });

/** Which incidents there are, and how many of them happen. */
export type Composition = z.infer<typeof compositionShape>;

/**
 * A lab file with a catalogue, without what the seed composes; of flows it has those that are nobody's ticket. `{{calls}}` and
 * `{{causes}}` stand for what was drawn.
 */
export const composedLabShape = labShape
  .omit({
    faults: true,
    goals: true,
    questions: true,
    wrongTurns: true,
    solution: true,
    alternatives: true,
    evidence: true,
  })
  .extend({ compose: compositionShape });
