// Files of the flows that labs on a world must respect, and the order of the labs: YAML in, checked values or problems out.
import { z } from 'zod';
import { baseShape, type LabBase } from './flow-shape.ts';
import { readYaml, shapeIssues } from './yaml-text.ts';

/** A base, or everything that is wrong with the text, one line a problem. */
export type BaseText =
  | { readonly kind: 'base'; readonly base: LabBase }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads the flows of a world. `file` is only used in messages. */
export function readBase(text: string, file: string): BaseText {
  const read = readYaml(text, file);
  if (read.kind === 'invalid') return read;
  const parsed = baseShape.safeParse(read.value);
  if (!parsed.success) return { kind: 'invalid', problems: read.problems(shapeIssues(parsed.error)) };
  const names = parsed.data.flows.map(({ name }) => name);
  const unknown = (['baseline', 'blocked'] as const).flatMap((part) =>
    parsed.data[part].flatMap((name, index) =>
      names.includes(name) ? [] : [{ path: [part, index], message: `unknown flow "${name}"` }],
    ),
  );
  return unknown.length > 0
    ? { kind: 'invalid', problems: read.problems(unknown) }
    : { kind: 'base', base: parsed.data };
}

const indexShape = z.strictObject({
  parts: z
    .array(z.strictObject({ title: z.string().min(1), labs: z.array(z.string().min(1)).min(1) }))
    .min(1),
});

/** Parts of a course in their order, each with the ids of its labs. */
export type LabIndex = z.infer<typeof indexShape>;

/** An index, or everything that is wrong with the text. */
export type IndexText =
  | { readonly kind: 'index'; readonly index: LabIndex }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads the order of labs; `known` are the ids there are. */
export function readLabIndex(text: string, file: string, known: readonly string[]): IndexText {
  const read = readYaml(text, file);
  if (read.kind === 'invalid') return read;
  const parsed = indexShape.safeParse(read.value);
  if (!parsed.success) return { kind: 'invalid', problems: read.problems(shapeIssues(parsed.error)) };
  const unknown = parsed.data.parts.flatMap(({ labs }, part) =>
    labs.flatMap((id, index) =>
      known.includes(id) ? [] : [{ path: ['parts', part, 'labs', index], message: `no lab "${id}"` }],
    ),
  );
  return unknown.length > 0
    ? { kind: 'invalid', problems: read.problems(unknown) }
    : { kind: 'index', index: parsed.data };
}
