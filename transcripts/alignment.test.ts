import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTranscripts } from './alignment.ts';
import { hqHeader } from './testing/hq-sample.ts';
import type { Transcript, TranscriptEvent } from './transcript.ts';

/** Lines with their outputs; a line that begins with `!` means nothing. */
function transcriptOf(lines: readonly string[], output = 'text'): Transcript {
  const events = lines.flatMap((line): TranscriptEvent[] => [
    { kind: 'cmd', at: 0, t: 0, line, prompt: '> ' },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: [output] },
  ]);
  const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
  return { header: hqHeader, entries, truncated: undefined };
}

const meaning = (line: string) => (line.startsWith('!') ? undefined : line.slice(0, 1));

function rows(left: readonly string[], right: readonly string[]): string[] {
  return alignTranscripts(transcriptOf(left), transcriptOf(right), { left: meaning, right: meaning }).map(
    (row) =>
      row.kind === 'both'
        ? `${row.left.number}=${row.right.number}`
        : row.kind === 'left'
          ? `-${row.left.number}`
          : `+${row.right.number}`,
  );
}

test('lines pair by meaning, and what only one side has stands between', () => {
  expect(rows(['a', 'bee', 'c'], ['ah', 'x', 'c', 'd'])).toEqual(['1=1', '-2', '+2', '3=3', '+4']);
  expect(rows(['!a  b'], ['!a b'])).toEqual(['1=1']);
  expect(rows(['!a'], ['!b'])).toEqual(['-1', '+1']);
});

test('outputs of a pair are the same or different', () => {
  const [row] = alignTranscripts(transcriptOf(['a'], 'one'), transcriptOf(['a'], 'two'), {
    left: meaning,
    right: meaning,
  });
  expect(row).toMatchObject({ kind: 'both', output: 'different' });
});

test('every turn of both sides is in the alignment once and in order, and no longer common sequence exists', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
  fc.assert(
    fc.property(lines, lines, (left, right) => {
      const aligned = rows(left, right);
      const numbers = (pattern: RegExp) =>
        aligned.flatMap((row) => pattern.exec(row)?.slice(1).map(Number) ?? []);
      expect(numbers(/^-?(\d+)/)).toEqual(left.map((_, index) => index + 1));
      expect(numbers(/[+=](\d+)$/)).toEqual(right.map((_, index) => index + 1));
      expect(aligned.filter((row) => row.includes('=')).length).toBe(longest(left, right));
    }),
  );
});

/** The length of a longest common subsequence, by its definition. */
function longest([a, ...left]: readonly string[], right: readonly string[]): number {
  if (a === undefined) return 0;
  const at = right.indexOf(a);
  const without = longest(left, right);
  return at === -1 ? without : Math.max(without, 1 + longest(left, right.slice(at + 1)));
}
