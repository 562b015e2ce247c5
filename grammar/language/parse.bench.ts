// How long a line of the release's hierarchy takes to parse: in full, every word abbreviated, with a word too many, and at worst.
import fc from 'fast-check';
import { createDeviceTree } from '../commands/registry.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { fullLine, samplePaths, shortestLine } from '../hierarchy/testing/sample-lines.ts';
import { against, type BenchRow, benchRow, type Emit, timed } from './bench-row.ts';
import { createLineParser } from './line-parser.ts';
import { randomLine } from './testing/random-line.ts';

const ROUNDS = 15;
const tree = createDeviceTree({ hierarchy: releaseHierarchy('11.2') });
const parser = createLineParser(tree);

/** Emits microseconds per line over every path of release 11.2, and commands per second. */
export async function run(emit: Emit): Promise<void> {
  const paths = samplePaths(tree);
  const inFull = paths.map(fullLine);
  const full = linesRow('parse', inFull);
  emit(full);
  emit({
    ...full,
    bench: 'parse-rate',
    median: perSecond(full.median),
    min: perSecond(full.min),
    unit: '/s',
  });
  emit(against(linesRow('parse-abbreviated', paths.map(shortestLine)), full));
  emit(
    against(
      linesRow(
        'parse-rejected',
        inFull.map((line) => `${line} zebra`),
      ),
      full,
    ),
  );
  emit(worstLine());
}

function perSecond(microseconds: number): number {
  return Math.round(1_000_000 / microseconds);
}

function linesRow(name: string, lines: readonly string[]): BenchRow {
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => lines.forEach(parser.parse)));
  return benchRow(
    name,
    'us/line',
    rounds.map((ms) => (ms * 1_000) / lines.length),
  );
}

/** Milliseconds of the slowest of 20,000 random lines, each the best of a few tries: a collection of garbage does not count. */
function worstLine(): BenchRow {
  const lines = fc.sample(randomLine(tree), { numRuns: 20_000, seed: 20_261_124 });
  const best = lines.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 5; round += 1) {
    for (const [at, line] of lines.entries()) {
      const taken = timed(() => parser.parse(line));
      best[at] = Math.min(best[at] ?? taken, taken);
    }
  }
  return benchRow('parse-worst', 'ms', [Math.max(...best)]);
}
