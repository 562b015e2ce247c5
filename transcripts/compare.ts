// A recorded and an actual output to the list of their differences: fields by name, the rest line by line.
// Invariant: outputs that are not byte-equal give at least one difference or one tolerated field.
import type { DeviceText, Field } from './field.ts';
import { operatorText } from './field-operator.ts';
import { isRule } from './field-table.ts';
import { deviceText } from './fields.ts';
import { steadyNames } from './steady-names.ts';
import { pairTexts } from './text-pairs.ts';
import { type Tolerance, type ToleranceRule, toleranceOf, tolerates } from './tolerance.ts';

/** One thing that is not as recorded. `line` is the line of the output, counted from 1, of the recorded side if it has one. */
export type Difference =
  | {
      readonly kind: 'changed';
      readonly name: string;
      readonly recorded: string;
      readonly actual: string;
      readonly line: number;
      /** The operator that the actual value does not meet; absent where the field has to be as recorded. */
      readonly allowed?: string;
    }
  /** Recorded and not there now. A whole group is one difference, its value all its values. */
  | { readonly kind: 'missing'; readonly name: string; readonly recorded: string; readonly line: number }
  /** There now and not recorded. */
  | { readonly kind: 'extra'; readonly name: string; readonly actual: string; readonly line: number }
  /** Every field is equal, and blanks, rules or the order of the lines are not. */
  | { readonly kind: 'layout'; readonly recorded: string; readonly actual: string; readonly line: number };

/** What is compared, and how strictly. */
export interface CompareOptions {
  readonly tolerances: readonly ToleranceRule[];
  /** `order`: blanks, blank lines and rules may differ, the order of the lines may not. `ignore`: that as well. */
  readonly layout: 'exact' | 'order' | 'ignore';
  /** `steady`: rows of sessions are found by what they carry, because their ids change from run to run. Default `printed`. */
  readonly names?: 'printed' | 'steady';
}

/** Differences in the order of the output, and the names of the fields that differ within their tolerance. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly tolerated: readonly string[];
}

/** Compares two outputs. */
export function compareOutputs(
  recorded: readonly string[],
  actual: readonly string[],
  options: CompareOptions,
): Comparison {
  if (sameLines(recorded, actual)) return { differences: [], tolerated: [] };
  const read = options.names === 'steady' ? steadyText : deviceText;
  const before = read(recorded);
  const after = read(actual);
  const fields = compareFields(before.fields, after.fields, options.tolerances);
  const differences = [...fields.differences, ...compareTexts(before, after)];
  if (differences.length === 0 && fields.tolerated.length === 0) {
    differences.push(...layoutDifferences(recorded, actual, options.layout));
  }
  return { differences: differences.sort((a, b) => a.line - b.line), tolerated: fields.tolerated };
}

function sameLines(recorded: readonly string[], actual: readonly string[]): boolean {
  return recorded.length === actual.length && recorded.every((line, index) => line === actual[index]);
}

function compareFields(
  recorded: readonly Field[],
  actual: readonly Field[],
  rules: readonly ToleranceRule[],
): Comparison {
  const before = indexed(recorded);
  const after = indexed(actual);
  const differences: Difference[] = [];
  const tolerated: string[] = [];
  for (const field of recorded) {
    const now = after.byName.get(field.name);
    if (now?.value === field.value) continue;
    const tolerance = toleranceOf(rules, field.name);
    if (tolerates(tolerance, field.value, now?.value)) tolerated.push(field.name);
    else if (now !== undefined) differences.push(changed(field, now, tolerance));
    else if (!coveredByGroup(field, after)) differences.push(missing(field, before));
  }
  for (const field of actual) {
    if (before.byName.has(field.name)) continue;
    if (tolerates(toleranceOf(rules, field.name), undefined, field.value)) tolerated.push(field.name);
    else if (!coveredByGroup(field, before)) differences.push(extra(field, after));
  }
  return { differences, tolerated };
}

interface IndexedFields {
  readonly byName: ReadonlyMap<string, Field>;
  readonly byGroup: ReadonlyMap<string, readonly Field[]>;
}

function indexed(fields: readonly Field[]): IndexedFields {
  const byGroup = new Map<string, Field[]>();
  for (const field of fields) {
    const members = byGroup.get(field.group);
    if (members === undefined) byGroup.set(field.group, [field]);
    else members.push(field);
  }
  return { byName: new Map(fields.map((field) => [field.name, field])), byGroup };
}

// When the other side has nothing of a group, its heading stands for all of it.
function coveredByGroup(field: Field, other: IndexedFields): boolean {
  return field.group !== '' && field.name !== field.group && !other.byGroup.has(field.group);
}

function changed(field: Field, now: Field, tolerance: Tolerance): Difference {
  const allowed = tolerance.kind === 'exact' ? {} : { allowed: operatorText(tolerance) };
  const { name, value: recorded, line } = field;
  return { kind: 'changed', name, recorded, actual: now.value, line, ...allowed };
}

function missing(field: Field, side: IndexedFields): Difference {
  return { kind: 'missing', name: field.name, recorded: wholeValue(field, side), line: field.line };
}

function extra(field: Field, side: IndexedFields): Difference {
  return { kind: 'extra', name: field.name, actual: wholeValue(field, side), line: field.line };
}

function wholeValue(field: Field, side: IndexedFields): string {
  const members = field.name === field.group ? (side.byGroup.get(field.group) ?? []) : [field];
  return members
    .map((member) => member.value)
    .filter((value) => value !== '')
    .join(' ');
}

function compareTexts(before: DeviceText, after: DeviceText): readonly Difference[] {
  return pairTexts(before.texts, after.texts).map(([recorded, actual]): Difference => {
    if (recorded === undefined) {
      return { kind: 'extra', name: `line ${actual.line}`, actual: actual.text, line: actual.line };
    }
    const { line, text } = recorded;
    const name = `line ${line}`;
    return actual === undefined
      ? { kind: 'missing', name, recorded: text, line }
      : { kind: 'changed', name, recorded: text, actual: actual.text, line };
  });
}

function steadyText(lines: readonly string[]): DeviceText {
  return steadyNames(deviceText(lines));
}

function layoutDifferences(
  recorded: readonly string[],
  actual: readonly string[],
  layout: CompareOptions['layout'],
): readonly Difference[] {
  switch (layout) {
    case 'exact':
      return [layoutDifference(recorded, actual)];
    case 'order': {
      const before = wordsOf(recorded);
      const after = wordsOf(actual);
      return sameLines(before, after) ? [] : [layoutDifference(before, after)];
    }
    case 'ignore':
      return [];
    default:
      return assertNever(layout);
  }
}

// The lines that say something, one blank between words.
function wordsOf(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line.trim() !== '' && !isRule(line))
    .map((line) => line.trim().replace(/\s+/g, ' '));
}

// Called only when some line differs, so the search ends: past its end one side has a line and the other none.
function layoutDifference(recorded: readonly string[], actual: readonly string[]): Difference {
  let at = 0;
  while (recorded[at] === actual[at]) at++;
  return { kind: 'layout', recorded: recorded[at] ?? '', actual: actual[at] ?? '', line: at + 1 };
}

function assertNever(layout: never): never {
  throw new Error(`no such layout: ${JSON.stringify(layout)}`);
}
