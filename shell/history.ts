// Lines typed before: a pure list, the text it is kept as, and the search through it.

/** Lines typed before, oldest first. */
export type History = readonly string[];

const limit = 5000;

// Words that stand in front of a secret in this CLI's commands.
const secret = /\b(pass(word|phrase|wd)|phash|secret|(api|auth|private|pre-?shared)-?key|psk|community)\b/i;

/** Adds a line, unless it is blank, repeats the newest one, or may hold a secret. */
export function remember(history: History, line: string): History {
  const kept = line.trim();
  if (kept === '' || kept === history.at(-1) || secret.test(kept)) return history;
  return [...history.slice(-limit + 1), kept];
}

/** Index of the newest entry before `before` that contains `query`; undefined when none does. */
export function searchHistory(history: History, query: string, before: number): number | undefined {
  for (let index = Math.min(before, history.length) - 1; index >= 0; index--) {
    if (history[index]?.includes(query)) return index;
  }
  return undefined;
}

/** Reads the file's text: one entry a line. */
export function parseHistory(text: string): History {
  return text
    .split('\n')
    .reduce<string[]>((entries, line) => {
      // A file may hold anything; a control character would reach the terminal.
      const kept = line.replace(/\p{Cc}/gu, '').trimEnd();
      if (kept !== '' && kept !== entries.at(-1)) entries.push(kept);
      return entries;
    }, [])
    .slice(-limit);
}

/** Writes what `parseHistory` reads. */
export function formatHistory(history: History): string {
  return history.map((line) => `${line}\n`).join('');
}

/** A search backwards through the history while its query is being typed. */
export interface HistorySearch {
  readonly query: string;
  /** The entry that matches; undefined before the first match. */
  readonly index: number | undefined;
  /** The query matches nothing older: the last match stays in view. */
  readonly failed: boolean;
}

/** A search with nothing typed yet. */
export const newSearch: HistorySearch = { query: '', index: undefined, failed: false };

/** Looks for another query; a longer one goes on from the entry that matched so far. */
export function searchFor(search: HistorySearch, history: History, query: string): HistorySearch {
  const longer = query.startsWith(search.query) && search.index !== undefined;
  const before = longer && search.index !== undefined ? search.index + 1 : history.length;
  return query === '' ? newSearch : found({ ...search, query }, searchHistory(history, query, before));
}

/** Looks for the next older entry that holds the query. */
export function searchOlder(search: HistorySearch, history: History): HistorySearch {
  if (search.query === '') return search;
  return found(search, searchHistory(history, search.query, search.index ?? history.length));
}

function found(search: HistorySearch, index: number | undefined): HistorySearch {
  return { query: search.query, index: index ?? search.index, failed: index === undefined };
}
