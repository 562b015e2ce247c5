// Random lines against the parser, Tab and `?`: total, columns inside the line, and work that grows no faster than the line.
import { Lexer } from 'chevrotain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDeviceTree } from '../commands/registry.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import type { Declaration } from './command.ts';
import type { CommandTree } from './command-tree.ts';
import { complete } from './complete.ts';
import { helpRows } from './help.ts';
import { createLineParser } from './line-parser.ts';
import type { Resolution } from './resolution.ts';
import { countingTree } from './testing/counting-tree.ts';
import { randomLine } from './testing/random-line.ts';
import { widestFanOut } from './testing/sample-line.ts';
import { TOKENS } from './tokens.ts';
import { createToyTree, TOY_NAMES } from './toy-commands.ts';

const SEED = 20_261_124;

/** The whole hierarchy of the newest release. */
const DEVICE = createDeviceTree({ hierarchy: releaseHierarchy('11.2') });
/** What is wrong with an answer: it must be an AST, or exactly one error inside the line. */
function complaint<D extends Declaration>(line: string, answer: Resolution<D>): string | undefined {
  switch (answer.kind) {
    case 'empty':
      return line.trim() === '' ? undefined : 'a line with words is not empty';
    case 'matched':
    case 'valid-only':
      return answer.path.length > 0 ? undefined : 'an AST without a keyword';
    default:
      return answer.column >= 0 && answer.column <= line.length ? undefined : `column ${answer.column}`;
  }
}

/** Runs the property over random lines of the tree; every failure is shrunk to its shortest line. */
function forLines<D extends Declaration>(
  tree: CommandTree<D>,
  runs: number,
  holds: (line: string) => void,
): void {
  fc.assert(fc.property(randomLine(tree), holds), { numRuns: runs, seed: SEED });
}

const lexer = new Lexer(TOKENS, { positionTracking: 'onlyOffset' });

function parseAll<D extends Declaration>(tree: CommandTree<D>, runs: number): void {
  const { tree: counted, lookUps } = countingTree(tree);
  const parser = createLineParser(counted);
  const widest = widestFanOut(tree);
  forLines(tree, runs, (line) => {
    lookUps.words = 0;
    const wrong = complaint(line, parser.parse(line));
    if (wrong !== undefined) expect.unreachable(wrong);
    const most = (lexer.tokenize(line).tokens.length + 3) * (widest + 4);
    if (lookUps.words > most)
      expect.unreachable(`${lookUps.words} words were looked up, at most ${most} may be`);
  });
}

test('100,000 random lines have an AST or one error with its column inside the line', {
  timeout: 60_000,
}, () => {
  parseAll(createToyTree(), 30_000);
  parseAll(DEVICE, 70_000);
});

function helpAll<D extends Declaration>(tree: CommandTree<D>, runs: number): void {
  const parser = createLineParser(tree);
  forLines(tree, runs, (line) => {
    for (const cursor of [line.length, Math.floor(line.length / 2)]) {
      const position = { line, cursor };
      const { from, to, suggestions, commonPrefix } = complete(parser, position, TOY_NAMES);
      const isInside = 0 <= from && from <= to && to === cursor;
      if (!isInside) expect.unreachable(`[${from}, ${to}) for a cursor at ${cursor}`);
      if (suggestions.length > 0 && commonPrefix.length < to - from)
        expect.unreachable('a prefix shorter than what was typed');
      const rows = helpRows(parser, position, TOY_NAMES);
      if (rows.some((row) => row.word === '')) expect.unreachable('a row without a word');
    }
  });
}

test('Tab and ? answer 10,000 random lines', { timeout: 60_000 }, () => {
  helpAll(createToyTree(), 3_000);
  helpAll(DEVICE, 7_000);
});

test('what stands left of an error can be completed', () => {
  const parser = createLineParser(DEVICE);
  forLines(DEVICE, 5_000, (line) => {
    const answer = parser.parse(line);
    if (answer.kind !== 'invalid') return;
    expect(parser.read(line.slice(0, answer.column))).toBeDefined();
  });
});

test('the random lines reach every kind of answer', () => {
  const parser = createLineParser(createToyTree());
  const reached = new Set<string>();
  forLines(createToyTree(), 5_000, (line) => {
    const answer = parser.parse(line);
    reached.add(answer.kind === 'invalid' ? answer.fault : answer.kind);
    if (answer.kind === 'matched' && answer.pipes.length > 0) reached.add('piped');
  });
  expect([...reached].sort()).toEqual([
    'ambiguous',
    'bad-value',
    'empty',
    'incomplete',
    'matched',
    'open-quote',
    'piped',
    'repeated-option',
    'unknown-command',
    'unknown-word',
    'valid-only',
  ]);
});
