// Couples a conversation to a transcript: engine instants become milliseconds since the header's clock.
import type { Instant } from '../engine/instant.ts';
import type { Turn } from '../grammar/turn.ts';
import type { RecorderProblem, TranscriptSink } from '../transcripts/journal.ts';
import { createRecorder, type Recorder, type RecorderLimits } from '../transcripts/recorder.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';

/** A running recording of one conversation. */
export interface SessionRecorder {
  readonly recording: boolean;
  /** Before the line runs, so that a crash keeps it. */
  command(at: Instant, line: string, prompt: string): void;
  output(turn: Turn): void;
  warp(from: Instant, to: Instant): void;
  speed(at: Instant, factor: number): void;
  pause(at: Instant, state: 'paused' | 'running'): void;
  mark(at: Instant, name: string): void;
  note(at: Instant, text: string): void;
  /** A line that ran before recording began: it is run again, and its output is not compared. */
  unseen(line: UnseenLine): void;
}

/** A line that ran before recording began. */
export interface UnseenLine {
  readonly at: Instant;
  readonly line: string;
  readonly prompt: string;
  readonly status: 'accepted' | 'rejected';
  /** Virtual milliseconds after which Ctrl-C ended it. */
  readonly ran?: number | undefined;
}

/** What a recording needs; `startsAt` is the instant of the header's clock. */
export interface SessionRecorderParts {
  readonly sink: TranscriptSink;
  readonly header: TranscriptHeader;
  readonly startsAt: Instant;
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  readonly limits?: Partial<RecorderLimits>;
  /** Called once with one line when recording goes off by itself. */
  readonly onProblem: (problem: string) => void;
}

/** Starts recording: the header is written before this returns. */
export function createSessionRecorder(parts: SessionRecorderParts): SessionRecorder {
  const began = parts.realClock();
  const recorder: Recorder = createRecorder(parts.sink, parts.header, {
    elapsed: () => parts.realClock() - began,
    onProblem: (problem) => parts.onProblem(`recording stopped: ${problemText(problem)}`),
    ...(parts.limits === undefined ? {} : { limits: parts.limits }),
  });
  const at = (instant: Instant) => instant - parts.startsAt;
  return {
    get recording() {
      return recorder.state() === 'recording';
    },
    command: (instant, line, prompt) => recorder.command({ at: at(instant), line, prompt }),
    output: ({ at: instant, lines, status, coach, ran }) =>
      recorder.output({
        at: at(instant) + (ran ?? 0),
        lines,
        status,
        coach,
        ...(ran === undefined ? {} : { ran }),
      }),
    warp: (from, to) => recorder.warp(at(from), at(to)),
    speed: (instant, factor) => recorder.speed(at(instant), factor),
    pause: (instant, state) => recorder.pause(at(instant), state),
    mark: (instant, name) => recorder.mark(at(instant), name),
    note: (instant, text) => recorder.note(at(instant), text),
    unseen: ({ at: instant, line, prompt, status, ran }) =>
      recorder.turn({
        at: at(instant),
        line,
        prompt,
        status,
        lines: [],
        coach: [],
        match: 'ignore',
        ...(ran === undefined ? {} : { ran }),
      }),
  };
}

function problemText(problem: RecorderProblem): string {
  return problem.kind === 'full' ? `the file reached ${problem.limit} characters` : problem.message;
}
