import { expect, test } from 'vitest';
import type { CliSession } from './cli-session.ts';
import { createMemoryHistoryStore } from './history-store.ts';
import { createToySession } from './terminal/testing/toy-session.ts';
import {
  closeAfterEach,
  content,
  open,
  opened,
  prompt,
  shows,
  withoutNotice,
} from './testing/memory-shell.ts';

closeAfterEach();

function count(rows: readonly string[], text: string): number {
  return rows.filter((row) => row.includes(text)).length;
}

test('the prompt is there before the session, and keys typed before are applied in order', async () => {
  let load: (session: CliSession) => void = () => {};
  const loading = new Promise<CliSession>((resolve) => {
    load = resolve;
  });
  const { terminal, session } = open({ loading, banner: ['welcome', ''] });
  expect(terminal.rawMode()).toBe(true);
  terminal.type('sho zo tr\rlines 2\rset');
  await shows(terminal, 'welcome', '', 'admin@PA-TEST> sho');
  load(session);
  await shows(terminal, 'row 1', 'row 2', 'admin@PA-TEST> set');
  expect(session.executed).toEqual(['show zone tr', 'lines 2']);
});

test('a line and its output stand in the scrollback with the prompt below', async () => {
  const { terminal } = await opened({ banner: ['welcome'] });
  terminal.type('show\r');
  await shows(terminal, 'admin@PA-TEST> show', '', 'done: show', '', 'admin@PA-TEST>');
  expect(content(terminal.screen())).toEqual([
    'welcome',
    'admin@PA-TEST> show',
    '',
    'done: show',
    '',
    'admin@PA-TEST>',
  ]);
  expect(terminal.cursor()).toEqual({ x: 15, y: 5 });
});

test('trainer text is dim and on rows of its own', async () => {
  const { terminal } = await opened();
  terminal.type('bogus\r');
  await shows(terminal, '', 'Unknown command', 'no such word here', 'admin@PA-TEST>');
  expect(terminal.written()).toContain('\x1b[2mno such word here\x1b[22m');
});

