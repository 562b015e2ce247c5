// Finds the world the user named. Shipped worlds are checked JSON beside the bundle, so that starting one costs no YAML.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { StateHash } from '../engine/table/state-hash.ts';
import { wordsOfText } from '../engine/table/text-words.ts';
import type { World } from '../engine/world/world-schema.ts';

/** A world with what a transcript needs to find it again. */
export interface LoadedWorld {
  readonly world: World;
  /** Name of a shipped world, or the path as the user gave it. */
  readonly name: string;
  /** 16 hexadecimal digits that stand for its text. */
  readonly hash: () => string;
  /** The state of the warm world with the default options, where one is shipped. */
  readonly warmStart: () => Uint8Array | undefined;
}

/** A world, or one line that says why not. */
export type WorldLookup =
  | { readonly kind: 'loaded'; readonly loaded: LoadedWorld }
  | { readonly kind: 'problem'; readonly problem: string };

/** `folder` holds the shipped worlds as JSON. A name without a slash or dot is a shipped world, anything else is a file. */
export async function findWorld(name: string, folder: URL): Promise<WorldLookup> {
  return /[./\\]/.test(name) ? worldFile(name) : shippedWorld(name, folder);
}

function shippedWorld(name: string, folder: URL): WorldLookup {
  const file = new URL(`${encodeURIComponent(name)}.json`, folder);
  if (!existsSync(file)) {
    return {
      kind: 'problem',
      problem: `no world '${name}'; shipped worlds: ${shippedNames(folder).join(', ')}`,
    };
  }
  const text = readFileSync(file, 'utf8');
  // The build wrote this file from a checked world.
  const world: World = JSON.parse(text);
  const warm = new URL(`${encodeURIComponent(name)}.warm`, folder);
  const warmStart = () => (existsSync(warm) ? readFileSync(warm) : undefined);
  return { kind: 'loaded', loaded: { world, name, hash: () => hashOf(text), warmStart } };
}

function shippedNames(folder: URL): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => basename(file, '.json'))
        .sort()
    : [];
}

async function worldFile(path: string): Promise<WorldLookup> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return { kind: 'problem', problem: `world file ${path}: ${code === 'ENOENT' ? 'no such file' : code}` };
  }
  const { readWorldText } = await import('./world-file.ts');
  const result = readWorldText(text, path);
  if (result.kind === 'invalid') return { kind: 'problem', problem: moreThanOne(result.problems) };
  return {
    kind: 'loaded',
    loaded: { world: result.world, name: path, hash: () => hashOf(text), warmStart: () => undefined },
  };
}

function moreThanOne(problems: readonly string[]): string {
  const [first = 'unreadable'] = problems;
  return problems.length > 1 ? `${first} (and ${problems.length - 1} more)` : first;
}

function hashOf(text: string): string {
  const hash = new StateHash();
  hash.add(wordsOfText(text));
  return hash.text();
}
