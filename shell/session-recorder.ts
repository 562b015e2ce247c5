// Couples a conversation to a transcript: engine instants become milliseconds since the header's clock.
import type { Instant } from '../engine/instant.ts';
import type { Turn } from '../grammar/turn.ts';
import type { RecorderProblem, TranscriptSink } from '../transcripts/journal.ts';
import { createRecorder, type Recorder } from '../transcripts/recorder.ts';
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
}

/** What a recording needs; `startsAt` is the instant of the header's clock. */
export interface SessionRecorderParts {
  readonly sink: TranscriptSink;
  readonly header: TranscriptHeader;
  readonly startsAt: Instant;
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Called once with one line when recording goes off by itself. */
  readonly onProblem: (problem: string) => void;
}

/** Starts recording: the header is written before this returns. */
export function createSessionRecorder(parts: SessionRecorderParts): SessionRecorder {
  const began = parts.realClock();
  const recorder: Recorder = createRecorder(parts.sink, parts.header, {
    elapsed: () => parts.realClock() - began,
    onProblem: (problem) => parts.onProblem(`recording stopped: ${problemText(problem)}`),
  });
  const at = (instant: Instant) => instant - parts.startsAt;
  return {
    get recording() {
      return recorder.state() === 'recording';
    },
    command: (instant, line, prompt) => recorder.command({ at: at(instant), line, prompt }),
    output: ({ at: instant, lines, status, coach }) =>
      recorder.output({ at: at(instant), lines, status, coach }),
    warp: (from, to) => recorder.warp(at(from), at(to)),
    speed: (instant, factor) => recorder.speed(at(instant), factor),
    pause: (instant, state) => recorder.pause(at(instant), state),
  };
}

function problemText(problem: RecorderProblem): string {
  return problem.kind === 'full' ? `the file reached ${problem.limit} characters` : problem.message;
}
