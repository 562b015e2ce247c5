// What people say about a transcript, in a file of its own beside it: several may overlay one transcript and none changes it.

/** Where an annotation stands: a turn, and of it the line or, where `field` or `outputLine` is given, a part of the output. */
export interface AnnotationPlace {
  /** Counted from 1, in the order of the file. */
  readonly turn: number;
  /** Name of a field of the output, as `fields.ts` reads it. It outlives a new recording, so it goes before `outputLine`. */
  readonly field?: string;
  /** Line of the output, counted from 1. */
  readonly outputLine?: number;
}

/** Who sees it. */
export type Audience = 'everyone' | 'instructor';

/** When it is shown: before the output of its turn, behind it, or when the learner asks. */
export type Reveal = 'before' | 'after' | 'asked';

interface Shown extends AnnotationPlace {
  readonly text: string;
  readonly audience: Audience;
  readonly reveal: Reveal;
}

/** Something to read beside the turn. */
export interface NoteAnnotation extends Shown {
  readonly kind: 'note';
}

/** A part of the output to look at. */
export interface HighlightAnnotation extends Shown {
  readonly kind: 'highlight';
}

/** Something to answer. */
export interface QuestionAnnotation extends Shown {
  readonly kind: 'question';
  /** Answers to choose from; absent: the learner types. */
  readonly choices?: readonly string[];
  /**
   * What is right, one of them is enough. Absent: the value that the field of the place has when it is asked, so that a question
   * holds for every seed.
   */
  readonly answers?: readonly string[];
  /** For numbers: how far an answer may be off. */
  readonly tolerance?: number;
  /** From vague to plain. */
  readonly hints?: readonly string[];
}

/** Anything in a side file behind its first line. */
export type Annotation = NoteAnnotation | HighlightAnnotation | QuestionAnnotation;

/** A side file. */
export interface AnnotationFile {
  readonly title: string;
  /** In the order of their turns, those of one turn in the order of the file. */
  readonly annotations: readonly Annotation[];
}
