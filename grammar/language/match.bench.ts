// What a filter costs over a listing of the letter that makes a backtracking pattern explode.
import { against, benchRow, type Emit, timed } from './bench-row.ts';
import { applyPipes } from './pipe.ts';

const ROUNDS = 9;
const PATTERN = '(a+)+$';

/**
 * Emits `match-linear`: milliseconds over 10,000 lines of 80 characters, with 1,000 such lines as the baseline; a linear filter
 * has a ratio of 10. `match-linear-long` doubles the length of one line, so that its ratio is 2.
 */
export async function run(emit: Emit): Promise<void> {
  const short = listing(1_000, 80);
  const long = listing(10_000, 80);
  emit(against(filtering('match-linear', long), filtering('match-linear-baseline', short)));
  const line = listing(1, 100_000);
  const twice = listing(1, 200_000);
  emit(against(filtering('match-linear-long', twice), filtering('match-linear-long-baseline', line)));
}

/** Every line ends in another letter, so that no way through the pattern succeeds. */
function listing(lines: number, length: number): readonly string[] {
  return Array.from({ length: lines }, () => `${'a'.repeat(length)}b`);
}

function filtering(name: string, lines: readonly string[]) {
  const pipes = [{ kind: 'match', pattern: PATTERN }] as const;
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => applyPipes(lines, pipes)));
  return benchRow(name, 'ms', rounds);
}
