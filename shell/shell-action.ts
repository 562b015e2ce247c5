// What can happen to the shell's state, and what is then to be done outside of it.
import type { Suggestion } from '../grammar/language/suggestion.ts';
import type { LineQuestion } from '../grammar/line-question.ts';
import type { CompletionAnswer, CompletionQuestion } from './completion-state.ts';
import type { History } from './history.ts';
import type { Key } from './terminal/key.ts';
import type { TerminalSize } from './terminal/terminal.ts';

/**
 * `panels`: words that may come next and the status have rows below the prompt, which are drawn anew. `lines`: nothing but
 * prompt and line is ever drawn anew, and the rest is printed when asked for; so a screen reader reads everything once.
 */
export type Presentation = 'panels' | 'lines';

/** What happened. */
export type ShellAction =
  | { readonly kind: 'key'; readonly key: Key }
  /** Applies the oldest key of the queue. */
  | { readonly kind: 'next-key' }
  | { readonly kind: 'history-read'; readonly history: History }
  | ({ readonly kind: 'completed' } & CompletionAnswer)
  | { readonly kind: 'page'; readonly lines: readonly string[]; readonly size: TerminalSize }
  /** The beginning of a line that is still being written; empty for none. */
  | { readonly kind: 'unfinished'; readonly text: string }
  /** The size that pages are made for. */
  | { readonly kind: 'resized'; readonly size: TerminalSize }
  /** The session can take a line: it has been loaded, or the last line is done. A question wants its answer. */
  | {
      readonly kind: 'ready';
      readonly scriptingMode: boolean;
      readonly presentation: Presentation;
      readonly question?: LineQuestion | undefined;
    };

/** What the caller is to do. */
export type ShellEffect =
  | { readonly kind: 'submit'; readonly line: string }
  | { readonly kind: 'remember'; readonly line: string }
  | ({ readonly kind: 'complete' } & CompletionQuestion)
  | { readonly kind: 'help'; readonly line: string; readonly cursor: number }
  /** Prints the words that may come next, where they are not shown below the prompt. */
  | { readonly kind: 'list-words'; readonly line: string; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'interrupt'; readonly line: string }
  | { readonly kind: 'stop-listing' }
  | { readonly kind: 'print'; readonly lines: readonly string[] }
  | { readonly kind: 'end-paging' }
  | { readonly kind: 'clear-screen' }
  /** Prints the status once, where it has no row of its own. */
  | { readonly kind: 'tell-status'; readonly line: string }
  | { readonly kind: 'toggle-dock' }
  | { readonly kind: 'toggle-lab' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'leave' };
