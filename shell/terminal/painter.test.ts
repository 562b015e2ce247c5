import { expect, test } from 'vitest';
import { emptyFrame, Painter } from './painter.ts';
import { MODERN_TERMINAL, traitsOfTerminal } from './terminal-traits.ts';

// The painter and what it has written since the last call of `output`, without the marks around each update.
function painterOf(columns: number, rows: number) {
  let written = '';
  const painter = new Painter({ columns, rows }, MODERN_TERMINAL, (text) => {
    written += text;
    return true;
  });
  const output = () => {
    const text = written.replaceAll('\x1b[?2026h', '').replaceAll('\x1b[?2026l', '');
    written = '';
    return text;
  };
  return { painter, output };
}

function frame(rows: readonly string[], x: number, y: number) {
  return { rows, cursor: { x, y } };
}

test('a frame that is shown already writes nothing', () => {
  const { painter, output } = painterOf(80, 24);
  painter.paint(frame(['a', 'b'], 1, 0));
  output();
  painter.paint(frame(['a', 'b'], 1, 0));
  expect(output()).toBe('');
});

test('only the rows that changed are written', () => {
  const { painter, output } = painterOf(80, 24);
  painter.paint(frame(['prompt', 'second', 'status'], 3, 0));
  output();
  painter.paint(frame(['prompt', 'changed', 'status'], 3, 0));
  expect(output()).toBe('\x1b[?25l\r\nchanged\x1b[K\r\x1b[1A\x1b[3C\x1b[?25h');
});

test('of a row only what differs is written, and a character that may be joined by a mark is written again', () => {
  const { painter, output } = painterOf(80, 24);
  painter.paint(frame(['admin> show'], 11, 0));
  output();
  painter.paint(frame(['admin> show s'], 13, 0));
  expect(output()).toBe('\x1b[?25l\r\x1b[11C s\x1b[K\r\x1b[13C\x1b[?25h');
  painter.paint(frame(['admin> show s\u0301'], 13, 0));
  expect(output()).toBe('\x1b[?25l\r\x1b[12Cs\u0301\x1b[K\r\x1b[13C\x1b[?25h');
  painter.paint(frame(['admin> sh\x1b[2mow\x1b[22m'], 9, 0));
  expect(output()).toBe('\x1b[?25l\r\x1b[8Ch\x1b[2mow\x1b[22m\x1b[K\r\x1b[9C\x1b[?25h');
});

test('a terminal is sent only what it understands', () => {
  let written = '';
  const painter = new Painter({ columns: 80, rows: 24 }, traitsOfTerminal('vt100'), (text) => {
    written += text;
    return true;
  });
  painter.print(['line'], frame(['prompt', 'status'], 6, 0));
  painter.erase();
  expect(written).not.toContain('\x1b[?');
});

test('a row as wide as the terminal keeps its last cell', () => {
  const { painter, output } = painterOf(4, 24);
  painter.paint(frame(['abcd', 'e'], 1, 1));
  expect(output()).toBe('\x1b[?25l\rabcd\r\ne\x1b[K\r\x1b[1C\x1b[?25h');
});

test('rows that are gone are erased one by one', () => {
  const { painter, output } = painterOf(80, 24);
  painter.paint(frame(['a', 'b', 'c'], 1, 0));
  output();
  painter.paint(frame(['a'], 1, 0));
  expect(output()).toBe('\x1b[?25l\r\n\x1b[2K\r\n\x1b[2K\r\x1b[2A\x1b[1C\x1b[?25h');
});

test('printed lines, the region below them and its cursor go out in one write', () => {
  let writes = 0;
  const painter = new Painter({ columns: 80, rows: 24 }, MODERN_TERMINAL, () => ++writes > 0);
  painter.print(['one', 'two'], frame(['prompt'], 6, 0));
  expect(writes).toBe(1);
});

test('nothing that is ever written clears the screen or the scrollback', () => {
  const { painter, output } = painterOf(80, 5);
  painter.paint(frame(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 0, 6));
  painter.print(['x'], frame(['a'], 0, 0));
  painter.resize({ columns: 40, rows: 5 }, undefined);
  painter.clearScreen();
  painter.paint(emptyFrame);
  expect(output()).not.toMatch(/\x1b\[\d?J/);
});

test('while held, frames and lines wait, and come together', () => {
  const { painter, output } = painterOf(80, 24);
  painter.paint(frame(['prompt'], 6, 0));
  painter.hold();
  expect(output()).toContain('\x1b[2K');
  painter.print(['one'], frame(['prompt'], 6, 0));
  painter.print(['two'], frame(['prompt'], 6, 0));
  painter.paint(frame(['prompt 2'], 8, 0));
  expect(output()).toBe('');
  painter.release();
  expect(output()).toBe('one\r\ntwo\r\n\x1b[?25l\rprompt 2\x1b[K\r\x1b[8C\x1b[?25h');
});

// How far up the painter goes to wipe its picture after a resize from 100 to 60 columns in 20 rows.
test.each([
  ['a short row', ['abc'], { x: 3, y: 0 }, undefined, 0],
  ['a row that wraps above the cursor', ['x'.repeat(100), 'y'], { x: 1, y: 1 }, undefined, 2],
  ['the cursor row, wrapped', ['x'.repeat(90)], { x: 90, y: 0 }, { x: 30, y: 9 }, 1],
  ['the cursor row, cut', ['x'.repeat(90)], { x: 90, y: 0 }, { x: 59, y: 9 }, 0],
  ['the cursor row without an answer', ['x'.repeat(90)], { x: 90, y: 0 }, undefined, 1],
  ['a row that wraps below the cursor', ['abc', 's'.repeat(99)], { x: 3, y: 0 }, { x: 3, y: 17 }, 0],
  ['the same, with no room for it', ['abc', 's'.repeat(99)], { x: 3, y: 0 }, { x: 3, y: 18 }, 1],
])('after a resize the region begins above the cursor: %s', (_, rows, cursor, answer, up) => {
  const { painter, output } = painterOf(100, 20);
  painter.paint({ rows, cursor });
  output();
  painter.resize({ columns: 60, rows: 20 }, answer);
  expect(output().startsWith(up === 0 ? '\r' : `\x1b[${up}A\r`)).toBe(true);
});

test('the terminal is asked only when a resize leaves the cursor in doubt', () => {
  const { painter } = painterOf(100, 20);
  painter.paint(frame(['x'.repeat(90), 's'.repeat(30)], 50, 0));
  expect([60, 40, 20].map((columns) => painter.isResizeAmbiguous({ columns, rows: 20 }))).toEqual([
    false,
    true,
    true,
  ]);
});
