// A transcript as something to watch. Only recorded text is shown; nothing runs, so stepping back costs nothing.
import { printable } from './printable.ts';
import { type Entry, type RecordedTurn, type Transcript, turnsAmong, turnsOf } from './transcript.ts';

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
  const annotations = annotationsByTurn(transcript);
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

/** The same with line ends, one text a turn, made as the entries come. */
export function* plainLines({ entries }: { readonly entries: Iterable<Entry> }): Generator<string> {
  for (const turn of turnsAmong(entries)) yield `${turnText(turn).join('\n')}\n`;
}

function turnText({ command, output }: RecordedTurn): readonly string[] {
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

// An annotation inside a turn belongs before the next line: the turn it stands in is still being printed.
function annotationsByTurn(transcript: Transcript): readonly (readonly PlaybackAnnotation[])[] {
  const groups: PlaybackAnnotation[][] = [];
  let pending: PlaybackAnnotation[] = [];
  for (const { event } of transcript.entries) {
    if (event.kind === 'mark') pending.push({ kind: 'mark', text: printable(event.name) });
    if (event.kind === 'note') pending.push({ kind: 'note', text: printable(event.text) });
    if (event.kind === 'warp')
      pending.push({ kind: 'warp', text: `world time moves on by ${(event.to - event.at) / 1000} s` });
    if (event.kind === 'cmd') {
      groups.push(pending);
      pending = [];
    }
  }
  return groups;
}
