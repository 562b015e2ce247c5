import { expect, test } from 'vitest';
import { terminalKindOf } from './terminal-kind.ts';

test('block characters are for terminals that have them and locales of UTF-8', () => {
  const check = (environment: Record<string, string>) => terminalKindOf(environment).glyphs;
  expect(check({ TERM: 'xterm-256color', LANG: 'en_US.UTF-8' })).toBe('unicode');
  expect(check({ TERM: 'tmux-256color' })).toBe('unicode');
  expect(check({ TERM: 'xterm', LANG: 'de_DE.utf8', LC_ALL: 'C' })).toBe('ascii');
  expect(check({ TERM: 'linux', LANG: 'en_US.UTF-8' })).toBe('ascii');
  expect(check({ TERM: 'vt100', LANG: 'en_US.UTF-8' })).toBe('ascii');
});

test('consoles and the terminals of old have one screen and no mouse, all others two and one', () => {
  const check = (name: string) => {
    const { alternateScreen, reportsMouse } = terminalKindOf({ TERM: name });
    return alternateScreen && reportsMouse;
  };
  expect(['xterm-256color', 'screen', 'tmux-256color', 'rxvt', 'alacritty'].map(check)).not.toContain(false);
  expect(['linux', 'vt100', 'vt220', 'ansi', 'cons25'].map(check)).not.toContain(true);
});
