// Questions as a user meets them: a whole shell in memory over a small firewall.
import { expect, test } from 'vitest';
import { recordedCredentials } from '../grammar/credentials.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';
import { runBatch } from './batch.ts';
import { createMemoryHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { createCredentials } from './own-credentials.ts';
import { createRecordingDesk } from './recording-desk.ts';
import { createSessionRecorder } from './session-recorder.ts';
import { createManualScheduler } from './terminal/testing/manual-scheduler.ts';
import { createTestTerminal } from './terminal/testing/test-terminal.ts';
import { quietEngine } from './testing/screen-typist.ts';

const HEADER: TranscriptHeader = {
  fwsh: 'transcript',
  version: 1,
  world: 'hq',
  worldHash: 'sha256:00',
  seed: 1,
  release: '11.2',
  platform: 'PA-5060',
  clock: '2026-03-18T10:42:00.000Z',
  columns: 80,
  rows: 24,
  engine: '0',
};

function recordedSession(): { readonly session: LiveSession; readonly text: () => string } {
  const engine = quietEngine();
  let text = '';
  const recorder = createSessionRecorder({
    sink: {
      append: (piece) => {
        text += piece;
      },
    },
    header: HEADER,
    startsAt: engine.startsAt,
    realClock: () => 0,
    onProblem: () => {},
  });
  return {
    session: liveSession(engine, { recordings: createRecordingDesk({ quiet: recorder }) }),
    text: () => text,
  };
}

function liveSession(
  engine: ReturnType<typeof quietEngine>,
  parts: Partial<Parameters<typeof createLiveSession>[0]> = {},
): LiveSession {
  return createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
    ...parts,
  });
}

async function opened() {
  const { session, text } = recordedSession();
  const terminal = createTestTerminal({ columns: 80, rows: 24 });
  const historyStore = createMemoryHistoryStore([]);
  const scheduler = createManualScheduler();
  const status = runInteractive({
    terminal,
    session,
    provisionalPrompt: session.prompt(),
    historyStore,
    layoutHelp: () => ['help'],
    banner: [],
    options: { statusLine: false, color: true, plain: true },
    scheduler,
  });
  const shows = (...rows: readonly string[]) =>
    terminal.until((screen) => screen.trimEnd().endsWith(rows.join('\n')));
  await shows('admin@PA-TRAIN>');
  return { session, text, terminal, historyStore, scheduler, status, shows };
}

test('what is typed as a password is on no screen, in no history and in no recording', async () => {
  const { text, terminal, historyStore, shows, status } = await opened();
  terminal.type('set password\radmin\rS3cret? \rS3cret?');
  terminal.type(' \r');
  await shows('Confirm password   :', 'Password changed', 'admin@PA-TRAIN>');
  terminal.type('set password\rwrong\x15S3cret? \rN3xt\x7ft\rother\r');
  await shows('Passwords do not match', 'admin@PA-TRAIN>');
  expect(`${terminal.written()}${text()}${JSON.stringify(await historyStore.read())}`).not.toMatch(
    /S3cret|N3xt|other|wrong/,
  );
  terminal.hangUp();
  await status;
});

test('in scripting mode a password is not echoed either', async () => {
  const { terminal, shows, status } = await opened();
  terminal.type('set cli scripting-mode on\rset password\radmin\rS3cret\rS3cret\r');
  await shows('Password changed', 'admin@PA-TRAIN>');
  expect(terminal.written()).not.toContain('S3cret');
  terminal.hangUp();
  await status;
});

test('lines that are pasted answer the questions among them', async () => {
  const { terminal, shows, status } = await opened();
  terminal.type('\x1b[200~request restart system\nn\nset cli pager off\x1b[201~');
  await shows('nue? (y or n) n', 'admin@PA-TRAIN> set cli pager off');
  terminal.hangUp();
  await status;
});

test('Ctrl-C takes a question back, neither Tab nor ? nor Up mean anything in it, and y is obeyed', async () => {
  const { terminal, shows, status, text } = await opened();
  terminal.type('request restart system\r');
  await shows('nue? (y or n)');
  terminal.type('\t\x1b[A?\x03');
  await shows('nue? (y or n) ^C', 'admin@PA-TRAIN>');
  expect(text()).toContain('"line":"\\u0003"');
  terminal.type('request restart system\ry\r');
  expect(await status).toBe(0);
});

