import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Release } from '../../engine/release.ts';
import type { DeviceCommand } from '../commands/device-context.ts';
import { createDeviceTree } from '../commands/registry.ts';
import { complete } from '../language/complete.ts';
import { findPaths } from '../language/find.ts';
import { helpRows } from '../language/help.ts';
import { createLineParser, type LineParser } from '../language/line-parser.ts';
import type { NameSource } from '../language/value-type.ts';
import { releaseHierarchy } from './release-hierarchy.ts';
import {
  fullLine,
  reversedLine,
  type SamplePath,
  type Step,
  samplePaths,
  shortestLine,
} from './testing/sample-lines.ts';
import { PATH_COUNTS, SAMPLED_PATHS } from './testing/sampled-paths.ts';

const NO_NAMES: NameSource = { names: () => [] };

interface Device {
  readonly paths: readonly SamplePath<DeviceCommand>[];
  readonly parser: LineParser<DeviceCommand>;
  readonly listed: readonly string[];
}

function device(release: Release): Device {
  const tree = createDeviceTree({ release, hierarchy: releaseHierarchy(release) });
  return { paths: samplePaths(tree), parser: createLineParser(tree), listed: findPaths(tree) };
}

const NEWEST = device('11.2');
const BEFORE = device('11.1');

/** What the line says, whether it is simulated or not; undefined where it is refused. */
function meaningOf({ parser }: Device, line: string): unknown {
  const { kind } = parser.parse(line);
  if (kind !== 'valid-only' && kind !== 'matched') return undefined;
  const reading = parser.read(`${line} `);
  return reading && { kind, path: reading.cursor.path, args: reading.cursor.args };
}

/** The lines of all paths, written one way, that mean something else than in full. */
function misread(on: Device, written: (path: SamplePath<DeviceCommand>) => string): readonly string[] {
  return on.paths.map(written).filter((line, at) => {
    const path = on.paths[at] ?? [];
    const meaning = meaningOf(on, line);
    return meaning === undefined || !isDeepStrictEqual(meaning, meaningOf(on, fullLine(path)));
  });
}

function countByFirstWord(lines: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const [word = ''] = line.split(' ', 1);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

test('find command lists as many paths as the release has, word by word', () => {
  expect(countByFirstWord(NEWEST.listed)).toEqual(PATH_COUNTS['11.2']);
  expect(countByFirstWord(BEFORE.listed)).toEqual(PATH_COUNTS['11.1']);
  expect([new Set(NEWEST.listed).size, new Set(BEFORE.listed).size]).toEqual([5_980, BEFORE.listed.length]);
});

test('find command lists 400 paths drawn from the release in their very notation', () => {
  const listed = new Set(NEWEST.listed);
  expect(SAMPLED_PATHS.filter((path) => !listed.has(path))).toEqual([]);
  expect(SAMPLED_PATHS).toHaveLength(400);
});

test('earlier releases have the hierarchy of 11.1', () => {
  const listed = (release: Release) =>
    findPaths(createDeviceTree({ release, hierarchy: releaseHierarchy(release) }));
  for (const release of ['5.0', '10.2'] as const) expect(listed(release)).toEqual(BEFORE.listed);
});

test('every path is accepted, with options in any order, and in its shortest unambiguous form', () => {
  for (const on of [NEWEST, BEFORE]) {
    expect(on.paths).toHaveLength(on.listed.length);
    expect(misread(on, fullLine)).toEqual([]);
    expect(misread(on, reversedLine)).toEqual([]);
    expect(misread(on, shortestLine)).toEqual([]);
  }
});

test('before each word of every path Tab and ? offer that word, and before each value what it may be', () => {
  for (const on of [NEWEST, BEFORE])
    expect(positionsOf(on).filter((position) => !isOffered(on, position))).toEqual([]);
});

interface Position {
  readonly line: string;
  readonly step: Step<DeviceCommand>;
  readonly awaits: 'word' | 'value';
}

/** All places between two words, each once. */
function positionsOf({ paths }: Device): readonly Position[] {
  const positions = new Map<string, Position>();
  for (const path of paths) {
    let line = '';
    for (const step of path) {
      positions.set(`${line}${step.word}`, { line, step, awaits: 'word' });
      line += `${step.word} `;
      if (step.value.length > 0) positions.set(`${line}<`, { line, step, awaits: 'value' });
      line += step.value.map((word) => `${word} `).join('');
    }
  }
  return [...positions.values()];
}

function isOffered({ parser }: Device, { line, step, awaits }: Position): boolean {
  const position = { line, cursor: line.length };
  const offered = complete(parser, position, NO_NAMES).suggestions.map(({ text }) => text);
  const rows = helpRows(parser, position, NO_NAMES).map(({ word }) => word);
  if (awaits === 'word') return offered.includes(step.word) && rows.includes(step.word);
  const { choices = [], forms = [] } = step.slot?.type ?? {};
  const literals = choices.map(({ text }) => (/[\s]/.test(text) ? `"${text}"` : text));
  return (
    literals.every((literal) => offered.includes(literal) && rows.includes(literal)) &&
    forms.every(({ placeholder }) => rows.includes(placeholder))
  );
}
