import { expect, test } from 'vitest';
import type { SessionRow } from '../../engine/session.ts';
import type { SessionFilter } from '../../engine/session-filter.ts';
import type { EngineView, PageRequest } from '../../engine/view.ts';
import { createMonitorProbe } from './monitor-sample.ts';
import { smallFirewall } from './testing/small-firewall.ts';

test('a sample agrees with what the device itself counts', () => {
  const { view } = smallFirewall();
  const sample = createMonitorProbe(view).sample({ realTime: 0, speed: 10 });
  const { allocated } = view.sessionStatistics();
  expect(sample.at).toBe(view.now());
  expect(sample.speed).toBe(10);
  expect(sample.states.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(allocated);
  expect(sample.applications.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(allocated);
  expect(sample).toMatchObject({ counted: allocated, coverage: 'whole' });
  expect(sample.log[0]).toEqual(view.trafficLog({ limit: 1, direction: 'backward' })[0]);
});

/** A view over a table of four million sessions that says which pages and which sessions were read of it. */
function hugeView(): {
  readonly view: EngineView;
  readonly pages: (PageRequest & SessionFilter)[];
  readonly details: number[];
} {
  const { view } = smallFirewall();
  const [row] = view.sessions({}, { startAt: 1, limit: 1 });
  const pages: (PageRequest & SessionFilter)[] = [];
  const details: number[] = [];
  const huge: EngineView = Object.assign(Object.create(view) as EngineView, {
    sessionStatistics: () => ({ ...view.sessionStatistics(), allocated: 4_000_000 }),
    session: (id: number) => {
      details.push(id);
      return view.session(row?.id ?? 0);
    },
    // Every session has carried another whole number of KiB.
    sessions: (filter: SessionFilter, page: PageRequest): readonly SessionRow[] => {
      pages.push({ ...filter, ...page });
      const matching = 4_000_000 - (filter.minKb ?? 0);
      return row === undefined ? [] : Array(Math.max(0, Math.min(page.limit, matching))).fill(row);
    },
  });
  return { view: huge, pages, details };
}

test('of four million sessions a sample looks at a bounded number, and samples go through the whole table', () => {
  const { view, pages, details } = hugeView();
  const probe = createMonitorProbe(view);
  const samples = Array.from({ length: 8 }, () => probe.sample({ realTime: 0, speed: 1 }));
  expect(details.length / samples.length).toBeLessThanOrEqual(1000);
  expect(pages.reduce((sum, { limit }) => sum + limit, 0) / samples.length).toBeLessThanOrEqual(1500);
  expect(Math.max(...pages.map(({ startAt }) => startAt))).toBe(3_500_001);
  expect(samples.at(-1)).toMatchObject({ coverage: 'sample', counted: 4000 });
});

test('talkers are looked for among ever larger sessions until few enough are left', () => {
  const { view } = hugeView();
  const probe = createMonitorProbe(view);
  const bounds = Array.from({ length: 30 }, () => probe.sample({ realTime: 0, speed: 1 }).trafficFrom);
  expect(bounds.slice(0, 4)).toEqual([0, 1, 2, 4]);
  expect(Math.max(...bounds)).toBe(4_194_304);
  expect(new Set(bounds.slice(-4))).toEqual(new Set([2_097_152, 4_194_304]));
});
