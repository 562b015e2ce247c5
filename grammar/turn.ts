// One line and what came of it: the unit of the scrollback, of a transcript and of a lab check.
import type { Instant } from '../engine/instant.ts';
import type { OutputFormat } from './configure/configure-mode.ts';
import type { LineQuestion } from './line-question.ts';

/** What a line asks of the shell around it: a change of its settings, or a view of its own. */
export type CliControl =
  | { readonly kind: 'exit' }
  | { readonly kind: 'set-pager'; readonly on: boolean }
  | { readonly kind: 'set-scripting-mode'; readonly on: boolean }
  | { readonly kind: 'set-confirmation-prompt'; readonly on: boolean }
  | { readonly kind: 'set-xml-output'; readonly on: boolean }
  /** What listings of sessions and logs show as a place-holder. */
  | { readonly kind: 'set-hidden'; readonly what: 'addresses' | 'users'; readonly on: boolean }
  /** Undefined for never. */
  | { readonly kind: 'set-idle-timeout'; readonly minutes: number | undefined }
  /** Undefined for the whole firewall. */
  | { readonly kind: 'set-target-vsys'; readonly vsys: string | undefined }
  | { readonly kind: 'set-terminal-width'; readonly columns: number }
  | { readonly kind: 'set-terminal-height'; readonly rows: number }
  | { readonly kind: 'set-terminal-type'; readonly name: string }
  /** Enters configuration mode, or leaves it. */
  | { readonly kind: 'configure' }
  | { readonly kind: 'leave-configure' }
  /** Lines are relative to this place of the configuration from now on; words as typed at its top. */
  | { readonly kind: 'edit'; readonly words: readonly string[] }
  | { readonly kind: 'set-config-output-format'; readonly format: OutputFormat }
  /** Where the shell cannot show the view, the turn's other fields say so. */
  | { readonly kind: 'open-view'; readonly view: string; readonly operand: string };

/** A finished line, or one that asks something before it goes on. */
export interface Turn {
  /** As typed; empty where it is a secret. */
  readonly line: string;
  readonly at: Instant;
  readonly status: 'accepted' | 'rejected';
  /** What the command knew, before it became text; undefined for errors and for commands without rows. */
  readonly rows: unknown;
  /** Device text, exactly as printed after the echo, the leading blank line included. */
  readonly lines: readonly string[];
  /** Trainer text about the line, most often a rejected one; printed dim and apart, never part of `lines`. */
  readonly coach: readonly string[];
  readonly control: CliControl | undefined;
  /** What the next line has to answer; absent where it is a command. */
  readonly question?: LineQuestion;
  /** Virtual milliseconds after which Ctrl-C ended it; absent where it ended by itself. */
  readonly ran?: number;
}
