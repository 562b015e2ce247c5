// What the user asked for: the command line and its FWSH_* twins become one closed union. Light on purpose: it runs before
// the first prompt. A flag on the command line wins over its twin in the environment.
import { parseArgs } from 'node:util';
import { RELEASES, type Release } from '../engine/release.ts';
import { type MatchLevel, matchLevels } from '../transcripts/transcript.ts';
import {
  ALL_FLAGS,
  COMPLETION_SHELLS,
  type CompletionShell,
  DEFAULT_WORLD,
  EXPORT_FORMATS,
  IMPORT_FORMS,
  type SwitchName,
  type TextFlagName,
  takenBy,
  twinOf,
} from './flags.ts';
import { type ReplayRequest, replayMode } from './replay-request.ts';

/** How the simulated firewall is set up; undefined means: as the world says. */
export interface WorldChoice {
  /** Name of a shipped world or path of a world file. */
  readonly world: string;
  /** File with the configuration that the firewall starts with; undefined for the world's own. */
  readonly config: string | undefined;
  readonly release: Release | undefined;
  readonly platform: string | undefined;
  readonly seed: number;
  /** Milliseconds since 1970 at which the world starts. */
  readonly clock: number | undefined;
}

/** Flags of the shell itself. */
export interface ShellChoice {
  /** Virtual seconds a real second. */
  readonly speed: number;
  readonly echo: boolean;
  readonly coach: boolean;
  readonly color: boolean;
  /** Prompt and line only. */
  readonly plain: boolean;
  /** A screen reader reads the terminal aloud. */
  readonly screenReader: boolean;
  readonly statusLine: boolean;
  /** File that receives the transcript; undefined for none. */
  readonly record: string | undefined;
  /** Whether an interactive shell keeps a transcript in the state folder without being asked. */
  readonly recordQuietly: boolean;
}

/** A form a transcript can be exported to. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a log can become. */
export type ImportForm = (typeof IMPORT_FORMS)[number];

