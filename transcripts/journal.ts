// The guarded way from a recorder to its sink: order, real time, size and sink errors are looked after here,
// so that every file a recorder leaves behind can be read.
import type { TranscriptEvent } from './transcript.ts';
import { eventLine } from './write.ts';

/** Where the lines go. `append` writes one whole line, line end included, before it returns, or throws. */
export interface TranscriptSink {
  append(line: string): void;
}

/** Why recording went off: the sink threw, the transcript is full, or an event no reader would take was handed in. */
export type RecorderProblem =
  | { readonly kind: 'sink'; readonly message: string }
  | { readonly kind: 'full'; readonly limit: number }
  | { readonly kind: 'event'; readonly message: string };

/** An event before the journal stamps the real time on it. */
export type UntimedEvent = Untimed<TranscriptEvent>;
type Untimed<Event> = Event extends unknown ? Omit<Event, 't'> : never;

/** An append-only list of events on a sink. Off means that every call does nothing. */
export interface Journal {
  /** Appends the header line. */
  start(header: string): void;
  add(event: UntimedEvent): void;
  /** Characters that the lines of an `out` may still have. */
  room(): number;
  /** Whether the last `cmd` was written and has no `out` yet. */
  waiting(): boolean;
  state(): 'recording' | 'off';
}

/** What a journal needs; `limit` in characters of the whole file. */
export interface JournalOptions {
  readonly sink: TranscriptSink;
  readonly limit: number;
  readonly elapsed: () => number;
  readonly onProblem: (problem: RecorderProblem) => void;
}

// Kept free for the `out` of an open turn with its coach text, and for the note that says the transcript is full.
const outputReserve = 16 * 1024;
const noteReserve = 512;

/** Opens a journal. */
export function createJournal(options: JournalOptions): Journal {
  const { sink, limit, elapsed, onProblem } = options;
  let state: 'recording' | 'off' = 'recording';
  let written = 0;
  let latest: Latest = { at: 0, t: 0, waiting: false };
  const goOff = (problem: RecorderProblem): void => {
    state = 'off';
    onProblem(problem);
  };
  const append = (line: string): boolean => {
    const failure = appended(sink, line);
    if (failure !== undefined) goOff({ kind: 'sink', message: failure });
    else written += line.length;
    return failure === undefined;
  };
  const write = (untimed: UntimedEvent): void => {
    const event: TranscriptEvent = { ...untimed, t: Math.max(latest.t, Math.round(elapsed())) };
    const line = eventLine(event);
    const reserve = event.kind === 'out' ? noteReserve : noteReserve + outputReserve;
    if (written + line.length <= limit - reserve) {
      if (append(line)) latest = after(event, latest);
      return;
    }
    const text = `gap: the transcript reached its limit of ${limit} characters, what follows was not recorded`;
    if (append(eventLine({ kind: 'note', at: event.at, t: event.t, text }))) goOff({ kind: 'full', limit });
  };
  const add = (untimed: UntimedEvent): void => {
    if (state === 'off') return;
    const wrong = misplaced(untimed, latest);
    if (wrong !== undefined) goOff({ kind: 'event', message: wrong });
    else write(untimed);
  };
  return {
    start: append,
    add,
    room: () => limit - noteReserve - outputReserve / 2 - written,
    waiting: () => latest.waiting,
    state: () => state,
  };
}

interface Latest {
  readonly at: number;
  readonly t: number;
  readonly waiting: boolean;
}

function after(event: TranscriptEvent, before: Latest): Latest {
  const at = event.kind === 'warp' ? event.to : event.at;
  const waiting = event.kind === 'cmd' || (before.waiting && event.kind !== 'out');
  return { at, t: event.t, waiting };
}

/** Why no reader would take the event at this place; undefined when one would. */
function misplaced(event: UntimedEvent, latest: Latest): string | undefined {
  if (!Number.isSafeInteger(event.at)) return `the virtual time ${event.at} is no whole number`;
  if (event.at < latest.at) return `virtual time goes back from ${latest.at} to ${event.at}`;
  if (event.kind === 'warp' && !(Number.isSafeInteger(event.to) && event.to >= event.at)) {
    return `a warp from ${event.at} to ${event.to}`;
  }
  if (event.kind === 'speed' && !(event.factor > 0 && Number.isFinite(event.factor))) {
    return `a speed of ${event.factor}`;
  }
  return event.kind === 'cmd' && latest.waiting ? 'a command before the output of the last one' : undefined;
}

function appended(sink: TranscriptSink, line: string): string | undefined {
  try {
    sink.append(line);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
