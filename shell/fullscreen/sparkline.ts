// Curves and gauges made of characters. They have a form in plain ASCII for terminals and locales without block characters.

/** Which characters a terminal can show. */
export type Glyphs = 'unicode' | 'ascii';

/** Heights of one cell, from nothing to full. */
const STEPS: Readonly<Record<Glyphs, readonly string[]>> = {
  unicode: [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  ascii: [' ', '.', ':', '-', '=', '+', '*', '#'],
};

const GAUGE: Readonly<Record<Glyphs, { readonly full: string; readonly empty: string }>> = {
  unicode: { full: '█', empty: '░' },
  ascii: { full: '#', empty: '.' },
};

/** How large a drawing is, in cells. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The latest values as columns on one scale, the highest of them filling the height; rows from the top. A value above 0
 * always shows.
 */
export function sparkline(
  values: readonly number[],
  { width, height }: DrawingSize,
  glyphs: Glyphs,
): readonly string[] {
  const steps = STEPS[glyphs];
  const levels = steps.length - 1;
  const shown = values.slice(-width);
  const most = Math.max(...shown, 0);
  const heights = shown.map((value) =>
    value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((value / most) * height * levels)),
  );
  return Array.from({ length: height }, (_, row) => {
    const floor = (height - 1 - row) * levels;
    const cells = heights.map((filled) => steps[Math.min(levels, Math.max(0, filled - floor))] ?? ' ');
    return cells.join('').padStart(width);
  });
}

/** A bar `width` cells wide of which `share`, from 0 to 1, is full. */
export function gauge(share: number, width: number, glyphs: Glyphs): string {
  const { full, empty } = GAUGE[glyphs];
  const cells = Math.min(width, Math.max(0, Math.round(share * width)));
  const filled = share > 0 && cells === 0 && width > 0 ? 1 : cells;
  return full.repeat(filled) + empty.repeat(Math.max(0, width - filled));
}
