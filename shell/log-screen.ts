// The bytes of a terminal log to the lines a reader saw: repaints, backspaces, pagers and full-screen programs are played on a
// terminal of the same size, as they were then.
import xterm from '@xterm/headless';
import type { LogLine } from '../transcripts/import/terminal-log.ts';

/** Size of the terminal that was logged. */
export interface LogSize {
  readonly columns: number;
  readonly rows: number;
}

/** So many lines of a log are kept; a longer one is refused by its size before. */
const MOST_LINES = 2_000_000;

/** Plays the log. Lines the terminal broke are whole again. */
export async function linesOfScreen(data: string, { columns, rows }: LogSize): Promise<readonly LogLine[]> {
  const terminal = new xterm.Terminal({
    cols: Math.min(columns, 1000),
    rows: Math.min(rows, 500),
    scrollback: MOST_LINES,
    allowProposedApi: true,
    logLevel: 'off',
  });
  await new Promise<void>((resolve) => terminal.write(withoutLoss(data, rows), resolve));
  const lines = screenLines(terminal);
  terminal.dispose();
  return lines;
}

/** Whether a log holds anything that only a terminal can undo. */
export function needsScreen(data: string): boolean {
  return /[\u0008\u001b\u009b]|\r(?!\n|$)/.test(data);
}

/** The lines of a log without control characters; blanks at their ends are the device's. */
export function plainLines(data: string): readonly LogLine[] {
  const lines = data.split(/\r?\n/).map((text) => ({ text }));
  return lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines;
}

// What clears the screen would take away lines that were read; they move up instead. Line ends alone mean a new line.
function withoutLoss(data: string, rows: number): string {
  return data
    .replace(/\u001b\[3J|\u001bc/g, '')
    .replace(/\u001b\[2J/g, '\r\n'.repeat(rows))
    .replace(/(?<!\r)\n/g, '\r\n');
}

function screenLines(terminal: xterm.Terminal): readonly LogLine[] {
  const buffer = terminal.buffer.normal;
  const lines: { text: string; dim: boolean }[] = [];
  for (let y = 0; y < buffer.length; y++) {
    const line = buffer.getLine(y);
    if (line === undefined) continue;
    const whole = buffer.getLine(y + 1)?.isWrapped === true;
    const text = line.translateToString(!whole);
    const dim = isDim(line);
    const last = lines.at(-1);
    if (line.isWrapped && last !== undefined) last.text += text;
    else lines.push({ text, dim });
  }
  while (lines.at(-1)?.text.trim() === '') lines.pop();
  return lines;
}

function isDim(line: xterm.IBufferLine): boolean {
  let seen = false;
  for (let x = 0; x < line.length; x++) {
    const cell = line.getCell(x);
    if (cell === undefined || cell.getChars().trim() === '') continue;
    if (cell.isDim() === 0) return false;
    seen = true;
  }
  return seen;
}
