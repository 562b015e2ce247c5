// The value types of the configuration: those of the operational hierarchy, and the few labels that only stand here.
import type { ValueNote } from '../../engine/config/schema/schema-node.ts';
import { valueTypeOf } from '../hierarchy/value-label.ts';
import type { ValueType } from '../language/value-type.ts';
import { listOf } from '../language/value-types.ts';

const read = new Map<string, ValueType<unknown>>();

/** What may stand as the value of a leaf, or as one value of a list; what it names is offered by Tab and `?`. */
export function configValueType({ label, reference }: ValueNote): ValueType<unknown> {
  const key = `${label}@${reference ?? ''}`;
  const known = read.get(key);
  if (known) return known;
  const type = { ...labelled(label), ...(reference === undefined ? {} : { names: reference }) };
  read.set(key, type);
  return type;
}

/** The same for a list, which may stand in brackets. Vendor: PAN-OS configuration captures, an empty list. */
export function configListType(note: ValueNote): ValueType<readonly unknown[]> {
  return { ...listOf(configValueType(note)), mayBeEmpty: true };
}

/** Why a value cannot stand there; undefined where it can. `reason` is the device's own line, where one is known. */
export function valueFault(
  note: ValueNote,
  value: string,
): { readonly reason: string | undefined } | undefined {
  const parsed = configValueType(note).parse(value);
  return parsed.kind === 'value' ? undefined : { reason: parsed.reason };
}

/** Assumption: numbers with commas may also be ranges, `80,8080-8088`, as ports of a service are written. */
function labelled(label: string): ValueType<unknown> {
  const [, low, high] = /^<(\d+)-(\d+),\.\.\.>$/.exec(label) ?? [];
  if (low !== undefined && high !== undefined) return rangeSet(label, Number(low), Number(high));
  return valueTypeOf(label.replace(/<(?:float|#text|ipdiscontmask|validate)>/g, '<value>'));
}

function rangeSet(label: string, low: number, high: number): ValueType<string> {
  const isNumber = (text: string) => /^\d{1,10}$/.test(text) && Number(text) >= low && Number(text) <= high;
  const isPart = (part: string) => {
    const [first = '', last = first, ...rest] = part.split('-');
    return rest.length === 0 && isNumber(first) && isNumber(last) && Number(first) <= Number(last);
  };
  return {
    label,
    parse: (word) =>
      word.split(',').every(isPart)
        ? { kind: 'value', value: word }
        : { kind: 'bad-value', reason: undefined },
    choices: [],
    forms: [{ placeholder: label, notation: label, described: false }],
    names: undefined,
    list: false,
  };
}
