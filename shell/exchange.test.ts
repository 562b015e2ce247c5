// Transcripts out of the built program and into it again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readTranscript } from '../transcripts/read.ts';
import { type RecordedTurn, turnsOf } from '../transcripts/transcript.ts';
import { skipWithoutPty, startOnPty } from './testing/pty-screen.ts';
import { asCommands, runProgram } from './testing/run-program.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fwsh-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function turnsIn(text: string): readonly RecordedTurn[] {
  const reading = readTranscript(text);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  return turnsOf(reading.transcript);
}

// Blanks behind a typed line are left out: on a screen they are no different from the rest of the row. Those of outputs are there.
const textsOf = (turns: readonly RecordedTurn[]) =>
  turns.map(({ command, output }) => [command.prompt, command.line.trimEnd(), output.lines]);

/** Records lines and answers the file. */
function recorded(...lines: readonly string[]): string {
  const file = join(folder(), 'lesson.fwsh');
  runProgram(['--record', file, ...asCommands(...lines)]);
  return file;
}

/** Whether a program is there to be tried. */
const installed = (program: string) => spawnSync(program, ['--version']).status === 0;

describe('on a terminal', () => {
  skipWithoutPty();

  test('a log of our own shell, with its repaints, panels and pager, gives exactly its transcript', async () => {
    const path = folder();
    const file = join(path, 'own.fwsh');
    const screen = startOnPty(['--record', file], { columns: 100, rows: 30 });
    const ready = /admin@PA-TRAIN\(active\)>\s*\n.*sessions/;
    await screen.until(ready);
    screen.type('sh sess info\r');
    await screen.until(/lines 1-\d+/);
    screen.type('  ');
    await screen.until(ready);
    screen.type('show sesx\u007f\u007f\u007f\u007fsession met\t\r');
    await screen.until(/VSYS +Maximum/);
    await screen.until(ready);
    screen.type(
      'show session all filter application ssh source 10.20.0.50 destination-port 22 state active count yes\r',
    );
    await screen.until(/match filter/);
    screen.type('show session id 262144 | match live\r');
    await screen.until(/time to live +: \d+ sec/);
    screen.type(':record mark Here\r');
    await screen.until(/mark: Here/);
    screen.type('show sesion all\r');
    await screen.until(/Invalid syntax/);
    await screen.until(ready);
    screen.type('\u0004');
    await screen.exited;
    const log = join(path, 'own.log');
    writeFileSync(log, `Script started on Monday [COLUMNS="100" LINES="30"]\r\n${screen.sent()}`);
    await screen.close();

    const imported = runProgram(['import', log]);
    expect(imported.status).toBe(0);
    const turns = turnsIn(readFileSync(file, 'utf8'));
    expect(turns.some(({ output }) => output.lines.some((line) => line.endsWith(' ')))).toBe(true);
    expect(textsOf(turnsIn(imported.stdout))).toEqual(textsOf(turns));
    expect(imported.stdout).toContain('"kind":"mark","at":0,"t":4000,"name":"Here"');
  });
});

test('a log of 2,000 lines with nine kinds of damage gives nearly all of its commands', () => {
  const commands = [
    'show session all filter application ssl',
    'show session info',
    'show session id 14',
    'show clock',
    'show session all filter source 10.20.0.50 count yes',
  ];
  const prompt = 'admin@PA-TRAIN(active)>';
  const repaint = (line: string) =>
    line
      .split(' ')
      .map((_, at, words) => `${prompt} ${words.slice(0, at + 1).join(' ')} `)
      .join('\r\u001b[K');
  const damages: readonly ((line: string) => string)[] = [
    (line) => `${prompt} ${line}`,
    // Repaints, backspaces, times, quotes of mails, smart signs, misread letters, a lost blank, colours, a pager.
    (line) => repaint(line),
    (line) => `${prompt} ${line}x\b \b`,
    (line) => `[2026-03-18 10:41:55] ${prompt} ${line}`,
    (line) => `> ${prompt} ${line}`,
    (line) => `${prompt} ${line.replaceAll(' ', '\u00a0')}`,
    (line) => `${prompt} ${line.replace('show', 'sh0w')}`,
    (line) => `${prompt}${line}`,
    (line) => `\u001b[1m${prompt}\u001b[0m ${line}`,
    (line) => `--more--\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b${prompt} ${line}`,
  ];
  const wanted: string[] = [];
  const log: string[] = ['=~=~=~=~=~=~=~= PuTTY log 2026.03.18 10:41:55 =~=~=~='];
  for (let turn = 0; log.length < 2000; turn++) {
    const line = commands[turn % commands.length] ?? '';
    wanted.push(line);
    log.push(
      damages[turn % damages.length]?.(line) ?? '',
      '',
      'Number of allocated sessions:   312',
      'rx-bytes    40817733',
      '',
    );
  }
  const file = join(folder(), 'putty.log');
  writeFileSync(file, `${log.join('\r\n')}\r\n`);
  const { stdout, stderr, status } = runProgram(['import', file]);
  expect(status).toBe(0);
  const found = turnsIn(stdout).map(({ command }) => command.line);
  const right = wanted.filter((line, index) => found[index] === line).length;
  expect(found).toHaveLength(wanted.length);
  expect(right / wanted.length).toBeGreaterThanOrEqual(0.98);
  expect(stderr).toMatch(/^fwsh: \d+ commands found, \d+ of them not for sure; \d+ doubtful lines\n$/);
  expect(stdout).toContain('"kind":"note","at":0,"t":0,"text":"=~=~');
});

