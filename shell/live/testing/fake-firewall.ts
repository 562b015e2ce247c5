// A firewall that has the sessions a test gives it, as far as the live table reads one.
import type { RankedSession, RankingRequest } from '../../../engine/session-ranking.ts';
import type { EngineView } from '../../../engine/view.ts';
import { isSameSession } from '../session-identity.ts';

/** A firewall and what was asked of it. */
export interface FakeFirewall {
  readonly view: EngineView;
  /** Its sessions from now on. */
  has(sessions: readonly RankedSession[], at: number): void;
  /** The latest request first. */
  readonly asked: readonly RankingRequest[];
}

/** One without sessions at the instant 0. It orders by id or bytes. */
export function fakeFirewall(): FakeFirewall {
  let sessions: readonly RankedSession[] = [];
  let at = 0;
  let created = 0;
  const asked: RankingRequest[] = [];
  const ranking = {
    rank: (request: RankingRequest) => {
      asked.unshift(request);
      const by = request.by === 'bytes' ? 'bytes' : 'id';
      const sign = request.direction === 'ascending' ? 1 : -1;
      const ordered = sessions.toSorted((a, b) => sign * (a[by] - b[by]) || a.id - b.id);
      const from = request.startAt - 1;
      return { at, total: sessions.length, sessions: ordered.slice(from, from + request.limit) };
    },
    measure: (keys: Parameters<ReturnType<EngineView['openRanking']>['measure']>[0]) =>
      keys.map((key) => sessions.find((session) => isSameSession(session, key))),
  };
  const view = {
    now: () => at,
    openRanking: () => ranking,
    sessionStatistics: () => ({ createdSinceBoot: created, allocated: sessions.length }),
  };
  return {
    view: view as unknown as EngineView,
    asked,
    has(next, instant) {
      created += next.filter((one) => !sessions.some((other) => isSameSession(one, other))).length;
      sessions = next;
      at = instant;
    },
  };
}
