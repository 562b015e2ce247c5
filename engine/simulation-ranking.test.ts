import { expect, test } from 'vitest';
import type { RankingRequest } from './session-ranking.ts';
import { Simulation } from './simulation.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';

const BY_BYTES: RankingRequest = { filter: {}, by: 'bytes', direction: 'descending', startAt: 1, limit: 10 };

test('the largest sessions come first', () => {
  const simulation = Simulation.begin(shippedWorld('hq'), { seed: 1 });
  simulation.advance(simulation.startsAt);
  const ranking = simulation.view.openRanking().rank(BY_BYTES);
  const bytes = ranking.sessions.map((session) => session.bytes);
  expect(bytes).toEqual([...bytes].sort((a, b) => b - a));
  expect(ranking.total).toBe(simulation.view.countSessions({}));
});
