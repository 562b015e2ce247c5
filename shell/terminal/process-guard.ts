// A process that dies in raw mode leaves its user with a deaf shell. This is the one place that prevents it.

// In raw mode the terminal makes no SIGINT of Ctrl-C: one that comes was sent by somebody else.
const deadlySignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Runs `restore` once when the process is about to end, however it ends; the returned function takes that back. */
export function guardProcess(restore: () => void): () => void {
  const dieOf = (signal: NodeJS.Signals) => {
    release();
    restore();
    process.kill(process.pid, signal);
  };
  const crash = () => {
    release();
    restore();
  };
  const release = () => {
    for (const signal of deadlySignals) process.off(signal, dieOf);
    process.off('exit', crash);
    process.off('uncaughtExceptionMonitor', crash);
  };
  for (const signal of deadlySignals) process.on(signal, dieOf);
  process.on('exit', crash);
  process.on('uncaughtExceptionMonitor', crash);
  return release;
}
