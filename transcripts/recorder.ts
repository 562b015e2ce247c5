// Recording while it happens. Every event goes to the sink at once and as whole lines, so a crash loses nothing
// already shown. Recording never disturbs the shell: when it cannot go on it says so once and goes off.

import { createJournal, type Journal, type RecorderProblem, type TranscriptSink } from './journal.ts';
import type { MatchLevel, TranscriptHeader } from './transcript.ts';
import { headerLine, writtenLength } from './write.ts';

/** Sizes in characters. A recording that meets one says so in a `note` that begins with `gap:`. */
export interface RecorderLimits {
  /** Longest line of output, command or note. A longer command is left out, a longer note or name is cut. */
  readonly lineLength: number;
  /** Output of one turn, as written. The lines past it are left out. */
  readonly outputLength: number;
  /** The whole file. Recording goes off before it is passed. */
  readonly transcriptLength: number;
}

/** Limits of a recording when none are named. A reader takes lines four times as long as these allow. */
const defaultLimits: RecorderLimits = {
  lineLength: 64 * 1024,
  outputLength: 3 * 1024 * 1024,
  transcriptLength: 256 * 1024 * 1024,
};

/** What a recorder needs besides sink and header. */
export interface RecorderOptions {
  /** Real milliseconds since recording began. */
  readonly elapsed: () => number;
  /** Called at most once, when recording goes off by itself. */
  readonly onProblem: (problem: RecorderProblem) => void;
  readonly limits?: Partial<RecorderLimits>;
}

/** A line as it is handed to the device. `at`: virtual milliseconds since the header's clock, whole. */
export interface RecordedCommand {
  readonly at: number;
  readonly line: string;
  readonly prompt: string;
}

/** The answer to the last command. */
export interface RecordedOutput {
  readonly at: number;
  readonly lines: readonly string[];
  readonly status: 'accepted' | 'rejected';
  readonly coach: readonly string[];
  /** Absent: whoever verifies decides. */
  readonly match?: MatchLevel;
  /** Virtual milliseconds after which Ctrl-C ended the line; absent where it ended by itself. */
  readonly ran?: number;
}

/** An open recording. After it went off every call does nothing. */
export interface Recorder {
  /** To call before the line runs, so that a crash while it runs leaves the line in the file. */
  command(command: RecordedCommand): void;
  /** Does nothing when no command waits, as on the line that switched recording on. */
  output(output: RecordedOutput): void;
  /** `command` and `output` in one, for a line that took no virtual time. */
  turn(turn: RecordedCommand & RecordedOutput): void;
  key(at: number, data: string): void;
  warp(at: number, to: number): void;
  speed(at: number, factor: number): void;
  pause(at: number, state: 'paused' | 'running'): void;
  mark(at: number, name: string): void;
  note(at: number, text: string): void;
  state(): 'recording' | 'off';
}

/** Starts a recording: the header is appended before this returns. */
export function createRecorder(
  sink: TranscriptSink,
  header: TranscriptHeader,
  options: RecorderOptions,
): Recorder {
  const limits = { ...defaultLimits, ...options.limits };
  const journal = createJournal({ sink, limit: limits.transcriptLength, ...options });
  journal.start(headerLine(header));
  const command = (given: RecordedCommand): void => writeCommand(journal, limits, given);
  const output = (given: RecordedOutput): void => writeOutput(journal, limits, given);
  const short = (text: string): string => clipped(text, limits.lineLength);
  return {
    command,
    output,
    turn: (given) => {
      command(given);
      output(given);
    },
    key: (at, data) => journal.add({ kind: 'key', at, data: short(data) }),
    warp: (at, to) => journal.add({ kind: 'warp', at, to }),
    speed: (at, factor) => journal.add({ kind: 'speed', at, factor }),
    pause: (at, state) => journal.add({ kind: 'pause', at, state }),
    mark: (at, name) => journal.add({ kind: 'mark', at, name: short(name) }),
    note: (at, text) => journal.add({ kind: 'note', at, text: short(text) }),
    state: journal.state,
  };
}

function writeCommand(journal: Journal, limits: RecorderLimits, command: RecordedCommand): void {
  const { at, line, prompt } = command;
  if (line.length > limits.lineLength) {
    const text = `gap: a command of ${line.length} characters and its output were not recorded`;
    journal.add({ kind: 'note', at, text });
  } else {
    journal.add({ kind: 'cmd', at, line, prompt: clipped(prompt, limits.lineLength) });
  }
}

function writeOutput(journal: Journal, limits: RecorderLimits, output: RecordedOutput): void {
  if (!journal.waiting()) return;
  const { at, status, lines, match, ran } = output;
  // Trainer text is short; cut hard so that it never competes with device text for room.
  const coach = output.coach.slice(0, 10).map((text) => clipped(text, 200));
  const kept = keptLines(lines, limits.lineLength, Math.min(limits.outputLength, journal.room()));
  const missing = lines.length - kept.length;
  journal.add({
    kind: 'out',
    at,
    status,
    lines: kept,
    ...(coach.length === 0 ? {} : { coach }),
    ...(missing === 0 ? {} : { missing }),
    ...(ran === undefined ? {} : { ran }),
    ...(match === undefined ? {} : { match }),
  });
  if (missing === 0) return;
  const text = `gap: ${missing} of ${lines.length} output lines were not recorded, they pass the size limits`;
  journal.add({ kind: 'note', at, text });
}

// Only a beginning is kept, never a selection: what is recorded can then be compared line by line.
function keptLines(lines: readonly string[], lineLength: number, room: number): readonly string[] {
  let length = 0;
  const over = lines.findIndex((line) => {
    if (line.length > lineLength) return true;
    length += writtenLength(line);
    return length > room;
  });
  return over === -1 ? lines : lines.slice(0, over);
}

function clipped(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)} [cut]` : text;
}
