// A folder of labs as one value: its labs, the flows that each world's labs must respect, and their order.
import type { World } from '../engine/world/world-schema.ts';
import type { LabBase } from './flow-shape.ts';
import type { LabLibrary } from './lab-library.ts';
import { type LabIndex, readBase, readLabIndex } from './read-base.ts';
import { type LabSource, readLabText } from './read-lab.ts';

/** A text with the name that messages use for it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder; the order is as the labs come where there is no index. */
export interface CollectionFiles {
  readonly labs: readonly NamedText[];
  readonly bases: readonly NamedText[];
  readonly index?: NamedText;
}

/** Checked labs; plain data, so that it can be kept as JSON. */
export interface LabCollection {
  readonly index: LabIndex;
  readonly bases: readonly LabBase[];
  readonly labs: readonly LabSource[];
}

/** A collection, or everything that is wrong with its files, one line a problem. */
export type CollectionReading =
  | { readonly kind: 'collection'; readonly collection: LabCollection }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads and checks all files. `world` finds the worlds that labs are built on. */
export function readCollection(
  files: CollectionFiles,
  world: (name: string) => World | undefined,
): CollectionReading {
  const problems: string[] = [];
  const bases: LabBase[] = [];
  for (const { text, name } of files.bases) {
    const read = readBase(text, name);
    if (read.kind === 'base') bases.push(read.base);
    else problems.push(...read.problems);
  }
  const library = libraryOf(bases, world);
  const labs: LabSource[] = [];
  for (const { text, name } of files.labs) {
    const read = readLabText(text, name, library);
    if (read.kind === 'invalid') problems.push(...read.problems);
    else if (labs.some(({ id }) => id === read.source.id))
      problems.push(`${name}: the id "${read.source.id}" is there twice`);
    else labs.push(read.source);
  }
  const ids = labs.map(({ id }) => id);
  if (problems.length > 0) return { kind: 'invalid', problems };
  if (files.index === undefined)
    return {
      kind: 'collection',
      collection: { index: { parts: [{ title: 'Labs', labs: ids }] }, bases, labs },
    };
  const index = readLabIndex(files.index.text, files.index.name, ids);
  return index.kind === 'invalid'
    ? index
    : { kind: 'collection', collection: { index: index.index, bases, labs } };
}

/** The library that labs of a collection are staged with. */
export function libraryOf(bases: readonly LabBase[], world: (name: string) => World | undefined): LabLibrary {
  return { world, base: (name) => bases.find((base) => base.world === name) };
}
