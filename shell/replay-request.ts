// What `fwsh replay` was asked for.

/** How a transcript is gone through. */
export type ReplayMode =
  | { readonly kind: 'watch' }
  | { readonly kind: 'step' }
  | { readonly kind: 'lesson'; readonly typed: boolean; readonly quiz: boolean }
  | { readonly kind: 'take-over'; readonly mark: string };

/** A complete request. */
export interface ReplayRequest {
  readonly kind: 'replay';
  /** A file, or the name of a shipped transcript; undefined: list the shipped ones. */
  readonly file: string | undefined;
  readonly mode: ReplayMode;
  /** Times as fast as recorded. */
  readonly speed: number;
  /** Longest wait in recorded seconds. */
  readonly idleLimit: number;
  /** Side file in place of the one beside the transcript. */
  readonly annotations: string | undefined;
  readonly color: boolean;
  /** Lines only, nothing over the whole screen. */
  readonly plain: boolean;
  readonly json: boolean;
}

/** The mode that switches ask for together; undefined when they contradict each other. */
export function replayMode({
  isStepped,
  isTyped,
  isQuiz,
  takeOver,
}: {
  readonly isStepped: boolean;
  readonly isTyped: boolean;
  readonly isQuiz: boolean;
  readonly takeOver: string | undefined;
}): ReplayMode | undefined {
  const isLesson = isTyped || isQuiz;
  if ([isStepped, isLesson, takeOver !== undefined].filter(Boolean).length > 1) return undefined;
  if (takeOver !== undefined) return { kind: 'take-over', mark: takeOver };
  if (isLesson) return { kind: 'lesson', typed: isTyped, quiz: isQuiz };
  return { kind: isStepped ? 'step' : 'watch' };
}
