// Labs of the built program: on terminals of many kinds, killed at any moment, and in scripts.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { readJournal } from '../../labs/journal.ts';
import { testFolder } from '../testing/lab-desk.ts';
import { PROGRAM, type PtyScreen, skipWithoutPty, startOnPty } from '../testing/pty-screen.ts';
import { asCommands, runProgram } from '../testing/run-program.ts';
import { labSkeleton } from './new-lab.ts';

const FIX = [
  'configure',
  'set network virtual-router default routing-table ip static-route ESX destination 10.50.0.0/24 interface ethernet1/5 nexthop ip-address 10.40.0.2',
  'commit',
  'exit',
];
const ANSWERS = [':answer egress ethernet1/1', ':answer zone the route to the destination'];

describe('on a terminal', () => {
  skipWithoutPty();
  const running: PtyScreen[] = [];
  afterEach(async () => {
    for (const screen of running.splice(0)) await screen.close();
  });
  const started = (args: readonly string[], environment: Record<string, string> = {}): PtyScreen => {
    const screen = startOnPty(args, { columns: 80, rows: 24, environment });
    running.push(screen);
    return screen;
  };
  const START = ['lab', 'start', 'missing-route'];
  const PANEL =
    /lab: No session, no deny {2}ticket {2}0 of 12 min {2}hints 0 of 3\nSince the weekend .*\n. branch {2}. egress {2}. zone\nadmin@PA-TRAIN\(active\)>/;

  test('the panel stands above the prompt, a key hides it, and nothing of it is left behind', async () => {
    const screen = started(START);
    await screen.until(PANEL);
    screen.type('show clock\r');
    await screen.until(/> show clock\n\n.*2026.*\nlab: /);
    screen.type('\x1bg');
    await screen.until(/UTC 2026 ?\nadmin@PA-TRAIN\(active\)>\s*\n.*sessions\s*$/);
    expect(screen.text()).not.toContain('lab: No session');
    screen.type('\x1bg:check\r');
    await screen.until(/✗ branch {2}– egress {2}– zone\nadmin/);
    screen.type(':lab quit\r');
    await screen.until(/left the lab[^\n]*\nadmin@PA-TRAIN\(active\)>/);
    expect(screen.text()).not.toContain('lab: No session');
  });

  test('under NO_COLOR the same is said without a style', async () => {
    const screen = started(START, { NO_COLOR: '1' });
    await screen.until(PANEL);
    expect(screen.sent().replaceAll('\x1b[0m', '')).not.toMatch(/\x1b\[[\d;]*m/);
  });

  test.each([[['--plain']], [['--screen-reader']]])('with %j there is no panel', async (flags) => {
    const screen = started([...START, ...flags]);
    await screen.until(/':lab quit' leaves\n[^l]*admin@PA-TRAIN\(active\)>\s*$/);
    screen.type(':check\r');
    await screen.until(/0 of 100 points[^\n]*\nadmin@PA-TRAIN\(active\)>\s*$/);
    expect(screen.text()).not.toContain('lab: No session');
  });

  test('on a small terminal the panel gives way, and comes when there is room', async () => {
    const screen = startOnPty(START, { columns: 80, rows: 12 });
    running.push(screen);
    await screen.until(/admin@PA-TRAIN\(active\)>\s*\n/);
    expect(screen.text()).not.toContain('lab: No session');
    screen.resize(200, 50);
    await screen.until(PANEL);
  });

  test('killed at any moment, the next start goes on, and no finished line is lost', async () => {
    const state = testFolder();
    const lines = ['show clock', ':warp 90s', ...FIX, ...ANSWERS];
    let kept = 0;
    // A commit takes seconds: the more starts have got no further, the later the kill.
    let stalls = 0;
    for (let round = 0; kept < lines.length; round++) {
      expect(round, 'no start gets any further').toBeLessThan(60);
      const screen = started(round === 0 ? START : [], { XDG_STATE_HOME: state });
      await screen.until(round === 0 ? PANEL : /back in the lab 'No session[\s\S]*(>|#)\s*\n2026/);
      screen.type(
        lines
          .slice(kept)
          .map((line) => `${line}\r`)
          .join(''),
      );
      // Moments from before the first line to long after several of them, the same in each run.
      await new Promise((resolve) => setTimeout(resolve, ((round * 67) % 240) + 500 * stalls));
      const echoed = lines.slice(kept).filter((line) => screen.text().includes(`${line}\n`));
      screen.kill('SIGKILL');
      await screen.exited;
      const entries = journalIn(state);
      expect(entries).toEqual(lines.slice(0, entries.length));
      // The echo of a line is painted with what came of it, but for a commit, which takes time and may be unfinished.
      const unfinished = echoed.at(-1) === 'commit' ? 1 : 0;
      expect(entries.length).toBeGreaterThanOrEqual(kept + echoed.length - unfinished);
      stalls = entries.length > kept ? 0 : stalls + 1;
      kept = entries.length;
    }
    const last = started([], { XDG_STATE_HOME: state });
    await last.until(/back in the lab[\s\S]*>\s*\n2026/);
    last.type(':check\r');
    await last.until(/solved; ':lab debrief'/);
    last.type(':lab quit\r');
    await last.until(/left the lab/);
    last.type('exit\r');
    await last.exited;
    const fresh = started([], { XDG_STATE_HOME: state });
    await fresh.until(/admin@PA-TRAIN\(active\)>\s*\n2026/);
    expect(fresh.text()).not.toContain('back in the lab');
    const progress = JSON.parse(readFileSync(join(state, 'fwsh', 'labs', 'progress.json'), 'utf8'));
    expect(progress.results).toMatchObject([{ outcome: 'solved' }]);
  }, 240_000);
});

/** What the journal of the only run holds, as lines. A last line that was cut off is none. */
function journalIn(state: string): readonly string[] {
  const folder = join(state, 'fwsh', 'labs');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.journal'));
  const reading = readJournal(readFileSync(join(folder, name), 'utf8'));
  if (reading.kind === 'problem') throw new Error(reading.problem);
  return reading.journal.entries.map((entry) =>
    entry.kind === 'answer'
      ? `:answer ${entry.question} ${entry.value}`
      : entry.kind === 'line'
        ? entry.line
        : entry.kind,
  );
}

test('a script is told by the exit status whether its lines solve a lab', () => {
  const check = (lines: readonly string[], ...flags: readonly string[]) =>
    runProgram(['lab', 'check', 'missing-route', ...flags], { input: `${lines.join('\n')}\n` });
  expect(check([...FIX, ...ANSWERS])).toMatchObject({ status: 0, stderr: '' });
  expect(check(FIX).stdout).toMatch(/^repaired, not explained/);
  const open = check(['show clok'], '--json', '--seed', '7');
  expect(open.status).toBe(1);
  expect(open.stderr).toBe('fwsh: refused: show clok\n');
  expect(JSON.parse(open.stdout)).toMatchObject({
    lab: 'missing-route',
    seed: 7,
    outcome: 'open',
    score: { total: 0 },
  });
  expect(runProgram(['lab', 'check', 'nothing'])).toMatchObject({
    status: 2,
    stderr: "fwsh: no lab 'nothing'; ':lab list' lists them\n",
  });
});

test('a shell in a lab takes lines as well, prints device text only, and its recording verifies', () => {
  const file = join(testFolder(), 'lab.fwsh');
  const run = runProgram([
    'lab',
    'start',
    'esx-idle-timeout',
    '--record',
    file,
    ...asCommands('show clock', ':lab quit'),
  ]);
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\n.*2026 \n$/) });
  expect(run.stderr).toContain('Ghosts on the hypervisor');
  expect(runProgram(['verify', file])).toMatchObject({ status: 0 });
});

