// What it costs to get ready: the hierarchy's data, the tree over it, the parser. The first of a process is cold.
import { createDeviceTree } from '../commands/registry.ts';
import { HIERARCHY_HELP } from '../hierarchy/help-texts.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { benchRow, type Emit, timed } from './bench-row.ts';
import { createLineParser } from './line-parser.ts';

/**
 * Emits milliseconds: `grammar-load` reads the hierarchy of release 11.2 and the help texts of `show`, `grammar-init-cold` the
 * first tree and parser over it, `grammar-first-parse-cold` its first line; `grammar-init` all of it again, warm.
 */
export async function run(emit: Emit): Promise<void> {
  const load = () => {
    const hierarchy = releaseHierarchy('11.2');
    HIERARCHY_HELP.lookup(['show', 'session']);
    return hierarchy;
  };
  emit(benchRow('grammar-load', 'ms', [timed(load)]));
  const hierarchy = releaseHierarchy('11.2');
  const ready = () => createLineParser(createDeviceTree({ hierarchy, helpTexts: HIERARCHY_HELP }));
  const started = performance.now();
  const parser = ready();
  emit(benchRow('grammar-init-cold', 'ms', [performance.now() - started]));
  emit(benchRow('grammar-first-parse-cold', 'ms', [timed(() => parser.parse('show'))]));
  emit(
    benchRow(
      'grammar-init',
      'ms',
      Array.from({ length: 21 }, () => timed(ready)),
    ),
  );
}
