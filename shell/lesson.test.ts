import { expect, test } from 'vitest';
import type { Annotation } from '../transcripts/annotation.ts';
import type { TranscriptEvent } from '../transcripts/transcript.ts';
import type { CliSession } from './cli-session.ts';
import { Lesson, type LessonChoice } from './lesson.ts';
import { createLessonSession } from './lesson-session.ts';
import { openPinnedSession } from './pinned-session.ts';

const WORLDS = new URL('../dist/worlds/', import.meta.url);
const SIZE = { columns: 80, rows: 24 };
const HEADER = {
  fwsh: 'transcript',
  version: 1,
  world: 'overview',
  worldHash: '0',
  seed: 1,
  release: '5.0',
  platform: 'PA-5060',
  clock: '2013-03-17T09:18:57Z',
  ...SIZE,
  engine: '0',
} as const;

const question: Annotation = {
  kind: 'question',
  turn: 2,
  field: 'time to live',
  text: 'How many seconds are left?',
  audience: 'everyone',
  reveal: 'before',
  hints: ['it counts down'],
};

const EVENTS: readonly TranscriptEvent[] = [
  { kind: 'mark', at: 0, t: 0, name: 'First \x1b[2J clue' },
  {
    kind: 'cmd',
    at: 0,
    t: 0,
    line: 'show session all filter protocol 17 source 192.168.42.132',
    prompt: 'admin@PA-5060> ',
    alternatives: ['show session all'],
  },
  { kind: 'out', at: 0, t: 0, status: 'accepted', lines: ['recorded'], bindings: { sid: 'session *' } },
  { kind: 'warp', at: 0, t: 0, to: 1000 },
  {
    kind: 'cmd',
    at: 1000,
    t: 0,
    line: 'show session id 1',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the transcript's own notation.
    template: 'show session id ${sid}',
    prompt: 'admin@PA-5060> ',
  },
  { kind: 'out', at: 1000, t: 0, status: 'accepted', lines: ['recorded'] },
];

async function lesson(choice: LessonChoice): Promise<CliSession & { readonly opening: readonly string[] }> {
  const pinned = await openPinnedSession(HEADER, { worlds: WORLDS, realClock: () => 0, speed: 1 });
  if (pinned.kind === 'problem') throw new Error(pinned.problem);
  const entries = EVENTS.map((event, index) => ({ event, fileLine: index + 2 }));
  const begun = new Lesson({
    transcript: { header: HEADER, entries, truncated: undefined },
    annotations: [question],
    session: pinned.session,
    choice,
  });
  const { lines, coach } = begun.begin();
  return Object.assign(createLessonSession(begun, pinned.session), { opening: [...lines, ...coach] });
}

test('a line is right by its meaning: abbreviations and the order of options do not matter', async () => {
  const session = await lesson({ lines: 'typed', questions: 'left-out' });
  expect(session.opening.join('\n')).toContain('First \\x1b[2J clue');
  expect(session.execute('show session meter').status).toBe('rejected');
  expect(session.execute('show sesion all').coach.join()).toContain('no line of this device');
  const turn = session.execute('sh sess all fil source 192.168.42.132 prot 17');
  expect(turn.status).toBe('accepted');
  expect(turn.lines.join('\n')).toContain('2359361');
  expect(turn.lines.join('\n')).not.toContain('recorded');
});

test('an alternative is accepted and said to be one', async () => {
  const session = await lesson({ lines: 'typed', questions: 'left-out' });
  const turn = session.execute('sh session all');
  expect(turn.status).toBe('accepted');
  expect(turn.coach.join('\n')).toContain('as good as');
});

test('the next line holds what the output before it bound, and the questions come before its output', async () => {
  const session = await lesson({ lines: 'typed', questions: 'asked' });
  session.execute('show session all filter protocol 17 source 192.168.42.132');
  const asked = session.execute('show session id 2359361');
  expect(asked.lines).toEqual([]);
  expect(asked.coach.join('\n')).toContain('How many seconds are left?');
  expect(session.prompt()).toBe('answer> ');
  expect(session.complete('sh', 2).suggestions).toEqual([]);
  expect(session.execute('2').status).toBe('rejected');
  const revealed = session.execute('1');
  expect(revealed.lines.join('\n')).toMatch(/time to live +: 1 sec/);
  expect(revealed.coach.join('\n')).toContain('3 asked, 2 at the first try, 1 mistake, 0 hints');
  expect(session.ended).toBe(true);
});

test('shown lines run by themselves up to the first question', async () => {
  const session = await lesson({ lines: 'shown', questions: 'asked' });
  expect(session.opening).toContain('admin@PA-5060> show session id 2359361');
  expect(session.opening.join('\n')).not.toContain('time to live');
  expect(session.execute(':skip').coach.join('\n')).toContain('the answer was: 1 sec');
});

test('hints go from vague to plain and are counted; verbs and device lines have their own Tab', async () => {
  const session = await lesson({ lines: 'typed', questions: 'left-out' });
  expect(session.execute(':hint').coach).toEqual(["hint: it begins with 'show' and has 8 words"]);
  expect(session.execute(':hi').coach[0]).toContain('show s......');
  expect(session.execute(':hint').coach[0]).toContain('filter protocol 17');
  expect(session.execute(':score').coach).toEqual(['0 asked, 0 at the first try, 0 mistakes, 3 hints']);
  expect(session.complete(':sk', 3).commonPrefix).toBe('skip');
  expect(session.complete('show sess', 9).suggestions.map(({ text }) => text)).toEqual(['session']);
  expect(session.help('show session ', 13).map(({ word }) => word)).toContain('meter');
  expect(session.execute(':nothing').status).toBe('rejected');
  session.execute(':quit');
  expect(session.ended).toBe(true);
});

test('real time does not move a lesson', async () => {
  const session = await lesson({ lines: 'typed', questions: 'left-out' });
  const before = session.engine.view.now();
  session.elapse(60_000);
  expect(session.engine.view.now()).toBe(before);
});
