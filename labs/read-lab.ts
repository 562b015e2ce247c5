// Lab files: YAML in, a checked lab or problems with file, line, column and field out.
import type { World } from '../engine/world/world-schema.ts';
import { parseWorld } from '../engine/world/world-schema.ts';
import { composed } from './composed-lab.ts';
import { withFault } from './faults/fault.ts';
import { baseOf, type LabLibrary } from './lab-library.ts';
import { labReferenceIssues } from './lab-references.ts';
import { type Lab, labShape } from './lab-shape.ts';
import { soundWorld } from './sound-world.ts';
import { drawVariables, openNames, type Variables, withVariables } from './variables.ts';
import { type PatchProblem, patched } from './world-patch.ts';
import { readYaml, shapeIssues, type ValueIssue } from './yaml-text.ts';

/** A lab file that is sound in all of its variants. */
export interface LabSource {
  readonly id: string;
  readonly title: string;
  /** Names of variants beside the lab as it is written. */
  readonly variants: readonly string[];
  /** As it is written; what the seed composes out of it is for `stageLab` alone. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Which of the many labs in a file is meant. */
export interface LabChoice {
  readonly seed: number;
  readonly variant?: string;
}

/** A lab with its values drawn, and the world it starts in. */
export interface StagedLab {
  readonly lab: Lab;
  readonly choice: LabChoice;
  /** With everything that is wrong in it. */
  readonly world: World;
  /** Before anything went wrong. */
  readonly sound: World;
  readonly variables: Variables;
}

/** A staged lab, or everything that is wrong. */
export type Staging =
  | { readonly kind: 'staged'; readonly staged: StagedLab }
  | { readonly kind: 'invalid'; readonly issues: readonly ValueIssue[] };

/** A lab, or everything that is wrong with the text, one line a problem. */
export type LabText =
  | { readonly kind: 'lab'; readonly source: LabSource }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads one lab and tries each of its variants. `file` is only used in messages. */
export function readLabText(text: string, file: string, library: LabLibrary): LabText {
  const read = readYaml(text, file);
  if (read.kind === 'invalid') return read;
  const raw = isFields(read.value) ? read.value : {};
  if (!isFields(read.value))
    return {
      kind: 'invalid',
      problems: read.problems([{ path: [], message: 'no lab: fields are expected' }]),
    };
  const variants = isFields(raw['variants']) ? Object.keys(raw['variants']) : [];
  const source = { id: String(raw['id']), title: String(raw['title']), variants, raw };
  for (const variant of [undefined, ...variants]) {
    const staging = stageLab(source, library, { seed: 1, ...(variant === undefined ? {} : { variant }) });
    if (staging.kind === 'invalid') return { kind: 'invalid', problems: read.problems(staging.issues) };
  }
  return { kind: 'lab', source };
}

/** Draws the values of a lab and makes its world. The same choice gives the same lab. */
export function stageLab(source: LabSource, library: LabLibrary, choice: LabChoice): Staging {
  const written = withVariant(source.raw, choice.variant);
  if (written.kind === 'invalid') return written;
  const draws = labShape.shape.vary.safeParse(written.raw['vary'] ?? {});
  // A draw of the wrong shape is told with everything else that has the wrong shape.
  const variables = draws.success ? drawVariables(draws.data, choice.seed) : {};
  const filled = withVariables(written.raw, variables) as LabSource['raw'];
  const whole = composed(filled, library, choice.seed);
  if (whole.kind === 'invalid') return whole;
  const parsed = labShape.safeParse(whole.raw);
  if (!parsed.success) return invalid(shapeIssues(parsed.error));
  const lab = parsed.data;
  const issues = [
    ...openNameIssues(lab, Object.keys(lab.read)),
    ...labReferenceIssues(
      lab,
      baseOf(library, lab.world.base).flows.map(({ name }) => name),
    ),
  ];
  return issues.length > 0 ? { kind: 'invalid', issues } : staged(lab, library, { choice, variables });
}

function staged(
  lab: Lab,
  library: LabLibrary,
  { choice, variables }: Pick<StagedLab, 'choice' | 'variables'>,
): Staging {
  const sound = soundWorld(lab.world, library);
  if (sound.kind === 'invalid') return sound;
  let world: World = sound.world;
  for (const [index, fault] of lab.faults.entries()) {
    const faulty = withFault(world, fault);
    if (faulty === undefined)
      return invalid([{ path: ['faults', index], message: 'the world has nothing that this concerns' }]);
    const checked = parseWorld(faulty);
    if (checked.kind === 'invalid') {
      const message = checked.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      return invalid([{ path: ['faults', index], message }]);
    }
    world = checked.world;
  }
  return { kind: 'staged', staged: { lab, choice, variables, world, sound: sound.world } };
}

type Written =
  | { readonly kind: 'written'; readonly raw: LabSource['raw'] }
  | Extract<Staging, { kind: 'invalid' }>;

/** The lab as it is written, a variant merged over it; of the world, the variant's patch comes after that of the lab. */
function withVariant(raw: LabSource['raw'], variant: string | undefined): Written {
  const { variants, ...plain } = raw;
  if (variants !== undefined && !isFields(variants))
    return invalid([{ path: ['variants'], message: 'fields are expected, one a variant' }]);
  if (variant === undefined) return { kind: 'written', raw: plain };
  const found = variants?.[variant];
  if (!isFields(found)) return invalid([{ path: ['variants'], message: `no variant "${variant}"` }]);
  const { patch, variant: others } = withoutPatch(found);
  const problems: PatchProblem[] = [];
  const merged = patched(plain, others, problems);
  if (problems.length > 0)
    return invalid(problems.map(({ path, message }) => ({ path: ['variants', variant, ...path], message })));
  const { world, ...rest } = isFields(merged) ? merged : plain;
  // What the patch says about places is about the world, not about the lab, so it stays as it is written.
  const furtherPatch = patch === undefined ? {} : { furtherPatch: patch };
  return {
    kind: 'written',
    raw: { ...rest, world: isFields(world) ? { ...world, ...furtherPatch } : world },
  };
}

function withoutPatch(variant: LabSource['raw']): {
  readonly patch: unknown;
  readonly variant: LabSource['raw'];
} {
  const { world } = variant;
  if (!isFields(world)) return { patch: undefined, variant };
  const { patch, ...others } = world;
  return { patch, variant: { ...variant, world: others } };
}

function openNameIssues(lab: Lab, read: readonly string[]): readonly ValueIssue[] {
  return Object.entries(lab).flatMap(([part, value]) =>
    openNames(value)
      .filter((name) => !read.includes(name))
      .map((name) => ({ path: [part], message: `nothing draws or reads "{{${name}}}"` })),
  );
}

function invalid(issues: readonly ValueIssue[]): Extract<Staging, { kind: 'invalid' }> {
  return { kind: 'invalid', issues };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
