// All recordings of one conversation: the quiet one that every interactive shell keeps, and those the user asks for.
import type { Instant } from '../engine/instant.ts';
import type { Turn } from '../grammar/turn.ts';
import type { SessionRecorder } from './session-recorder.ts';

/** A recording that was opened, or one line that says why there is none. */
export type OpenedRecorder =
  | { readonly kind: 'recorder'; readonly recorder: SessionRecorder; readonly path: string }
  | { readonly kind: 'problem'; readonly problem: string };

/** What a desk begins with. */
export interface RecordingDeskParts {
  /** Written from the first line on without being asked for; absent for none. */
  readonly quiet?: SessionRecorder | undefined;
  /** What the user asked for when the program began. */
  readonly asked?: { readonly recorder: SessionRecorder; readonly path: string } | undefined;
  /** Opens a recording at a path, or at one of its own choice; absent where nothing can be recorded. */
  readonly open?: ((path: string | undefined) => OpenedRecorder) | undefined;
}

/** Where the conversation reports what happens, and where the verb `:record` asks. */
export interface RecordingDesk {
  /** Where the recording goes that the user asked for, while it runs. */
  path(): string | undefined;
  command(at: Instant, line: string, prompt: string): void;
  output(turn: Turn): void;
  warp(from: Instant, to: Instant): void;
  speed(at: Instant, factor: number): void;
  pause(at: Instant, state: 'paused' | 'running'): void;
  /** To every open recording; false when there is none. */
  mark(at: Instant, name: string): boolean;
  note(at: Instant, text: string): boolean;
  start(path: string | undefined): OpenedRecorder;
  /** Answers where the recording is that was stopped; undefined when none ran. */
  stop(): string | undefined;
}

interface PastLine {
  readonly at: Instant;
  readonly line: string;
  readonly prompt: string;
  readonly status: 'accepted' | 'rejected';
  readonly ran: number | undefined;
}

/** So many lines are remembered for a recording that begins later; it needs all of them. */
const MOST_PAST_LINES = 100_000;

/** Opens the desk. */
export function createRecordingDesk({ quiet, asked, open }: RecordingDeskParts): RecordingDesk {
  const past: PastLine[] = [];
  let forgotten = false;
  let current = asked;
  let waiting: Omit<PastLine, 'status' | 'ran'> | undefined;
  const running = (): readonly SessionRecorder[] =>
    [quiet, current?.recorder].flatMap((recorder) => (recorder?.recording === true ? [recorder] : []));
  const each = (tell: (recorder: SessionRecorder) => void): boolean => {
    const told = running();
    told.forEach(tell);
    return told.length > 0;
  };
  const remember = ({ status, ran }: Turn) => {
    if (waiting === undefined || open === undefined) return;
    if (past.length === MOST_PAST_LINES) forgotten = true;
    else past.push({ ...waiting, status, ran });
    waiting = undefined;
  };
  return {
    path: () => (current?.recorder.recording === true ? current.path : undefined),
    command: (at, line, prompt) => {
      waiting = { at, line, prompt };
      each((recorder) => recorder.command(at, line, prompt));
    },
    output: (turn) => {
      remember(turn);
      each((recorder) => recorder.output(turn));
    },
    warp: (from, to) => each((recorder) => recorder.warp(from, to)),
    speed: (at, factor) => each((recorder) => recorder.speed(at, factor)),
    pause: (at, state) => each((recorder) => recorder.pause(at, state)),
    mark: (at, name) => each((recorder) => recorder.mark(at, name)),
    note: (at, text) => each((recorder) => recorder.note(at, text)),
    start: (path) => {
      if (open === undefined) return problem('nothing can be recorded here');
      if (forgotten)
        return problem(`more than ${MOST_PAST_LINES} lines ran before; the world could not be rebuilt`);
      const opened = open(path);
      if (opened.kind === 'problem') return opened;
      for (const line of past) opened.recorder.unseen(line);
      current = opened;
      return opened;
    },
    stop: () => {
      const path = current?.recorder.recording === true ? current.path : undefined;
      current = undefined;
      return path;
    },
  };
}

function problem(text: string): OpenedRecorder {
  return { kind: 'problem', problem: text };
}
