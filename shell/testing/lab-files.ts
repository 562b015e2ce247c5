// The shipped labs as their sources stand in the repository.
import { readdirSync, readFileSync } from 'node:fs';
import type { World } from '../../engine/world/world-schema.ts';
import type { LabLibrary } from '../../labs/lab-library.ts';
import { readBase } from '../../labs/read-base.ts';
import { readWorldText } from '../world-file.ts';

const WORLDS = new URL('../../engine/worlds/', import.meta.url);
const EXERCISES = new URL('../../labs/exercises/', import.meta.url);

const worlds = new Map<string, World>();

/** Shipped worlds and the bases of labs. Throws where a file is not sound. */
export const labLibrary: LabLibrary = {
  world: (name) => {
    const known = worlds.get(name);
    if (known !== undefined || !readdirSync(WORLDS).includes(`${name}.yaml`)) return known;
    const read = readWorldText(readFileSync(new URL(`${name}.yaml`, WORLDS), 'utf8'), name);
    if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
    worlds.set(name, read.world);
    return read.world;
  },
  base: (world) => {
    const bases = new URL('bases/', EXERCISES);
    if (!readdirSync(bases).includes(`${world}.yaml`)) return undefined;
    const read = readBase(readFileSync(new URL(`${world}.yaml`, bases), 'utf8'), world);
    if (read.kind === 'invalid') throw new Error(read.problems.join('\n'));
    return read.base;
  },
};

/** The text of a file of exercises. */
export function exerciseText(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, EXERCISES), 'utf8');
}

/** Ids of all exercises, by their files. */
export function exerciseIds(): readonly string[] {
  return readdirSync(EXERCISES)
    .filter((file) => file.endsWith('.yaml') && file !== 'index.yaml')
    .map((file) => file.replace('.yaml', ''));
}
