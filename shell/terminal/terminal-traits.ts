// What a terminal understands, told by its name. Only what it understands is sent to it.

/** What may be sent to a terminal. */
export interface TerminalTraits {
  /** Its cursor can be moved; without that every character stands where it was written. */
  readonly movesCursor: boolean;
  /** The cursor can be hidden while a picture changes (`?25`). */
  readonly hidesCursor: boolean;
  /** A paste can be told from typing (`?2004`). */
  readonly marksPastes: boolean;
  /** A picture can be changed at one blow (`?2026`). */
  readonly synchronises: boolean;
  /** The mouse is reported (`?1000` and its kin). */
  readonly reportsMouse: boolean;
  /** There is a second screen without scrollback (`?1049`). */
  readonly alternateScreen: boolean;
  /** Dim text looks different from other text. */
  readonly dims: boolean;
}

/** A terminal as they are made today. */
export const MODERN_TERMINAL: TerminalTraits = {
  movesCursor: true,
  hidesCursor: true,
  marksPastes: true,
  synchronises: true,
  reportsMouse: true,
  alternateScreen: true,
  dims: true,
};

const NOTHING: TerminalTraits = {
  movesCursor: false,
  hidesCursor: false,
  marksPastes: false,
  synchronises: false,
  reportsMouse: false,
  alternateScreen: false,
  dims: false,
};

/** Names, by their starts, in the order in which they are tried. Source: ncurses' terminfo for each of them. */
const KINDS: readonly { readonly names: readonly string[]; readonly traits: TerminalTraits }[] = [
  { names: ['dumb', 'unknown', 'glasstty', 'tty33', 'tty37', 'tty40', 'tty43'], traits: NOTHING },
  // The VT100 numbers its private modes, and does not know these.
  { names: ['vt100', 'vt102', 'vt52'], traits: { ...NOTHING, movesCursor: true } },
  // From the VT220 on the cursor can be hidden.
  {
    names: ['vt2', 'vt3', 'vt4', 'vt5', 'ansi', 'cons'],
    traits: { ...NOTHING, movesCursor: true, hidesCursor: true },
  },
  // The Linux console has one screen, and its mouse is another program's.
  { names: ['linux'], traits: { ...NOTHING, movesCursor: true, hidesCursor: true, dims: true } },
  // GNU screen, and tmux under its name, pass pastes and mouse on and know no synchronised picture.
  { names: ['screen'], traits: { ...MODERN_TERMINAL, synchronises: false } },
];

/** The traits of a terminal of this name, as in `TERM`. Assumption: an unknown name is a terminal as they are made today. */
export function traitsOfTerminal(term: string | undefined): TerminalTraits {
  const name = term ?? '';
  if (name === '') return NOTHING;
  return KINDS.find(({ names }) => names.some((start) => name.startsWith(start)))?.traits ?? MODERN_TERMINAL;
}
