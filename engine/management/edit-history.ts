// What was done to the candidate since it was last committed, loaded or reverted. Each change stands at a place that no other one
// will ever have, so that a commit that ends later knows what it took over.
import type { AdminEdits } from './change-scope.ts';

/** One change and its place; places grow. */
export interface PlacedEdits extends AdminEdits {
  readonly place: number;
}

/** Changes in their order. Never changed itself: another one takes its place. */
export interface EditHistory {
  readonly changes: readonly PlacedEdits[];
  /** Where the next change will stand; behind every change there has been. */
  readonly nextPlace: number;
}

/** Nothing was ever done. */
export const UNTOUCHED: EditHistory = { changes: [], nextPlace: 0 };

/** With one change more. */
export function withEdits({ changes, nextPlace }: EditHistory, edits: AdminEdits): EditHistory {
  return { changes: [...changes, { ...edits, place: nextPlace }], nextPlace: nextPlace + 1 };
}

/** With those changes alone that are kept. */
export function keptEdits(
  { changes, nextPlace }: EditHistory,
  isKept: (change: PlacedEdits) => boolean,
): EditHistory {
  return { changes: changes.filter(isKept), nextPlace };
}

/** Without any change. */
export function withoutEdits({ nextPlace }: EditHistory): EditHistory {
  return { changes: [], nextPlace };
}
