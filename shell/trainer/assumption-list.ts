// What the simulation assumes where no source speaks: the sentences that the build collects from the comments, and what the
// declarations of the commands say of their texts.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Release } from '../../engine/release.ts';
import { assumedTexts } from '../../grammar/commands/assumed-texts.ts';

/** One sentence and where it stands. */
export interface Assumption {
  /** Top-level folder; `commands` for the text of a command. */
  readonly room: string;
  /** Path from the root of the source, or the command. */
  readonly file: string;
  /** Without the word that marks it, where it begins with that. */
  readonly sentence: string;
}

/** Everything that is assumed on a release: the comments' sentences, then the commands' texts. */
export function readAssumptions(release: Release): readonly Assumption[] {
  const texts = assumedTexts(release).map(({ command, assumes }) => ({
    room: 'commands',
    file: command,
    sentence: `${assumes}.`,
  }));
  return [...commentAssumptions(), ...texts];
}

/** The list the build has written beside the bundle; in a run from the source, where there is none, it is collected now. */
function commentAssumptions(): readonly Assumption[] {
  const written = new URL('./assumptions.json', import.meta.url);
  const text = existsSync(written) ? readFileSync(written, 'utf8') : collectNow();
  return JSON.parse(text) as readonly Assumption[];
}

/** Only a developer gets here, so nobody else pays for loading what starts a process. */
function collectNow(): string {
  const { execFileSync }: typeof import('node:child_process') = createRequire(import.meta.url)(
    'node:child_process',
  );
  const collector = fileURLToPath(new URL('../build/collect-assumptions.mjs', import.meta.url));
  return execFileSync(process.execPath, [collector], { encoding: 'utf8' });
}
