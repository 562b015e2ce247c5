import { expect, test } from 'vitest';
import { applyPipes, type PipeStage } from './pipe.ts';

const LINES = ['', 'local-id 1', 'peer-id 2', 'Peer 3', 'a|b'];

function check(stages: readonly (readonly [PipeStage['kind'], string])[], lines: readonly string[]): void {
  const pipes = stages.map(([kind, pattern]) => ({ kind, pattern }));
  expect(applyPipes(LINES, pipes)).toEqual({ kind: 'lines', lines });
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
    pattern: 'a(',
    message: expect.stringContaining('missing'),
  });
});

test('a pattern that explodes elsewhere runs in linear time', () => {
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