test('lists, skeletons and lint; what is not sound is told with its place', () => {
  const folder = testFolder();
  const data = testFolder();
  const file = join(folder, 'mine.yaml');
  expect(runProgram(['lab', 'new', 'mine', '-o', file])).toMatchObject({ status: 0 });
  expect(runProgram(['lab', 'lint', file])).toMatchObject({
    status: 0,
    stdout: '✓ mine: keeps its promises (seeds 1, 7, 42)\n',
  });
  mkdirSync(join(data, 'fwsh', 'labs'), { recursive: true });
  writeFileSync(join(data, 'fwsh', 'labs', 'mine.yaml'), labSkeleton('of-mine'));
  writeFileSync(join(folder, 'lies.yaml'), labSkeleton('lies').replace('disabled no', 'disabled yes'));
  const environment = { XDG_DATA_HOME: data, XDG_STATE_HOME: folder, FWSH_LABS: folder };
  const { labs } = JSON.parse(runProgram(['lab', 'list', '--json'], { environment }).stdout);
  const ids = labs.map(({ id }: { readonly id: string }) => id);
  for (const id of ['mine', 'of-mine', 'missing-route', 'lies']) expect(ids).toContain(id);
  const lies = runProgram(['lab', 'lint', 'lies', '--json'], { environment });
  expect(lies.status).toBe(1);
  expect(JSON.parse(lies.stdout)[0].reports[0].problems[0]).toMatchObject({ part: 'solution' });
  writeFileSync(join(folder, 'lies.yaml'), labSkeleton('lies').replace('kind: probe', 'kind: prob'));
  const broken = runProgram(['lab', 'list'], { environment });
  expect(broken).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^fwsh: .*lies\.yaml:\d+:\d+: goals/),
  });
});

