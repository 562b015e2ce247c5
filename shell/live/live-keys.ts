// Every key that means something over the live table, in one table: the reducer and the key help both read it.
import type { RankedColumn } from '../../engine/session-ranking.ts';
import type { Key } from '../terminal/key.ts';

/** What a key over the table asks for. */
export type LiveCommand =
  /** Down where above 0. */
  | { readonly kind: 'step'; readonly rows: 1 | -1 }
  | { readonly kind: 'page'; readonly pages: 1 | -1 }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'neighbour'; readonly rows: 1 | -1 }
  | { readonly kind: 'detail' }
  | { readonly kind: 'sort-neighbour'; readonly columns: 1 | -1 }
  | { readonly kind: 'reverse' }
  | { readonly kind: 'sort'; readonly by: RankedColumn }
  | { readonly kind: 'filter' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'export' }
  | { readonly kind: 'rate'; readonly steps: 1 | -1 }
  | { readonly kind: 'keys' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' };

/** One row of the key help, and the keys behind it by their names. */
interface LiveKeyRow {
  /** The keys as people know them. */
  readonly shown: string;
  readonly help: string;
  readonly keys: readonly (readonly [name: string, command: LiveCommand])[];
}

/** The keys in the order in which people look them up. */
export const LIVE_KEYS: readonly LiveKeyRow[] = [
  {
    shown: 'Up, Down, k, j',
    help: 'choose a session; it stays chosen wherever it goes',
    keys: [
      ...bound({ kind: 'step', rows: 1 }, 'down', 'j', 'ctrl-n'),
      ...bound({ kind: 'step', rows: -1 }, 'up', 'k', 'ctrl-p'),
    ],
  },
  {
    shown: 'PgUp, PgDn, Home, End',
    help: 'by a page, to the first and the last of all rows',
    keys: [
      ...bound({ kind: 'page', pages: 1 }, 'page-down', 'ctrl-f'),
      ...bound({ kind: 'page', pages: -1 }, 'page-up', 'ctrl-b'),
      ...bound({ kind: 'edge', edge: 'first' }, 'home', 'g'),
      ...bound({ kind: 'edge', edge: 'last' }, 'end', 'G'),
    ],
  },
  {
    shown: 'Enter',
    help: 'the chosen session in full, also when it has ended',
    keys: bound({ kind: 'detail' }, 'enter'),
  },
  {
    shown: 'n, p',
    help: 'next and previous session, the detail open',
    keys: [...bound({ kind: 'neighbour', rows: 1 }, 'n'), ...bound({ kind: 'neighbour', rows: -1 }, 'p')],
  },
  {
    shown: 'Left, Right, <, >',
    help: 'order by the column beside; or click its title',
    keys: [
      ...bound({ kind: 'sort-neighbour', columns: 1 }, 'right', '>', '.'),
      ...bound({ kind: 'sort-neighbour', columns: -1 }, 'left', '<', ','),
    ],
  },
  {
    shown: 'I A T B P R S D',
    help: 'by id, age, TTL, bytes, packets, rate, source, dest.',
    keys: [
      ...bound({ kind: 'sort', by: 'id' }, 'I'),
      ...bound({ kind: 'sort', by: 'age' }, 'A'),
      ...bound({ kind: 'sort', by: 'ttl' }, 'T'),
      ...bound({ kind: 'sort', by: 'bytes' }, 'B'),
      ...bound({ kind: 'sort', by: 'packets' }, 'P'),
      ...bound({ kind: 'sort', by: 'rate' }, 'R'),
      ...bound({ kind: 'sort', by: 'source' }, 'S'),
      ...bound({ kind: 'sort', by: 'destination' }, 'D'),
    ],
  },
  { shown: 'r', help: 'reverse the order; or click the title again', keys: bound({ kind: 'reverse' }, 'r') },
  {
    shown: '/',
    help: 'filter as "show session all filter" does; Tab and ?',
    keys: bound({ kind: 'filter' }, '/'),
  },
  {
    shown: 'Space, f',
    help: 'freeze rows and order; reading goes on',
    keys: bound({ kind: 'freeze' }, 'space', 'f'),
  },
  {
    shown: 'w',
    help: 'the other columns: zones, protocol, rule, flags',
    keys: bound({ kind: 'columns' }, 'w'),
  },
  {
    shown: 'e',
    help: 'export up to 100,000 rows to a file, NDJSON or CSV',
    keys: bound({ kind: 'export' }, 'e'),
  },
  {
    shown: '+, -',
    help: 'more or fewer refreshes a second',
    keys: [...bound({ kind: 'rate', steps: 1 }, '+', '='), ...bound({ kind: 'rate', steps: -1 }, '-', '_')],
  },
  { shown: '+ * - ^ v', help: 'new, changed, ended; the chosen one above, below', keys: [] },
  { shown: 'mouse', help: 'click chooses, again opens; the wheel scrolls', keys: [] },
  {
    shown: '?, h, F1',
    help: 'these keys; any key closes them',
    keys: bound({ kind: 'keys' }, '?', 'h', 'f1'),
  },
  {
    shown: 'Ctrl-L, Ctrl-Z',
    help: 'draw again; into the background',
    keys: [...bound({ kind: 'redraw' }, 'ctrl-l'), ...bound({ kind: 'suspend' }, 'ctrl-z')],
  },
  {
    shown: 'Esc',
    help: 'back by one level, in the end to the prompt',
    keys: bound({ kind: 'back' }, 'escape', 'ctrl-g'),
  },
  { shown: 'q, Ctrl-C', help: 'back to the prompt', keys: bound({ kind: 'leave' }, 'q', 'ctrl-c', 'ctrl-d') },
];

const commands: ReadonlyMap<string, LiveCommand> = new Map(LIVE_KEYS.flatMap(({ keys }) => keys));

/** What a single key means over the table; undefined for nothing. */
export function commandOfKey(key: Key): LiveCommand | undefined {
  const name = nameOfKey(key);
  return name === undefined ? undefined : commands.get(name);
}

function nameOfKey(key: Key): string | undefined {
  if (key.kind === 'chord') return key.chord;
  if (key.kind !== 'text') return undefined;
  return key.text === ' ' ? 'space' : key.text;
}

function bound(command: LiveCommand, ...names: readonly string[]): LiveKeyRow['keys'] {
  return names.map((name) => [name, command]);
}
