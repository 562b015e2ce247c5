// What policies and their users say must agree at random times of random worlds: hits of rules, sessions under them, pools.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';
import { RandomStreams } from './random.ts';
import { parseWorld, type World } from './world/world-schema.ts';

function worldOf(name: string): World {
  const parsed = parseWorld(parse(readFileSync(new URL(`./worlds/${name}.yaml`, import.meta.url), 'utf8')));
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues));
  return parsed.world;
}

const WORLDS: readonly (readonly [string, number])[] = [
  ['hq', 1],
  ['hq', 2],
  ['hq', 3],
  ['overview', 1],
  ['alg', 1],
  ['esx', 1],
  ['dual', 1],
];

function counterOf({ view }: Engine, name: string): number {
  return view.counters().find((counter) => counter.name === name)?.value ?? 0;
}

/** No rule has fewer hits than it has sessions; what is denied at once is denied by a rule that was hit. */
function expectHitsAgree(engine: Engine): void {
  const { view } = engine;
  for (const { name, count: hits } of view.ruleHits('security'))
    expect(view.countSessions({ rule: name, type: 'flow' }), name).toBeLessThanOrEqual(hits);
  for (const { name, count: hits } of view.ruleHits('nat'))
    expect(view.countSessions({ natRule: name, type: 'flow' }), name).toBeLessThanOrEqual(hits);
  for (const { name, hits } of view.pbfRules())
    expect(view.countSessions({ pbfRule: name }), name).toBeLessThanOrEqual(hits);
  const deniers = view.policy.securityRules().filter(({ action }) => action !== 'allow');
  const denied = view
    .ruleHits('security')
    .filter(({ name }) => deniers.some((rule) => rule.name === name))
    .reduce((sum, { count }) => sum + count, 0);
  expect(denied).toBe(counterOf(engine, 'flow_policy_deny') + counterOf(engine, 'session_discard'));
}

/** What interfaces count and what the firewall counts in all is the same, packet by packet. */
function expectInterfacesAgree(engine: Engine): void {
  const ports = engine.view.dataplane.interfaceCounters();
  const sum = (field: 'packetsReceived' | 'packetsTransmitted' | 'packetsDropped') =>
    ports.reduce((all, port) => all + port[field], 0);
  const [received, sent] = [counterOf(engine, 'pkt_recv'), counterOf(engine, 'pkt_sent')];
  expect([sum('packetsReceived'), sum('packetsTransmitted')]).toEqual([received, sent]);
  expect(sum('packetsDropped')).toBe(received - sent);
  for (const { name, packetsDropped, ...causes } of ports) {
    const { flowState, noRoute, noArp, zoneChange, ipSpoof, icmpFragment } = causes;
    const explained = flowState + noRoute + noArp + zoneChange + ipSpoof + icmpFragment;
    expect(explained, name).toBeLessThanOrEqual(packetsDropped);
  }
  const flowStates = ports.reduce((all, port) => all + port.flowState, 0);
  const counters = ['flow_discard_drop', 'flow_tcp_non_syn_drop', 'tcp_drop_out_of_wnd'];
  expect(flowStates).toBe(counters.reduce((all, name) => all + counterOf(engine, name), 0));
}

/** Pools lend what sessions hold, and the load that is kept is that of the present statistics. */
function expectResourcesAgree({ view }: Engine): void {
  for (const { rules, kind, used } of view.dataplane.natPools()) {
    if (kind !== 'dynamic-ip-and-port') continue;
    const held = rules.reduce((sum, natRule) => sum + view.countSessions({ natRule, type: 'flow' }), 0);
    expect(used, rules.join(' ')).toBeGreaterThanOrEqual(held);
    expect(used - held, rules.join(' ')).toBeLessThanOrEqual(view.countSessions({ type: 'predict' }));
  }
  const [newest] = view.dataplane.resources('second', 1)[0]?.entries ?? [];
  expect(newest?.cores[0]?.average).toBe(0);
  const isBusy = view.sessionStatistics().packetsPerSecond > 0;
  expect((newest?.cores[1]?.average ?? 0) > 0).toBe(isBusy);
}

/** Applications, classes and guarded sessions add up to the sessions there are. */
function expectSumsAgree(engine: Engine): void {
  const { view } = engine;
  const uses = view.dataplane.applicationUse();
  const sessions = uses.reduce((sum, use) => sum + use.sessions, 0);
  expect(sessions).toBe(counterOf(engine, 'session_allocated'));
  for (const { application, sessions: all } of uses)
    expect(view.countSessions({ application }), application).toBeLessThanOrEqual(all);
  const classes = [1, 2, 3, 4, 5, 6, 7, 8].map((qosClass) => view.countSessions({ qosClass }));
  expect(classes.reduce((sum, count) => sum + count, 0)).toBe(view.countSessions({}));
  for (const rule of view.policy.qosRules())
    expect(view.countSessions({ qosRule: rule.name, qosClass: rule.class })).toBe(
      view.countSessions({ qosRule: rule.name }),
    );
  for (const { rule, sessions: guarded } of view.dataplane.dosProtection())
    expect(view.countSessions({ dosRule: rule }), rule).toBe(guarded);
  const { allocated } = view.sessionStatistics();
  expect(view.dataplane.shares().reduce((sum, { active }) => sum + active, 0)).toBe(allocated);
}

/** The test finds the very rule that traffic was given: of every live session whose first packet can be asked about again. */
function expectTestsAgree({ view }: Engine): number {
  let asked = 0;
  for (const row of view.sessions({ type: 'flow', state: 'active' }, { startAt: 1, limit: 200 })) {
    const session = view.session(row.id);
    if (session === undefined || session.parent !== undefined || row.application === 'undecided') continue;
    const [rule] = view.policy.matchSecurity({
      from: row.fromZone,
      to: row.toZone,
      source: row.source,
      destination: row.destination,
      protocol: row.protocol,
      destinationPort: row.destinationPort,
      application: row.application,
    });
    expect(rule?.name, `session ${row.id}`).toBe(session.rule);
    if (session.nat !== 'none') {
      const { source, destination, protocol, destinationPort } = row;
      // NAT rules ask for the zone where the untranslated destination lies.
      const match = view.policy.matchNat({
        from: row.fromZone,
        source,
        destination,
        protocol,
        destinationPort,
      });
      expect(match?.rule.name, `session ${row.id}`).toBe(session.natRule);
    }
    asked++;
  }
  return asked;
}

test.each(WORLDS)(
  'hits, sessions and tests of policies agree at random times in %s, seed %i',
  (name, seed) => {
    const engine = createEngine(worldOf(name), { seed });
    engine.advance(engine.startsAt);
    const random = RandomStreams.seeded(seed, ['times']).stream(0);
    let asked = 0;
    for (let n = 0; n < 6; n++) {
      expectHitsAgree(engine);
      expectInterfacesAgree(engine);
      expectResourcesAgree(engine);
      expectSumsAgree(engine);
      // Sessions that a world installs may stand under a rule of its author's choice.
      if (name !== 'overview') asked += expectTestsAgree(engine);
      engine.advance(engine.view.now() + 1 + random.below(n < 4 ? 20_000 : 600_000));
      if (n === 3) engine.apply({ kind: 'clear-sessions', filter: {} });
    }
    expectHitsAgree(engine);
    expectInterfacesAgree(engine);
    engine.apply({ kind: 'clear-interface-counters', with: 'global-counters' });
    engine.advance(engine.view.now() + 60_000);
    expectInterfacesAgree(engine);
    expectInterfacesAgree(engine.fork());
    if (name !== 'overview') expect(asked).toBeGreaterThan(50);
  },
);
