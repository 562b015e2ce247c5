// Pieces of files that a killed program left beside their places. A file is written as `NAME.PID.tmp` and renamed when it is whole.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes those whose process is gone; what a living process is writing stays. Nothing that goes wrong here matters to anybody. */
export function removeAbandonedFiles(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, writer] = /\.(\d+)\.tmp$/.exec(name) ?? [];
      if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that cannot be read or written has nothing that could be removed.
  }
}

/** Nobody writes yet when this is asked: a file with the own number is of a process that had it before. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
