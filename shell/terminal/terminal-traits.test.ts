import { expect, test } from 'vitest';
import { enterModes, restoreModes } from './terminal-mode.ts';
import { type TerminalTraits, traitsOfTerminal } from './terminal-traits.ts';

function check(term: string | undefined, expected: readonly (keyof TerminalTraits)[]) {
  const traits = traitsOfTerminal(term);
  const had = (Object.keys(traits) as (keyof TerminalTraits)[]).filter((name) => traits[name]);
  expect(had, term ?? 'none').toEqual(expected);
}

test('a terminal is known by its name', () => {
  const modern = [
    'movesCursor',
    'hidesCursor',
    'marksPastes',
    'synchronises',
    'reportsMouse',
    'alternateScreen',
    'dims',
  ] as const;
  for (const term of ['xterm-256color', 'xterm', 'tmux-256color', 'alacritty', 'xterm-kitty', 'vte-256color'])
    check(term, modern);
  for (const term of ['screen', 'screen-256color', 'screen.xterm-256color'])
    check(
      term,
      modern.filter((name) => name !== 'synchronises'),
    );
  check('linux', ['movesCursor', 'hidesCursor', 'dims']);
  check('vt220', ['movesCursor', 'hidesCursor']);
  check('vt100', ['movesCursor']);
  for (const term of ['dumb', 'unknown', '', undefined]) check(term, []);
});

test('what is not understood is neither switched on nor off', () => {
  expect(enterModes(traitsOfTerminal('vt100')) + restoreModes(traitsOfTerminal('vt100'))).toBe('\x1b[0m');
  expect(enterModes(traitsOfTerminal('dumb')) + restoreModes(traitsOfTerminal('dumb'))).toBe('');
});
