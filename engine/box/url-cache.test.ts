import { expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';

const SECOND = 1000;

/** Somebody reads the news on 16 servers, and what has no category is blocked. */
function started(): Engine {
  const world = shippedWorld('hq', {
    warmUp: 0,
    blockedUrlCategories: ['not-resolved'],
    traffic: [
      {
        name: 'reader',
        application: 'web-browsing',
        clients: ['10.20.0.50'],
        servers: ['192.0.2.64/28'],
        perSecond: 4,
        urlCategories: ['news'],
      },
    ],
  });
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt + 60 * SECOND);
  return engine;
}

function categories(engine: Engine, seconds: number): ReadonlySet<string> {
  const from = engine.view.now();
  engine.advance(from + seconds * SECOND);
  const log = engine.view.trafficLog({ limit: 10_000, direction: 'forward' });
  return new Set(
    log
      .filter(({ start }) => start > from)
      .map(({ urlCategory, endReason }) => `${urlCategory} ${endReason === 'threat' ? 'blocked' : 'passed'}`),
  );
}

function forget(engine: Engine, plane: 'dataplane' | 'management'): void {
  engine.apply({ kind: 'clear-url-cache', plane });
}

test('while the cloud is away, caches answer: first that of the dataplane, then that of the management plane', () => {
  const engine = started();
  engine.apply({ kind: 'set-service-host', address: '192.0.2.161', answers: 'no' });
  engine.advance(engine.view.now() + 5 * SECOND);
  expect(engine.view.management.urlCloud()).toMatchObject({
    connection: 'not-connected',
    result: 'no-answer',
  });
  expect(categories(engine, 60)).toEqual(new Set(['news passed']));
  forget(engine, 'dataplane');
  expect(categories(engine, 60)).toEqual(new Set(['news passed']));
  forget(engine, 'management');
  expect(categories(engine, 60)).toEqual(new Set(['news passed']));
  forget(engine, 'dataplane');
  // A blocked session is logged when its discard timer is over.
  expect(categories(engine, 300)).toEqual(new Set(['not-resolved blocked']));
  engine.apply({ kind: 'set-service-host', address: '192.0.2.161', answers: 'yes' });
  engine.advance(engine.view.now() + 5 * SECOND);
  expect(categories(engine, 60)).toEqual(new Set(['news passed']));
});

test('a lookup by hand is remembered by the management plane', () => {
  const engine = started();
  const lookUp = (url: string) => {
    const outcome = engine.apply({ kind: 'look-up-url', url });
    return outcome.kind === 'url-looked-up' ? outcome.answer.category : undefined;
  };
  expect(lookUp('http://news.example.net/today')).toBe('news');
  engine.apply({ kind: 'set-management-reach', reaches: 'nothing' });
  engine.advance(engine.view.now() + 2 * SECOND);
  expect([lookUp('news.example.net'), lookUp('shop.example.org')]).toEqual(['news', 'not-resolved']);
  engine.apply({ kind: 'clear-url-cache', plane: 'management', url: 'news.example.net' });
  expect(lookUp('news.example.net')).toBe('not-resolved');
});
