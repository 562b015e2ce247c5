// The value types that the operational hierarchy writes: ranges, addresses, literals, names, lists and alternatives.
import { isIpAddress, isIpNetmask, isIpRange } from './ip-form.ts';
import { wordMeantBy } from './unique-prefix.ts';
import type { ParsedValue, ValueForm, ValueType } from './value-type.ts';

// No line of the device is known for the values below, so a bad one is only `Invalid syntax.`.
const BAD_VALUE = { kind: 'bad-value', reason: undefined } as const;

/** A whole number from `lo` to `hi`, both included. Vendor: PAN-OS help captures, `<value>  <0-65535> …`. */
export function uint(lo: number, hi: number): ValueType<number> {
  const label = `<${lo}-${hi}>`;
  return openType(label, { placeholder: '<value>', notation: label, described: true }, (word) => {
    const number = /^\d{1,15}$/.test(word) ? Number(word) : Number.NaN;
    return number >= lo && number <= hi ? accepted(number) : BAD_VALUE;
  });
}

/** A whole number from `lo` to `hi` beyond what a number holds exactly. */
export function bigUint(lo: bigint, hi: bigint): ValueType<bigint> {
  const label = `<${lo}-${hi}>`;
  return openType(label, { placeholder: '<value>', notation: label, described: true }, (word) => {
    const number = /^\d{1,20}$/.test(word) ? BigInt(word) : -1n;
    return number >= lo && number <= hi ? accepted(number) : BAD_VALUE;
  });
}

/** An IPv4 or IPv6 address, kept as typed. Vendor: Get Help on Command Syntax, `<ip>  <ip>`. */
export const ipAddress: ValueType<string> = textType('<ip>', isIpAddress);

/** An IPv4 or IPv6 address or prefix, kept as typed. */
export const ipNetmask: ValueType<string> = textType('<ip/netmask>', isIpNetmask);

/** Any word, or several in double quotes. */
export const text: ValueType<string> = textType('<value>', (word) => word !== '');

/**
 * Two IP addresses with a hyphen, kept as typed; the first is not after the second.
 * Vendor: PAN-OS configuration captures, the line about a bad range.
 */
export const ipRange: ValueType<string> = {
  ...textType('<ip-range>', isIpRange),
  parse: (word) =>
    isIpRange(word)
      ? accepted(word)
      : {
          kind: 'bad-value',
          reason: `${word} is not a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )`,
        },
};

/**
 * Several numbers from `lo` to `hi` with commas between them, written `<1-9,...>`; kept as typed.
 * Assumption: what the hierarchy means by `,...`; no source explains it.
 */
export function numberSet(lo: number, hi: number): ValueType<string> {
  const one = uint(lo, hi);
  return textType(`<${lo}-${hi},...>`, (word) =>
    word.split(',').every((part) => one.parse(part).kind === 'value'),
  );
}

/** The name of an object; the present names of that kind are offered, any other is accepted. */
export function nameOf(kind: string): ValueType<string> {
  return { ...text, names: kind };
}

/** One of the literals; a unique abbreviation is enough. The help of a bare literal is the literal itself. */
export function oneOf<const W extends string>(
  ...literals: readonly (W | { readonly text: W; readonly help: string })[]
): ValueType<W> {
  const choices = literals.map((one) => (typeof one === 'string' ? { text: one, help: one } : one));
  const words = choices.map((choice) => choice.text).sort();
  return {
    label: `<${choices.map((choice) => choice.text).join('|')}>`,
    parse: (word) => {
      const meant = word === '' ? undefined : wordMeantBy(words, word);
      return meant === undefined ? BAD_VALUE : accepted(meant);
    },
    choices,
    forms: [],
    names: undefined,
    list: false,
  };
}

/**
 * Either of two types, written `<1-1440>|<never>`. A literal in full wins over an open form, which wins over an
 * abbreviated literal: a name `al` is a name although `all` is a literal.
 */
export function alternatives<A, B>(a: ValueType<A>, b: ValueType<B>): ValueType<A | B> {
  return {
    label: `${a.label}|${b.label}`,
    parse: (word) => {
      const isLiteralOf = (type: ValueType<unknown>) => type.choices.some((choice) => choice.text === word);
      const bFirst = !isLiteralOf(a) && (isLiteralOf(b) || (a.forms.length === 0 && b.forms.length > 0));
      const [first, second] = bFirst ? [b.parse, a.parse] : [a.parse, b.parse];
      const read: ParsedValue<A | B> = first(word);
      if (read.kind === 'value') return read;
      const other: ParsedValue<A | B> = second(word);
      return other.kind === 'value' ? other : { kind: 'bad-value', reason: read.reason ?? other.reason };
    },
    choices: [...a.choices, ...b.choices],
    forms: [...a.forms, ...b.forms],
    names: a.names ?? b.names,
    list: false,
  };
}

/** The same words, which mean something else to the command: `yes` may be true, `initial` the state `init`. */
export function meaning<A, B>(type: ValueType<A>, means: (value: A) => B): ValueType<B> {
  return {
    ...type,
    parse: (word) => {
      const read = type.parse(word);
      return read.kind === 'value' ? accepted(means(read.value)) : read;
    },
  };
}

/** One value, or several as `[ a b ]`; the command receives a list either way. */
export function listOf<T>(element: ValueType<T>): ValueType<readonly T[]> {
  return {
    ...element,
    parse: (word) => {
      const read = element.parse(word);
      return read.kind === 'value' ? accepted([read.value]) : read;
    },
    list: true,
  };
}

function textType(label: string, accepts: (word: string) => boolean): ValueType<string> {
  return openType(label, { placeholder: label, notation: label, described: false }, (word) =>
    accepts(word) ? accepted(word) : BAD_VALUE,
  );
}

function openType<T>(label: string, form: ValueForm, parse: (word: string) => ParsedValue<T>): ValueType<T> {
  return { label, parse, choices: [], forms: [form], names: undefined, list: false };
}

function accepted<T>(value: T): ParsedValue<T> {
  return { kind: 'value', value };
}
