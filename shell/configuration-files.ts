// Saved configurations as files, XML as the device exports them; files of other forms, put there by hand, are read as well. A file is written beside its place, put to the disk and
// renamed, so that a program that is killed leaves the old one or the new one.
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ConfigTree } from '../engine/config/config-node.ts';
import type { ConfigurationStore, StoredConfiguration } from '../engine/management/configuration-store.ts';
import { readConfiguration } from '../grammar/config/configuration-reader.ts';
import { configFile } from '../grammar/config/xml-format.ts';
import { removeAbandonedFiles } from './abandoned-files.ts';

/**
 * A store in a folder, which is made with the first file. `onProblem` hears of a file that could not be written. Pieces of files
 * that a killed program left are removed at once.
 */
export function fileConfigurationStore(
  folder: string,
  onProblem: (problem: string) => void,
): ConfigurationStore {
  removeAbandonedFiles(folder);
  return {
    save: (name, tree) => {
      const complaint = written(folder, name, tree);
      if (complaint !== undefined) onProblem(`${join(folder, fileName(name))} was not written: ${complaint}`);
      return complaint;
    },
    load: (name) => loaded(join(folder, fileName(name))),
    names: () => names(folder),
  };
}

/** A name never leads out of its folder. */
function fileName(name: string): string {
  return encodeURIComponent(name).replace(/^\.+$/, (dots) => dots.replaceAll('.', '%2E'));
}

function written(folder: string, name: string, tree: ConfigTree): string | undefined {
  const path = join(folder, fileName(name));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, `${configFile(tree).join('\n')}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    removed(temporary);
    return codeOf(error);
  }
}

/** Whatever stood in the way of the file may stand in the way of this, too. */
function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // There is nothing to remove.
  }
}

function loaded(path: string): StoredConfiguration {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const complaint = codeOf(error);
    return complaint === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', complaint };
  }
  const reading = readConfiguration(text);
  if (reading.kind === 'tree') return { kind: 'found', tree: reading.tree };
  const [first] = reading.problems;
  return { kind: 'unreadable', complaint: first ? `line ${first.line}: ${first.message}` : 'not understood' };
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.endsWith('.tmp'))
      .map(decodeURIComponent)
      .sort();
  } catch {
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}
