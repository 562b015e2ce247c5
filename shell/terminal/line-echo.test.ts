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

// What a screen of one row shows after all that was written, and where its cursor is.
function screenAfter(...rows: readonly (readonly [row: string, cursor: number])[]) {
  const cells: string[] = [];
  let at = 0;
  const echo = new LineEcho((text) => {
    for (const character of text) {
      if (character === '\b') at--;
      else cells[at++] = character;
    }
  });
  for (const [row, cursor] of rows) echo.show(row, cursor);
  return { row: cells.join('').trimEnd(), at };
}

test('the cursor goes into the row and back, and what is typed or taken there moves the rest', () => {
  expect(screenAfter(['> show', 6], ['> show', 3])).toEqual({ row: '> show', at: 3 });
  expect(screenAfter(['> show', 6], ['> show', 3], ['> show', 5])).toEqual({ row: '> show', at: 5 });
  expect(screenAfter(['> sow', 5], ['> sow', 3], ['> show', 4])).toEqual({ row: '> show', at: 4 });
  expect(screenAfter(['> shhow', 7], ['> shhow', 4], ['> show', 3])).toEqual({ row: '> show', at: 3 });
  expect(screenAfter(['> show', 2], ['> clear', 7], ['> ', 2])).toEqual({ row: '>', at: 2 });
});
