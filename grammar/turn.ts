// One line and what came of it: the unit of the scrollback, of a transcript and of a lab check.
import type { Instant } from '../engine/instant.ts';

/** A change of the shell's own settings that a device command asks for. */
export type CliControl =
  | { readonly kind: 'exit' }
  | { readonly kind: 'set-pager'; readonly on: boolean }
  | { readonly kind: 'set-scripting-mode'; readonly on: boolean };

/** A finished line. */
export interface Turn {
  readonly line: string;
  readonly at: Instant;
  readonly status: 'accepted' | 'rejected';
  /** What the command knew, before it became text; undefined for errors and for commands without rows. */
  readonly rows: unknown;
  /** Device text, exactly as printed after the echo, the leading blank line included. */
  readonly lines: readonly string[];
  /** Trainer text about a rejected line; printed dim and apart, never part of `lines`. */
  readonly coach: readonly string[];
  readonly control: CliControl | undefined;
}
