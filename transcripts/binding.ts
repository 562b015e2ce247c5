// Names that an output gives to its values, so that a later line can ask for what has another number in every run.
import type { DeviceText, Field } from './field.ts';
import { deviceText } from './fields.ts';
import { starOf } from './tolerance.ts';
import type { Bindings } from './transcript.ts';

/** What names stand for. */
export type Bound = ReadonlyMap<string, string>;

/** A line with every name put in, or the first name that nothing stands for. */
export type Filled =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'unbound'; readonly name: string };

/**
 * What an output binds, over what was bound before; a name whose selector finds nothing is unbound again.
 * A selector is the name of a field, whose value is taken: `Session`. With a star, what the star stands for is taken, of the
 * first field that fits: `session *`. Behind `=` stands the value the field must have: `session *.application=ssl`.
 */
export function bindOutput(bound: Bound, bindings: Bindings | undefined, lines: readonly string[]): Bound {
  if (bindings === undefined) return bound;
  const text = deviceText(lines);
  const after = new Map(bound);
  for (const [name, selector] of Object.entries(bindings)) {
    const value = selectedValue(text, selector);
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return after;
}

/** Puts what was bound into a line. */
export function fillLine(template: string, bound: Bound): Filled {
  const missing = namesIn(template).find((name) => !bound.has(name));
  if (missing !== undefined) return { kind: 'unbound', name: missing };
  return { kind: 'line', line: template.replace(reference, (_, name: string) => bound.get(name) ?? '') };
}

const reference = /\$\{([\w-]+)\}/g;

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(reference)].map(([, name = '']) => name);
}

function selectedValue({ fields }: DeviceText, selector: string): string | undefined {
  const [, pattern = '', wanted] = /^([^=]*)(?:=(.*))?$/s.exec(selector) ?? [];
  const fits = (field: Field) => wanted === undefined || field.value === wanted;
  for (const field of fields) {
    const star = starOf(pattern, field.name);
    if (star !== undefined && fits(field)) return pattern.includes('*') ? star : field.value;
  }
  return undefined;
}
