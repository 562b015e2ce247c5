// The shipped labs as their sources stand in the repository.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { World } from '../../engine/world/world-schema.ts';
import { type LabCollection, libraryOf } from '../../labs/lab-collection.ts';
import type { LabLibrary } from '../../labs/lab-library.ts';
import { type LabChoice, type StagedLab, stageLab } from '../../labs/read-lab.ts';
import { readLabFolder } from '../lab-folder.ts';
import { readWorldText } from '../world-file.ts';

const WORLDS = new URL('../../engine/worlds/', import.meta.url);

const worlds = new Map<string, World>();

/** A shipped world. */
function worldOf(name: string): World | undefined {
  const file = new URL(`${name}.yaml`, WORLDS);
  if (!worlds.has(name) && existsSync(file)) {
    const read = readWorldText(readFileSync(file, 'utf8'), name);
    if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
    worlds.set(name, read.world);
  }
  return worlds.get(name);
}

/** Every shipped lab. Throws where one is not sound. */
export function shippedLabs(): LabCollection {
  const read = readLabFolder(fileURLToPath(new URL('../../labs/exercises/', import.meta.url)), worldOf);
  if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
  return read.collection;
}

/** What labs of a collection are built on. */
export function libraryFor({ bases }: LabCollection): LabLibrary {
  return libraryOf(bases, worldOf);
}

/** One shipped lab, its values drawn. */
export function stagedLab(collection: LabCollection, id: string, choice: LabChoice = { seed: 1 }): StagedLab {
  const source = collection.labs.find((lab) => lab.id === id);
  if (source === undefined) throw new Error(`no lab ${id}`);
  const staging = stageLab(source, libraryFor(collection), choice);
  if (staging.kind === 'invalid') throw new Error(JSON.stringify(staging.issues));
  return staging.staged;
}
