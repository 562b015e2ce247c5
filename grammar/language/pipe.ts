// Output filters behind `|`. Patterns run in linear time, so that no pattern can hang the shell.
import { RE2JS, RE2JSException } from 're2js';
import { type KeywordNode, type OptionNode, wordTable } from './command-node.ts';
import type { ValueType } from './value-type.ts';
import { text } from './value-types.ts';

/** One stage: which lines of the stage before are printed. Vendor: Get Help on Command Syntax, `match` and `except`. */
export interface PipeStage {
  readonly kind: 'match' | 'except';
  readonly pattern: string;
}

/** What is left after the filters, or the first pattern that is no regular expression. */
export type Piped =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'bad-pattern';
      /** Position of the stage, from 0. */
      readonly stage: number;
      /** Why, as the compiler of the pattern words it. */
      readonly message: string;
    };

/** A pattern beyond these limits is refused: it would take noticeable time to compile, or to run over a long listing. */
const LONGEST_PATTERN = 500;
const LARGEST_PROGRAM = 10_000;

/**
 * Sends lines through the stages from left to right. Patterns are case-sensitive and match anywhere in a line.
 * Assumption: stages may be chained, and blank lines get no special treatment: `match` drops those that do not match.
 */
export function applyPipes(lines: readonly string[], pipes: readonly PipeStage[]): Piped {
  let left = lines;
  for (const [stage, { kind, pattern }] of pipes.entries()) {
    const compiled = compilePattern(pattern);
    if (typeof compiled === 'string') return { kind: 'bad-pattern', stage, message: compiled };
    left = left.filter((line) => compiled.matcher(line).find() === (kind === 'match'));
  }
  return { kind: 'lines', lines: left };
}

/** The stage that a filter word begins; `word` is one of PIPE_START. */
export function pipeStage(word: string, pattern: string): PipeStage {
  return { kind: word === 'match' ? 'match' : 'except', pattern };
}

/** The compiled pattern, or the reason why there is none. It runs in linear time. */
export function compilePattern(pattern: string): RE2JS | string {
  if (pattern.length > LONGEST_PATTERN) return `a pattern has at most ${LONGEST_PATTERN} characters`;
  try {
    const compiled = RE2JS.compile(withBareAlternation(pattern));
    return compiled.programSize() > LARGEST_PROGRAM ? 'the pattern repeats too much' : compiled;
  } catch (error) {
    if (error instanceof RE2JSException) return error.message;
    throw error;
  }
}

/**
 * Vendor: SD-WAN documentation, `match "local-id\|peer-id"` alternates with `\|`.
 * Assumption: a bare `|` inside quotes alternates as well; a literal pipe is written `[|]`.
 */
function withBareAlternation(pattern: string): string {
  return pattern.replace(/\\([\s\S])/g, (escaped, character: string) => (character === '|' ? '|' : escaped));
}

const PATTERN: ValueType<string> = { ...text, parse: (word) => ({ kind: 'value', value: word }) };

/** What may follow a `|`. Assumption: the help texts, which no public source shows. */
export const PIPE_START: KeywordNode<never> = pipeNode([
  filter('match', 'Print the lines that match a pattern'),
  filter('except', 'Leave out the lines that match a pattern'),
]);

/** The end of a filter, where only Enter or another `|` may follow. */
export const PIPE_END: KeywordNode<never> = pipeNode([]);

function filter(word: PipeStage['kind'], help: string): OptionNode {
  const slot = { key: word, type: PATTERN, help };
  return { kind: 'option', word, help, key: word, slot, required: true, origin: 'declared' };
}

function pipeNode(options: readonly OptionNode[]): KeywordNode<never> {
  return {
    kind: 'keyword',
    word: '|',
    help: 'Pipe through a command',
    slot: undefined,
    groupKey: undefined,
    finish: { kind: 'unfinished' },
    next: wordTable(options),
  };
}
