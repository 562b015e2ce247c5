// One turn as a picture in SVG: prompt, line and output as they stood on the screen.
import { printable } from '../printable.ts';
import type { RecordedTurn } from '../transcript.ts';

const cell = { width: 8.4, height: 17 };
const margin = 10;

/** The picture, at least `columns` wide. Tabs become blanks up to the next stop, as on a screen. */
export function turnPicture({ command, output }: RecordedTurn, columns: number): string {
  const prompt = onScreen(command.prompt);
  const lines = output.lines.map(onScreen);
  const first = prompt + onScreen(command.line);
  const wide = Math.max(columns, ...[first, ...lines].map((line) => [...line].length));
  const width = Math.ceil(2 * margin + wide * cell.width);
  const height = 2 * margin + (lines.length + 1) * cell.height;
  const rows = [
    `<text class="t" x="${margin}" y="${baseline(0)}">${marked(prompt)}<tspan class="b">${marked(first.slice(prompt.length))}</tspan></text>`,
    ...lines.map(
      (line, index) => `<text class="t" x="${margin}" y="${baseline(index + 1)}">${marked(line)}</text>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">`,
    '<style>.t{fill:#d7dde5;white-space:pre}.b{font-weight:bold;fill:#fff}</style>',
    '<rect width="100%" height="100%" rx="8" fill="#10151c"/>',
    ...rows,
    '</svg>\n',
  ].join('\n');
}

function baseline(row: number): number {
  return margin + 14 + row * cell.height;
}

function onScreen(text: string): string {
  let shown = '';
  for (const character of printable(text)) {
    shown += character === '\t' ? ' '.repeat(8 - (shown.length % 8)) : character;
  }
  return shown;
}

// Viewers fold blanks; hard ones stay.
function marked(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(' ', '\u00a0');
}
