// World files: YAML in, a checked World or problems with file, line, column and field out.
import { parseWorld, type World } from '../engine/world/world-schema.ts';
import { readYaml } from '../labs/yaml-text.ts';

/** A world, or everything that is wrong with the text, one line a problem. */
export type WorldText =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads one world. `file` is only used in messages. */
export function readWorldText(text: string, file: string): WorldText {
  const read = readYaml(text, file);
  if (read.kind === 'invalid') return read;
  const result = parseWorld(read.value);
  return result.kind === 'world' ? result : { kind: 'invalid', problems: read.problems(result.issues) };
}
