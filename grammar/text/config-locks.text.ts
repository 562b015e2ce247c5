// The locks that are held.
import type { ConfigLock } from '../../engine/management/config-locks.ts';
import { dateTime } from './ctime.ts';

/** Assumption: the columns, and the line where there is none. */
export function locksText(locks: readonly ConfigLock[]): readonly string[] {
  if (locks.length === 0) return ['', 'No locks are held', ''];
  const rows = locks.map(({ admin, at, comment }) =>
    `${admin.padEnd(16)}${dateTime(at).padEnd(22)}${comment}`.trimEnd(),
  );
  return ['', 'Admin           Created               Comment', '-'.repeat(60), ...rows, ''];
}
