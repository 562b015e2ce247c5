// How long a line takes to parse, in full and with every word abbreviated; the full line is the baseline of the short one.
import { against, benchRow, type Emit, timed } from './bench-row.ts';
import { createCommandTree } from './command-tree.ts';
import { createLineParser } from './line-parser.ts';
import { syntheticHierarchy } from './synthetic-hierarchy.ts';

const ROUNDS = 15;

/** Emits microseconds per line for trees of 1,500 and 5,000 paths. */
export async function run(emit: Emit): Promise<void> {
  for (const paths of [1_500, 5_000]) {
    const { hierarchy, lines, abbreviated } = syntheticHierarchy(paths);
    const parser = createLineParser(createCommandTree({ commands: [], hierarchy }));
    const perLine = (of: readonly string[]) => {
      const rejected = of.filter((line) => parser.parse(line).kind !== 'valid-only');
      if (rejected.length > 0)
        throw new Error(`${rejected.length} lines do not parse, such as '${rejected[0]}'`);
      return (timed(() => of.forEach(parser.parse)) * 1_000) / of.length;
    };
    const full: number[] = [];
    const short: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      full.push(perLine(lines));
      short.push(perLine(abbreviated));
    }
    const baseline = benchRow(`parse-${paths}`, 'us/line', full);
    emit(baseline);
    emit(against(benchRow(`parse-abbreviated-${paths}`, 'us/line', short), baseline));
    const mistyped = lines.map((line) => `${line} zebra`);
    const rejected = Array.from({ length: ROUNDS }, () => timed(() => mistyped.forEach(parser.parse)));
    const row = benchRow(
      `parse-rejected-${paths}`,
      'us/line',
      rejected.map((ms) => (ms * 1_000) / mistyped.length),
    );
    emit(against(row, baseline));
  }
}
