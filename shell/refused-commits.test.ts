// A configuration that cannot run: the device's error, and a firewall that has changed in nothing but its log of the failed job.
import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { conversationWith } from './testing/managed-conversation.ts';

const WORLD = shippedWorld('hq', { warmUp: 60 });

let warm: Engine;

beforeAll(() => {
  warm = createEngine(WORLD, { seed: 1 });
  warm.advance(warm.startsAt);
});

/** A conversation on a firewall of its own. */
function conversation() {
  return conversationWith(warm.fork(), WORLD);
}

/** What the firewall is, has and does. */
function answers({ view }: Engine): object {
  return {
    sessions: view.sessions({}, { startAt: 1, limit: 100_000 }),
    statistics: view.sessionStatistics(),
    counters: view.counters(),
    security: view.policy.securityRules(),
    nat: view.policy.natRules(),
    hits: view.ruleHits('security'),
    pools: view.dataplane.natPools(),
    interfaces: view.network.logicalInterfaces(),
    routes: view.network.routes(),
    zones: view.names('zone'),
  };
}

/** What is typed in configuration mode before the commit, all of which is accepted, and what the commit says is wrong. */
function check(typed: readonly string[], ...complaint: readonly string[]): void {
  const { engine, management, session } = conversation();
  session.execute('configure');
  for (const line of typed) expect(session.execute(line).status, line).toBe('accepted');
  const { running } = management;
  const untouched = engine.fork();
  const { status, lines } = session.execute('commit');
  const end = ['(Module: device)', 'Commit failed', '', '[edit]'];
  expect(lines.slice(3)).toEqual(['Validation Error:', ...complaint, ...end]);
  expect(status).toBe('rejected');
  expect(management.jobs.at(-1)?.result).toBe('FAIL');
  expect(management.running).toBe(running);
  expect(management.versions.length).toBe(1);
  // The job took its time, in which the firewall went on as it would have anyway.
  untouched.advance(engine.view.now());
  expect(answers(engine)).toEqual(answers(untouched));
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a zone that rules still name',
    ['delete zone dmz'],
    [
      "rulebase -> security -> rules -> DMZ-Web-In -> to 'dmz' is not a valid reference",
      'rulebase -> security -> rules -> DMZ-Web-In -> to is invalid',
      "rulebase -> security -> rules -> DC-Access -> to 'dmz' is not a valid reference",
      'rulebase -> security -> rules -> DC-Access -> to is invalid',
      "rulebase -> dos -> rules -> Guard-Web -> to -> zone 'dmz' is not a valid reference",
      'rulebase -> dos -> rules -> Guard-Web -> to -> zone is invalid',
      "    Interface 'ethernet1/3' has no zone",
    ],
  ],
  [
    'an address that a rule still names',
    ['delete address web-public'],
    [
      "rulebase -> security -> rules -> DMZ-Web-In -> destination 'web-public' is not a valid reference",
      'rulebase -> security -> rules -> DMZ-Web-In -> destination is invalid',
      "rulebase -> nat -> rules -> DNAT-Web -> destination 'web-public' is not a valid reference",
      'rulebase -> nat -> rules -> DNAT-Web -> destination is invalid',
      "rulebase -> dos -> rules -> Guard-Web -> destination 'web-public' is not a valid reference",
      'rulebase -> dos -> rules -> Guard-Web -> destination is invalid',
    ],
  ],
  [
    'an interface in two zones',
    ['set zone more network layer3 ethernet1/3'],
    [
      "zone -> more -> network -> layer3 'ethernet1/3' is already in use",
      'zone -> more -> network -> layer3 is invalid',
    ],
  ],
  [
    'an interface in two virtual routers',
    ['set network virtual-router other interface ethernet1/3'],
    [
      "network -> virtual-router -> other -> interface 'ethernet1/3' is already in use",
      'network -> virtual-router -> other -> interface is invalid',
    ],
  ],
  [
    'an address and a group of one name',
    ['set address-group web static mail'],
    ["address-group -> web 'web' is already in use", 'address-group -> web is invalid'],
  ],
  [
    'overlapping subnets',
    [
      'delete network interface ethernet ethernet1/3 layer3 ip',
      'set network interface ethernet ethernet1/3 layer3 ip 10.20.0.129/25',
    ],
    [
      "network -> interface -> ethernet -> ethernet1/3 -> layer3 '10.20.0.129/25' overlaps with ethernet1/2",
      'network -> interface -> ethernet -> ethernet1/3 -> layer3 is invalid',
    ],
  ],
  [
    'a loop of two groups',
    [
      'set address-group one static web',
      'set address-group two static one',
      'set address-group one static two',
    ],
    [
      'address-group -> one is a loop of groups',
      'address-group -> one is invalid',
      'address-group -> two is a loop of groups',
      'address-group -> two is invalid',
    ],
  ],
  [
    'a loop of three groups of services',
    [
      'set service-group a members service-http',
      'set service-group b members a',
      'set service-group c members b',
      'set service-group a members c',
    ],
    [
      'service-group -> a is a loop of groups',
      'service-group -> a is invalid',
      'service-group -> b is a loop of groups',
      'service-group -> b is invalid',
      'service-group -> c is a loop of groups',
      'service-group -> c is invalid',
    ],
  ],
  [
    'an application group that holds itself',
    ['set application-group g members ssl', 'set application-group g members g'],
    ['application-group -> g is a loop of groups', 'application-group -> g is invalid'],
  ],
  [
    'a rule that leads nowhere',
    ['delete rulebase security rules Users-Web to'],
    [
      "rulebase -> security -> rules -> Users-Web  is missing 'to'",
      'rulebase -> security -> rules is invalid',
    ],
  ],
])('a commit with %s is refused, and nothing has changed', (_name, typed, complaint) => {
  check(typed, ...complaint);
});
