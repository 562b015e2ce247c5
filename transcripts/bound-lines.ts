// The lines of a transcript in a run of today: names stand for what today's outputs bound to them.
import { type Bound, bindOutput, fillLine } from './binding.ts';
import type { Bindings, CommandEvent } from './transcript.ts';

/** What was bound so far in one run. */
export interface BoundLines {
  /** The line to run; a template with a name that nothing stands for gives the recorded line. */
  lineOf(command: CommandEvent): string;
  /** Another text with names, such as an alternative; undefined when a name stands for nothing. */
  filled(text: string): string | undefined;
  take(bindings: Bindings | undefined, lines: readonly string[]): void;
}

/** Nothing is bound yet. */
export function createBoundLines(): BoundLines {
  let bound: Bound = new Map();
  const filled = (text: string) => {
    const result = fillLine(text, bound);
    return result.kind === 'line' ? result.line : undefined;
  };
  return {
    lineOf: ({ line, template }) => (template === undefined ? line : (filled(template) ?? line)),
    filled,
    take(bindings, lines) {
      bound = bindOutput(bound, bindings, lines);
    },
  };
}
