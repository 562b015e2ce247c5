// The trainer's remark about a line that the device refused: where it went wrong and what could have stood there.
// It stands apart from device text and never claims to be the device.

/** What is known of the place where a line went wrong. */
export interface CoachNote {
  readonly line: string;
  /** Offset in the line, from 0; the line's length where something is missing at its end. */
  readonly column: number;
  /** Words and value labels that could stand there. */
  readonly expected: readonly string[];
  /** An expected word much like the one that was typed. */
  readonly nearest: string | undefined;
}

const EXPECTED_WORDS = 8;
/** A longer line would wrap, and the caret would stand under another word. */
const WIDEST_EXCERPT = 76;
const LEAD_IN = 40;

/** The line, a caret under the place, at most eight expected words, and the word that was perhaps meant. */
export function coachLines(note: CoachNote): readonly string[] {
  const meant = note.nearest === undefined ? [] : [`did you mean "${note.nearest}"?`];
  return [...placeLines(note), ...wordList('expected', note.expected), ...meant];
}

/** The remark about an abbreviation of several words. */
export function ambiguousCoach(
  note: Pick<CoachNote, 'line' | 'column'> & {
    readonly word: string;
    readonly candidates: readonly string[];
  },
): readonly string[] {
  return [...placeLines(note), ...wordList(`"${note.word}" may be`, note.candidates)];
}

/** The remark about an option that stands in the line a second time. */
export function repeatedOptionCoach(note: CoachNote & { readonly word: string }): readonly string[] {
  return [...coachLines(note), `"${note.word}" was given before`];
}

/** Where the release stands and what comes nearest, for a command that it has and the simulation has not. */
export interface NotSimulated {
  readonly release: string;
  readonly nearest: string | undefined;
}

/** The remark about a filter whose pattern, at this column, is no regular expression; `message` says why. */
export function badPatternCoach(line: string, column: number, message: string): readonly string[] {
  return [...coachLines({ line, column, expected: ['a regular expression'], nearest: undefined }), message];
}

/** The remark about a command that the release has and the simulation has not. */
export function notSimulated({ release, nearest }: NotSimulated): readonly string[] {
  const remark = `valid on release ${release}, not simulated here`;
  return [nearest === undefined ? remark : `${remark}; the nearest simulated command is "${nearest}"`];
}

/** The remark of who leaves configuration mode with changes. */
export function uncommittedCoach(): string {
  return 'the candidate differs from the running configuration; its changes take effect with a commit';
}

/** The remark about parts of a configuration that were taken over and have no effect here. */
export function inertCoach(places: readonly string[]): readonly string[] {
  return wordList('kept, but without effect here', places);
}

/** Line and caret; of a long line only what stands around the place, which then is also told as a number from 1. */
function placeLines({ line, column }: Pick<CoachNote, 'line' | 'column'>): readonly string[] {
  if (line.length <= WIDEST_EXCERPT) return [line, `${' '.repeat(column)}^`];
  const from = Math.max(0, Math.min(column - LEAD_IN, line.length - WIDEST_EXCERPT));
  const to = Math.min(line.length, from + WIDEST_EXCERPT);
  const excerpt = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
  const caret = column - from + (from > 0 ? 1 : 0);
  return [excerpt, `${' '.repeat(caret)}^ column ${column + 1}`];
}

function wordList(label: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const shown = words.slice(0, EXPECTED_WORDS).join(', ');
  const more = words.length - EXPECTED_WORDS;
  return [`${label}: ${shown}${more > 0 ? ` and ${more} more` : ''}`];
}
