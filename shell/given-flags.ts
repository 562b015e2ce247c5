// The flags as they were given: on the command line or, failing that, in the environment.
import { parseArgs } from 'node:util';
import { twinOf } from './flag.ts';
import { ALL_FLAGS, type SwitchName, type TextFlagName, takenBy } from './flags.ts';

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

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof readCommandLine>['values'];

/** A mistake of the user's, told in one line; `parseRequest` catches it. */
export class WrongUsage extends Error {}

/** Reads flags and what stands between them; throws where Node does. */
export function readCommandLine(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

/** The mistake of a text that a flag does not take. */
export function unfit(name: TextFlagName, text: string): WrongUsage {
  return new WrongUsage(`--${name} takes ${takenBy(name)}, not '${text}'`);
}

/** What was given, by the names of flags. */
export class Given {
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
