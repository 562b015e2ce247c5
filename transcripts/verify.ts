// A transcript run again: does the program still answer what was recorded?
import { type Bound, bindOutput, type Filled, fillLine } from './binding.ts';
import { type CompareOptions, type Comparison, compareOutputs, type Difference } from './compare.ts';
import { strictnessOf, toleranceRules } from './match-level.ts';
import {
  type CommandEvent,
  type Entry,
  type MatchLevel,
  type OutputEvent,
  type RecordedTurn,
  type Transcript,
  type TranscriptHeader,
  turnsAmong,
} from './transcript.ts';

/**
 * Runs one line on a world that began at the header's pins. Moves the virtual clock to `at`, in milliseconds since
 * the header's clock, first; calls come in the order of the file and `at` never goes back. `ran`: virtual milliseconds after
 * which Ctrl-C ends the line; undefined where it ends by itself.
 */
export type Executor = (line: string, at: number, ran: number | undefined) => ExecutedLine;

/** What the executor answers: the device text after the echo. */
export interface ExecutedLine {
  readonly lines: readonly string[];
  readonly status: 'accepted' | 'rejected';
}

/** How a transcript is verified. */
export interface VerifyOptions {
  /** How strictly outputs are compared that do not say it themselves; `exact` by default. */
  readonly match?: MatchLevel;
  /** Come before those of the level. */
  readonly tolerances?: CompareOptions['tolerances'];
  /** In place of the level's. */
  readonly layout?: CompareOptions['layout'];
  /** Name of the file for the report. */
  readonly file?: string;
  /** What the executor runs on; a difference from the header is said in the report, and is no failure by itself. */
  readonly here?: { readonly engine: string; readonly worldHash: string };
}

/** How one turn came out. `tolerated`: fields differ and every one of them within its tolerance. */
export interface TurnReport {
  readonly verdict: 'same' | 'tolerated' | 'different';
  readonly command: string;
  /** Lines of the file. */
  readonly commandLine: number;
  readonly outputLine: number;
  readonly differences: readonly Difference[];
  readonly tolerated: readonly string[];
  /** Lines at the end of the output that were never recorded, so not compared. */
  readonly missing: number;
}

/** How the whole file came out. It verifies when `different` is 0. */
export interface VerifyReport {
  readonly file: string;
  readonly turns: readonly TurnReport[];
  readonly same: number;
  readonly tolerated: number;
  readonly different: number;
  /** Where the recording broke off; the turns before it were verified. */
  readonly truncated: { readonly line: number } | undefined;
  /** Pins of the header that are not those of the program that verified. */
  readonly pins: readonly Pin[];
}

/** One pin that changed since the recording. */
export interface Pin {
  readonly name: 'engine' | 'worldHash';
  readonly recorded: string;
  readonly actual: string;
}

/** What is verified: a transcript, or one that passes by and knows only at its end where it broke off. */
export interface VerifiedSource {
  readonly header: TranscriptHeader;
  readonly entries: Iterable<Entry>;
  readonly truncated: Transcript['truncated'];
}

/** Runs every finished turn again, in order, and compares. Without tolerances everything is exact. */
export function verifyTranscript(
  source: VerifiedSource,
  execute: Executor,
  options: VerifyOptions = {},
): VerifyReport {
  let bound: Bound = new Map();
  const turns: TurnReport[] = [];
  for (const turn of turnsAmong(source.entries)) {
    const { report, lines } = verifyTurn(turn, execute, { bound, options });
    bound = bindOutput(bound, turn.output.bindings, lines);
    turns.push(report);
  }
  const count = (verdict: TurnReport['verdict']) => turns.filter((turn) => turn.verdict === verdict).length;
  return {
    file: options.file ?? 'transcript',
    turns,
    same: count('same'),
    tolerated: count('tolerated'),
    different: count('different'),
    truncated: source.truncated,
    pins: changedPins(source.header, options.here),
  };
}

interface VerifyContext {
  readonly bound: Bound;
  readonly options: VerifyOptions;
}

interface VerifiedTurn {
  readonly report: TurnReport;
  /** What the re-run answered; later lines may be bound to it. */
  readonly lines: readonly string[];
}

function verifyTurn(turn: RecordedTurn, execute: Executor, { bound, options }: VerifyContext): VerifiedTurn {
  const { command, output } = turn;
  const filled = filledLine(command, bound);
  if (filled.kind === 'unbound') {
    const name = `\${${filled.name}}`;
    const nothing: Difference = { kind: 'missing', name, recorded: command.line, line: 0 };
    return { report: turnReport(turn, { differences: [nothing], tolerated: [] }), lines: [] };
  }
  const actual = execute(filled.line, command.at, output.ran);
  const level = output.match ?? options.match ?? 'exact';
  const compared = compareAnswer(output, actual, { level, options });
  return { report: turnReport(turn, compared), lines: actual.lines };
}

// Only a template is filled: a recorded line may hold a dollar sign of its own.
function filledLine({ line, template }: CommandEvent, bound: Bound): Filled {
  return template === undefined ? { kind: 'line', line } : fillLine(template, bound);
}

function turnReport(turn: RecordedTurn, { differences, tolerated }: Comparison): TurnReport {
  const { command, output } = turn;
  const passed = tolerated.length === 0 ? 'same' : 'tolerated';
  return {
    verdict: differences.length > 0 ? 'different' : passed,
    command: command.line,
    commandLine: turn.commandLine,
    outputLine: turn.outputLine,
    differences,
    tolerated,
    missing: output.missing ?? 0,
  };
}

interface Strictness {
  readonly level: MatchLevel;
  readonly options: VerifyOptions;
}

function compareAnswer(
  output: OutputEvent,
  actual: ExecutedLine,
  { level, options }: Strictness,
): Comparison {
  if (level === 'ignore') return ignored(output, actual);
  const { lines, missing = 0 } = output;
  // Of an output recorded in part only the beginning can be compared, and how long it was.
  const comparable = missing === 0 ? actual.lines : actual.lines.slice(0, lines.length);
  const strictness = strictnessOf(level, {
    ...options,
    tolerances: [...toleranceRules(output.fields), ...(options.tolerances ?? [])],
  });
  const { differences, tolerated } = compareOutputs(lines, comparable, strictness);
  const length = missing === 0 ? [] : lengthDifference(lines.length + missing, actual.lines.length);
  return {
    differences: [...wholeTurn('status', output.status, actual.status), ...length, ...differences],
    tolerated,
  };
}

// What differs is told and passes, the status included.
function ignored(output: OutputEvent, actual: ExecutedLine): Comparison {
  const same = output.status === actual.status && output.lines.join('\n') === actual.lines.join('\n');
  return { differences: [], tolerated: same ? [] : ['output'] };
}

function lengthDifference(recorded: number, actual: number): readonly Difference[] {
  return wholeTurn('number of output lines', String(recorded), String(actual));
}

// About no line in particular: stands on line 0.
function wholeTurn(name: string, recorded: string, actual: string): readonly Difference[] {
  return recorded === actual ? [] : [{ kind: 'changed', name, recorded, actual, line: 0 }];
}

function changedPins({ engine, worldHash }: TranscriptHeader, here: VerifyOptions['here']): readonly Pin[] {
  if (here === undefined) return [];
  const pins: readonly Pin[] = [
    { name: 'engine', recorded: engine, actual: here.engine },
    { name: 'worldHash', recorded: worldHash, actual: here.worldHash },
  ];
  return pins.filter((pin) => pin.recorded !== pin.actual);
}
