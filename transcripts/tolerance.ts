// How far an actual value may be from a recorded one. Without a rule every field is exact: the engine is deterministic.

/** What difference of one field is let pass. */
export type Tolerance =
  | { readonly kind: 'exact' }
  /** Both values begin with a number, these are at most `by` apart, and what follows them is equal (`1742 sec`). */
  | { readonly kind: 'within'; readonly by: number }
  /** The same, at most `percent` of the recorded number apart. */
  | { readonly kind: 'share'; readonly percent: number }
  /** The actual value begins with a number on this side of the limit, whatever was recorded; units are equal. */
  | { readonly kind: 'below' | 'above'; readonly limit: number; readonly end: 'included' | 'left out' }
  /** The same between two numbers, both included. */
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
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
      return near(recorded, actual, () => tolerance.by);
    case 'share':
      return near(recorded, actual, (amount) => (Math.abs(amount) * tolerance.percent) / 100);
    case 'below':
    case 'above':
    case 'between':
      return inRange(tolerance, recorded, actual);
    default:
      return assertNever(tolerance);
  }
}

function near(
  recorded: string | undefined,
  actual: string | undefined,
  by: (amount: number) => number,
): boolean {
  if (recorded === undefined || actual === undefined) return false;
  if (recorded === actual) return true;
  const first = measured(recorded);
  const second = measured(actual);
  if (first === undefined || second === undefined || first.unit !== second.unit) return false;
  return Math.abs(first.amount - second.amount) <= by(first.amount);
}

type Range = Extract<Tolerance, { readonly kind: 'below' | 'above' | 'between' }>;

function inRange(range: Range, recorded: string | undefined, actual: string | undefined): boolean {
  const now = actual === undefined ? undefined : measured(actual);
  // `10.20.0.50` is no amount of anything.
  if (now === undefined || /^[.:\d]/.test(now.unit)) return false;
  const before = recorded === undefined ? undefined : measured(recorded);
  if (before !== undefined && before.unit !== now.unit) return false;
  if (range.kind === 'between') return now.amount >= range.low && now.amount <= range.high;
  if (now.amount === range.limit) return range.end === 'included';
  return range.kind === 'below' ? now.amount < range.limit : now.amount > range.limit;
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
