// Control sequences this program sends. Every mode switched on here is switched off by `restoreModes`.
import type { TerminalTraits } from './terminal-traits.ts';

const csi = '\x1b[';

/** Bracketed paste on, where the terminal has it: a paste arrives as one piece between two marks. */
export function enterModes({ marksPastes }: TerminalTraits): string {
  return marksPastes ? `${csi}?2004h` : '';
}

/** The state a shell expects to get its terminal back in: cursor shown, no mouse, no paste marks, no colour. */
export function restoreModes(traits: TerminalTraits): string {
  return [
    traits.reportsMouse ? `${csi}?1000l${csi}?1002l${csi}?1003l${csi}?1006l` : '',
    traits.marksPastes ? `${csi}?2004l` : '',
    traits.movesCursor ? `${csi}0m` : '',
    traits.hidesCursor ? showCursor : '',
  ].join('');
}

/** To the alternate screen, which keeps nothing. */
export const enterAlternateScreen = `${csi}?1049h`;

/** Button presses and the wheel, without a limit on columns. */
export const mouseOn = `${csi}?1000h${csi}?1006h`;
export const mouseOff = `${csi}?1000l${csi}?1006l`;

/** Back from the alternate screen. It also moves the cursor, so it is sent only when that screen is in use. */
export const leaveAlternateScreen = `${csi}?1049l`;

export const hideCursor = `${csi}?25l`;
export const showCursor = `${csi}?25h`;

/** Between these two marks the terminal may hold its picture still. Terminals that do not know them ignore them. */
export const beginUpdate = `${csi}?2026h`;
export const endUpdate = `${csi}?2026l`;

export const eraseLine = `${csi}2K`;
export const eraseLineRight = `${csi}K`;
export const cursorHome = `${csi}H`;
export const saveCursor = '\x1b7';
export const restoreCursor = '\x1b8';

/** Asks where the cursor is; the answer arrives as input. */
export const askCursorPosition = `${csi}6n`;

/** Moves up `count` rows, stopping at the first row; empty for 0. */
export function cursorUp(count: number): string {
  return count > 0 ? `${csi}${count}A` : '';
}

/** Moves down `count` rows, stopping at the last row; empty for 0. */
export function cursorDown(count: number): string {
  return count > 0 ? `${csi}${count}B` : '';
}

/** Moves right `count` cells, stopping at the edge; empty for 0. */
export function cursorRight(count: number): string {
  return count > 0 ? `${csi}${count}C` : '';
}
