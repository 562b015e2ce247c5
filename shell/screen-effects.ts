// Effects that are about the screen alone.
import type { Display } from './display.ts';
import type { ShellEffect } from './shell-action.ts';

/** What only changes what is seen. */
type ScreenEffect = Extract<
  ShellEffect,
  { kind: 'tell-status' | 'interrupt' | 'print' | 'clear-screen' | 'toggle-dock' | 'toggle-lab' }
>;

/** Carries the effect out. */
export function performOnScreen(display: Display, effect: ScreenEffect): void {
  switch (effect.kind) {
    case 'tell-status':
      display.print({ echo: display.prompt() + effect.line, lines: [display.statusText()] });
      return;
    case 'interrupt':
      display.print({ echo: `${display.prompt()}${effect.line}^C`, lines: [] });
      return;
    case 'print':
      display.print({ echo: undefined, lines: effect.lines });
      return;
    case 'clear-screen':
      display.clear();
      return;
    case 'toggle-dock':
      display.toggleDock();
      return;
    case 'toggle-lab':
      display.toggleLab();
      return;
  }
}
