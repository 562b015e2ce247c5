// The labs that can be started: those that are shipped, then those of the user's folders. One that is not sound is told of, and
// the others are there all the same.
import { existsSync, readFileSync } from 'node:fs';
import type { World } from '../../engine/world/world-schema.ts';
import { type LabCollection, libraryOf, readCollection } from '../../labs/lab-collection.ts';
import type { LabLibrary } from '../../labs/lab-library.ts';
import type { LabSource } from '../../labs/read-lab.ts';
import { labFolderFiles } from '../lab-folder.ts';
import type { LabPlaces } from './lab-places.ts';

/** Labs in their order. */
export interface LabShelf {
  readonly parts: readonly { readonly title: string; readonly labs: readonly LabSource[] }[];
  readonly library: LabLibrary;
  /** Files that could not be read, one line a problem. */
  readonly problems: readonly string[];
}

/** Reads what is there; never throws over a file of the user's. */
export function openShelf({ worlds, labs, folders }: LabPlaces): LabShelf {
  const world = worldFinder(worlds);
  // The build wrote this file from checked labs.
  const shipped: LabCollection = JSON.parse(readFileSync(labs, 'utf8'));
  const byId = new Map(shipped.labs.map((lab) => [lab.id, lab]));
  const parts = shipped.index.parts.map(({ title, labs: ids }) => ({
    title,
    labs: ids.flatMap((id) => byId.get(id) ?? []),
  }));
  const bases = [...shipped.bases];
  const problems: string[] = [];
  for (const folder of folders) {
    const own = readFolder(folder, { world, bases, problems });
    const twice = own.filter(({ id }) => byId.has(id));
    problems.push(...twice.map(({ id }) => `${folder}: the id "${id}" is there twice`));
    const fresh = own.filter(({ id }) => !byId.has(id));
    for (const lab of fresh) byId.set(lab.id, lab);
    if (fresh.length > 0) parts.push({ title: folder, labs: fresh });
  }
  return { parts, library: libraryOf(bases, world), problems };
}

/** The lab of an id. */
export function labNamed({ parts }: LabShelf, id: string): LabSource | undefined {
  return allLabs({ parts }).find((lab) => lab.id === id);
}

/** Every lab in its order. */
export function allLabs({ parts }: Pick<LabShelf, 'parts'>): readonly LabSource[] {
  return parts.flatMap(({ labs }) => labs);
}

/** Shipped worlds by name, each read once. */
function worldFinder(folder: URL): (name: string) => World | undefined {
  const known = new Map<string, World>();
  return (name) => {
    const file = new URL(`${encodeURIComponent(name)}.json`, folder);
    if (!known.has(name) && existsSync(file)) known.set(name, JSON.parse(readFileSync(file, 'utf8')));
    return known.get(name);
  };
}

interface FolderDesk {
  readonly world: (name: string) => World | undefined;
  readonly bases: LabCollection['bases'][number][];
  readonly problems: string[];
}

/** File by file, so that one that is not sound costs no other. */
function readFolder(folder: string, { world, bases, problems }: FolderDesk): readonly LabSource[] {
  let files: ReturnType<typeof labFolderFiles>;
  try {
    files = labFolderFiles(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    problems.push(`labs ${folder}: ${code === 'ENOENT' ? 'no such folder' : code}`);
    return [];
  }
  const read = (part: Parameters<typeof readCollection>[0]) => {
    const reading = readCollection(part, world);
    if (reading.kind === 'collection') return reading.collection;
    problems.push(...reading.problems);
    return undefined;
  };
  for (const base of files.bases) bases.push(...(read({ labs: [], bases: [base] })?.bases ?? []));
  const labs = files.labs.flatMap((lab) => read({ labs: [lab], bases: files.bases })?.labs ?? []);
  return labs.filter(({ id }, index) => {
    const isFirst = labs.findIndex((lab) => lab.id === id) === index;
    if (!isFirst) problems.push(`${folder}: the id "${id}" is there twice`);
    return isFirst;
  });
}
