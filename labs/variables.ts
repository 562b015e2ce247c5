// `{{name}}` in the strings of a lab. A string that is nothing but a name becomes the value itself, so that a number stays one.
import { RandomStreams } from '../engine/random.ts';
import type { Draw } from './lab-shape.ts';
import type { Scalar } from './measure-shape.ts';

/** Values by name. */
export type Variables = Readonly<Record<string, Scalar>>;

const NAME = /\{\{([A-Za-z][\w-]*)\}\}/g;
const ONLY_NAME = /^\{\{([A-Za-z][\w-]*)\}\}$/;

/** Draws the variables of a lab: each has a series of its own, so that one more of them changes no other. */
export function drawVariables(draws: Readonly<Record<string, Draw>>, seed: number): Variables {
  const names = Object.keys(draws);
  const streams = RandomStreams.seeded(
    seed,
    names.map((name) => `lab ${name}`),
  );
  return Object.fromEntries(
    Object.entries(draws).flatMap(([name, draw], index) => {
      const stream = streams.stream(index);
      const below = (bound: number) => stream.below(bound);
      return draw.kind === 'order' ? ordered(name, draw.of, below) : [[name, drawn(draw, below)]];
    }),
  );
}

/** A copy of a value with the names filled in that are known; others stay as they are. */
export function withVariables(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return filled(value, variables);
  if (Array.isArray(value)) return value.map((one) => withVariables(one, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withVariables(one, variables)]));
}

/** The names in the strings of a value that nothing stands for, each once, in their order. */
export function openNames(value: unknown): readonly string[] {
  const found = new Set<string>();
  for (const [, name = ''] of JSON.stringify(value ?? '').matchAll(NAME)) found.add(name);
  return [...found];
}

function filled(text: string, variables: Variables): Scalar {
  const only = ONLY_NAME.exec(text)?.[1];
  const whole = only === undefined ? undefined : variables[only];
  if (whole !== undefined) return whole;
  return text.replaceAll(NAME, (written, name: string) => String(variables[name] ?? written));
}

type Row = Extract<Draw, { readonly kind: 'order' }>['of'][number];

/** Every field of every row by its place, and the place of every row by its name. */
function ordered(
  name: string,
  rows: readonly Row[],
  below: (bound: number) => number,
): readonly (readonly [string, Scalar])[] {
  const left = [...rows];
  return rows.flatMap((_, index) => {
    const [row] = left.splice(below(left.length), 1);
    const place = index + 1;
    const fields = Object.entries(row ?? {}).map(
      ([field, value]) => [`${name}-${place}-${field}`, value] as const,
    );
    return row === undefined ? [] : [[`${name}-${row.name}`, place] as const, ...fields];
  });
}

function drawn(draw: Exclude<Draw, { readonly kind: 'order' }>, below: (bound: number) => number): Scalar {
  switch (draw.kind) {
    case 'integer':
      return draw.low + below(draw.high - draw.low + 1);
    case 'pick':
      return draw.of[below(draw.of.length)] ?? '';
    case 'name':
      return `${draw.prefix}-${100 + below(900)}`;
    case 'address':
      return drawnAddress(draw.prefix, draw.except, below);
  }
}

function drawnAddress(prefix: string, except: readonly string[], below: (bound: number) => number): string {
  const [network = '', length = '32'] = prefix.split('/');
  const size = 2 ** (32 - Number(length));
  const base = network.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const first = base - (base % size);
  for (let tries = 0; tries < 1000; tries++) {
    const address = size <= 2 ? first + below(size) : first + 1 + below(size - 2);
    const text = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
    if (!except.includes(text)) return text;
  }
  return network;
}
