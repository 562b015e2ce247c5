// What the trainer prints during a drill.
import { type DrillState, keysInFull, summarize } from './drill.ts';

/** The line to type now. */
export function targetLines({ queue }: DrillState): readonly string[] {
  const [target, ...rest] = queue;
  if (target === undefined) return [];
  return [`type: ${target.line}${rest.length === 0 ? '' : `   (${rest.length} more)`}`];
}

/** How the last answer was, and what the shortest would have been. */
export function verdictLines({ results }: DrillState): readonly string[] {
  const last = results.at(-1);
  if (last === undefined) return [];
  const { target, verdict, keys } = last;
  const shortest = `shortest: ${target.shortest} (${countedKeys(target.best)})`;
  if (verdict === 'wrong') return [`wrong: that is not "${target.line}"; it comes back`, shortest];
  const full = keysInFull(target);
  const told = `${countedKeys(keys)}, ${savedText(full - keys)} of ${full}`;
  return [verdict === 'slow' ? `right, but slow: ${told}; it comes back` : `right: ${told}`, shortest];
}

/** What the drill came to. */
export function summaryLines(state: DrillState): readonly string[] {
  const { answers, right, slow, keys, saved, fumbled } = summarize(state);
  if (answers === 0) return ['drill ended without an answer'];
  return [
    `drill ended: ${right} of ${answers} right, ${slow} of them slow; ${countedKeys(keys)}, ${savedText(saved)}`,
    ...fumbled.map((line) => `practise: ${line}`),
  ];
}

function countedKeys(keys: number): string {
  return keys === 1 ? '1 key' : `${keys} keys`;
}

function savedText(saved: number): string {
  return saved < 0 ? `${-saved} too many` : `${saved} saved`;
}
