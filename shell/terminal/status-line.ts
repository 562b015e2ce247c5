// The status row's text, asked for rarely: a row that changes with every key would cost more than it tells.
import type { CliSession, ShellStatus } from '../cli-session.ts';
import type { Scheduler } from './scheduler.ts';

/** The row as it was last written. */
export interface StatusLine {
  text(): string;
  refresh(): void;
  /** Refreshes a row that is a second old; true when its text has changed. */
  refreshIfOld(): boolean;
}

const period = 1000;

/** Makes the row of a session; `clockText` writes the world's time. */
export function createStatusLine(
  session: Pick<CliSession, 'status'>,
  scheduler: Scheduler,
  clockText: (now: number) => string,
): StatusLine {
  let text = statusText(session.status(), clockText);
  let writtenAt = scheduler.now();
  const refresh = () => {
    text = statusText(session.status(), clockText);
    writtenAt = scheduler.now();
  };
  return {
    text: () => text,
    refresh,
    refreshIfOld() {
      if (scheduler.now() - writtenAt < period) return false;
      const before = text;
      refresh();
      return text !== before;
    },
  };
}

/** World time in UTC, to the second. */
export function utcClockText(now: number): string {
  return new Date(now).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * The status row's text; `clockText` writes the world's time. It is short and begins at the left edge, as a row that
 * no longer fits after a resize would move the rows around it.
 */
function statusText(status: ShellStatus, clockText: (now: number) => string): string {
  const speed = status.speed === 0 ? 'paused' : `${status.speed}x`;
  const parts = [clockText(status.now), speed, `${status.activeSessions} sessions`];
  return [...parts, ...(status.recording ? ['REC'] : [])].join('  ');
}
