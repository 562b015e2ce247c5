// A golden screen: keys, and what then stands on the screen, as text. A file holds a group of them:
//
//   # A remark.
//   == what it shows
//   history: a line typed before (any number of these)
//   size: 80x24 (where it is another)
//   keys: show cl<tab>
//   admin@PA-TRAIN> show clock <|>
//
// `<|>` is the cursor; dim text stands in ‹›. Blank rows at the bottom are left out. Names in angle brackets are chords.

/** One golden screen. */
export interface GoldenScreen {
  readonly name: string;
  /** Lines typed on earlier days, oldest first. */
  readonly history: readonly string[];
  readonly columns: number;
  readonly rows: number;
  /** As bytes. */
  readonly keys: string;
  /** Rows from the top of the screen, with the marks. */
  readonly screen: readonly string[];
}

/** Around dim text. */
export const DIM_MARKS = { open: '‹', close: '›' } as const;

/** Where the cursor is. */
export const CURSOR_MARK = '<|>';

/** Bytes that a terminal sends for a chord. */
const CHORDS: Readonly<Record<string, string>> = {
  tab: '\t',
  enter: '\r',
  space: ' ',
  backspace: '\x7f',
  left: '\x1b[D',
  right: '\x1b[C',
  home: '\x1b[H',
  end: '\x1b[F',
  up: '\x1b[A',
  'ctrl-left': '\x1b[1;5D',
  'ctrl-right': '\x1b[1;5C',
  'ctrl-c': '\x03',
  'alt-f': '\x1bf',
  'alt-h': '\x1bh',
};

const FIELD = /^(history|size|keys): (.*)$/;

/** Reads a file of golden screens; throws on what it does not understand. */
export function parseScreens(text: string): readonly GoldenScreen[] {
  const [, ...parts] = text.split(/^== /m);
  return parts.map(parseScreen);
}

function parseScreen(part: string): GoldenScreen {
  const [name = '', ...lines] = part.trimEnd().split('\n');
  const firstRow = lines.findIndex((line) => !FIELD.test(line));
  const fields = lines.slice(0, firstRow < 0 ? lines.length : firstRow).map((line) => FIELD.exec(line) ?? []);
  const valuesOf = (field: string) =>
    fields.filter(([, key]) => key === field).map(([, , given = '']) => given);
  const [columns = Number.NaN, rows = Number.NaN] = (valuesOf('size')[0] ?? '80x24').split('x').map(Number);
  const [keys, ...others] = valuesOf('keys');
  if (keys === undefined || others.length > 0) throw new Error(`'${name}' needs one line of keys`);
  const screen = firstRow < 0 ? [] : lines.slice(firstRow);
  if (screen.filter((row) => row.includes(CURSOR_MARK)).length !== 1)
    throw new Error(`'${name}' needs a cursor`);
  return { name, history: valuesOf('history'), columns, rows, keys: bytesOf(keys), screen };
}

function bytesOf(keys: string): string {
  return keys.replace(/<([a-z-]+)>/g, (_, chord: string) => {
    const bytes = CHORDS[chord];
    if (bytes === undefined) throw new Error(`no chord '${chord}'`);
    return bytes;
  });
}
