// Where labs are looked for. Light: it is read before anything of labs is loaded.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where labs are. */
export interface LabPlaces {
  /** Folder with the shipped worlds as JSON. */
  readonly worlds: URL;
  /** The shipped labs as one JSON file. */
  readonly labs: URL;
  /** Folders of YAML files. */
  readonly folders: readonly string[];
}

/** What Tab shows of a lab. */
export interface LabTitle {
  readonly id: string;
  readonly title: string;
}

/** Those of the shipped labs. */
export function shippedTitles(labs: URL): readonly LabTitle[] {
  if (!existsSync(labs)) return [];
  const shipped: { readonly labs: readonly LabTitle[] } = JSON.parse(readFileSync(labs, 'utf8'));
  return shipped.labs.map(({ id, title }) => ({ id, title }));
}

/** The user's folders: the one that was named, and `$XDG_DATA_HOME/fwsh/labs` where it is there. */
export function labFolders(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const data = environment['XDG_DATA_HOME'] || join(environment['HOME'] ?? '.', '.local', 'share');
  const customary = join(data, 'fwsh', 'labs');
  return [...(named === undefined ? [] : [named]), ...(existsSync(customary) ? [customary] : [])];
}
