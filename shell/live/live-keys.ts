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

/** One row of the table; keys by their names, the usual one first. */
interface LiveKeyBinding {
  readonly keys: readonly string[];
  readonly command: LiveCommand;
}

/** One row of the key help: the keys as people know them, and what they do. */
export type LiveKeyHelp = readonly [keys: string, meaning: string];

const sorted = (key: string, by: RankedColumn): LiveKeyBinding => ({
  keys: [key],
  command: { kind: 'sort', by },
});

const BINDINGS: readonly LiveKeyBinding[] = [
  { keys: ['down', 'j', 'ctrl-n'], command: { kind: 'step', rows: 1 } },
  { keys: ['up', 'k', 'ctrl-p'], command: { kind: 'step', rows: -1 } },
  { keys: ['page-down', 'ctrl-f'], command: { kind: 'page', pages: 1 } },
  { keys: ['page-up', 'ctrl-b'], command: { kind: 'page', pages: -1 } },
  { keys: ['home', 'g'], command: { kind: 'edge', edge: 'first' } },
  { keys: ['end', 'G'], command: { kind: 'edge', edge: 'last' } },
  { keys: ['enter'], command: { kind: 'detail' } },
  { keys: ['n'], command: { kind: 'neighbour', rows: 1 } },
  { keys: ['p'], command: { kind: 'neighbour', rows: -1 } },
  { keys: ['right', '>', '.'], command: { kind: 'sort-neighbour', columns: 1 } },
  { keys: ['left', '<', ','], command: { kind: 'sort-neighbour', columns: -1 } },
  { keys: ['r'], command: { kind: 'reverse' } },
  sorted('I', 'id'),
  sorted('A', 'age'),
  sorted('T', 'ttl'),
  sorted('B', 'bytes'),
  sorted('P', 'packets'),
  sorted('R', 'rate'),
  sorted('S', 'source'),
  sorted('D', 'destination'),
  { keys: ['/'], command: { kind: 'filter' } },
  { keys: ['space', 'f'], command: { kind: 'freeze' } },
  { keys: ['w'], command: { kind: 'columns' } },
  { keys: ['e'], command: { kind: 'export' } },
  { keys: ['+', '='], command: { kind: 'rate', steps: 1 } },
  { keys: ['-', '_'], command: { kind: 'rate', steps: -1 } },
  { keys: ['?', 'h', 'f1'], command: { kind: 'keys' } },
  { keys: ['ctrl-l'], command: { kind: 'redraw' } },
  { keys: ['ctrl-z'], command: { kind: 'suspend' } },
  { keys: ['escape', 'ctrl-g'], command: { kind: 'back' } },
  { keys: ['q', 'ctrl-c', 'ctrl-d'], command: { kind: 'leave' } },
];

/** The keys in the order in which people look them up; each binding above is named here. */
export const LIVE_KEY_HELP: readonly LiveKeyHelp[] = [
  ['Up, Down, k, j', 'choose a session; it stays chosen wherever it goes'],
  ['PgUp, PgDn, Home, End', 'by a page, to the first and the last of all rows'],
  ['Enter', 'the chosen session in full, also when it has ended'],
  ['n, p', 'next and previous session, the detail open'],
  ['Left, Right, <, >', 'order by the column beside; or click its title'],
  ['I A T B P R S D', 'by id, age, TTL, bytes, packets, rate, source or dest.'],
  ['r', 'reverse the order; or click the title again'],
  ['/', 'filter as "show session all filter" does; Tab and ?'],
  ['Space, f', 'freeze rows and order; reading goes on'],
  ['w', 'the other columns: zones, protocol, rule, flags'],
  ['e', 'export the rows to a file, NDJSON or CSV'],
  ['+, -', 'more or fewer refreshes a second'],
  ['mouse', 'click chooses, again opens; the wheel scrolls'],
  ['Ctrl-L, Ctrl-Z', 'draw again; into the background'],
  ['Esc', 'back by one level, in the end to the prompt'],
  ['q, Ctrl-C', 'back to the prompt'],
];

const commands: ReadonlyMap<string, LiveCommand> = new Map(
  BINDINGS.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)),
);

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
