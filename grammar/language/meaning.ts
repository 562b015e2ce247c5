// What a line means, apart from how it is spelled: abbreviations, blanks and the order of options are gone.
import type { Declaration } from './command.ts';
import type { Resolution } from './resolution.ts';

/** A text that two accepted lines share exactly where they ask for the same; undefined for a line that is not accepted. */
export function meaningOf<D extends Declaration>(resolution: Resolution<D>): string | undefined {
  if (resolution.kind !== 'matched' && resolution.kind !== 'valid-only') return undefined;
  const { path, args, pipes } = resolution;
  return JSON.stringify([path, inKeyOrder(args), pipes.map(({ kind, pattern }) => [kind, pattern])]);
}

/** Records become lists of pairs sorted by key, all the way down. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inKeyOrder(inner)]);
}
