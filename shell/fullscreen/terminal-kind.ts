// What the terminal can show, as far as its surroundings tell.
import type { Glyphs } from './sparkline.ts';

/** What kind of terminal it is. */
export interface TerminalKind {
  /** As in `TERM`. */
  readonly name: string;
  readonly glyphs: Glyphs;
  /** It has a second screen for full-screen programs, and the first is as before when they leave. */
  readonly alternateScreen: boolean;
  readonly reportsMouse: boolean;
}

/** Terminals, by the start of their names, whose fonts have no block characters and that have one screen and no mouse. */
const PLAIN_TERMINALS = ['linux', 'vt', 'ansi', 'cons'];

/**
 * The kind of terminal that environment variables describe. Assumption: a locale without UTF-8 means a terminal without
 * block characters; no locale at all says nothing and is taken for UTF-8.
 */
export function terminalKindOf(environment: Readonly<Record<string, string | undefined>>): TerminalKind {
  const name = environment['TERM'] || 'xterm';
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || 'UTF-8';
  const plain = PLAIN_TERMINALS.some((start) => name.startsWith(start));
  const glyphs = plain || !/utf-?8/i.test(locale) ? 'ascii' : 'unicode';
  return { name, glyphs, alternateScreen: !plain, reportsMouse: !plain };
}
