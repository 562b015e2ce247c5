// The world of a lab before anything goes wrong in it.
import { parseWorld, type World } from '../engine/world/world-schema.ts';
import type { LabLibrary } from './lab-library.ts';
import type { Lab } from './lab-shape.ts';
import { type PatchProblem, patched } from './world-patch.ts';
import type { ValueIssue } from './yaml-text.ts';

/** The world, or everything that is wrong with its patches; paths begin at the lab. */
export type SoundWorld =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'invalid'; readonly issues: readonly ValueIssue[] };

/** The base with the patches of the lab. */
export function soundWorld(wanted: Lab['world'], library: LabLibrary): SoundWorld {
  const base = library.world(wanted.base);
  if (base === undefined)
    return { kind: 'invalid', issues: [{ path: ['world', 'base'], message: `no world "${wanted.base}"` }] };
  let value: unknown = base;
  for (const part of ['patch', 'furtherPatch'] as const) {
    const problems: PatchProblem[] = [];
    value = patched(value, wanted[part], problems);
    if (problems.length > 0) return invalid(['world', part], problems);
  }
  const parsed = parseWorld(value);
  return parsed.kind === 'invalid'
    ? invalid(['world', 'patch'], parsed.issues)
    : { kind: 'world', world: parsed.world };
}

function invalid(at: ValueIssue['path'], issues: readonly ValueIssue[]): SoundWorld {
  return {
    kind: 'invalid',
    issues: issues.map(({ path, message }) => ({ path: [...at, ...path], message })),
  };
}
