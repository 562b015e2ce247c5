// Modules beside flow basic that write into the packet log what the engine knows of a session.
import { expect, test } from 'vitest';
import { createEngine } from '../../engine/create-engine.ts';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { createExecutor } from '../execute.ts';

/** Lines of the packet log after two minutes with a feature on. */
function logged(...features: readonly string[]): {
  readonly lines: readonly string[];
  readonly ended: number;
} {
  const engine = createEngine(shippedWorld('hq', { warmUp: 60 }), { seed: 1 });
  engine.advance(engine.startsAt);
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'off' });
  const diag = 'debug dataplane packet-diag set log';
  for (const feature of features) expect(execute(`${diag} feature ${feature}`).status).toBe('accepted');
  execute(`${diag} on`);
  engine.advance(engine.startsAt + 120_000);
  const { lines } = execute('less dp-log pan_packet_diag.log');
  const ended = engine.view
    .trafficLog({ limit: 100_000, direction: 'forward' })
    .filter(
      ({ endReason, subtype, at }) => subtype === 'end' && endReason === 'aged-out' && at > engine.startsAt,
    ).length;
  return { lines, ended };
}

test('the ager tells of each session whose time is over, and why it ended', () => {
  const { lines, ended } = logged('flow ager');
  const freed = lines.filter((line) => line.includes('end reason aged-out'));
  expect(ended).toBeGreaterThan(10);
  expect(freed.length).toBeGreaterThanOrEqual(ended);
  expect(lines.find((line) => line.startsWith('Ager: session'))).toMatch(
    /^Ager: session \d+ timed out, application \S+$/,
  );
});

test('App-ID tells what a session turned out to be', () => {
  const { lines } = logged('appid basic');
  expect(lines.join('\n')).toMatch(/^App-ID: session \d+ identified as ssl$/m);
  expect(lines.join('\n')).not.toContain('Ager:');
});

test('a module of which nothing is simulated writes nothing', () => {
  expect(logged('zip basic', 'flow np').lines).toEqual([]);
});
