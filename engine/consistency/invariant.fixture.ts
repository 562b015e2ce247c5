// What must be true of the answers of a firewall at any moment, whatever was done to it.
import type { Operation } from '../operation.ts';
import type { SessionDetail, SessionRow } from '../session.ts';
import type { EngineView } from '../view.ts';

/** A sentence about a view that is never false. */
export interface Invariant {
  readonly name: string;
  /** What contradicts the sentence at present, one text each; none where it holds. */
  readonly contradictions: (view: EngineView) => readonly string[];
  /** Operations after which it need not hold any more: they begin to count anew, or name what is gone. */
  readonly until?: readonly Operation['kind'][];
  /**
   * Operations after which it need not hold while a session from before lives: they leave sessions under rules and interfaces
   * that are gone, or count the hits of rules anew. When all sessions were ended it holds again.
   */
  readonly amid?: readonly Operation['kind'][];
}

/** Two answers that must be the same. */
export function unequal(what: string, one: unknown, other: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a === b ? [] : [`${what}: ${a} is not ${b}`];
}

/** Numbers that must not be greater than others. */
export function greater(what: string, small: number, great: number): readonly string[] {
  return small <= great ? [] : [`${what}: ${small} is more than ${great}`];
}

/** The items of which something is not true, as they are called. */
export function exceptions<T>(
  items: readonly T[],
  isTrue: (item: T) => boolean,
  nameOf: (item: T) => string,
): readonly string[] {
  return items.filter((item) => !isTrue(item)).map(nameOf);
}

/** The sum over a list. */
export function sumOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

/** Every session of the listing. */
export function listing(view: EngineView): readonly SessionRow[] {
  return view.sessions({}, { startAt: 1, limit: 4_194_304 });
}

/** The first sessions of the listing, so many as can be asked about one by one, each with its details. */
export function details(view: EngineView): readonly (readonly [SessionRow, SessionDetail])[] {
  return view.sessions({}, { startAt: 1, limit: 200 }).flatMap((row) => {
    const detail = view.session(row.id);
    return detail === undefined ? [] : [[row, detail] as const];
  });
}

/** The value of a global counter; 0 for one that was never touched. */
export function counterOf(view: EngineView, name: string): number {
  return view.counters().find((counter) => counter.name === name)?.value ?? 0;
}