test('a recording of changed passwords verifies without knowing any', () => {
  const { session, text } = recordedSession();
  const typed = ['set password', 'admin', 'S3cret', 'S3cret', 'set password', 'S3cret', 'x', 'y'];
  const answered = [...typed, 'set password', 'admin', 'x', 'x'].map((line) => session.execute(line).lines);
  const recorded = text()
    .split('\n')
    .filter((row) => row.includes('"cmd"'))
    .map((row) => String(JSON.parse(row).line));
  expect(recorded.slice(1, 8)).toEqual([
    '(present secret)',
    '(secret 1)',
    '(secret 1)',
    'set password',
    '(present secret)',
    '(secret 1)',
    '(secret 2)',
  ]);
  const again = liveSession(quietEngine(), { credentials: recordedCredentials(createCredentials()) });
  expect(recorded.map((line) => again.execute(line).lines)).toEqual(answered);
});

test('whoever goes on behind a recording of changed passwords has the one of a fresh firewall', () => {
  const session = liveSession(quietEngine(), { credentials: recordedCredentials(createCredentials()) });
  const change = (...answers: readonly string[]) =>
    ['set password', ...answers].map((line) => session.execute(line)).at(-1)?.lines;
  const changed = change('(present secret)', '(secret 1)', '(secret 1)');
  expect(change('(secret 1)', 'N3xt', 'N3xt')).not.toEqual(changed);
  expect(change('admin', 'N3xt', 'N3xt')).toEqual(changed);
  expect(change('admin', 'x', 'x')).not.toEqual(changed);
  expect(change('N3xt', 'x', 'x')).toEqual(changed);
});

test('batch takes the next line as the answer, and says when there is none', async () => {
  const run = async (lines: readonly string[]) => {
    let data = '';
    let diagnostics = '';
    const status = await runBatch(liveSession(quietEngine()), lines, {
      output: {
        data: (text) => {
          data += text;
        },
        diagnostics: (text) => {
          diagnostics += text;
        },
      },
      echo: 'prompt-and-line',
    });
    return { status, data, diagnostics };
  };
  const answered = await run([
    'set password',
    'admin',
    'S3cret',
    'S3cret',
    'request restart system',
    'y',
    'x',
  ]);
  expect(answered.status).toBe(0);
  expect(answered.data).toContain('Confirm password   : \nPassword changed\n');
  expect(answered.data).toMatch(/\(y or n\) y\n$/);
  expect(answered.data).not.toContain('S3cret');
  const open = await run(['request restart system']);
  expect(open.status).toBe(1);
  expect(open.diagnostics).toContain('(y or n)');
});

test('a conversation without keys ends after the minutes that were set, and no earlier', async () => {
  const { terminal, scheduler, shows, status } = await opened();
  terminal.type('set cli timeout idle 2\r');
  await shows('admin@PA-TRAIN> set cli timeout idle 2', 'admin@PA-TRAIN>');
  scheduler.pass(100_000);
  terminal.type('show');
  await shows('admin@PA-TRAIN> show');
  scheduler.pass(110_000);
  await shows('admin@PA-TRAIN> show');
  scheduler.pass(11_000);
  await shows('admin@PA-TRAIN> show', '', 'Idle timeout: session closed');
  expect(await status).toBe(0);
});

test('the password of an administrator is asked for twice, kept as a hash, and recorded nowhere', () => {
  const { session, text } = recordedSession();
  const run = (...lines: readonly string[]) => lines.map((line) => session.execute(line)).at(-1);
  run('configure');
  run('set mgt-config users bob password');
  expect(session.prompt()).toBe('Enter password   : ');
  run('verysecret');
  expect(session.prompt()).toBe('Confirm password : ');
  expect(run('verysecret')?.lines).toEqual(['', '[edit]']);
  expect(run('show mgt-config users bob')?.lines.join('\n')).toMatch(/phash \$5\$.{8}\$.{43};/);
  run('set mgt-config users bob password', 'one');
  expect(run('two')).toMatchObject({ status: 'rejected', lines: ['Passwords do not match', '[edit]'] });
  expect(text()).not.toContain('verysecret');
});
