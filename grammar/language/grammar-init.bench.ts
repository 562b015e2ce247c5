// What it costs to get ready: the tree of the hierarchy, and the parser over it. The first parser of a process is cold.
import { benchRow, type Emit, timed } from './bench-row.ts';
import { createCommandTree } from './command-tree.ts';
import { createLineParser } from './line-parser.ts';
import { syntheticHierarchy } from './synthetic-hierarchy.ts';

/** Emits `grammar-init-cold` first, then trees and parsers of 1,500 and 5,000 paths, warm. */
export async function run(emit: Emit): Promise<void> {
  const tree = createCommandTree({ commands: [], hierarchy: [{ word: 'show', executable: true }] });
  const started = performance.now();
  const parser = createLineParser(tree);
  emit(benchRow('grammar-init-cold', 'ms', [performance.now() - started]));
  emit(benchRow('grammar-first-parse-cold', 'ms', [timed(() => parser.parse('show'))]));
  for (const paths of [1_500, 5_000]) {
    const { hierarchy } = syntheticHierarchy(paths);
    const trees: number[] = [];
    const parsers: number[] = [];
    for (let round = 0; round < 21; round += 1) {
      trees.push(timed(() => createCommandTree({ commands: [], hierarchy })));
      const grown = createCommandTree({ commands: [], hierarchy });
      parsers.push(timed(() => createLineParser(grown)));
    }
    emit(benchRow(`command-tree-${paths}`, 'ms', trees));
    emit(benchRow(`grammar-init-${paths}`, 'ms', parsers));
  }
}
