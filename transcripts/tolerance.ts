// How far an actual value may be from a recorded one. Without a rule every field is exact: the engine is deterministic.

/** What difference of one field is let pass. */
export type Tolerance =
  | { readonly kind: 'exact' }
  /** Both values begin with a number, these are at most `by` apart, and what follows them is equal (`1742 sec`). */
  | { readonly kind: 'within'; readonly by: number }
  /** Any value, and the field may be missing on either side. */
  | { readonly kind: 'ignore' };

/** A tolerance for the fields that a pattern names. The first rule that fits decides. */
export interface ToleranceRule {
  /** Name of a field, `*` for any run of characters: `time to live`, `session *.state`, `*.rate`. */
  readonly field: string;
  readonly tolerance: Tolerance;
}

/** The tolerance of a field, by its name. */
export function toleranceOf(rules: readonly ToleranceRule[], name: string): Tolerance {
  return rules.find((rule) => fitsPattern(rule.field, name))?.tolerance ?? { kind: 'exact' };
}

/**
 * What the first `*` of a pattern stands for in a name; empty for a pattern without one; undefined when the name does not fit.
 */
export function starOf(pattern: string, name: string): string | undefined {
  if (!fitsPattern(pattern, name)) return undefined;
  const [first = '', second, ...more] = pattern.split('*');
  if (second === undefined) return '';
  const to = more.length === 0 ? name.length - second.length : name.indexOf(second, first.length);
  return name.slice(first.length, to);
}

/** Whether the difference passes. Undefined: the field is not there. */
export function tolerates(
  tolerance: Tolerance,
  recorded: string | undefined,
  actual: string | undefined,
): boolean {
  switch (tolerance.kind) {
    case 'exact':
      return recorded === actual;
    case 'ignore':
      return true;
    case 'within':
      return recorded !== undefined && actual !== undefined && near(recorded, actual, tolerance.by);
    default:
      return assertNever(tolerance);
  }
}

function near(recorded: string, actual: string, by: number): boolean {
  if (recorded === actual) return true;
  const first = measured(recorded);
  const second = measured(actual);
  if (first === undefined || second === undefined || first.unit !== second.unit) return false;
  return Math.abs(first.amount - second.amount) <= by;
}

// An address or a time begins with a number too; its unit then holds more figures and has to be equal.
function measured(text: string): { readonly amount: number; readonly unit: string } | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(.*)$/.exec(text);
  return match === null ? undefined : { amount: Number(match[1]), unit: match[2] ?? '' };
}

// Pieces between the stars, found one behind the other: time grows with the length only, whatever the pattern.
function fitsPattern(pattern: string, name: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return name === pattern;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

function assertNever(tolerance: never): never {
  throw new Error(`no such tolerance: ${JSON.stringify(tolerance)}`);
}
