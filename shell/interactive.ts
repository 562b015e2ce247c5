// The interactive shell, from the first byte to the terminal given back.
import type { InteractiveParts } from './interactive-parts.ts';
import { InteractiveShell } from './interactive-shell.ts';

/**
 * Runs a shell until its user leaves; the result is the exit status. The terminal is as before when the promise
 * settles, also when it rejects, which only a bug or a session that does not load can bring about.
 */
export async function runInteractive(parts: InteractiveParts): Promise<number> {
  const shell = new InteractiveShell(parts);
  try {
    return await shell.run();
  } finally {
    await shell.close();
  }
}
