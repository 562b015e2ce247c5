// A row of styled text as cells, so that two pictures of it can be compared place by place.
import { graphemes, textWidth } from './text-width.ts';

/** One cell. A wide character has its text in its first cell and an empty text in its second. */
export interface Cell {
  readonly text: string;
  /** Parameters of the sequence that switches its style on from none, as in `1;7`; empty for none. */
  readonly style: string;
}

/** A cell that nothing was written to. */
export const blankCell: Cell = { text: ' ', style: '' };

const pieces = /\x1b\[([\d;]*)m|\x1b\[[\d;?]*[A-Za-z]|[^\x1b]+|\x1b/g;

/** The cells of a row, at most `columns`. Of control sequences only those that set a style count. */
export function cellsOf(row: string, columns: number): readonly Cell[] {
  const cells: Cell[] = [];
  let style = new TextStyle();
  for (const [piece, parameters] of row.matchAll(pieces)) {
    if (parameters !== undefined) style = style.with(parameters);
    else if (!piece.startsWith('\x1b')) addText(cells, piece, style.parameters);
  }
  return cells.slice(0, columns);
}

/** Whether two cells look the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  return a.text === b.text && a.style === b.style;
}

function addText(cells: Cell[], text: string, style: string): void {
  for (const grapheme of graphemes(text)) {
    const width = textWidth(grapheme);
    const last = cells.at(-1);
    if (width === 0 && last !== undefined) cells[cells.length - 1] = { ...last, text: last.text + grapheme };
    if (width > 0) cells.push({ text: grapheme, style });
    for (let more = 1; more < width; more++) cells.push({ text: '', style });
  }
}

/** What switches off which attribute. Source: ECMA-48, select graphic rendition. */
const OFF: Readonly<Record<number, readonly number[]>> = {
  22: [1, 2],
  23: [3],
  24: [4],
  27: [7],
  29: [9],
};

/** Attributes that are on, and a foreground colour: all that this program's rows make use of. */
class TextStyle {
  private readonly attributes: readonly number[];
  private readonly color: number | undefined;
  readonly parameters: string;

  constructor(attributes: readonly number[] = [], color: number | undefined = undefined) {
    this.attributes = attributes;
    this.color = color;
    this.parameters = [...attributes, ...(color === undefined ? [] : [color])].join(';');
  }

  with(parameters: string): TextStyle {
    return parameters
      .split(';')
      .map(Number)
      .reduce((style, code) => style.after(code), this as TextStyle);
  }

  private after(code: number): TextStyle {
    if (code === 0) return new TextStyle();
    if (code === 39) return new TextStyle(this.attributes);
    if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) return new TextStyle(this.attributes, code);
    const off = OFF[code];
    const kept = this.attributes.filter((attribute) => attribute !== code && !off?.includes(attribute));
    return new TextStyle(off === undefined ? [...kept, code].sort((a, b) => a - b) : kept, this.color);
  }
}
