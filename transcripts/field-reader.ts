// Hand-written validation of one JSON object: typed reads by name, the first problem kept, unknown fields collected.
import { isList, nameOf } from './json-line.ts';
import { excerpt } from './printable.ts';
import type { JsonObject, JsonValue } from './transcript.ts';

/** Reads the fields of one object. A read that fails answers a stand-in; look at `problem` before using anything. */
export interface FieldReader {
  /** A whole number from `least` up, exact in a double. */
  whole(name: string, least: number): number;
  /** A finite number above zero. */
  positive(name: string): number;
  /** A number from 0 to 1. */
  share(name: string): number;
  /** A list of whole numbers from `least` up. */
  wholes(name: string, least: number): readonly number[];
  text(name: string): string;
  /** An object whose values are texts. */
  namedTexts(name: string): { readonly [name: string]: string };
  texts(name: string): readonly string[];
  /** One of the words, compared exactly. The first word is the stand-in. */
  word<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word;
  has(name: string): boolean;
  /** Reports a field whose value has the right type and the wrong meaning. */
  refuse(name: string, reason: string): void;
  /** `field "at": expected …, found …` of the first failed read. */
  problem(): string | undefined;
  /** Every field no read asked for. */
  rest(): { readonly extra?: JsonObject };
}

/** Starts reading one object. */
export function readFields(object: JsonObject): FieldReader {
  const asked = new Set<string>();
  let problem: string | undefined;
  const refuse = (name: string, reason: string): void => {
    problem ??= `field "${name}": ${reason}`;
  };
  const read = <T>(name: string, wanted: Wanted<T>): T => {
    asked.add(name);
    const value = own(object, name);
    const result = value === undefined ? undefined : wanted.read(value);
    if (result === undefined) refuse(name, `expected ${wanted.name}, found ${shown(value)}`);
    return result ?? wanted.standIn;
  };
  return {
    whole: (name, least) => read(name, wholeFrom(least)),
    positive: (name) => read(name, positive),
    share: (name) => read(name, share),
    wholes: (name, least) => read(name, wholesFrom(least)),
    text: (name) => read(name, text),
    namedTexts: (name) => read(name, namedTexts),
    texts: (name) => read(name, texts),
    word: (name, words) => read(name, oneOf(words)),
    has: (name) => own(object, name) !== undefined,
    refuse,
    problem: () => problem,
    rest: () => {
      const left = Object.entries(object).filter(([name]) => !asked.has(name));
      return left.length === 0 ? {} : { extra: Object.fromEntries(left) };
    },
  };
}

interface Wanted<T> {
  readonly name: string;
  readonly standIn: T;
  /** Undefined when the value is something else. */
  readonly read: (value: JsonValue) => T | undefined;
}

const wholeFrom = (least: number): Wanted<number> => ({
  name: `a whole number >= ${least}`,
  standIn: least,
  read: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : undefined,
});

const positive: Wanted<number> = {
  name: 'a number > 0',
  standIn: 1,
  read: (value) => (typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined),
};

const share: Wanted<number> = {
  name: 'a number from 0 to 1',
  standIn: 1,
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
};

const wholesFrom = (least: number): Wanted<readonly number[]> => ({
  name: `a list of whole numbers >= ${least}`,
  standIn: [],
  read: (value) =>
    isList(value) && value.every((item) => wholeFrom(least).read(item) !== undefined)
      ? value.map(Number)
      : undefined,
});

const namedTexts: Wanted<{ readonly [name: string]: string }> = {
  name: 'an object of texts',
  standIn: {},
  read: (value) => {
    if (typeof value !== 'object' || value === null || isList(value)) return undefined;
    const pairs = Object.entries(value).flatMap(([name, item]) =>
      typeof item === 'string' ? [[name, item] as const] : [],
    );
    return pairs.length === Object.keys(value).length ? Object.fromEntries(pairs) : undefined;
  },
};

const text: Wanted<string> = {
  name: 'a text',
  standIn: '',
  read: (value) => (typeof value === 'string' ? value : undefined),
};

const texts: Wanted<readonly string[]> = {
  name: 'a list of texts',
  standIn: [],
  read: (value) => (isList(value) && value.every((item) => typeof item === 'string') ? value : undefined),
};

const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]): Wanted<Word> => ({
  name: words.map((word) => `"${word}"`).join(' or '),
  standIn: words[0],
  read: (value) => words.find((word) => word === value),
});

// A name such as `constructor` must not find what every object inherits.
function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object') return nameOf(value);
  return excerpt(typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value), 60);
}
