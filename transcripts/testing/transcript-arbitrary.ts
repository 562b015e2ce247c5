// Random transcripts that obey the format's rules, for the property tests of this folder.
import fc from 'fast-check';
import { type JsonValue, matchLevels, type TranscriptEvent, type TranscriptHeader } from '../transcript.ts';

type Step = (at: number, t: number) => readonly TranscriptEvent[];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('\u001b[2J', 'a\nb', '\u2028', '\ud800', '"\\', '{', '\u0000'),
);
const extraName = fc.string({ maxLength: 8 }).map((name) => `x-${name}`);
const extra = fc
  .dictionary(
    extraName,
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
    { minKeys: 1, maxKeys: 3 },
  )
  .map((entries) => ({ ...entries }));
const kept = fc.oneof(
  fc.constant({}),
  extra.map((value) => ({ extra: value })),
);

/** Any header. */
export const headers: fc.Arbitrary<TranscriptHeader> = fc
  .record({
    world: text,
    worldHash: text,
    seed: fc.maxSafeNat(),
    release: text,
    platform: text,
    clock: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    columns: fc.integer({ min: 1, max: 500 }),
    rows: fc.integer({ min: 1, max: 500 }),
    engine: text,
    kept,
  })
  .map(({ kept: more, ...fields }) => ({ fwsh: 'transcript', version: 1, ...fields, ...more }));

const turn: fc.Arbitrary<Step> = fc
  .record({
    line: text,
    prompt: text,
    lines: fc.array(text, { maxLength: 6 }),
    status: fc.constantFrom('accepted' as const, 'rejected' as const),
    coach: fc.option(fc.array(text, { maxLength: 2 }), { nil: undefined }),
    missing: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    asked: fc.record(
      {
        template: text,
        alternatives: fc.array(text, { maxLength: 2 }),
        confidence: fc.constantFrom(0, 0.5, 1),
      },
      { requiredKeys: [] },
    ),
    checked: fc.record(
      {
        match: fc.constantFrom(...matchLevels),
        fields: fc.dictionary(
          fc.string({ minLength: 1, maxLength: 9 }),
          fc.constantFrom('=', '*', '~5', '~2.5%', '<20', '>=-1', '1..20'),
          { maxKeys: 2, noNullPrototype: true },
        ),
        bindings: fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), text, {
          maxKeys: 2,
          noNullPrototype: true,
        }),
        doubtful: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    kept,
  })
  .map((given) => (at, t) => [
    { kind: 'cmd', at, t, line: given.line, prompt: given.prompt, ...given.asked, ...given.kept },
    {
      kind: 'out',
      at,
      t,
      status: given.status,
      lines: given.lines,
      ...(given.coach === undefined ? {} : { coach: given.coach }),
      ...(given.missing === undefined ? {} : { missing: given.missing }),
      ...given.checked,
      ...given.kept,
    },
  ]);

const single: fc.Arbitrary<Step> = fc.oneof(
  text.map(
    (data): Step =>
      (at, t) => [{ kind: 'key', at, t, data }],
  ),
  fc.nat(1_000_000).map(
    (by): Step =>
      (at, t) => [{ kind: 'warp', at, t, to: at + by }],
  ),
  fc.constantFrom(0.5, 1, 10).map(
    (factor): Step =>
      (at, t) => [{ kind: 'speed', at, t, factor }],
  ),
  fc.constantFrom('paused' as const, 'running' as const).map(
    (state): Step =>
      (at, t) => [{ kind: 'pause', at, t, state }],
  ),
  text.map(
    (name): Step =>
      (at, t) => [{ kind: 'mark', at, t, name }],
  ),
  text.map(
    (note): Step =>
      (at, t) => [{ kind: 'note', at, t, text: note }],
  ),
);

/** Any events a recorder could have written: whole turns, virtual time never back. */
export const eventLists: fc.Arbitrary<readonly TranscriptEvent[]> = fc
  .array(fc.tuple(fc.oneof(turn, single), fc.nat(5000), fc.nat(5000)), { maxLength: 8 })
  .map((steps) => {
    let at = 0;
    let t = 0;
    return steps.flatMap(([step, virtual, real]) => {
      at += virtual;
      t += real;
      const events = step(at, t);
      const last = events.at(-1);
      if (last?.kind === 'warp') at = last.to;
      return events;
    });
  });
