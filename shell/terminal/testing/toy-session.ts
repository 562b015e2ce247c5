// A session of a toy language for tests of the terminal side: `show …`, `set …`, `lines <n>`, `wide`, `bogus`, `exit`.
import type { Engine } from '../../../engine/engine.ts';
import type { Completion, Suggestion } from '../../../grammar/language/suggestion.ts';
import type { Turn } from '../../../grammar/turn.ts';
import type { CliSession, CliSettings } from '../../cli-session.ts';

/** A session that also tells what was asked of it. */
export interface ToySession extends CliSession {
  readonly executed: readonly string[];
  readonly elapsed: () => number;
}

const words: Readonly<Record<string, readonly Suggestion[]>> = {
  '': [
    { text: 'exit', help: 'Leave' },
    { text: 'lines', help: 'Print lines' },
    { text: 'set', help: 'Change a setting' },
    { text: 'show', help: 'Show something' },
  ],
  show: [
    { text: 'session', help: 'Show sessions' },
    { text: 'sessions-of', help: 'Show sessions of a host' },
    { text: 'zone', help: 'Show a zone' },
  ],
  'show zone': [{ text: 'trust', help: 'trust' }],
  'show many': Array.from({ length: 40 }, (_, index) => ({
    text: `word-${String(index).padStart(2, '0')}`,
    help: `Help of word ${index}`,
  })),
};

/** Makes a session; `settings` differ from pager off, scripting mode off, coach on. */
export function createToySession(changed: Partial<CliSettings> = {}): ToySession {
  let settings: CliSettings = { pager: false, scriptingMode: false, coach: true, ...changed };
  let ended = false;
  let elapsed = 0;
  const executed: string[] = [];
  const execute = (line: string): Turn => {
    executed.push(line);
    if (line === 'exit') ended = true;
    const set = /^set (pager|scripting) (on|off)$/.exec(line);
    if (set?.[1] === 'pager') settings = { ...settings, pager: set[2] === 'on' };
    if (set?.[1] === 'scripting') settings = { ...settings, scriptingMode: set[2] === 'on' };
    const type = /^set type (\S+)$/.exec(line)?.[1];
    if (type !== undefined) settings = { ...settings, terminalType: type };
    return { ...answer(line), line, at: 0, rows: undefined, control: undefined };
  };
  return {
    engine: {} as Engine,
    get settings() {
      return settings;
    },
    get ended() {
      return ended;
    },
    executed,
    elapsed: () => elapsed,
    prompt: () => 'admin@PA-TEST> ',
    execute,
    complete,
    help: (line, cursor) => [
      ...complete(line, cursor).suggestions.map(({ text, help }) => ({
        symbol: '>' as const,
        word: text,
        help,
      })),
      ...(line.startsWith('show zone') ? [{ symbol: ' ' as const, word: '<value>', help: 'zone name' }] : []),
    ],
    readFilter: () => ({ kind: 'filter', filter: {} }),
    elapse(milliseconds) {
      elapsed += milliseconds;
    },
    status: () => ({
      now: Date.UTC(2013, 2, 17, 9, 18) + Math.floor(elapsed),
      speed: 1,
      activeSessions: 3,
      recording: true,
    }),
  };
}

function complete(line: string, cursor: number): Completion {
  const before = line.slice(0, cursor);
  const from = before.lastIndexOf(' ') + 1;
  const typed = before.slice(from);
  const suggestions = (words[before.slice(0, from).trim()] ?? []).filter(({ text }) =>
    text.startsWith(typed),
  );
  return { from, to: cursor, suggestions, commonPrefix: commonPrefix(suggestions) };
}

function commonPrefix([first, ...rest]: readonly Suggestion[]): string {
  let prefix = first?.text ?? '';
  for (const { text } of rest) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

function answer(line: string): Pick<Turn, 'status' | 'lines' | 'coach'> {
  const count = /^lines (\d+)$/.exec(line)?.[1];
  if (count !== undefined) {
    const lines = Array.from({ length: Number(count) }, (_, index) => `row ${index + 1}`);
    return { status: 'accepted', lines, coach: [] };
  }
  if (line === 'wide') return { status: 'accepted', lines: ['x'.repeat(130), 'zone 日本語 up'], coach: [] };
  if (/^(show|set|exit)\b/.test(line))
    return { status: 'accepted', lines: ['', `done: ${line}`, ''], coach: [] };
  return { status: 'rejected', lines: ['', 'Unknown command'], coach: ['no such word here'] };
}
