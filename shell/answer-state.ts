// The answer to a question, as it is typed: no completion, no history, no help, and nothing that a secret could stay in.
import { INTERRUPT, type LineQuestion } from '../grammar/line-question.ts';
import type { Key } from './terminal/key.ts';
import { graphemes } from './terminal/text-width.ts';

/** What has been typed so far. */
export interface AnswerState {
  readonly kind: LineQuestion['kind'];
  readonly text: string;
}

/** Where a key leads: on with typing, or to the line that is handed over. */
export type AnswerStep =
  | { readonly kind: 'typing'; readonly answer: AnswerState }
  | { readonly kind: 'given'; readonly line: string };

/** The state in which a question is asked. */
export function newAnswer(question: LineQuestion | undefined): AnswerState | undefined {
  return question === undefined ? undefined : { kind: question.kind, text: '' };
}

/** Applies a key; a paste brings no line end. Assumption: the device reads an answer as terminals read a line. */
export function stepAnswer(answer: AnswerState, key: Key): AnswerStep {
  if (key.kind === 'text' || key.kind === 'paste') return typing(answer, answer.text + key.text);
  switch (key.kind === 'chord' ? key.chord : '') {
    case 'enter':
      return { kind: 'given', line: answer.text };
    case 'ctrl-c':
      return { kind: 'given', line: INTERRUPT };
    case 'ctrl-d':
      return answer.text === '' ? { kind: 'given', line: INTERRUPT } : typing(answer, answer.text);
    case 'backspace':
    case 'ctrl-h':
      return typing(answer, graphemes(answer.text).slice(0, -1).join(''));
    case 'ctrl-u':
      return typing(answer, '');
    default:
      return typing(answer, answer.text);
  }
}

/** What of a line is seen on the screen as the answer to the question; the line itself where there is none. */
export function shownAnswer(question: Pick<LineQuestion, 'kind'> | undefined, line: string): string {
  if (question !== undefined && line === INTERRUPT) return '^C';
  return question?.kind === 'secret' ? '' : line;
}

function typing(answer: AnswerState, text: string): AnswerStep {
  return { kind: 'typing', answer: { ...answer, text } };
}
