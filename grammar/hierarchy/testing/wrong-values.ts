// Words that a value type refuses, by the ways in which people and programs get such a value wrong.
import type { ValueType } from '../../language/value-type.ts';

/** Of every type. A word that the type accepts is left out where it is asked for. */
const TYPICAL = [
  '""',
  '-1',
  '0',
  '1.5',
  '1e3',
  '0x10',
  '99999999999999999999999',
  '٣',
  '443x',
  'no-such-word',
  '"two words"',
  '10.0.0',
  '10.0.0.256',
  '10.0.0.0/33',
  '10.0.0.0/',
  '1::2::3',
  '2001:db8::/129',
  '10.0.0.9-10.0.0.1',
  '10.0.0.1-2001:db8::1',
  '2013/02/30@25:00:00',
  '1,,2',
  'é',
];

/** The typical words that the type refuses, as they are typed; and the numbers on both sides of its range. */
export function badWordsOf(type: ValueType<unknown>): readonly string[] {
  const words = [...TYPICAL, ...beyondRange(type.label)];
  return words.filter((word) => type.parse(word.replaceAll('"', '')).kind === 'bad-value');
}

function beyondRange(label: string): readonly string[] {
  const [, low, high] = /^<(\d+)-(\d+)>$/.exec(label) ?? [];
  return low === undefined || high === undefined ? [] : [String(BigInt(low) - 1n), String(BigInt(high) + 1n)];
}
