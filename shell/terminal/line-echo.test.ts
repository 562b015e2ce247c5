import { expect, test } from 'vitest';
import { LineEcho } from './line-echo.ts';

// What is written when the rows are shown one after another.
function written(...rows: readonly string[]): readonly string[] {
  const output: string[] = [];
  const echo = new LineEcho((text) => output.push(text));
  for (const row of rows) echo.show(row);
  return output;
}

test('what is typed at the end is written as it is', () => {
  expect(written('> s', '> sh', '> sh')).toEqual(['> s', 'h']);
});

test('what is taken back is overwritten with blanks, cell by cell', () => {
  expect(written('> sh', '> s')).toEqual(['> sh', '\b \b']);
  expect(written('> 日', '> ')).toEqual(['> 日', '\b \b\b \b']);
});

test('a change in the middle rewrites the rest of the row', () => {
  expect(written('> sow', '> show')).toEqual(['> sow', '\b \b\b \bhow']);
});

test('a finished row is left behind', () => {
  const output: string[] = [];
  const echo = new LineEcho((text) => output.push(text));
  echo.show('> sh');
  echo.finish('> show');
  echo.show('> ');
  expect(output.join('')).toBe('> show\r\n> ');
});
