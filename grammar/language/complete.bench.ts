// How long Tab and `?` take at every place between two words of the release's hierarchy.
import { createDeviceTree } from '../commands/registry.ts';
import { HIERARCHY_HELP } from '../hierarchy/help-texts.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { fullLine, samplePaths } from '../hierarchy/testing/sample-lines.ts';
import { type BenchRow, benchRow, type Emit, timed } from './bench-row.ts';
import { complete } from './complete.ts';
import { helpRows } from './help.ts';
import { createLineParser } from './line-parser.ts';
import type { NameSource } from './value-type.ts';

const NO_NAMES: NameSource = { names: () => [] };

/** Emits microseconds a key, one sample a path; the first visit of a node and its help texts included. */
export async function run(emit: Emit): Promise<void> {
  const tree = createDeviceTree({ hierarchy: releaseHierarchy('11.2'), helpTexts: HIERARCHY_HELP });
  const parser = createLineParser(tree);
  const positions = samplePaths(tree).map((path, at) => {
    const line = fullLine(path);
    return { line, cursor: at % 10 === 0 ? 0 : wordStart(line, at) };
  });
  const tab = positions.map((position) => timed(() => complete(parser, position, NO_NAMES)) * 1_000);
  const question = positions.map((position) => timed(() => helpRows(parser, position, NO_NAMES)) * 1_000);
  for (const [name, samples] of [
    ['complete', tab],
    ['help', question],
  ] as const) {
    emit(benchRow(name, 'us', samples));
    emit(p99(name, samples));
  }
}

/** A place behind one of the blanks of the line, another one for each line. */
function wordStart(line: string, at: number): number {
  const blanks = [...line.matchAll(/ /g)].map(({ index }) => index + 1);
  return blanks[at % Math.max(1, blanks.length)] ?? line.length;
}

function p99(name: string, samples: readonly number[]): BenchRow {
  const sorted = [...samples].sort((a, b) => a - b);
  return benchRow(`${name}-p99`, 'us', [sorted[Math.floor(sorted.length * 0.99)] ?? 0]);
}
