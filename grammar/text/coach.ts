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

/** The line, a caret under the place, at most eight expected words, and the word that was perhaps meant. */
export function coachLines(note: CoachNote): readonly string[] {
  const caret = `${' '.repeat(note.column)}^`;
  const meant = note.nearest === undefined ? [] : [`did you mean "${note.nearest}"?`];
  return [note.line, caret, ...expectedLine(note.expected), ...meant];
}

/** The remark about a filter whose pattern is no regular expression; `message` says why. */
export function badPatternCoach(line: string, pattern: string, message: string): readonly string[] {
  // A pattern with escaped quotes does not stand in the line as it is read; the end of the line is near enough.
  const found = line.lastIndexOf(pattern);
  const column = found === -1 ? line.length : found;
  return [...coachLines({ line, column, expected: ['a regular expression'], nearest: undefined }), message];
}

/** The remark about a command that the release has and the simulation has not. */
export function notSimulated(nearest: string | undefined): readonly string[] {
  const remark = 'valid on this release, but not simulated here';
  return [nearest === undefined ? remark : `${remark}; the nearest simulated command is "${nearest}"`];
}

function expectedLine(expected: readonly string[]): readonly string[] {
  if (expected.length === 0) {
    return [];
  }
  const shown = expected.slice(0, EXPECTED_WORDS).join(', ');
  const more = expected.length - EXPECTED_WORDS;
  return [`expected: ${shown}${more > 0 ? ` and ${more} more` : ''}`];
}
