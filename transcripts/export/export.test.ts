import { expect, test } from 'vitest';
import type { AnnotationFile } from '../annotation.ts';
import { hqEvents, hqHeader } from '../testing/hq-sample.ts';
import type { Transcript, TranscriptEvent } from '../transcript.ts';
import { turnsOf } from '../transcript.ts';
import { asciicastText } from './asciicast.ts';
import { handoutText } from './handout.ts';
import { labSkeleton } from './lab-skeleton.ts';
import { playerPage } from './page.ts';
import { turnPicture } from './picture.ts';

const hostile = '\u001b]0;x\u0007</script><b>&```# [a](b) \u202e';

function transcriptOf(...events: readonly TranscriptEvent[]): Transcript {
  return {
    header: hqHeader,
    entries: events.map((event, index) => ({ event, fileLine: index + 2 })),
    truncated: undefined,
  };
}

const lesson = transcriptOf({ kind: 'mark', at: 0, t: 0, name: 'First' }, ...hqEvents.slice(0, 4));
const annotations: AnnotationFile = {
  title: 'Reading sessions',
  annotations: [
    { kind: 'note', turn: 1, text: 'For you', audience: 'instructor', reveal: 'before' },
    { kind: 'question', turn: 2, field: 'timeout', text: 'How long?', audience: 'everyone', reveal: 'after' },
  ],
};

const evil = transcriptOf(
  { kind: 'mark', at: 0, t: 0, name: hostile },
  { kind: 'note', at: 0, t: 0, text: hostile },
  { kind: 'cmd', at: 0, t: 0, line: hostile, prompt: hostile },
  { kind: 'out', at: 0, t: 0, status: 'accepted', lines: [hostile] },
);

test('no export lets a text of the transcript out of its place', () => {
  const page = playerPage(evil, { script: 'player()', style: 'a{}' });
  expect(page.match(/<script>/g)).toHaveLength(2);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toContain('<b>');
  const picture = turnsOf(evil)
    .map((turn) => turnPicture(turn, 80))
    .join('');
  const handout = handoutText(evil, 'teacher', undefined).join('\n');
  const cast = asciicastText(evil, 3);
  const lab = labSkeleton(evil, undefined).join('\n');
  expect(picture).not.toContain('<b>');
  expect(handout).toContain('````text');
  expect(handout).toContain('## \\\\x1b\\]0;x\\\\x07\\</script\\>');
  for (const text of [page, picture, handout, cast, lab])
    expect(text).not.toMatch(/[\u0000-\u0008\u001b\u0007\u202e]/);
});

test('a handout for students has questions without answers, one for teachers has both', () => {
  const student = handoutText(lesson, 'student', annotations).join('\n');
  const teacher = handoutText(lesson, 'teacher', annotations).join('\n');
  expect(student).toContain('# Reading sessions');
  expect(student).toContain('## First');
  expect(student).toContain('admin@PA-TRAIN> show session all');
  expect(student).toContain('**Question:** How long?');
  expect(student).not.toMatch(/For you|Answer/);
  expect(teacher).toContain('> **Note:** For you');
  expect(teacher).toContain('**Answer:** 1800 sec');
});

test('casts have the times of their version, marks, and the size of the screen', () => {
  const events = (version: 2 | 3) =>
    asciicastText(lesson, version)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [second, third] = [events(2), events(3)];
  expect(second[0]).toMatchObject({ version: 2, width: 80, height: 24, timestamp: 1773830515 });
  expect(third[0]).toMatchObject({ version: 3, term: { cols: 80, rows: 24 } });
  expect(second[1]).toEqual([0, 'm', 'First']);
  expect(second.slice(1).map(([time]) => time)).toEqual([0, 0, 0, 0, 0.02, 0.5, 0.5, 0.5, 0.5, 0.52]);
  expect(third.slice(1).map(([time]) => time)).toEqual([0, 0, 0, 0, 0.02, 0.48, 0, 0, 0, 0.02]);
});

test('the beginning of an exercise has the pins, each line once, and the questions', () => {
  const twice = transcriptOf(...hqEvents.slice(0, 2), ...hqEvents.slice(0, 2));
  expect(labSkeleton(twice, annotations)).toEqual([
    'title: "Reading sessions"',
    'ticket: ""',
    'world: "hq"',
    'seed: 1',
    'release: "11.2"',
    'platform: "PA-5060"',
    'clock: "2026-03-18T10:41:55Z"',
    'evidence:',
    '  - "show session all"',
    'questions:',
    '  - { text: "How long?", turn: 2, field: "timeout" }',
    'hints: []',
    'pass: []',
  ]);
});

test('a picture is as wide as its longest line and keeps blanks', () => {
  const [turn] = turnsOf(transcriptOf(...hqEvents.slice(6, 8)));
  if (turn === undefined) throw new Error('no turn');
  const picture = turnPicture(turn, 20);
  expect(picture).toContain('VSYS\u00a0\u00a0Maximum');
  expect(picture).toContain('viewBox="0 0 306 88"');
});
