// How the shell shows itself where panels are unwanted, impossible or too large.
import { expect, test } from 'vitest';
import { traitsOfTerminal } from './terminal/terminal-traits.ts';
import { createToySession } from './terminal/testing/toy-session.ts';
import { closeAfterEach, content, opened, prompt, shows } from './testing/memory-shell.ts';

closeAfterEach();

test('a screen below 80 by 24 has a notice, which goes away when the screen grows', async () => {
  const { terminal } = await opened({ statusLine: true });
  await shows(terminal, prompt.trimEnd(), '2013-03-17 09:18:00  1x  3 sessions  REC');
  terminal.resize(60, 20);
  await terminal.until((screen) => screen.includes('60x20 is small: tables need 80x24'));
  terminal.resize(80, 24);
  await terminal.until((screen) => !screen.includes('is small') && screen.trimEnd().endsWith('REC'));
  expect(terminal.all().join('\n')).not.toContain('is small');
});

test('in lines the words that may come next are printed, and the line comes again below them', async () => {
  const { terminal } = await opened({ presentation: 'lines', statusLine: true });
  terminal.type('show s\t\t');
  await shows(
    terminal,
    `${prompt}show session`,
    '  session       Show sessions',
    '  sessions-of   Show sessions of a host',
    '',
    `${prompt}show session`,
  );
});

test('in lines the status is told when asked for, and never by itself', async () => {
  const { terminal, scheduler } = await opened({ presentation: 'lines', statusLine: true });
  await shows(terminal, prompt.trimEnd());
  const before = terminal.written();
  scheduler.pass(5000);
  expect(terminal.written()).toBe(before);
  terminal.type('show \x1bs');
  await shows(terminal, `${prompt}show`, '2013-03-17 09:18:05  1x  3 sessions  REC', `${prompt}show`);
});

test('in lines a screen that is too small is told of once', async () => {
  const { terminal } = await opened({ presentation: 'lines' });
  terminal.resize(60, 24);
  await shows(terminal, '60x24 is small: tables need 80x24', prompt.trimEnd());
  terminal.resize(50, 24);
  terminal.resize(90, 30);
  terminal.type('x');
  await shows(terminal, `${prompt}x`);
  expect(terminal.all().filter((row) => row.includes('is small'))).toHaveLength(1);
});

test('in lines a key writes what is new of the line and nothing else', async () => {
  const { terminal } = await opened({ presentation: 'lines', statusLine: true });
  terminal.type('show');
  await shows(terminal, `${prompt}show`);
  const before = terminal.written().length;
  terminal.type('x');
  await shows(terminal, `${prompt}showx`);
  const written = terminal.written().slice(before);
  expect(written.replace(/\x1b\[[?\d;]*[A-Za-z]|\r/g, '')).toBe('x');
});

test('no table is docked in lines', async () => {
  const { terminal } = await opened({ presentation: 'lines' });
  const before = terminal.written();
  terminal.type('\x1bt');
  expect(terminal.written()).toBe(before);
});

test('a terminal without a movable cursor gets no control sequence at all', async () => {
  const { terminal, session } = await opened({
    traits: traitsOfTerminal('dumb'),
    presentation: 'lines',
    color: false,
    columns: 40,
  });
  terminal.type('sho a\x7fb\x1b[D\x1b[Dx');
  await shows(terminal, `${prompt}showx b`);
  terminal.type('\x05 and on and on until the row is full');
  await terminal.until((screen) => /^<.*row is full$/m.test(screen));
  terminal.type('\r');
  await terminal.until(() => session.executed.length === 1);
  terminal.type('lines 3\r');
  await shows(terminal, `${prompt}lines 3`, 'row 1', 'row 2', 'row 3', prompt.trimEnd());
  expect(session.executed[0]).toBe('showx b and on and on until the row is full');
  expect(terminal.written()).not.toContain('\x1b');
});

test('pages fit the height and width that the user has set, whatever the screen', async () => {
  const session = createToySession({ pager: true, terminalHeight: 6, terminalWidth: 100 });
  const { terminal } = await opened({ session });
  terminal.type('lines 8\r');
  await shows(terminal, `${prompt}lines 8`, 'row 1', 'row 2', 'row 3', 'row 4', 'row 5', 'lines 1-5');
  terminal.resize(100, 40);
  terminal.type(' ');
  await terminal.until((screen) => screen.includes('row 8'));
});

test('a width that the user has set makes the line narrower, never wider than the screen', async () => {
  const narrow = await opened({ session: createToySession({ terminalWidth: 40 }) });
  narrow.terminal.type('y'.repeat(30));
  await shows(narrow.terminal, prompt + 'y'.repeat(25), 'y'.repeat(5));
  const wide = await opened({ session: createToySession({ terminalWidth: 500 }) });
  wide.terminal.type('y'.repeat(70));
  await shows(wide.terminal, prompt + 'y'.repeat(65), 'y'.repeat(5));
  expect(content(wide.terminal.all())).toHaveLength(2);
});

test('a terminal type that the user has set decides what is sent', async () => {
  const { terminal } = await opened({ session: createToySession() });
  terminal.type('set type vt100\r');
  await shows(terminal, 'done: set type vt100', '', prompt.trimEnd());
  expect(terminal.written()).toMatch(/\x1b\[\?2004l/);
  const before = terminal.written().length;
  terminal.type('show\r');
  await shows(terminal, 'done: show', '', prompt.trimEnd());
  expect(terminal.written().slice(before)).not.toContain('\x1b[?');
});

test('on a terminal that has become a dumb one, words are printed', async () => {
  const { terminal } = await opened({ session: createToySession(), statusLine: true });
  terminal.type('set type dumb\r');
  await shows(terminal, 'done: set type dumb', '', prompt.trimEnd());
  const before = terminal.written().length;
  terminal.type('show s\t\t');
  await shows(terminal, '  sessions-of   Show sessions of a host', '', `${prompt}show session`);
  expect(
    terminal
      .written()
      .slice(before)
      .replace(/\x1b\[\d*m/g, ''),
  ).not.toContain('\x1b');
});
