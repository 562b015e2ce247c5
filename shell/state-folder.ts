// Where the program keeps what outlives it. It follows the XDG base directories.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `$XDG_STATE_HOME/fwsh`. */
export function stateFolder(): string {
  return join(process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'fwsh');
}

/** Where the configurations of a world are saved; a world file counts by its path. */
export function configurationFolder(world: string): string {
  return join(stateFolder(), 'configurations', encodeURIComponent(world));
}
