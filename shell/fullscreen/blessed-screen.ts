// blessed on a virtual terminal, with the habits taken from it that belong to the broker here: it does not switch screens,
// changes no keypad mode and does not listen to the process.
import blessed from 'blessed';
import type { TerminalKind } from './terminal-kind.ts';
import type { VirtualTerminal } from './virtual-terminal.ts';

/** A mouse report in cells counted from 0. */
export interface MouseReport {
  readonly action: string;
  readonly x: number;
  readonly y: number;
}

/** A screen and how to be rid of it. */
export interface BlessedScreen {
  readonly screen: blessed.Widgets.Screen;
  /** As the terminal's description tells. blessed makes black of colours that a terminal has not. */
  readonly hasColors: boolean;
  /** Names of keys as blessed has them: `q`, `tab`, `S-tab`, `C-c`, `pageup`; and what the key types, if anything. */
  onKey(listener: (key: string, text: string) => void): void;
  onMouse(listener: (report: MouseReport) => void): void;
  /** Asks for the mouse again, where there is one, after the terminal was in other hands. */
  askForMouse(): void;
  /** Leaves the mouse to the terminal, which then selects text with it. */
  releaseMouse(): void;
  close(): void;
}

// Button presses and the wheel, in the encoding without a limit on columns. Movements would only keep everybody busy.
const MOUSE = { vt200Mouse: true, sgrMouse: true };

/** Events of the process that blessed takes for itself. Signals and crashes are the broker's. */
const PROCESS_EVENTS = ['uncaughtException', 'SIGTERM', 'SIGINT', 'SIGQUIT', 'exit'] as const;

/** Opens a screen; everything is as before after `close`. */
export function openBlessedScreen(terminal: VirtualTerminal, kind: TerminalKind): BlessedScreen {
  const listened = PROCESS_EVENTS.map((event) => process.listeners(event as 'exit'));
  const program = blessed.program(programOptions(terminal, kind));
  withoutModes(program);
  if (kind.glyphs === 'unicode') withoutAlternateCharset(program);
  const screen = blessed.screen({
    program,
    smartCSR: true,
    fullUnicode: true,
    forceUnicode: kind.glyphs === 'unicode',
  });
  PROCESS_EVENTS.forEach((event, index) => {
    for (const listener of process.listeners(event as 'exit')) {
      if (!listened[index]?.includes(listener)) process.off(event, listener);
    }
  });
  const askForMouse = () => {
    if (kind.reportsMouse) program.setMouse(MOUSE, true);
  };
  askForMouse();
  return {
    screen,
    hasColors: Number(Reflect.get(program, 'tput').colors) >= 8,
    onKey: (listener) => screen.on('keypress', (text, key) => listener(key.full, text ?? '')),
    onMouse: (listener) => program.on('mouse', listener),
    askForMouse,
    releaseMouse() {
      if (kind.reportsMouse) program.disableMouse();
    },
    close() {
      if (kind.reportsMouse) program.disableMouse();
      screen.destroy();
      program.destroy();
    },
  };
}

// The type declarations have readable and writable the wrong way round.
function programOptions(
  { input, output }: VirtualTerminal,
  kind: TerminalKind,
): blessed.Widgets.IScreenOptions {
  const options: object = { input, output, terminal: kind.name, buffer: true, zero: true };
  return options;
}

// Not every terminal's description knows how to switch screens, and a keypad mode would outlive a crash.
function withoutModes(program: blessed.BlessedProgram): void {
  const nothing = () => true;
  Object.assign(program, {
    alternateBuffer: () => Object.assign(program, { isAlt: true }),
    normalBuffer: () => Object.assign(program, { isAlt: false }),
  });
  Object.assign(Reflect.get(program, 'put'), { keypad_xmit: nothing, keypad_local: nothing });
}

// Frames in Unicode are one sequence shorter at every edge, and a copy of the screen's text keeps them.
function withoutAlternateCharset(program: blessed.BlessedProgram): void {
  Object.assign(Reflect.get(program, 'tput'), { brokenACS: true });
}
