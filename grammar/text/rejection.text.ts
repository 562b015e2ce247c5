// A line that is not accepted: what the device says, and what the trainer adds.
import { rankByDistance } from '../language/nearest-word.ts';
import type { Rejection } from '../language/resolution.ts';
import { ambiguousCoach, coachLines, repeatedOptionCoach } from './coach.ts';
import {
  ambiguousCommand,
  badValue,
  incompleteCommand,
  unknownCommand,
  unrecognizedWord,
} from './messages.ts';

/** The device's own words. Assumption: a value without a known complaint is answered like a word that fits nowhere. */
export function rejectionText(rejection: Rejection): readonly string[] {
  switch (rejection.kind) {
    case 'unknown-command':
      return unknownCommand(rejection.word);
    case 'incomplete':
      return incompleteCommand();
    case 'ambiguous':
      return ambiguousCommand();
    case 'invalid':
      return rejection.reason === undefined ? unrecognizedWord() : badValue(rejection.reason);
  }
}

/** The trainer's words; `firstWords` are the words that may begin a line. */
export function rejectionCoach(
  line: string,
  rejection: Rejection,
  firstWords: readonly string[],
): readonly string[] {
  const { column } = rejection;
  switch (rejection.kind) {
    case 'unknown-command': {
      const expected = rankByDistance(rejection.word, firstWords);
      return coachLines({ line, column, expected, nearest: rejection.nearest });
    }
    case 'incomplete':
      return coachLines({ line, column, expected: rejection.expected, nearest: undefined });
    case 'ambiguous':
      return ambiguousCoach({ line, ...rejection });
    case 'invalid':
      return rejection.fault === 'repeated-option'
        ? repeatedOptionCoach({ line, ...rejection })
        : coachLines({ line, ...rejection });
  }
}

/** Why a line is not accepted in one line, the word that was perhaps meant first, without a picture of the place. */
export function rejectionRemark(rejection: Rejection): string {
  const reason = rejection.kind === 'invalid' && rejection.reason !== undefined ? [rejection.reason] : [];
  // The first two lines of the coach are the line itself and the caret.
  const [, , ...explained] = rejectionCoach('', rejection, []);
  return [...reason, ...explained.toReversed()].join('; ');
}
