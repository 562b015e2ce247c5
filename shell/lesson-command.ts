// `fwsh replay --type-along`, `--quiz`: a lesson on a terminal, or over a pipe with the learner's lines on standard input.
import { createInterface } from 'node:readline';
import { layoutHelp } from '../grammar/language/help-text.ts';
import { turnsOf } from '../transcripts/transcript.ts';
import { runBatch } from './batch.ts';
import type { CliSession } from './cli-session.ts';
import { createMemoryHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import { Lesson, type LessonStep } from './lesson.ts';
import { createLessonSession } from './lesson-session.ts';
import { openPinnedSession } from './pinned-session.ts';
import type { ReplayMode, ReplayRequest } from './replay-request.ts';
import { createLocalTerminal } from './terminal/terminal.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { readSideFile } from './transcript-library.ts';

/** Where the lesson and its world are. */
export interface LessonPlace {
  readonly path: string;
  readonly worlds: URL;
}

type LessonMode = Extract<ReplayMode, { kind: 'lesson' }>;

interface OpenedLesson {
  readonly session: CliSession;
  readonly opening: LessonStep;
}

/** A lesson on a terminal, until it is over or its user leaves. The result is the exit status. */
export async function interactiveLesson(
  request: ReplayRequest,
  mode: LessonMode,
  place: LessonPlace,
): Promise<number> {
  const opened = await openLesson(request, mode, place);
  if (typeof opened === 'string') return complain(opened);
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const { traits } = terminal;
  const plain = request.plain || !traits.movesCursor;
  return runInteractive({
    terminal,
    session: opened.session,
    provisionalPrompt: opened.session.prompt(),
    // What is typed here is no line of the learner's own firewall.
    historyStore: createMemoryHistoryStore([]),
    layoutHelp,
    banner: [...opened.opening.lines, ...opened.opening.coach],
    options: {
      statusLine: false,
      color: request.color && traits.dims,
      plain,
      presentation: plain ? 'lines' : 'panels',
    },
  });
}

/** A lesson whose answers come on standard input: transcript on standard output, the trainer on standard error. */
export async function lessonInBatch(
  request: ReplayRequest,
  mode: LessonMode,
  place: LessonPlace,
): Promise<number> {
  const opened = await openLesson(request, mode, place);
  if (typeof opened === 'string') return complain(opened);
  const output = {
    data: (text: string) => void process.stdout.write(text),
    diagnostics: (text: string) => void process.stderr.write(text),
  };
  const { lines, coach } = opened.opening;
  if (lines.length > 0) output.data(`${lines.join('\n')}\n`);
  if (coach.length > 0) output.diagnostics(`${coach.join('\n')}\n`);
  if (opened.session.ended) return 0;
  return runBatch(opened.session, createInterface({ input: process.stdin, terminal: false }), {
    output,
    echo: 'prompt-and-line',
  });
}

async function openLesson(
  { annotations: named }: ReplayRequest,
  { typed, quiz }: LessonMode,
  { path, worlds }: LessonPlace,
): Promise<OpenedLesson | string> {
  const read = readTranscriptFile(path);
  if (read.kind === 'problem') return read.problem;
  const { transcript } = read;
  const turns = turnsOf(transcript).length;
  if (turns === 0) return `transcript ${path}: it has no finished turn`;
  const side = readSideFile(path, { named, turns });
  if (side.kind === 'problem') return side.problem;
  const annotations = side.file?.annotations ?? [];
  if (quiz && !typed && !annotations.some(({ kind }) => kind === 'question'))
    return `transcript ${path}: there are no questions about it; --annotations names a file with some`;
  const pinned = await openPinnedSession(transcript.header, { worlds, realClock: () => 0, speed: 1 });
  if (pinned.kind === 'problem') return `transcript ${path}: ${pinned.problem}`;
  const lesson = new Lesson({
    transcript,
    annotations,
    session: pinned.session,
    choice: { lines: typed ? 'typed' : 'shown', questions: quiz ? 'asked' : 'left-out' },
  });
  const opening = lesson.begin();
  return { opening, session: createLessonSession(lesson, pinned.session) };
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
