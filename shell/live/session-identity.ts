// Which session is which over all times: an id is used again after its session has ended.
import type { SessionKey } from '../../engine/session-ranking.ts';

/** A text that no two sessions share. */
export function identityOf({ id, startTime }: SessionKey): string {
  return `${id} ${startTime}`;
}

/** Whether both name the same session. */
export function isSameSession(a: SessionKey | undefined, b: SessionKey | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id && a.startTime === b.startTime;
}
