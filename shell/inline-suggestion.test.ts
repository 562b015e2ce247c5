import { expect, test } from 'vitest';
import { type SuggestionState, suggestedRest, takeSuggestion } from './inline-suggestion.ts';
import { emptyLine, withText } from './line-editor.ts';

const typedBefore = ['show session all', 'show session info', 'clear session id 7', 'show zone'];

function at(text: string, changed: Partial<SuggestionState> = {}): SuggestionState {
  return {
    line: withText(emptyLine, text),
    history: typedBefore,
    recall: undefined,
    search: undefined,
    scriptingMode: false,
    suggesting: true,
    ...changed,
  };
}

test.each([
  ['sh', 'ow zone'],
  ['show ', 'zone'],
  ['show s', 'ession info'],
  ['show session a', 'll'],
  ['show zone', ''],
  ['exit', ''],
  ['', ''],
  ['  ', ''],
])('behind %j the newest line that begins so goes on with %j', (text, rest) => {
  expect(suggestedRest(at(text))).toBe(rest);
});

test('nothing is suggested where it cannot be told apart or is not asked for', () => {
  const search = { query: 'z', index: undefined, failed: false };
  const others: readonly Partial<SuggestionState>[] = [
    { suggesting: false },
    { scriptingMode: true },
    { recall: { index: 0, draft: '' } },
    { search },
    { line: withText(emptyLine, 'show', 2) },
  ];
  for (const changed of others) expect(suggestedRest(at('show', changed))).toBe('');
});

test('Right and End take the whole suggestion, a word-wise move takes a word, other edits nothing', () => {
  const line = (edit: Parameters<typeof takeSuggestion>[1]) => takeSuggestion(at('clear'), edit)?.text;
  expect(line('right')).toBe('clear session id 7');
  expect(line('line-end')).toBe('clear session id 7');
  expect(line('word-right')).toBe('clear session');
  expect(line('left')).toBeUndefined();
  expect(takeSuggestion(at('exit'), 'right')).toBeUndefined();
});