test('what was exported as a cast and imported again verifies', () => {
  const file = recorded(
    'show session info',
    ':record mark A',
    ':warp 60',
    'show session all filter application dns',
  );
  for (const format of ['asciicast-v2', 'asciicast-v3']) {
    const cast = `${file}.${format}`;
    expect(runProgram(['export', file, '--format', format, '-o', cast]).status).toBe(0);
    expect(runProgram(['import', cast, '-o', `${cast}.fwsh`]).status).toBe(0);
    expect(runProgram(['verify', `${cast}.fwsh`])).toMatchObject({
      status: 0,
      stdout: '2 turns: 2 same, 0 different\n',
    });
  }
});

test('coverage lists what cannot be run, with the line of the file', () => {
  const log = join(folder(), 'real.log');
  writeFileSync(
    log,
    'a@fw> show clock\nnow\na@fw> request anti-virus upgrade check\nx\na@fw> frobnicate\nx\n',
  );
  const file = `${log}.fwsh`;
  runProgram(['import', log, '-o', file]);
  const { stdout, status } = runProgram(['coverage', file]);
  expect(status).toBe(1);
  expect(stdout).toContain(
    `${file}:4: "request anti-virus upgrade check": valid on release 11.2, not simulated`,
  );
  expect(stdout).toContain(`${file}:6: "frobnicate": no line of release 11.2`);
  expect(stdout).toContain('3 turns: 1 can be run, 2 cannot');
});

test('JUnit counts the turns that differ and survives files that cannot be read', () => {
  const file = recorded('show session info', 'show clock');
  writeFileSync(file, readFileSync(file, 'utf8').replace('3600 secs', '3601 secs'));
  const report = join(folder(), 'junit.xml');
  expect(runProgram(['verify', file, '/nowhere', '--junit', report]).status).toBe(2);
  const xml = readFileSync(report, 'utf8');
  expect(xml).toContain('tests="2" failures="1" errors="0"');
  expect(xml).toMatch(/<failure message="[^"]*TCP default timeout: recorded 3601 secs, now 3600 secs"/);
  expect(xml).toContain('<error message="transcript /nowhere: no such file"/>');
});

test('an export never replaces a file, and knows its formats and turns', () => {
  const file = recorded('show clock');
  const problems = [
    [['export', file, '--format', 'text', '-o', file], `cannot write ${file}: the file exists already`],
    [['export', file, '--format', 'svg', '--turn', '2'], `transcript ${file}: there is no turn 2, it has 1`],
    [['import', file], `log ${file}: it is a transcript already`],
    [['import', '/nowhere'], 'log /nowhere: no such file'],
  ] as const;
  for (const [args, problem] of problems) {
    expect(runProgram(args)).toEqual({ status: 2, stdout: '', stderr: `fwsh: ${problem}\n` });
  }
  expect(runProgram(['export', file, '--format', 'pdf']).stderr).toMatch(
    /--format takes one of text, markdown/,
  );
});

test.skipIf(!installed('asciinema') || !installed('script'))('asciinema plays a cast of version 2', () => {
  const cast = `${recorded('show session info')}.cast`;
  runProgram(['export', cast.slice(0, -5), '--format', 'asciicast-v2', '-o', cast]);
  // It asks for a terminal; `script` has one.
  const { stdout, status } = spawnSync('script', ['-qec', `asciinema play '${cast}'`, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('admin@PA-TRAIN(active)> show session info\r\n');
  expect(stdout).toContain('TCP default timeout');
});

test.skipIf(!installed('chromium'))(
  'the page plays in a browser without any network',
  () => {
    const file = recorded('show clock', ':record mark </script><b>');
    const page = `${file}.html`;
    runProgram(['export', file, '--format', 'html', '-o', page]);
    const profile = folder();
    const { stdout } = spawnSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        `--user-data-dir=${profile}`,
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--virtual-time-budget=4000',
        '--dump-dom',
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(stdout).toContain('ap-player');
    expect(stdout).not.toContain('<b>');
  },
  90_000,
);
