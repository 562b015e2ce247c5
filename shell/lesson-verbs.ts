// The trainer's words during a lesson.
import type { Suggestion } from '../grammar/language/suggestion.ts';

/** Verbs without their colons, sorted. */
export const LESSON_VERBS: readonly Suggestion[] = [
  { text: 'help', help: 'these verbs' },
  { text: 'hint', help: 'a hint, each plainer than the one before' },
  { text: 'quit', help: 'leave the lesson' },
  { text: 'score', help: 'how it goes so far' },
  { text: 'skip', help: 'show what was asked for and go on' },
];
