// What became of a line: the closed answer of the parser. Columns count from 0 and lie in [0, line.length].
import type { ArgRecord, Declaration } from './command.ts';
import type { PipeStage } from './pipe.ts';

/** Why a word was rejected; the coach words it, the device only says `Invalid syntax.`. */
export type Fault = 'unknown-word' | 'bad-value' | 'repeated-option' | 'open-quote';

/** A command with its arguments. */
export interface Matched<D extends Declaration> {
  readonly kind: 'matched';
  readonly command: D;
  readonly args: ArgRecord;
  readonly pipes: readonly PipeStage[];
  /** The keywords in full, without options and values. */
  readonly path: readonly string[];
}

/** A line of the release that no declared command answers, or answers only without one of its options. */
interface ValidOnly {
  readonly kind: 'valid-only';
  readonly args: ArgRecord;
  readonly path: readonly string[];
  readonly pipes: readonly PipeStage[];
}

/** The first word is no command. */
interface UnknownCommand {
  readonly kind: 'unknown-command';
  readonly column: number;
  readonly word: string;
  readonly nearest: string | undefined;
}

/** A word that cannot stand at its place. */
export interface Invalid {
  readonly kind: 'invalid';
  readonly column: number;
  readonly word: string;
  readonly fault: Fault;
  /** Words and place-holders that could stand there, nearest first, then `|` and `<Enter>` where they could. */
  readonly expected: readonly string[];
  readonly nearest: string | undefined;
  /** The device's own line about the value, where one is known. */
  readonly reason?: string;
}

/** Enter, or a pipe, came too early. */
interface Incomplete {
  readonly kind: 'incomplete';
  readonly column: number;
  /** Keywords that could stand there, sorted; or literals in the order of their type, then place-holders. */
  readonly expected: readonly string[];
}

/** An abbreviation of several words. */
interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly column: number;
  readonly word: string;
  readonly candidates: readonly string[];
}

/** A line that is not accepted. */
export type Rejection = UnknownCommand | Invalid | Incomplete | Ambiguous;

/** The answer to every line. */
export type Resolution<D extends Declaration> =
  | { readonly kind: 'empty' }
  | Matched<D>
  | ValidOnly
  | Rejection;
