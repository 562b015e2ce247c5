import { expect, test } from 'vitest';
import { createBroker, type Owner, type TerminalEvent } from './broker.ts';
import { createManualScheduler } from './testing/manual-scheduler.ts';
import { createTestTerminal } from './testing/test-terminal.ts';

function openBroker() {
  const terminal = createTestTerminal({ columns: 40, rows: 10 });
  const scheduler = createManualScheduler();
  const broker = createBroker(terminal, scheduler);
  return { terminal, scheduler, broker };
}

function ownerOf(log: string[], name: string, screen: Owner['screen'] = 'main'): Owner {
  return {
    screen,
    bytes: undefined,
    key: (key) => log.push(`${name} ${key.kind === 'text' ? key.text : key.kind}`),
    resized: ({ columns }) => log.push(`${name} ${columns}`),
  };
}

test('keys go to the owner that came last, and back when it leaves', () => {
  const { terminal, broker } = openBroker();
  const log: string[] = [];
  broker.open();
  broker.enter(ownerOf(log, 'shell'));
  const leave = broker.enter(ownerOf(log, 'pager'));
  terminal.type('a');
  leave();
  terminal.type('b');
  terminal.resize(30, 10);
  expect(log).toEqual(['pager a', 'shell b', 'shell 30']);
});

test('raw mode is on before anything is painted, and the modes are given back once', () => {
  const { terminal, broker } = openBroker();
  broker.open();
  expect([terminal.rawMode(), terminal.written()]).toEqual([true, '\x1b[?2004h']);
  broker.close();
  const written = terminal.written();
  expect(written).toContain('\x1b[?2004l');
  expect(written).not.toContain('1049');
  broker.close();
  expect([terminal.rawMode(), terminal.written()]).toEqual([false, written]);
});

test('while a full-screen owner has the screen, the live region waits', async () => {
  const { terminal, broker } = openBroker();
  broker.open();
  broker.enter(ownerOf([], 'shell'));
  broker.paint({ rows: ['prompt'], cursor: { x: 6, y: 0 } });
  const leave = broker.enter(ownerOf([], 'player', 'full'));
  broker.write('\x1b[?1049hfull');
  broker.print(['meanwhile'], { rows: ['prompt'], cursor: { x: 6, y: 0 } });
  await terminal.until((screen) => screen.trim() === 'full');
  broker.write('\x1b[?1049l');
  leave();
  await terminal.until((screen) => screen.trim() === 'meanwhile\nprompt');
});

test('a full-screen owner that decodes bytes itself gets them, and the keys after it are whole', () => {
  const { terminal, broker } = openBroker();
  const log: string[] = [];
  broker.open();
  broker.enter(ownerOf(log, 'shell'));
  const leave = broker.enter({
    ...ownerOf(log, 'player', 'full'),
    bytes: (bytes) => log.push(`player ${JSON.stringify(Buffer.from(bytes).toString())}`),
  });
  terminal.type('\x1b[A');
  leave();
  terminal.type('x');
  expect(log).toEqual(['player "\\u001b[A"', 'shell x']);
});

test('closing under a full-screen owner brings the main screen back', () => {
  const { terminal, broker } = openBroker();
  broker.open();
  broker.enter(ownerOf([], 'player', 'full'));
  broker.close();
  expect(terminal.written()).toContain('\x1b[?1049l');
});

test('a recorder sees input, output and sizes in their order', () => {
  const { terminal, broker } = openBroker();
  const events: TerminalEvent[] = [];
  broker.open();
  const stop = broker.tap((event) => events.push(event));
  terminal.type('a');
  broker.write('out');
  terminal.resize(30, 8);
  stop();
  broker.write('unseen');
  expect(events.slice(0, 3)).toEqual([
    { kind: 'input', bytes: Buffer.from('a') },
    { kind: 'output', text: 'out' },
    { kind: 'resize', size: { columns: 30, rows: 8 } },
  ]);
  expect(events.some((event) => event.kind === 'output' && event.text === 'unseen')).toBe(false);
});
