// `fwsh lab watch FILE`: lints a lab each time it is saved, until Ctrl-C.
import { existsSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { LabPlaces } from './lab-places.ts';
import { openShelf } from './lab-shelf.ts';
import { lintLines, lintNamed } from './lint-labs.ts';

/** An editor saves in several steps: what follows within this time is one saving. */
const QUIET = 100;

/** Watches the file. Settles with the exit status when the program is interrupted. */
export function watchLab(file: string, places: LabPlaces): Promise<number> {
  if (!existsSync(file)) {
    process.stderr.write(`fwsh: ${file}: no such file\n`);
    return Promise.resolve(2);
  }
  const path = /[./\\]/.test(file) ? file : `./${file}`;
  const shelf = openShelf(places);
  const lint = () => process.stdout.write(`${lintLines(lintNamed(path, shelf)).join('\n')}\n`);
  lint();
  process.stderr.write(`fwsh: watching ${file}; Ctrl-C ends\n`);
  return new Promise((resolve) => {
    let planned: NodeJS.Timeout | undefined;
    // The folder: an editor may put another file in the place of the old one.
    const watcher = watch(dirname(path), (_, name) => {
      if (name !== null && name !== basename(path)) return;
      clearTimeout(planned);
      planned = setTimeout(lint, QUIET);
    });
    const end = () => {
      clearTimeout(planned);
      watcher.close();
      resolve(0);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
