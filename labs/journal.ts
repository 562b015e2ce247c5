// Everything that was done in a lab, in order. Running it again gives the same lab.

/** Something that was done, at virtual milliseconds since the lab began. */
export type JournalEntry =
  /** `ran`: virtual milliseconds after which it was interrupted; absent where it ended by itself. */
  | { readonly at: number; readonly kind: 'line'; readonly line: string; readonly ran?: number }
  | { readonly at: number; readonly kind: 'answer'; readonly question: string; readonly value: string }
  | { readonly at: number; readonly kind: 'hint' }
  /** The solution was shown. */
  | { readonly at: number; readonly kind: 'solution' }
  | { readonly at: number; readonly kind: 'check' }
  /** A moment to return to. */
  | { readonly at: number; readonly kind: 'checkpoint'; readonly name: string };

/** What a journal is of; a run of anything else cannot go on from it. */
export interface Journal {
  readonly format: 1;
  readonly lab: string;
  readonly seed: number;
  readonly variant?: string;
  readonly entries: readonly JournalEntry[];
}

/** One line a part: the head first, then an entry each, so that it can be appended to. */
export function journalLines({ entries, ...head }: Journal): readonly string[] {
  return [head, ...entries].map((part) => JSON.stringify(part));
}

/** A journal, or in one line why there is none. A last line that was cut off is left out. */
export type ReadJournal =
  | { readonly kind: 'journal'; readonly journal: Journal }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads what `journalLines` wrote. */
export function readJournal(text: string): ReadJournal {
  const [first = '', ...rest] = text.split('\n');
  const head = parsed(first);
  if (head?.['format'] !== 1 || typeof head['lab'] !== 'string' || typeof head['seed'] !== 'number')
    return { kind: 'problem', problem: 'line 1: no journal of a lab' };
  const entries: JournalEntry[] = [];
  for (const [index, line] of rest.entries()) {
    const entry = entryOf(parsed(line));
    if (entry !== undefined) entries.push(entry);
    else if (index < rest.length - 1)
      return { kind: 'problem', problem: `line ${index + 2}: no entry of a journal` };
  }
  const { lab, seed, variant } = head;
  const named = typeof variant === 'string' ? { variant } : {};
  return { kind: 'journal', journal: { format: 1, lab, seed, ...named, entries } };
}

function entryOf(fields: Readonly<Record<string, unknown>> | undefined): JournalEntry | undefined {
  const at = fields?.['at'];
  if (fields === undefined || typeof at !== 'number') return undefined;
  switch (fields['kind']) {
    case 'line': {
      const { line, ran } = fields;
      if (typeof line !== 'string') return undefined;
      return { at, kind: 'line', line, ...(typeof ran === 'number' ? { ran } : {}) };
    }
    case 'answer': {
      const { question, value } = fields;
      if (typeof question !== 'string' || typeof value !== 'string') return undefined;
      return { at, kind: 'answer', question, value };
    }
    case 'checkpoint':
      return typeof fields['name'] === 'string'
        ? { at, kind: 'checkpoint', name: fields['name'] }
        : undefined;
    case 'hint':
    case 'solution':
    case 'check':
      return { at, kind: fields['kind'] };
    default:
      return undefined;
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
