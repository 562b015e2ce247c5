import { expect, test } from 'vitest';
import { createEngine } from './create-engine.ts';
import { shippedWorld } from './world/shipped-world.fixture.ts';
import { smallWorld } from './world/small-world.fixture.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function withSource(source: Readonly<Record<string, unknown>>) {
  const clients = { clients: ['10.0.0.5'], servers: ['192.0.2.80'], connections: 1 };
  return createEngine(smallWorld({ traffic: [{ name: 'source', ...clients, ...source }] }), { seed: 1 });
}

test('the record of a session tells its stages in order', () => {
  const engine = withSource({ application: 'ssl', exchanges: [1, 1], reconnect: [HOUR, HOUR] });
  engine.advance(engine.startsAt + 5 * MINUTE);
  const steps = engine.view.why?.(1) ?? [];
  expect(steps.map(({ stage, what }) => `${stage} ${what}`)).toEqual([
    'arrival first-packet',
    'nat source',
    'route longest-prefix',
    'policy allow',
    'application identified',
    'state init',
    'timer protocol',
    'log start',
    'log end',
    'end tcp-fin',
  ]);
  expect(steps[1]?.detail).toMatch(
    /^rule SNAT, source 203\.0\.113\.2, sourcePort \d+, destination 192\.0\.2\.80/,
  );
  expect(steps[3]?.detail).toBe('rule Out');
  expect(engine.view.why?.(77)).toBeUndefined();
});

test('a session denied after App-ID names the rule that let it in and the one that denied it', () => {
  const engine = withSource({ application: 'bittorrent', port: 443, exchanges: [3, 3] });
  engine.advance(engine.startsAt + 5000);
  const policy = (engine.view.why?.(1) ?? []).filter(({ stage }) => stage === 'policy');
  expect(policy).toMatchObject([
    { what: 'allow', facts: { rule: 'Out' } },
    { what: 'deny', facts: { rule: 'No-P2P', application: 'bittorrent' } },
  ]);
});

test('a packet denied by policy is remembered with its counter', () => {
  const engine = withSource({ application: 'ssh', clients: ['172.16.0.10'], servers: ['10.0.0.5'] });
  engine.advance(engine.startsAt + 5000);
  const steps = engine.view.whyDropped({ source: '172.16.0.10', destinationPort: 22 }) ?? [];
  expect(steps.map(({ stage, what }) => `${stage} ${what}`)).toEqual([
    'arrival packet',
    'drop flow_policy_deny',
  ]);
  expect(steps[0]?.facts).toMatchObject({ zone: 'servers', destination: '10.0.0.5', protocol: 6 });
  expect(engine.view.whyDropped({ source: '10.9.9.9' })).toBeUndefined();
});

test('a packet of a forgotten connection leads to the session that aged out', () => {
  const engine = createEngine(shippedWorld('esx'), { seed: 1 });
  engine.advance(engine.startsAt - 90 * HOUR);
  const steps = engine.view.whyDropped({ source: '10.30.0.5', destinationPort: 443 }) ?? [];
  expect(steps.map(({ stage, what }) => `${stage} ${what}`)).toEqual([
    'arrival packet',
    'drop flow_tcp_non_syn_drop',
    'earlier-session aged-out',
  ]);
  expect(Math.abs(Number(steps[2]?.facts['elapsed']) - 1800)).toBeLessThanOrEqual(2);
});

test('the memory of drops is part of a fork', () => {
  const engine = createEngine(shippedWorld('esx'), { seed: 1 });
  engine.advance(engine.startsAt - 90 * HOUR);
  const flow = { source: '10.30.0.5' };
  expect(engine.fork().view.whyDropped(flow)).toEqual(engine.view.whyDropped(flow));
});
