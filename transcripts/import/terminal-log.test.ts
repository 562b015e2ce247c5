import { expect, test } from 'vitest';
import { eventsOfLog } from './terminal-log.ts';

const known = new Set([
  'show clock',
  'show session all',
  'show session info',
  'show session all filter source 10.20.0.50',
]);

/** Expects the commands of a log, each with how sure it is. */
function check(
  lines: readonly string[],
  commands: readonly (readonly [line: string, confidence: number])[],
  columns = 80,
): void {
  const events = eventsOfLog(
    lines.map((text) => ({ text })),
    { judge: (line) => known.has(line), columns },
  );
  const found = events.flatMap((event) =>
    event.kind === 'cmd' ? [[event.line, event.confidence ?? 1]] : [],
  );
  expect(found).toEqual(commands);
}

const prompt = 'admin@PA-TRAIN>';

test('prompts of several hosts, in both modes, with what HA and virtual systems add', () => {
  check(
    [
      `${prompt} show clock`,
      'x',
      'bob@edge(active)> show clock',
      'y',
      '[edit]',
      'bob@edge-vsys2# show clock',
      `${prompt} `,
    ],
    [
      ['show clock', 1],
      ['show clock', 1],
      ['show clock', 1],
    ],
  );
});

test('what stands in front of a prompt, and what is missing of it, costs confidence', () => {
  check(
    [
      `${prompt} show clock`,
      `${prompt}show clock`,
      `[2026-03-18 10:41:55] ${prompt} show clock`,
      `> ${prompt} show clock`,
      `12: ${prompt} show clock`,
      'admin©PA-TRA1N> show clock',
      'admin@PA-TRAIN show clock',
    ],
    [
      ['show clock', 1],
      ['show clock', 0.9],
      ['show clock', 0.9],
      ['show clock', 0.9],
      ['show clock', 0.9],
      ['show clock', 0.7],
      ['show clock', 0.7],
    ],
  );
});

test('repaints without their codes, pagers, wraps, quotes and misread letters are undone', () => {
  check(
    [
      `${prompt} show`,
      `${prompt} show ${prompt} show session ${prompt} show session all`,
      'lines 1-23 33571        ssl',
      '--more--',
      `${prompt} show session all filter source 10.2`,
      '0.0.50',
      `${prompt} sh0w sessi0n a11`,
      `${prompt} show\u00a0clock`,
    ],
    [
      ['show', 0.9],
      ['show session all', 0.8],
      ['show session all filter source 10.20.0.50', 0.8],
      ['show session all', 0.6],
      ['show clock', 0.9],
    ],
    `${prompt} show session all filter source 10.2`.length,
  );
});

test('nothing is lost: what no turn takes is a note, changed lines keep their original and are marked', () => {
  const events = eventsOfLog(
    [
      'Script started on Monday',
      'Last login: today',
      `${prompt} show \u201cclock\u201d`,
      'a \u2013 b',
      'c',
    ].map((text) => ({ text })),
    { judge: () => true },
  );
  expect(events).toEqual([
    { kind: 'note', at: 0, t: 0, text: 'Script started on Monday' },
    { kind: 'note', at: 0, t: 0, text: 'before the first line: Last login: today' },
    {
      kind: 'cmd',
      at: 0,
      t: 0,
      line: 'show "clock"',
      prompt: `${prompt} `,
      confidence: 0.9,
      extra: { original: 'show \u201cclock\u201d' },
    },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines: ['a - b', 'c'], match: 'fields', doubtful: [1] },
  ]);
});

test('a snippet without prompts is cut where the device would take the line', () => {
  check(
    [
      'show session info',
      'Number of allocated sessions: 3',
      'show this to your colleague',
      'show clock',
      'today',
    ],
    [
      ['show session info', 0.5],
      ['show clock', 0.5],
    ],
  );
});
