// How a program gets a whole screen and gives it back.
import type { TerminalSize } from './terminal.ts';
import {
  cursorDown,
  cursorHome,
  enterAlternateScreen,
  eraseLine,
  hideCursor,
  leaveAlternateScreen,
  showCursor,
} from './terminal-mode.ts';

/** What to write for either. The cursor is hidden in between. */
export interface ScreenSwitch {
  readonly enter: string;
  readonly leave: (size: TerminalSize) => string;
}

const ALTERNATE_SCREEN: ScreenSwitch = {
  enter: enterAlternateScreen + hideCursor,
  leave: () => leaveAlternateScreen + showCursor,
};

// The only screen is left empty, and the shell goes on at its top. Row by row: cleared at one blow, the picture would go into
// the scrollback of some terminals.
const ONLY_SCREEN: ScreenSwitch = {
  enter: hideCursor,
  leave: ({ rows }) =>
    `\x1b[0m${cursorHome}${`${eraseLine}${cursorDown(1)}`.repeat(rows)}${cursorHome}${showCursor}`,
};

/** The way of a terminal; on one without a second screen the shell's rows are to be moved out of sight before. */
export function screenSwitchOf({ alternateScreen }: { readonly alternateScreen: boolean }): ScreenSwitch {
  return alternateScreen ? ALTERNATE_SCREEN : ONLY_SCREEN;
}