test('several labs are linted side by side and told in their order', () => {
  const lint = runProgram(['lab', 'lint', 'session-info-tour', 'nothing', 'missing-route']);
  expect(lint.stdout.trimEnd().split('\n')).toEqual([
    '✓ session-info-tour: keeps its promises (seeds 1, 7, 42)',
    "no lab 'nothing'",
    '✗ nothing',
    '✓ missing-route: keeps its promises (seeds 1, 7, 42)',
  ]);
  expect(lint.status).toBe(1);
});

test('what the labs practise is told by command and by topic of an exam', () => {
  const { commands, exams } = JSON.parse(runProgram(['lab', 'coverage', '--json']).stdout) as {
    readonly commands: readonly { readonly path: string; readonly labs: readonly string[] }[];
    readonly exams: readonly { readonly exam: string; readonly share: number }[];
  };
  const labsOf = (path: string) => commands.find((command) => command.path === path)?.labs;
  expect(labsOf('show session all')).toContain('find-the-needle');
  expect(labsOf('show session meter')).toEqual(['vsys-meter']);
  expect(labsOf('show config saved')).toEqual([]);
  const { labs } = JSON.parse(runProgram(['lab', 'list', '--json']).stdout);
  const idle = labs.filter(({ id }: { readonly id: string }) =>
    commands.every((one) => !one.labs.includes(id)),
  );
  expect(idle).toEqual([]);
  expect(exams.map(({ exam }) => exam)).toContain('PCNSA');
  expect(exams.every(({ share }) => share > 0.8 && share <= 1)).toBe(true);
  expect(runProgram(['lab', 'coverage']).stdout).toMatch(
    /^\d+ of \d+ simulated commands are typed in labs; --all lists/,
  );
});

test('a lab that is watched is linted again when it is saved', async () => {
  const file = join(testFolder(), 'mine.yaml');
  writeFileSync(file, labSkeleton('mine'));
  const watching = spawn(process.execPath, [PROGRAM, 'lab', 'watch', file]);
  onTestFinished(() => void watching.kill('SIGKILL'));
  let printed = '';
  watching.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await expect.poll(() => printed, { timeout: 20_000 }).toBe('✓ mine: keeps its promises (seeds 1, 7, 42)\n');
  // The watch begins right behind the first verdict.
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(file, labSkeleton('mine').replace('kind: probe', 'kind: prob'));
  await expect.poll(() => printed, { timeout: 20_000 }).toMatch(/mine\.yaml:\d+:\d+: goals.*\n✗ /s);
  const ended = new Promise((resolve) => watching.on('exit', resolve));
  watching.kill('SIGINT');
  expect(await ended).toBe(0);
});

test.each([
  [['lab', 'frob'], 'lab takes one of list, start'],
  [['lab', 'start'], 'lab start needs an id'],
  [['lab', 'lint'], 'lab lint takes ids or files of labs, or --all'],
  [['lab', 'start', 'x', '--mode', 'hard'], '--mode takes one of guided, ticket, exam, sandbox'],
  [['lab', 'report', 'nothing.json'], 'nothing.json: no such file'],
  [['lab', 'report', 'x', '--format', 'junit'], '--format takes one of text, md, csv, json here'],
  [['lab', 'new', 'No'], "'No' is no id of a lab"],
  [['lab', 'watch', '/nothing'], '/nothing: no such file'],
  [['lab', 'start', 'nothing', '-c', 'show clock'], "no lab 'nothing'"],
])('%j is refused in one line', (args, problem) => {
  const { status, stderr } = runProgram(args);
  expect(stderr).toContain(problem);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
});
