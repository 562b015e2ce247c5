import { expect, test } from 'vitest';
import { canShowViews } from './open-view.ts';

test('a view needs a terminal that can put a character where it belongs', () => {
  for (const term of ['xterm-256color', 'screen', 'tmux', 'linux', 'vt100'])
    expect(canShowViews(term)).toBe(true);
  for (const term of ['dumb', '', undefined]) expect(canShowViews(term)).toBe(false);
});
