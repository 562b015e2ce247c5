// `node shell/build/screenshot.mjs`: runs the built program on a pseudo-terminal, types a short conversation, and draws what the
// terminal shows as shell/ui/screenshot.svg.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const COLUMNS = 100;
const ROWS = 32;
const CELL = { width: 8.4, height: 17 };
const KEYS = [
  'show session all filter application ssh\r',
  'show session meter\r',
  'show sesion all\r',
  ':warp 30s\r',
  'show session all filter from trust s\t\t',
];

const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
const child = spawn(process.execPath, [join(ROOT, 'dist', 'fwsh.js')], {
  cols: COLUMNS,
  rows: ROWS,
  env: { ...process.env, TERM: 'xterm-256color', XDG_STATE_HOME: '/nonexistent' },
});
child.onData((data) => terminal.write(data));
terminal.onData((answer) => child.write(answer));

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
await pause(1500);
for (const keys of KEYS) {
  child.write(keys);
  await pause(700);
}

function escapeText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ /g, '\u00a0');
}

/** Runs of cells with the same style become one piece of text. */
function row(line, y) {
  const runs = [];
  for (let x = 0; x < COLUMNS; x++) {
    const cell = line.getCell(x);
    const style = `${cell?.isDim() ? 'd' : ''}${cell?.isBold() ? 'b' : ''}${cell?.isInverse() ? 'i' : ''}`;
    const last = runs.at(-1);
    if (last?.style === style) last.text += cell?.getChars() || ' ';
    else runs.push({ x, style, text: cell?.getChars() || ' ' });
  }
  return runs
    .filter((run) => run.text.trim() !== '')
    .map(({ x, style, text }) => {
      // Viewers drop blanks at the beginning of a text.
      const left = 10 + (x + text.length - text.trimStart().length) * CELL.width;
      return `<text class="t ${style}" x="${left}" y="${24 + y * CELL.height}">${escapeText(text.trim())}</text>`;
    })
    .join('');
}

const buffer = terminal.buffer.active;
const rows = Array.from({ length: ROWS }, (_, y) => row(buffer.getLine(buffer.baseY + y), y)).join('\n');
const width = 20 + COLUMNS * CELL.width;
const height = 24 + ROWS * CELL.height;
const cursor = `<rect x="${10 + buffer.cursorX * CELL.width}" y="${11 + buffer.cursorY * CELL.height}" width="${CELL.width}" height="${CELL.height}" fill="#9ecbff" opacity="0.7"/>`;
writeFileSync(
  join(ROOT, 'shell', 'ui', 'screenshot.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">
<style>.t{fill:#d7dde5}.d{fill:#7f8b99}.b{font-weight:bold;fill:#fff}.i{fill:#ffd479}</style>
<rect width="100%" height="100%" rx="8" fill="#10151c"/>
${rows}
${cursor}
</svg>
`,
);
child.kill();
process.exit(0);
