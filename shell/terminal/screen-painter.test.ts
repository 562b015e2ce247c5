import xterm from '@xterm/headless';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ScreenPainter } from './screen-painter.ts';
import { truncate } from './text-width.ts';

const columns = 30;
const rows = 6;

/** A painter and a real screen model behind it. */
function screen() {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const painter = new ScreenPainter({ columns, rows });
  const written: string[] = [];
  return {
    written,
    async show(lines: readonly string[], cursor?: { readonly x: number; readonly y: number }) {
      const output = painter.update({ rows: lines, cursor });
      written.push(output);
      await new Promise<void>((resolve) => terminal.write(output, resolve));
      return Array.from({ length: rows }, (_, y) => shownRow(terminal, y));
    },
  };
}

/** A row's text, with capitals where it is inverse. */
function shownRow(terminal: xterm.Terminal, y: number): string {
  const line = terminal.buffer.active.getLine(y);
  return Array.from({ length: columns }, (_, x) => {
    const cell = line?.getCell(x);
    const text = cell?.getChars() || (cell?.getWidth() === 0 ? '' : ' ');
    return cell?.isInverse() ? text.toUpperCase() : text;
  })
    .join('')
    .trimEnd();
}

const inverse = (text: string) => `\x1b[7m${text}\x1b[27m`;

test('the first picture is written whole, the same again not at all', async () => {
  const { show, written } = screen();
  expect(await show(['one', '', inverse('two')])).toEqual(['one', '', 'TWO', '', '', '']);
  await show(['one', '', inverse('two')]);
  expect(written[1]).toBe('');
});

test('of a changed row only the changed cells are written', async () => {
  const { show, written } = screen();
  await show(['a long row with 10 in it']);
  expect(await show(['a long row with 12 in it'])).toEqual(['a long row with 12 in it', '', '', '', '', '']);
  expect(written[1]).toContain('\x1b[1;18H2\x1b');
});

test('a row that has become shorter is erased behind its end', async () => {
  const { show, written } = screen();
  await show(['x'.repeat(columns)]);
  expect((await show(['xx']))[0]).toBe('xx');
  expect(written[1]).toContain('\x1b[1;3H\x1b[K');
});

test('nothing ever clears the screen', async () => {
  const { show, written } = screen();
  for (const text of ['one', 'two', '']) await show(Array.from({ length: rows }, () => text));
  expect(written.join('')).not.toMatch(/\x1b\[[0-3]?J/);
});

test('the cursor shows where the frame has it and is hidden else', async () => {
  const { show, written } = screen();
  await show(['a'], { x: 1, y: 0 });
  expect(written[0]).toMatch(/\x1b\[1;2H\x1b\[\?25h\x1b\[\?2026l$/);
  await show(['a']);
  expect(written[1]).toBe('\x1b[?2026h\x1b[?25l\x1b[?2026l');
});

const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'e\u0301', '—'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '本'), maxLength: 8 }).map(inverse),
  fc.constant('\x1b[1;32mg\x1b[0m'),
);
const row = fc.array(piece, { maxLength: 5 }).map((pieces) => truncate(pieces.join(''), columns));
const plainRow = fc.string({ unit: fc.constantFrom('a', ' ', '日'), maxLength: columns / 2 });
const picture = fc.array(fc.oneof(row, plainRow), { maxLength: rows });

test('however pictures follow each other, the screen is as if only the last had been painted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(picture, { minLength: 1, maxLength: 6 }), async (pictures) => {
      const one = screen();
      let shown: readonly string[] = [];
      for (const lines of pictures) shown = await one.show(lines);
      expect(shown).toEqual(await screen().show(pictures.at(-1) ?? []));
    }),
    { numRuns: 150 },
  );
});
