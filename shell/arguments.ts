// What the user asked for: the command line and its FWSH_* twins become one closed union. Light on purpose: it runs before
// the first prompt. A flag on the command line wins over its twin in the environment.
import { parseArgs } from 'node:util';
import { RELEASES, type Release } from '../engine/release.ts';

/** How the simulated firewall is set up; undefined means: as the world says. */
export interface WorldChoice {
  /** Name of a shipped world or path of a world file. */
  readonly world: string;
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
  readonly plain: boolean;
  readonly statusLine: boolean;
  /** File that receives the transcript; undefined for none. */
  readonly record: string | undefined;
}

/** A complete request. */
export type Request =
  | {
      readonly kind: 'shell';
      readonly world: WorldChoice;
      readonly shell: ShellChoice;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'replay'; readonly file: string; readonly speed: number; readonly color: boolean }
  | { readonly kind: 'verify'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-usage'; readonly problem: string };

const OPTIONS = {
  world: { type: 'string' },
  release: { type: 'string' },
  platform: { type: 'string' },
  seed: { type: 'string' },
  clock: { type: 'string' },
  speed: { type: 'string' },
  command: { type: 'string', short: 'c', multiple: true },
  record: { type: 'string' },
  echo: { type: 'boolean' },
  json: { type: 'boolean' },
  plain: { type: 'boolean' },
  'no-coach': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'no-status': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof readCommandLine>['values'];
type TextName = 'world' | 'release' | 'platform' | 'seed' | 'clock' | 'speed' | 'record';
type SwitchName = 'echo' | 'json' | 'plain' | 'no-coach' | 'no-color' | 'no-status';

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
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const given = new Given(values, environment);
  const [verb, ...files] = positionals;
  switch (verb) {
    case undefined:
      return {
        kind: 'shell',
        world: worldChoice(given),
        shell: shellChoice(given),
        lines: values.command ?? [],
      };
    case 'replay':
      return { kind: 'replay', file: onlyFile(files), speed: speedOf(given), color: colorOf(given) };
    case 'verify':
      if (files.length === 0) throw new WrongUsage('verify needs a transcript file');
      return { kind: 'verify', files, json: given.on('json') };
    default:
      throw new WrongUsage(`unknown subcommand '${verb}'`);
  }
}

function onlyFile(files: readonly string[]): string {
  const [file] = files;
  if (file === undefined || files.length !== 1)
    throw new WrongUsage('replay needs exactly one transcript file');
  return file;
}

function worldChoice(given: Given): WorldChoice {
  return {
    world: given.text('world') ?? 'hq',
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
    statusLine: !given.on('no-status'),
    record: given.text('record'),
  };
}

function colorOf(given: Given): boolean {
  return !given.on('no-color') && given.colorful;
}

function releaseOf(text: string | undefined): Release | undefined {
  if (text === undefined) return undefined;
  const release = RELEASES.find((known) => known === text);
  if (release === undefined)
    throw new WrongUsage(`--release takes one of ${RELEASES.join(', ')}, not '${text}'`);
  return release;
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed > 0xffffffff) {
    throw new WrongUsage(`--seed takes a whole number from 0 to 4294967295, not '${text}'`);
  }
  return seed;
}

function clockOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw new WrongUsage(`--clock takes a UTC time such as 2026-03-18T09:00:00Z, not '${text}'`);
  return at;
}

function speedOf(given: Given): number {
  const text = given.text('speed') ?? '1';
  const speed = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || speed < 0.1 || speed > 1000) {
    throw new WrongUsage(`--speed takes a number from 0.1 to 1000, not '${text}'`);
  }
  return speed;
}

/** The flags as given on the command line or, failing that, in the environment. */
class Given {
  readonly #values: Values;
  readonly #environment: Environment;

  constructor(values: Values, environment: Environment) {
    this.#values = values;
    this.#environment = environment;
  }

  text(name: TextName): string | undefined {
    return this.#values[name] ?? this.#twin(name);
  }

  on(name: SwitchName): boolean {
    const twin = this.#twin(name);
    return this.#values[name] ?? (twin !== undefined && twin !== '0');
  }

  /** False under NO_COLOR (any value but the empty one, as no-color.org asks) and on a dumb terminal. */
  get colorful(): boolean {
    return (this.#environment['NO_COLOR'] ?? '') === '' && this.#environment['TERM'] !== 'dumb';
  }

  #twin(name: string): string | undefined {
    const value = this.#environment[`FWSH_${name.toUpperCase().replaceAll('-', '_')}`];
    return value === '' ? undefined : value;
  }
}
