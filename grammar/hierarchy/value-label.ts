// The value types behind the labels of the hierarchy: `<1-65535>`, `<yes|no>`, `<value>|<all>`, `<name>`.
import type { ValueType } from '../language/value-type.ts';
import {
  alternatives,
  bigUint,
  ipNetmask,
  ipRange,
  listOf,
  numberSet,
  oneOf,
  text,
  uint,
} from '../language/value-types.ts';

const BRACKETED = listOf(text);

/**
 * The type that a label stands for; a kind of names may follow an `@`. `[]` is a bracketed list of any values.
 * Vendor: View the Entire Command Hierarchy, notation of values.
 */
export function valueTypeOf(row: string): ValueType<unknown> {
  if (row === '[]') return BRACKETED;
  const at = row.lastIndexOf('>') + 1;
  const type = labelled(row.slice(0, at));
  const kind = row.slice(at + 1);
  return kind === '' ? type : { ...type, names: kind };
}

function labelled(label: string): ValueType<unknown> {
  return label
    .slice(1, -1)
    .split('>|<')
    .map(single)
    .reduce((before, type) => alternatives(before, type));
}

function single(inner: string): ValueType<unknown> {
  switch (inner) {
    case 'value':
      return text;
    case 'name':
      return NAME;
    case 'ip/netmask':
      return ipNetmask;
    case 'ip-range':
      return ipRange;
    default:
      return ranged(inner);
  }
}

/** The entry of a list of objects. Vendor: PAN-OS help captures, `<value>    <name> interface name`. */
const NAME: ValueType<string> = {
  ...text,
  label: '<name>',
  forms: [{ placeholder: '<value>', notation: '<name>', described: true }],
};

function ranged(inner: string): ValueType<unknown> {
  const [, lo, hi, set] = /^(\d+)-(\d+)(,\.\.\.)?$/.exec(inner) ?? [];
  if (lo === undefined || hi === undefined) return oneOf(...inner.split('|'));
  if (set !== undefined) return numberSet(Number(lo), Number(hi));
  return hi.length <= 15 ? uint(Number(lo), Number(hi)) : bigUint(BigInt(lo), BigInt(hi));
}