test('without colour no style is sent', async () => {
  const { terminal } = await opened({ color: false, statusLine: true });
  terminal.type('bogus\r\t\t');
  await terminal.until((screen) => screen.includes('Change a setting'));
  expect(terminal.written().replaceAll('\x1b[0m', '')).not.toMatch(/\x1b\[[\d;]*m/);
});

test('Tab completes, and lists below the prompt when pressed again', async () => {
  const { terminal } = await opened();
  terminal.type('sho\tse\t');
  await shows(terminal, 'admin@PA-TEST> show session');
  terminal.type('\t');
  await shows(
    terminal,
    'session',
    '  session       Show sessions',
    '  sessions-of   Show sessions of a host',
  );
  expect(terminal.cursor()).toEqual({ x: 27, y: 0 });
  terminal.type('\x7f');
  await shows(terminal, 'admin@PA-TEST> show sessio');
});

test('a long list of words takes a third of the screen and turns pages', async () => {
  const { terminal } = await opened({ rows: 15 });
  terminal.type('show many word-\t\t');
  await shows(
    terminal,
    '  word-00   Help of word 0',
    '  word-01   Help of word 1',
    '  word-02   Help of word 2',
    '  1-3 of 40, Tab for more',
  );
  terminal.type('\t');
  await shows(terminal, '  word-05   Help of word 5', '  4-6 of 40, Tab for more');
});

test('a blank finishes an abbreviation, but not where any value may stand', async () => {
  const { terminal } = await opened();
  terminal.type('sho zo t x');
  await shows(terminal, 'admin@PA-TEST> show zone t x');
});

test('a question mark lists what may follow and gives the line back', async () => {
  const { terminal } = await opened();
  terminal.type('show se?');
  const listing = ['> session   Show sessions', '> sessions-of   Show sessions of a host'];
  await shows(terminal, 'admin@PA-TEST> show se', ...listing, '', 'admin@PA-TEST> show se');
  terminal.type('s');
  await shows(terminal, ...listing, '', 'admin@PA-TEST> show ses');
});

test('a longer listing of words comes page by page, and the line stays', async () => {
  const { terminal } = await opened({ rows: 12, session: createToySession({ pager: true }) });
  terminal.type('show many ?');
  await shows(terminal, '> word-10   Help of word 10', 'lines 1-11');
  terminal.type('qwo');
  await shows(terminal, '> word-10   Help of word 10', '', 'admin@PA-TEST> show many wo');
  expect(count(terminal.all(), 'word-11')).toBe(0);
});

test('a listing of words is in one piece where the pager is off', async () => {
  const { terminal } = await opened({ rows: 12 });
  terminal.type('show many ?');
  await shows(terminal, '> word-39   Help of word 39', '', 'admin@PA-TEST> show many');
});

test('the newest line that begins so is suggested, dim, and is not part of what runs', async () => {
  const historyStore = createMemoryHistoryStore(['show zone trust']);
  const { terminal, session } = await opened({ historyStore, plain: false });
  terminal.type('show zo');
  await shows(terminal, 'admin@PA-TEST> show zone trust');
  expect(terminal.cursor()).toEqual({ x: 22, y: 0 });
  expect(terminal.written()).toContain('show zo\x1b[2mne trust\x1b[22m');
  terminal.type('\r');
  await shows(terminal, 'admin@PA-TEST> show zo', '', 'done: show zo', '', 'admin@PA-TEST>');
  expect(session.executed).toEqual(['show zo']);
});

test.each([
  { plain: true, color: true },
  { plain: false, color: false },
])('nothing is suggested where dim text would be read as typed (%o)', async (traits) => {
  const historyStore = createMemoryHistoryStore(['show zone trust']);
  const { terminal } = await opened({ historyStore, ...traits });
  terminal.type('show zo\x1b[C');
  await shows(terminal, 'admin@PA-TEST> show zo');
});

test('a listing longer than the screen comes page by page', async () => {
  const { terminal } = await opened({ session: createToySession({ pager: true }), statusLine: true });
  terminal.type('lines 60\r');
  await shows(terminal, 'row 23', 'lines 1-23');
  expect(terminal.screen()[0]).toBe('row 1');
  expect(terminal.cursor()).toEqual({ x: 11, y: 23 });
  terminal.type(' ');
  await shows(terminal, 'row 46', 'lines 24-46');
  terminal.type('/row 5\rq');
  await terminal.until((screen) => screen.includes('row 60') && screen.includes('3 sessions'));
  expect(count(terminal.all(), 'lines 1-23')).toBe(0);
  expect(terminal.all().filter((row) => row === 'row 30').length).toBe(1);
});

test('q leaves the pager, and what was typed ahead is then applied', async () => {
  const { terminal } = await opened({ session: createToySession({ pager: true }) });
  terminal.type('lines 60\rqshow');
  await shows(terminal, 'row 23', 'admin@PA-TEST> show');
});

test('a paste of 50 lines runs them one at a time and in order', async () => {
  const { terminal, session } = await opened();
  const lines = Array.from({ length: 50 }, (_, index) => `set address h${index} ip ?`);
  terminal.type(`\x1b[200~${lines.join('\r')}\r\x1b[201~`);
  await terminal.until(
    (screen) => screen.includes('done: set address h49') && withoutNotice(screen).endsWith('>'),
  );
  expect(session.executed).toEqual(lines);
  expect(content(terminal.all()).filter((row) => row.startsWith(prompt.trimEnd()))).toEqual([
    ...lines.map((line) => prompt + line),
    prompt.trimEnd(),
  ]);
});

test('a paste stops at a page of output, and goes on behind it', async () => {
  const { terminal, session } = await opened({ rows: 10, session: createToySession({ pager: true }) });
  terminal.type('\x1b[200~show a\rlines 30\rshow b\rshow c\r\x1b[201~');
  await shows(terminal, 'row 9', 'lines 1-9');
  expect(session.executed).toEqual(['show a', 'lines 30']);
  terminal.type(' ');
  await shows(terminal, 'row 18', 'lines 10-18');
  expect(session.executed).toEqual(['show a', 'lines 30']);
  terminal.type('q');
  await shows(terminal, 'admin@PA-TEST> show c', '', 'done: show c', '', 'admin@PA-TEST>');
  expect(session.executed).toEqual(['show a', 'lines 30', 'show b', 'show c']);
});

test('Ctrl-C in a page of output drops what was pasted behind it', async () => {
  const { terminal, session } = await opened({ rows: 10, session: createToySession({ pager: true }) });
  terminal.type('\x1b[200~lines 30\rshow b\r\x1b[201~');
  await shows(terminal, 'row 9', 'lines 1-9');
  terminal.type('\x03');
  await terminal.until((screen) => withoutNotice(screen).endsWith('admin@PA-TEST>'));
  expect(session.executed).toEqual(['lines 30']);
});

test('Alt-. takes the last word of the line before, then of an older one', async () => {
  const { terminal } = await opened({ historyStore: createMemoryHistoryStore(['show a b', 'show c d']) });
  terminal.type('show \x1b.');
  await shows(terminal, 'admin@PA-TEST> show d');
  terminal.type('\x1b.');
  await shows(terminal, 'admin@PA-TEST> show b');
  terminal.type(' \x1b.');
  await shows(terminal, 'admin@PA-TEST> show b d');
});

test('lines pasted without marks run as if typed', async () => {
  const { terminal, session } = await opened();
  terminal.type('sho a\rsho b\rlines 1\r');
  await shows(terminal, 'row 1', 'admin@PA-TEST>');
  expect(session.executed).toEqual(['show a', 'show b', 'lines 1']);
});

test.each([
  { cutsCursorRow: true, statusLine: true },
  { cutsCursorRow: false, statusLine: true },
  { cutsCursorRow: true, statusLine: false },
  { cutsCursorRow: false, statusLine: false },
])('a resize leaves one live prompt, no stale row and all scrollback (%o)', async (traits) => {
  const { terminal } = await opened({ columns: 120, rows: 45, ...traits });
  terminal.type('lines 45\r');
  await terminal.until((screen) => screen.includes('row 45\n'));
  const line = 'abcdefghi '.repeat(13).trimEnd();
  terminal.type(`\x1b[200~${line}\x1b[201~`);
  await terminal.until((screen) => screen.includes('abcdefghi'));
  for (const columns of [60, 40, 120]) {
    terminal.resize(columns, 45);
    const last = (prompt + line).slice(Math.floor((prompt + line).length / columns) * columns);
    await terminal.until((screen) => screen.includes(`\n${last}`));
    const all = content(terminal.all());
    expect(count(all, `${prompt}abc`)).toBe(1);
    expect(
      all
        .filter((row) => row.includes('abcdefghi'))
        .join('')
        .match(/abc/g)?.length,
    ).toBe(13);
    expect(count(all, '1x  3 sessions')).toBe(traits.statusLine ? 1 : 0);
    expect(all.slice(0, 46)).toEqual([
      'admin@PA-TEST> lines 45',
      ...Array.from({ length: 45 }, (_, row) => `row ${row + 1}`),
    ]);
  }
  expect(terminal.cursor().x).toBe((prompt + line).length % 120);
});

test.each([
  { cutsCursorRow: true, statusLine: true },
  { cutsCursorRow: false, statusLine: false },
])('a lower screen leaves one live prompt, no stale row and all scrollback (%o)', async (traits) => {
  const { terminal } = await opened({ columns: 120, rows: 40, ...traits });
  terminal.type('lines 45\r');
  await terminal.until((screen) => screen.includes('row 45\n'));
  const line = 'abcdefghi '.repeat(13).trimEnd();
  terminal.type(`\x1b[200~${line}\x1b[201~`);
  await terminal.until((screen) => screen.includes('abcdefghi'));
  for (const rows of [20, 10, 40]) {
    terminal.resize(120, rows);
    const wrapped = [(prompt + line).slice(0, 120), (prompt + line).slice(120)];
    await terminal.until(
      (screen) => screen.includes(wrapped.join('\n')) && screen.includes('is small') === rows < 24,
    );
    const all = content(terminal.all());
    expect(all.slice(0, 48)).toEqual([
      'admin@PA-TEST> lines 45',
      ...Array.from({ length: 45 }, (_, row) => `row ${row + 1}`),
      ...wrapped,
    ]);
    const below = all.slice(48).filter((row) => row !== '' && !row.includes('is small'));
    expect(below).toHaveLength(traits.statusLine ? 1 : 0);
  }
});

test('narrowing below the cursor keeps the row above the prompt where the terminal cuts the cursor row', async () => {
  const { terminal } = await opened({ columns: 120, rows: 30, cutsCursorRow: true });
  const line = 'x'.repeat(85);
  terminal.type(`lines 3\r${line}`);
  await shows(terminal, 'row 3', prompt + line);
  terminal.resize(60, 30);
  await shows(terminal, 'row 3', prompt + line.slice(0, 45), line.slice(45));
  terminal.resize(120, 30);
  await shows(terminal, 'row 3', prompt + line);
  expect(content(terminal.all())).toEqual([
    'admin@PA-TEST> lines 3',
    'row 1',
    'row 2',
    'row 3',
    prompt + line,
  ]);
});

test('a terminal that does not tell where its cursor is gets its prompt back all the same', async () => {
  const { terminal, scheduler } = await opened({ columns: 100, rows: 30, cutsCursorRow: false });
  terminal.type('x'.repeat(70));
  await terminal.until((screen) => screen.includes('x'.repeat(70)));
  terminal.resize(60, 30);
  scheduler.pass(200);
  await shows(terminal, prompt + 'x'.repeat(45), 'x'.repeat(25));
});

test('a line higher than the screen shows the part around the cursor', async () => {
  const { terminal } = await opened({ columns: 40, rows: 6 });
  terminal.type(`\x1b[200~${'y'.repeat(400)}\x1b[201~`);
  await terminal.until((screen) => screen.includes('yyy'));
  expect(content(terminal.screen()).every((row) => row.startsWith('y'))).toBe(true);
  terminal.type('\x01');
  await terminal.until((screen) => screen.startsWith('admin@PA-TEST> yyy'));
  expect(terminal.cursor()).toEqual({ x: 15, y: 0 });
});

test('a listing as high as the screen leaves the history before it', async () => {
  const { terminal } = await opened({ rows: 45 });
  terminal.type('lines 45\rlines 45\r');
  await terminal.until(() => count(terminal.all(), 'row 45') === 2);
  const all = content(terminal.all());
  expect(all.length).toBe(2 * 46 + 1);
  expect(all[46]).toBe('admin@PA-TEST> lines 45');
});

test('Ctrl-C stops a long listing and the next line runs', async () => {
  const { terminal } = await opened();
  terminal.type('lines 1000000\r');
  await terminal.until((screen) => screen.includes('row'));
  terminal.type('\x03show\r');
  await shows(terminal, '^C', 'admin@PA-TEST> show', '', 'done: show', '', 'admin@PA-TEST>');
  expect(count(terminal.all(), 'row 1000000')).toBe(0);
});

test('a listing waits for a slow terminal', async () => {
  const { terminal } = await opened();
  terminal.fallBehind();
  terminal.type('lines 2000\r');
  await terminal.until((screen) => screen.includes('row 500'));
  expect(terminal.all().some((row) => row === 'row 501')).toBe(false);
  terminal.catchUp();
  await shows(terminal, 'row 2000', 'admin@PA-TEST>');
});

test('Ctrl-C at the prompt keeps the dropped line in view', async () => {
  const { terminal, session } = await opened();
  terminal.type('show x\x03');
  await shows(terminal, 'admin@PA-TEST> show x^C', 'admin@PA-TEST>');
  expect(session.executed).toEqual([]);
});

test('Ctrl-L empties the screen and keeps the scrollback', async () => {
  const { terminal } = await opened();
  terminal.type('lines 5\rshow');
  await shows(terminal, 'row 5', 'admin@PA-TEST> show');
  terminal.type('\x0c');
  await terminal.until((screen) => screen.trimEnd() === 'admin@PA-TEST> show');
  expect(content(terminal.all())).toEqual([
    'admin@PA-TEST> lines 5',
    ...Array.from({ length: 5 }, (_, row) => `row ${row + 1}`),
    'admin@PA-TEST> show',
  ]);
  expect(terminal.written()).not.toContain('\x1b[3J');
});

test('the cursor stands right among wide characters', async () => {
  const { terminal } = await opened({ columns: 20 });
  terminal.type('日本語abc');
  await shows(terminal, 'admin@PA-TEST> 日本', '語abc');
  expect(terminal.cursor()).toEqual({ x: 5, y: 1 });
  terminal.type('\x1b[D\x1b[D\x1b[D\x1b[D');
  await terminal.until(() => terminal.cursor().x === 0);
  terminal.type('\x1b[D\x7f');
  await shows(terminal, 'admin@PA-TEST> 本語a', 'bc');
  expect(terminal.cursor()).toEqual({ x: 15, y: 0 });
});

test('a key split over two reads is one key', async () => {
  const { terminal, scheduler } = await opened();
  terminal.type('sow\x1b');
  scheduler.pass(30);
  terminal.type('[D\x1b[');
  scheduler.pass(30);
  terminal.type('Dh\x1b[F');
  await shows(terminal, 'admin@PA-TEST> show');
});

test('lines of earlier days come back with Up, and new ones are kept', async () => {
  const historyStore = createMemoryHistoryStore(['show old']);
  const { terminal, status } = await opened({ historyStore });
  terminal.type('\x1b[A');
  await shows(terminal, 'admin@PA-TEST> show old');
  terminal.type('\x15exit\r');
  expect(await status).toBe(0);
  expect(await historyStore.read()).toEqual(['show old', 'exit']);
});

test('Ctrl-R shows query and match', async () => {
  const { terminal } = await opened({ historyStore: createMemoryHistoryStore(['show zone', 'exit']) });
  terminal.type('\x12zon');
  await shows(terminal, "(search) 'zon': show zone");
  expect(terminal.cursor()).toEqual({ x: 13, y: 0 });
  terminal.type('\x07');
  await shows(terminal, 'admin@PA-TEST>');
});

test('every press on the way to a line is told, Tab and corrections too', async () => {
  const presses: number[] = [];
  const session = Object.assign(createToySession(), { pressed: (keys: number) => void presses.push(keys) });
  const { terminal } = await opened({ session });
  terminal.type('sho\tx\x7fy\r');
  await terminal.until(() => session.executed.length === 1);
  expect(presses).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  terminal.type('\x1b[200~show\x1b[201~');
  await terminal.until((screen) => withoutNotice(screen).endsWith('show'));
  expect(presses.at(-1)).toBe(4);
});

test('leaving gives the terminal back as it was', async () => {
  const { terminal, status } = await opened({ statusLine: true });
  terminal.type('\x04');
  expect(await status).toBe(0);
  await terminal.until((screen) => screen.trimEnd() === 'admin@PA-TEST>');
  expect(terminal.rawMode()).toBe(false);
  expect(terminal.written()).toMatch(/\x1b\[\?2004l.*\x1b\[\?25h$/s);
  expect(terminal.cursor()).toEqual({ x: 0, y: 1 });
});

test('a session that does not load gives the terminal back and the error on', async () => {
  const { terminal, status } = open({ loading: Promise.reject(new Error('no such world')) });
  await expect(status).rejects.toThrow('no such world');
  expect(terminal.rawMode()).toBe(false);
});

test('the status line follows the world once a second and costs nothing in between', async () => {
  const { terminal, scheduler, session } = await opened({ statusLine: true });
  await shows(terminal, '2013-03-17 09:18:00  1x  3 sessions  REC');
  const before = terminal.written().length;
  scheduler.pass(900);
  expect(terminal.written().length).toBe(before);
  scheduler.pass(200);
  await shows(terminal, '2013-03-17 09:18:01  1x  3 sessions  REC');
  expect(session.elapsed()).toBe(1100);
  terminal.type('\x1bs');
  await shows(terminal, 'admin@PA-TEST>');
});

test('in scripting mode the line is echoed without control sequences', async () => {
  const { terminal, session } = await opened({ statusLine: true });
  terminal.type('set scripting on\r');
  await shows(terminal, 'done: set scripting on', '', 'admin@PA-TEST>');
  const before = terminal.written().length;
  terminal.type('sho x\x7fy?\r');
  await shows(
    terminal,
    'admin@PA-TEST> sho y?',
    '',
    'Unknown command',
    'no such word here',
    'admin@PA-TEST>',
  );
  expect(
    terminal
      .written()
      .slice(before)
      .replace(/\x1b\[22?m/g, ''),
  ).not.toContain('\x1b');
  expect(session.executed.at(-1)).toBe('sho y?');
  terminal.type('set scripting off\r');
  await terminal.until((screen) => withoutNotice(screen).endsWith('REC'));
});
