// Which simulated paths a line goes along, so that none is left without a line.
import type { DeviceCommand } from '../../../grammar/commands/device-context.ts';
import { createDeviceTree } from '../../../grammar/commands/registry.ts';
import { releaseHierarchy } from '../../../grammar/hierarchy/release-hierarchy.ts';
import { type SamplePath, type Step, samplePaths } from '../../../grammar/hierarchy/testing/sample-lines.ts';
import { keywordsOf } from '../../../grammar/language/command-node.ts';
import { pathsBelow } from '../../../grammar/language/find.ts';
import { createLineParser } from '../../../grammar/language/line-parser.ts';

const TREE = createDeviceTree({ hierarchy: releaseHierarchy('11.2') });
const PARSER = createLineParser(TREE);

/** A path that a command answers. */
export interface SimulatedSample {
  /** As `find command` lists it. */
  readonly listed: string;
  readonly path: SamplePath<DeviceCommand>;
  readonly command: DeviceCommand;
}

/** As many as `:coverage` counts, in the order of the listing. */
export function simulatedSamples(): readonly SimulatedSample[] {
  const listed = keywordsOf(TREE.root).flatMap((keyword) => pathsBelow(keyword));
  return samplePaths(TREE).flatMap((path, at) => {
    const command = commandOf(path);
    const { line, source } = listed[at] ?? { line: '', source: undefined };
    return source === undefined || command === undefined ? [] : [{ listed: line, path, command }];
  });
}

function commandOf(path: SamplePath<DeviceCommand>): DeviceCommand | undefined {
  const last = path.findLast(({ kind }) => kind === 'keyword');
  const node = last?.at.next.byWord.get(last.word);
  return node?.kind === 'keyword' && node.finish.kind === 'declared' ? node.finish.command : undefined;
}

/** A line, read once. */
export interface ReadExample {
  readonly words: readonly string[];
  /** That the line runs in operational mode; undefined where it runs none. */
  readonly command: DeviceCommand | undefined;
}

/** Reads a line; what configuration mode hands on with `run` is a line of operational mode. */
export function readExample(example: string): ReadExample {
  const line = example.replace(/^run /, '');
  const read = PARSER.parse(line);
  return {
    words: [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word),
    command: read.kind === 'matched' ? read.command : undefined,
  };
}

/** Whether a line runs the command of the path and has the words that tell this path from its neighbours, in their order. */
export function goesAlong({ words, command }: ReadExample, sample: SimulatedSample): boolean {
  if (command !== sample.command) return false;
  let from = 0;
  for (const step of sample.path.filter(isTelling)) {
    const at = words.indexOf(step.word, from);
    if (at < 0) return false;
    // Of a word whose value may lack there are two paths, one without and one with it.
    if (step.slot?.mayLack === true && at + 1 < words.length !== step.value.length > 0) return false;
    from = at + 1;
  }
  return true;
}

/** Keywords, and the options that have a line of their own; others are on the line of their keyword. */
export function isTelling({ kind, at, word, slot }: Step<DeviceCommand>): boolean {
  const edge = at.next.byWord.get(word);
  const isAlternative = edge?.kind === 'option' && edge.excludesOthers === true;
  return kind === 'keyword' || isAlternative || slot?.mayLack === true || at.isComparison === true;
}
