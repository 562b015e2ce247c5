import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPipes, type PipeStage } from './pipe.ts';

const LINES = ['', 'local-id 1', 'peer-id 2', 'Peer 3', 'a|b'];

function check(
  stages: readonly (readonly [PipeStage['kind'], string])[],
  lines: readonly string[],
  of: readonly string[] = LINES,
): void {
  const pipes = stages.map(([kind, pattern]) => ({ kind, pattern }));
  expect(applyPipes(of, pipes)).toEqual({ kind: 'lines', lines });
}

test('match prints the lines that match, except the others', () => {
  check([], LINES);
  check([['match', 'peer']], ['peer-id 2']);
  check([['except', 'peer']], ['', 'local-id 1', 'Peer 3', 'a|b']);
  check([['match', '']], LINES);
});

test('a pattern is a regular expression', () => {
  check([['match', 'local-id|peer-id']], ['local-id 1', 'peer-id 2']);
  check([['match', 'local-id\\|peer-id']], ['local-id 1', 'peer-id 2']);
  check([['match', '[|]']], ['a|b']);
  check([['match', '\\bid\\b']], ['local-id 1', 'peer-id 2']);
  check([['match', '^.eer']], ['peer-id 2', 'Peer 3']);
  check([['match', '\\\\']], []);
});

test('stages are chained from left to right', () => {
  check(
    [
      ['match', 'id'],
      ['except', '2'],
    ],
    ['local-id 1'],
  );
});

test('a pattern that is no regular expression is told, not thrown', () => {
  const piped = applyPipes(LINES, [{ kind: 'match', pattern: 'a(' }]);
  expect(piped).toMatchObject({
    kind: 'bad-pattern',
    stage: 0,
    message: expect.stringContaining('missing'),
  });
});

test('the first bad pattern is the one that is told', () => {
  const stages: readonly PipeStage[] = [
    { kind: 'match', pattern: 'a' },
    { kind: 'except', pattern: '[' },
    { kind: 'match', pattern: '*' },
  ];
  expect(applyPipes([], stages)).toMatchObject({ kind: 'bad-pattern', stage: 1 });
});

test.each([
  ['of more than 500 characters', 'a'.repeat(501)],
  ['whose repeats are large', 'a{1000}'.repeat(20)],
  ['whose repeats multiply', '((a{100}){100}){100}'],
  ['that nests deeper than the compiler goes', '('.repeat(500)],
])('a pattern %s is refused instead of run', (_what, pattern) => {
  expect(applyPipes(['aaa'], [{ kind: 'match', pattern }])).toMatchObject({ kind: 'bad-pattern' });
});

test('alternation is written with or without a backslash, and a doubled backslash is a backslash', () => {
  check([['match', '1|2']], ['local-id 1', 'peer-id 2']);
  check([['match', '1\\\\|2']], ['peer-id 2']);
  check([['match', '(local|peer)-id\\b']], ['local-id 1', 'peer-id 2']);
  check([['except', 'id|3']], ['', 'a|b']);
});

test('no pattern throws', () => {
  const piece = fc.constantFrom(
    ...'a b | \\| \\ ( ) [ ] * + ? {9} {1000} ^ $ . \\b \\p{L} (?i) (?: (?= [^ \\Q "'.split(' '),
  );
  const anything = fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 3 }));
  const pattern = fc.array(anything, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(pattern, fc.constantFrom<PipeStage['kind']>('match', 'except'), (text, kind) => {
      const piped = applyPipes(LINES, [{ kind, pattern: text }]);
      if (piped.kind === 'lines') expect(LINES).toEqual(expect.arrayContaining([...piped.lines]));
      else expect(piped.message).not.toBe('');
    }),
    { numRuns: 5_000, seed: 20_261_124 },
  );
});

test('what match prints and what except prints is every line once', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.constantFrom('a', '^', '[0-9]', 'x|y', 's$'), (lines, pattern) => {
      const of = (kind: PipeStage['kind']) => {
        const piped = applyPipes(lines, [{ kind, pattern }]);
        return piped.kind === 'lines' ? piped.lines : [];
      };
      expect([...of('match'), ...of('except')].sort()).toEqual([...lines].sort());
    }),
    { seed: 20_261_124 },
  );
});

test('a pattern that explodes elsewhere runs over thousands of lines of its worst letter', () => {
  const lines = Array.from({ length: 10_000 }, () => 'a'.repeat(80));
  const [typed, bare] = ["'(a+)+$'", '(a+)+$'];
  check([['match', typed]], [], lines);
  check([['match', bare]], lines, lines);
  check([['match', '^(a+)+b']], [], lines);
});

test('a long line needs no more of the stack and no more time a letter than a short one', () => {
  const line = 'a'.repeat(5_000);
  expect(applyPipes([line], [{ kind: 'match', pattern: '(a+)+$' }])).toEqual({
    kind: 'lines',
    lines: [line],
  });
  expect(applyPipes([`${line}b`], [{ kind: 'match', pattern: '^(a+)+$' }])).toEqual({
    kind: 'lines',
    lines: [],
  });
});
