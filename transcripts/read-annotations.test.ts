import { expect, test } from 'vitest';
import { readAnnotations } from './read-annotations.ts';

const header = '{"fwsh":"annotations","version":1,"title":"First clue"}';

/** Expects the problem of a side file with these lines behind its header. */
function check(line: string, problem: string): void {
  expect(readAnnotations(`${header}\n${line}\n`, 3)).toEqual({ kind: 'unreadable', problem });
}

test('annotations come in the order of their turns, with what is customary filled in', () => {
  const text = [
    header,
    '{"kind":"question","turn":2,"field":"timeout","text":"How long may it idle?","reveal":"before","hints":["Look at timeout."]}',
    '',
    '{"kind":"note","turn":1,"text":"A list.","audience":"instructor"}',
  ].join('\n');
  expect(readAnnotations(text, 3)).toEqual({
    kind: 'annotations',
    file: {
      title: 'First clue',
      annotations: [
        { kind: 'note', turn: 1, text: 'A list.', audience: 'instructor', reveal: 'after' },
        {
          kind: 'question',
          turn: 2,
          field: 'timeout',
          text: 'How long may it idle?',
          audience: 'everyone',
          reveal: 'before',
          hints: ['Look at timeout.'],
        },
      ],
    },
  });
});

test('what is wrong is told with line and field', () => {
  check(
    '{"kind":"note","turn":9,"text":"x"}',
    'line 2: field "turn": there is no turn 9, the transcript has 3',
  );
  check(
    '{"kind":"question","turn":1,"text":"x"}',
    'line 2: field "answers": a question needs answers, or a field whose value is the answer',
  );
  check('{"kind":', 'line 2: column 9: not a JSON text');
  expect(readAnnotations('', 1)).toMatchObject({ kind: 'unreadable' });
});
