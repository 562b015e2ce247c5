// What labs say, as lines. Pure.
import type { Assessed } from '../../labs/assessed.ts';
import type { Assessment } from '../../labs/assessment.ts';
import type { Debrief, TimelineEvent } from '../../labs/debrief.ts';
import type { Lab, Question } from '../../labs/lab-shape.ts';
import type { LabSource } from '../../labs/read-lab.ts';
import { alignedRows } from '../trainer/aligned-rows.ts';
import type { LabMode } from './lab-mode.ts';
import type { LabShelf } from './lab-shelf.ts';

/** Texts are broken at this width, so that they are readable on the smallest usual screen. */
const WIDTH = 76;

/** What is known of a lab before it is started. */
export interface LabSummary {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly minutes: number;
  readonly tags: readonly string[];
  readonly variants: readonly string[];
}

/** The summary of a lab that was checked when it was read. */
export function summaryOf({ id, title, variants, raw }: LabSource): LabSummary {
  const { level, minutes, tags } = raw;
  return {
    id,
    title,
    variants,
    level: Number(level),
    minutes: Number(minutes),
    tags: Array.isArray(tags) ? tags.map(String) : [],
  };
}

/** All labs in their parts; `solved` are ids. */
export function listLines({ parts, problems }: LabShelf, solved: ReadonlySet<string>): readonly string[] {
  const rows = parts.flatMap(({ title, labs }) => [
    [title],
    ...labs.map((lab) => {
      const { id, level, minutes, variants } = summaryOf(lab);
      const more = variants.length === 0 ? '' : `  (variants ${variants.join(', ')})`;
      return [`  ${solved.has(id) ? '✓' : '–'} ${id}`, `level ${level}`, `${minutes} min`, lab.title + more];
    }),
  ]);
  const labRows = rows.filter((row) => row.length > 1);
  const aligned = alignedRows(labRows);
  let next = 0;
  const lines = rows.map((row) => (row.length > 1 ? (aligned[next++] ?? '') : (row[0] ?? '')));
  return [...lines, ...problems.map((problem) => `left out: ${problem}`)];
}

/** The ticket, and what is wanted. */
export function briefLines(lab: Lab, mode: LabMode): readonly string[] {
  const { title, level, minutes, tags, ticket, goals, questions } = lab;
  const limit = mode === 'exam' ? `${minutes} minutes, and no longer` : `about ${minutes} minutes`;
  return [
    `${title}  (level ${level}, ${limit}, ${tags.join(' ')}, ${mode})`,
    ...wrapped(ticket, ''),
    ...(goals.length === 0
      ? []
      : ['', 'Goals', ...goals.flatMap(({ text }) => wrapped(text, '    ', '  - '))]),
    ...(questions.length === 0
      ? []
      : [
          '',
          "Questions: ':answer NAME VALUE', and ':answer' lists what there is to choose",
          ...questions.flatMap(({ name, text }) => wrapped(text, '    ', `  ${name}: `)),
        ]),
  ];
}

/** A question with its choices. */
export function questionLines(question: Question): readonly string[] {
  const choices =
    question.kind === 'choice' ? question.choices.flatMap((one) => wrapped(one, '        ', '      * ')) : [];
  return [...wrapped(question.text, '    ', `  ${question.name}: `), ...choices];
}

/** The tree of an assessment. It never tells how to get there. */
export function assessmentLines(assessment: Assessment): readonly string[] {
  const { outcome, goals, questions, guards, innocentSessions, score } = assessment;
  const held = guards.filter(({ mark }) => mark === '✓').length;
  const broken = guards.filter(({ mark }) => mark !== '✓');
  return [
    OUTCOMES[outcome],
    ...branch('goals', goals),
    ...branch('questions', questions),
    `  side effects: ${held} of ${guards.length} guards hold`,
    ...leaves(broken),
    ...(innocentSessions === 0 ? [] : [`    ${innocentSessions} innocent sessions were cleared`]),
    `  ${score.total} of 100 points: ${score.diagnosis}/40 explained, ${score.repair}/40 repaired, ` +
      `${score.hygiene}/20 left alone${score.off === 0 ? '' : `, ${score.off} off`}${score.isUnderPar ? '; under par' : ''}`,
  ];
}

const OUTCOMES = {
  open: 'not solved yet',
  repaired: 'repaired, not explained: questions are open',
  solved: "solved; ':lab debrief' tells the story, ':lab quit' leaves",
} as const;

/** Goals and questions with their marks, in one line each. */
export function markLines(list: readonly Assessed[]): readonly string[] {
  return list.map(({ mark, name, text }) => `${mark} ${name}: ${text}`);
}

function branch(title: string, list: readonly Assessed[]): readonly string[] {
  return list.length === 0 ? [] : [`  ${title}`, ...leaves(list)];
}

function leaves(list: readonly Assessed[]): readonly string[] {
  return markLines(list).flatMap((line) => wrapped(line, '      ', '    '));
}

/** The story behind a lab, and the way that was gone. */
export function debriefLines(debrief: Debrief): readonly string[] {
  const { cause, links, flows, timeline, evidence, shortest, typed } = debrief;
  return [
    ...wrapped(cause, ''),
    ...flows.flatMap(({ flow, steps }) => [
      '',
      `What became of ${flow} at the start`,
      ...alignedRows(steps.map(({ stage, what, detail }) => ['', stage, what, detail])),
    ]),
    ...titled('What happened', timeline.map(eventText)),
    ...titled('It could have been known from', evidence),
    ...titled(`The shortest path, ${shortest.length} lines`, shortest),
    ...titled(`Yours, ${typed.length} lines`, typed),
    ...titled('More', links),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

const EVENTS: Readonly<Record<TimelineEvent['kind'], string>> = {
  evidence: 'evidence:',
  'right-answer': 'right answer:',
  'wrong-answer': 'wrong answer:',
  hint: 'a hint',
  commit: 'commit',
  'goal-met': 'goal met:',
  'goal-lost': 'goal lost:',
};

function eventText({ at, kind, what }: TimelineEvent): string {
  return `${minutesText(at)}  ${EVENTS[kind]} ${what}`.trimEnd();
}

/** Milliseconds as minutes and seconds, `3:07`. */
export function minutesText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A text in rows; all but the first begin with `indent`. */
export function wrapped(text: string, indent: string, first = indent): readonly string[] {
  const rows: string[] = [];
  let row = first;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const isStart = row === first || row === indent;
    if (!isStart && row.length + 1 + word.length > WIDTH) {
      rows.push(row);
      row = indent + word;
    } else row += isStart ? word : ` ${word}`;
  }
  return [...rows, row];
}