/** A complete request. */
export type Request =
  | {
      readonly kind: 'shell';
      readonly world: WorldChoice;
      readonly shell: ShellChoice;
      readonly lines: readonly string[];
    }
  | ReplayRequest
  | {
      readonly kind: 'compare';
      readonly files: readonly [left: string, right: string];
      readonly json: boolean;
    }
  | {
      readonly kind: 'verify';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly match: MatchLevel;
      /** File that receives a report for build servers. */
      readonly junit: string | undefined;
    }
  | {
      readonly kind: 'export';
      readonly file: string;
      readonly format: ExportFormat;
      readonly turn: number;
      readonly annotations: string | undefined;
      readonly output: string | undefined;
    }
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly world: WorldChoice;
      readonly columns: number | undefined;
      readonly as: ImportForm;
      readonly output: string | undefined;
    }
  | { readonly kind: 'redact'; readonly file: string; readonly output: string | undefined }
  | { readonly kind: 'coverage'; readonly file: string; readonly json: boolean }
  | { readonly kind: 'completion'; readonly shell: CompletionShell }
  | { readonly kind: 'man' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-usage'; readonly problem: string };

/** The table of flags as Node's reader wants it. */
const OPTIONS = Object.fromEntries(
  ALL_FLAGS.map(({ name, short, argument, repeats }) => [
    name,
    {
      type: argument ? 'string' : 'boolean',
      ...(short === undefined ? {} : { short }),
      ...(repeats ? { multiple: true } : {}),
    } as const,
  ]),
);

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof readCommandLine>['values'];
/** A mistake of the user's, told in one line; never leaves this file. */
class WrongUsage extends Error {}

/** Reads the arguments after the program's name. Never throws: a mistake is a `wrong-usage`. */
export function parseRequest(argv: readonly string[], environment: Environment): Request {
  try {
    return requestOf(argv, environment);
  } catch (error) {
    // Node explains some mistakes over several lines; its first sentence names the flag and what is wrong.
    const [problem = 'unknown'] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return { kind: 'wrong-usage', problem: problem.replace(/\.$/, '') };
  }
}

function readCommandLine(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function requestOf(argv: readonly string[], environment: Environment): Request {
  const { values, positionals } = readCommandLine(argv);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const given = new Given(values, environment);
  const [verb, ...files] = positionals;
  switch (verb) {
    case undefined:
      return {
        kind: 'shell',
        world: worldChoice(given),
        shell: shellChoice(given),
        lines: linesOf(values['command']),
      };
    case 'replay':
      return replayRequest(given, files);
    case 'compare':
      return { kind: 'compare', files: twoFiles(files), json: given.on('json') };
    case 'verify':
      if (files.length === 0) throw new WrongUsage('verify needs a transcript file');
      return {
        kind: 'verify',
        files,
        json: given.on('json'),
        match: given.word('match', matchLevels) ?? 'exact',
        junit: given.text('junit'),
      };
    case 'export':
      return {
        kind: 'export',
        file: onlyFile(verb, files),
        format: given.word('format', EXPORT_FORMATS) ?? 'text',
        turn: given.whole('turn', [1, 1_000_000]) ?? 1,
        annotations: given.text('annotations'),
        output: given.text('output'),
      };
    case 'import':
      return {
        kind: 'import',
        file: onlyFile(verb, files),
        world: worldChoice(given),
        columns: given.whole('columns', [20, 500]),
        as: given.word('as', IMPORT_FORMS) ?? 'transcript',
        output: given.text('output'),
      };
    case 'redact':
      return { kind: 'redact', file: onlyFile(verb, files), output: given.text('output') };
    case 'coverage':
      return { kind: 'coverage', file: onlyFile(verb, files), json: given.on('json') };
    case 'completion':
      return { kind: 'completion', shell: completionShell(files) };
    case 'man':
      if (files.length > 0) throw new WrongUsage('man takes nothing after it');
      return { kind: 'man' };
    default:
      throw new WrongUsage(`unknown subcommand '${verb}'`);
  }
}

function linesOf(value: Values[string]): readonly string[] {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string') : [];
}

function completionShell(names: readonly string[]): CompletionShell {
  const shell = COMPLETION_SHELLS.find((known) => known === names[0]);
  if (shell === undefined || names.length > 1)
    throw new WrongUsage(`completion takes one of ${COMPLETION_SHELLS.join(', ')}`);
  return shell;
}

function onlyFile(verb: string, files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length !== 1)
    throw new WrongUsage(`${verb} needs exactly one ${verb === 'import' ? 'file' : 'transcript file'}`);
  return file;
}

function replayRequest(given: Given, files: readonly string[]): ReplayRequest {
  if (files.length > 1) throw new WrongUsage('replay takes one transcript file at most');
  const takeOver = given.text('take-over');
  const mode = replayMode({
    isStepped: given.on('step'),
    isTyped: given.on('type-along'),
    isQuiz: given.on('quiz'),
    takeOver,
  });
  if (mode === undefined) throw new WrongUsage('--step and --take-over go with no other mode');
  if (mode.kind !== 'watch' && files.length === 0)
    throw new WrongUsage('replay needs a transcript file here');
  return {
    kind: 'replay',
    file: files[0],
    mode,
    speed: speedOf(given),
    idleLimit: given.decimal('idle-limit', [0, 86_400]) ?? 3,
    annotations: given.text('annotations'),
    color: colorOf(given),
    plain: given.on('plain') || given.on('screen-reader') || given.readAloud,
    json: given.on('json'),
  };
}

function twoFiles(files: readonly string[]): readonly [string, string] {
  const [left, right] = files;
  if (left === undefined || right === undefined || files.length !== 2)
    throw new WrongUsage('compare needs two transcript files');
  return [left, right];
}

function worldChoice(given: Given): WorldChoice {
  return {
    world: given.text('world') ?? DEFAULT_WORLD,
    config: given.text('config'),
    release: releaseOf(given.text('release')),
    platform: given.text('platform'),
    seed: seedOf(given.text('seed')),
    clock: clockOf(given.text('clock')),
  };
}

function shellChoice(given: Given): ShellChoice {
  return {
    speed: speedOf(given),
    echo: given.on('echo'),
    coach: !given.on('no-coach'),
    color: colorOf(given),
    plain: given.on('plain'),
    screenReader: given.on('screen-reader') || given.readAloud,
    statusLine: !given.on('no-status'),
    record: given.text('record'),
    recordQuietly: !given.on('no-record'),
  };
}

function colorOf(given: Given): boolean {
  return !given.on('no-color') && given.colorful;
}

function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = RELEASES.find((known) => known === text);
  if (release === undefined) throw unfit('release', text);
  return release;
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > 0xffffffff) throw unfit('seed', text);
  return seed;
}

function clockOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw unfit('clock', text);
  return at;
}

function speedOf(given: Given): number {
  return given.decimal('speed', [0.1, 1000]) ?? 1;
}

function unfit(name: TextFlagName, text: string): WrongUsage {
  return new WrongUsage(`--${name} takes ${takenBy(name)}, not '${text}'`);
}

/** The flags as given on the command line or, failing that, in the environment. */
class Given {
  readonly #values: Values;
  readonly #environment: Environment;

  constructor(values: Values, environment: Environment) {
    this.#values = values;
    this.#environment = environment;
  }

  text(name: TextFlagName): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : this.#twin(name);
  }

  /** One of the words; undefined where the flag was not given. */
  word<Word extends string>(name: TextFlagName, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    const word = words.find((known) => known === text);
    if (word === undefined && text !== undefined) throw unfit(name, text);
    return word;
  }

  whole(name: TextFlagName, [low, high]: readonly [number, number]): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^\d{1,9}$/.test(text) || number < low || number > high) throw unfit(name, text);
    return number;
  }

  decimal(name: TextFlagName, [low, high]: readonly [number, number]): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text) || number < low || number > high) throw unfit(name, text);
    return number;
  }

  on(name: SwitchName): boolean {
    const twin = this.#twin(name);
    return this.#values[name] === true || (twin !== undefined && twin !== '0');
  }

  /** False under NO_COLOR (any value but the empty one, as no-color.org asks) and on a dumb terminal. */
  get colorful(): boolean {
    return (this.#environment['NO_COLOR'] ?? '') === '' && this.#environment['TERM'] !== 'dumb';
  }

  /** True where Ink, and so other programs made with it, are told of a screen reader. */
  get readAloud(): boolean {
    return this.#environment['INK_SCREEN_READER'] === 'true';
  }

  #twin(name: string): string | undefined {
    const value = this.#environment[twinOf(name)];
    return value === '' ? undefined : value;
  }
}
