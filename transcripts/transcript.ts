// The model of a recorded conversation with one firewall. README.md shows the same on one page as a file.
// Invariants: `at` never goes back, behind a `warp` not behind its `to`; between a `cmd` and its `out` stands no other `cmd`.

/** Any value a JSON text can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** Fields this version does not know. They are kept and written again, after the known ones. */
export type JsonObject = { readonly [name: string]: JsonValue };

/** What the world was when recording began. A re-run starts from exactly this. */
export interface TranscriptHeader {
  readonly fwsh: 'transcript';
  readonly version: 1;
  readonly world: string;
  readonly worldHash: string;
  readonly seed: number;
  readonly release: string;
  readonly platform: string;
  /** The virtual clock at `at` 0, as `2026-03-18T10:41:55Z`, milliseconds allowed, always UTC. */
  readonly clock: string;
  readonly columns: number;
  readonly rows: number;
  /** Version of the program that simulated the world. */
  readonly engine: string;
  readonly extra?: JsonObject;
}

/** What every event has. */
export interface Moment {
  /** Virtual milliseconds since the header's clock; whole, never smaller than the event before. */
  readonly at: number;
  /** Real milliseconds since recording began; whole. Playback timing only, never part of the world. */
  readonly t: number;
  readonly extra?: JsonObject;
}

/** A line handed to the device. */
export interface CommandEvent extends Moment {
  readonly kind: 'cmd';
  readonly line: string;
  /** The text before the line exactly as shown, its trailing blank included. */
  readonly prompt: string;
  /** What a re-run runs in place of `line`: each `${name}` stands for what an earlier output bound to the name. */
  readonly template?: string;
  /** Lines a learner may type instead, whatever their outputs; may hold `${name}` as well. */
  readonly alternatives?: readonly string[];
  /** How sure an import is that this is what was typed, from 0 to 1. Absent: as recorded. */
  readonly confidence?: number;
}

/** How strictly a re-run's output is compared, the strictest first. */
export const matchLevels = ['exact', 'text', 'table', 'fields', 'ignore'] as const;

/**
 * `exact`: every byte. `text`: blanks, blank lines and rules may differ. `table`: in addition the order of the rows.
 * `fields`: in addition what changes from run to run, such as session ids, clocks and counters. `ignore`: all.
 */
export type MatchLevel = (typeof matchLevels)[number];

/** Names for later lines, each with the selector of the field that is taken; `binding.ts` reads it. */
export type Bindings = { readonly [name: string]: string };

/**
 * How far fields may be from what was recorded: names of fields, `*` for any run of characters, each with an operator that
 * `field-operator.ts` reads (`~5`, `<20`, `1..20`). The first name that fits decides, before the level does.
 */
export type FieldOperators = { readonly [field: string]: string };

/** What the device answered to the `cmd` before it. */
export interface OutputEvent extends Moment {
  readonly kind: 'out';
  /** Device text after the echo, a leading blank line included. */
  readonly lines: readonly string[];
  readonly status: 'accepted' | 'rejected';
  /** Trainer text about a rejected line; never device text, never compared. */
  readonly coach?: readonly string[];
  /** How many lines at the end were shown and not recorded; a `note` says why. Absent: none. */
  readonly missing?: number;
  /** Virtual milliseconds after which Ctrl-C ended the line. Absent: it ended by itself. */
  readonly ran?: number;
  /** Absent: whoever verifies decides, `exact` unless told otherwise. */
  readonly match?: MatchLevel;
  readonly fields?: FieldOperators;
  readonly bindings?: Bindings;
  /** Lines an import is not sure of: numbers of `lines`, counted from 1, ascending. */
  readonly doubtful?: readonly number[];
}

/** Raw bytes of one key as the terminal sent them, decoded as text. */
export interface KeyEvent extends Moment {
  readonly kind: 'key';
  readonly data: string;
}

/** Virtual time was moved ahead to `to`, in virtual milliseconds since the header's clock. */
export interface WarpEvent extends Moment {
  readonly kind: 'warp';
  readonly to: number;
}

/** From here on virtual time runs `factor` times as fast as real time. */
export interface SpeedEvent extends Moment {
  readonly kind: 'speed';
  readonly factor: number;
}

/** Virtual time was stopped or let go. */
export interface PauseEvent extends Moment {
  readonly kind: 'pause';
  readonly state: 'paused' | 'running';
}

/** A named place to jump to. */
export interface MarkEvent extends Moment {
  readonly kind: 'mark';
  readonly name: string;
}

/** Free text of the person who recorded, or of the recorder about a gap. */
export interface NoteEvent extends Moment {
  readonly kind: 'note';
  readonly text: string;
}

/** Everything that can follow the header. A new kind needs a new version; a new field does not. */
export type TranscriptEvent =
  | CommandEvent
  | OutputEvent
  | KeyEvent
  | WarpEvent
  | SpeedEvent
  | PauseEvent
  | MarkEvent
  | NoteEvent;

/** An event and the line of the file it stands on, counted from 1; the header has line 1. */
export interface Entry {
  readonly fileLine: number;
  readonly event: TranscriptEvent;
}

/** A file that was read. */
export interface Transcript {
  readonly header: TranscriptHeader;
  readonly entries: readonly Entry[];
  /** Where the recording broke off: a torn last line, or a `cmd` that never got its `out`. */
  readonly truncated: { readonly line: number } | undefined;
}

/** A command with its output. */
export interface RecordedTurn {
  readonly command: CommandEvent;
  readonly commandLine: number;
  readonly output: OutputEvent;
  readonly outputLine: number;
}

/** The finished turns in the order of the file. A command without output at the end is left out. */
export function turnsOf(transcript: Transcript): readonly RecordedTurn[] {
  return [...turnsAmong(transcript.entries)];
}

/** The same of entries that come one by one; no turn is kept. */
export function* turnsAmong(entries: Iterable<Entry>): Generator<RecordedTurn> {
  let open: { readonly command: CommandEvent; readonly commandLine: number } | undefined;
  for (const { event, fileLine } of entries) {
    if (event.kind === 'cmd') open = { command: event, commandLine: fileLine };
    if (event.kind === 'out' && open !== undefined) {
      yield { ...open, output: event, outputLine: fileLine };
      open = undefined;
    }
  }
}

/**
 * The instant of `at` 0 in milliseconds since 1970-01-01T00:00:00Z; undefined when the text is no such moment.
 * The calendar is checked: 30 February is refused rather than moved to March.
 */
export function clockInstant(clock: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(clock)) return undefined;
  const instant = Date.parse(clock);
  if (Number.isNaN(instant)) return undefined;
  return new Date(instant).toISOString().slice(0, 19) === clock.slice(0, 19) ? instant : undefined;
}
