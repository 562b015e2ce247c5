// A transcript as something to watch. Only recorded text is shown; nothing runs, so stepping back costs nothing.
import { printable } from './printable.ts';
import { remarkOf, remarkText } from './remark-text.ts';
import {
  type CommandEvent,
  type Entry,
  type RecordedTurn,
  type Transcript,
  turnsAmong,
  turnsOf,
} from './transcript.ts';

/** How a playback runs. */
export interface PlaybackOptions {
  /** How many times faster than recorded; above 0. Default 1. */
  readonly speed?: number;
  /** Longest wait in recorded milliseconds, taken before the speed. Default: none. */
  readonly idleLimit?: number;
}

/** One turn of a playback: wait `delay`, show prompt and line, wait `outputDelay`, show the lines. All texts are printable. */
export interface PlaybackFrame {
  /** Real milliseconds between the output before (or the beginning) and this line. */
  readonly delay: number;
  readonly prompt: string;
  readonly line: string;
  /** Real milliseconds between the line and its output. */
  readonly outputDelay: number;
  readonly lines: readonly string[];
  readonly status: 'accepted' | 'rejected';
  readonly coach: readonly string[];
  /** Marks and notes that stand before the line, in the order of the file. */
  readonly annotations: readonly PlaybackAnnotation[];
  /** Virtual milliseconds since the header's clock. */
  readonly at: number;
  /** Line of the `cmd` in the file. */
  readonly fileLine: number;
}

/** A mark to pause at, a note to show, or a jump of world time, without which the next output would be a riddle. */
export interface PlaybackAnnotation {
  readonly kind: 'mark' | 'note' | 'warp';
  readonly text: string;
}

/** The finished turns as frames. Nothing after the last of them is played. */
export function playbackFrames(
  transcript: Transcript,
  options: PlaybackOptions = {},
): readonly PlaybackFrame[] {
  const { speed = 1, idleLimit = Number.POSITIVE_INFINITY } = options;
  if (!(speed > 0)) throw new RangeError(`a playback speed of ${speed}`);
  const wait = (from: number, to: number): number =>
    Math.round(Math.min(Math.max(0, to - from), idleLimit) / speed);
  const annotations = annotationsByTurn(transcript.entries);
  let shown = 0;
  return turnsOf(transcript).map((turn, index) => {
    const delay = wait(shown, turn.command.t);
    shown = turn.output.t;
    const outputDelay = wait(turn.command.t, turn.output.t);
    return { ...frameTexts(turn), delay, outputDelay, annotations: annotations[index] ?? [] };
  });
}

/** What a program that is no terminal prints: prompt with line, then the output, turn by turn. Printable, without line ends. */
export function plainText(transcript: Pick<Transcript, 'entries'>): readonly string[] {
  return [...turnsAmong(transcript.entries)].flatMap(turnText);
}

/** Whether marks, notes and jumps of world time have a line `-- mark: A` of their own. */
export type PlainRemarks = 'told' | 'left out';

/** What a remark's line begins with. */
export const remarkSign = '-- ';

/** The same with line ends, one text a turn or remark, made as the entries come. */
export function* plainLines(
  { entries }: { readonly entries: Iterable<Entry> },
  remarks: PlainRemarks,
): Generator<string> {
  let command: CommandEvent | undefined;
  for (const { event } of entries) {
    if (event.kind === 'cmd') command = event;
    if (event.kind === 'out' && command !== undefined)
      yield `${turnText({ command, output: event }).join('\n')}\n`;
    const remark = remarks === 'told' ? remarkOf(event) : undefined;
    if (remark !== undefined) yield `${remarkSign}${remarkText(remark)}\n`;
  }
}

function turnText({ command, output }: Pick<RecordedTurn, 'command' | 'output'>): readonly string[] {
  return [printable(command.prompt + command.line), ...output.lines.map(printable)];
}

function frameTexts(turn: RecordedTurn): Omit<PlaybackFrame, 'delay' | 'outputDelay' | 'annotations'> {
  const { command, output } = turn;
  return {
    prompt: printable(command.prompt),
    line: printable(command.line),
    lines: output.lines.map(printable),
    status: output.status,
    coach: (output.coach ?? []).map(printable),
    at: command.at,
    fileLine: turn.commandLine,
  };
}

/** Marks and notes behind the last line, in the order of the file. */
export function closingRemarks({ entries }: Pick<Transcript, 'entries'>): readonly PlaybackAnnotation[] {
  return annotationsByTurn(entries).at(-1) ?? [];
}

// An annotation inside a turn belongs before the next line: the turn it stands in is still being printed. The last group has no line.
function annotationsByTurn(entries: readonly Entry[]): readonly (readonly PlaybackAnnotation[])[] {
  const groups: PlaybackAnnotation[][] = [];
  let pending: PlaybackAnnotation[] = [];
  for (const { event } of entries) {
    const remark = remarkOf(event);
    if (remark !== undefined)
      pending.push({ kind: remark.kind, text: remark.kind === 'warp' ? remarkText(remark) : remark.text });
    if (event.kind === 'cmd') {
      groups.push(pending);
      pending = [];
    }
  }
  return [...groups, pending];
}
