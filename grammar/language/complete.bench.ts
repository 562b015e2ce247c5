// How long Tab and `?` take in the middle of a line.
import { benchRow, type Emit, timed } from './bench-row.ts';
import { createCommandTree } from './command-tree.ts';
import { complete } from './complete.ts';
import { helpRows } from './help.ts';
import { createLineParser } from './line-parser.ts';
import { syntheticHierarchy } from './synthetic-hierarchy.ts';
import type { NameSource } from './value-type.ts';

const NO_NAMES: NameSource = { names: () => [] };

/** Emits microseconds per key for trees of 1,500 and 5,000 paths; one sample a line, cold code included. */
export async function run(emit: Emit): Promise<void> {
  for (const paths of [1_500, 5_000]) {
    const { hierarchy, lines } = syntheticHierarchy(paths);
    const parser = createLineParser(createCommandTree({ commands: [], hierarchy }));
    const positions = lines.map((line, at) => ({
      line,
      cursor: at % 10 === 0 ? 0 : Math.floor(line.length / 2),
    }));
    const tab = positions.map((position) => timed(() => complete(parser, position, NO_NAMES)) * 1_000);
    const question = positions.map((position) => timed(() => helpRows(parser, position, NO_NAMES)) * 1_000);
    emit(benchRow(`complete-${paths}`, 'us', tab));
    emit(benchRow(`help-${paths}`, 'us', question));
  }
}
