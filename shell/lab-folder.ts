// Labs as files: a folder of YAML, its `bases/` and its `index.yaml`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../engine/world/world-schema.ts';
import {
  type CollectionFiles,
  type CollectionReading,
  type NamedText,
  readCollection,
} from '../labs/lab-collection.ts';

const INDEX = 'index.yaml';

/** The files of a folder, in the order of their names. Throws where one cannot be read at all. */
export function labFolderFiles(folder: string): CollectionFiles {
  const bases = join(folder, 'bases');
  const files = yamlFiles(folder);
  const index = files.find(({ name }) => name.endsWith(INDEX));
  return {
    labs: files.filter(({ name }) => !name.endsWith(INDEX)),
    bases: existsSync(bases) ? yamlFiles(bases) : [],
    ...(index === undefined ? {} : { index }),
  };
}

/** Reads and checks every lab of a folder. Throws where a file cannot be read at all. */
export function readLabFolder(folder: string, world: (name: string) => World | undefined): CollectionReading {
  return readCollection(labFolderFiles(folder), world);
}

function yamlFiles(folder: string): readonly NamedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
}
