// What the trainer says about a line that gives a myth away.
import { mythOf } from './myths.ts';

/** Two lines, the belief and the truth with its source; none for a line without a myth. */
export function mythCoach(line: string): readonly string[] {
  const myth = mythOf(line);
  if (myth === undefined) return [];
  return [`myth: ${myth.believed}`, `truth: ${myth.truth} (${myth.source})`];
}
