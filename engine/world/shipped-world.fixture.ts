// A shipped world with other words in some of its fields, for tests.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseWorld, type World } from '../world/world-schema.ts';

/** Throws when the changes make the world invalid. */
export function shippedWorld(name: string, changes: Readonly<Record<string, unknown>> = {}): World {
  const text = readFileSync(new URL(`../worlds/${name}.yaml`, import.meta.url), 'utf8');
  const parsed = parseWorld({ ...parse(text), ...changes });
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}
