// Each of these lies is found out by the sentence that it contradicts; and the list of sentences is the one that is written down.
import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../create-engine.ts';
import type { QosNodeRecord } from '../dataplane-view.ts';
import type { ThreatLogRecord } from '../logs/threat-log-record.ts';
import type { EngineView } from '../view.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { INVARIANTS } from './invariants.fixture.ts';

let view: EngineView;

beforeAll(() => {
  const engine = createEngine(shippedWorld('hq', { warmUp: 300 }), { seed: 1 });
  engine.advance(engine.startsAt + 600_000);
  view = engine.view;
});

/** The same answers but for those that are given. */
function but<T extends object>(answers: T, lies: (truth: T) => Partial<T>): T {
  const told = lies(answers);
  return new Proxy(answers, {
    get: (truth, key) => {
      if (Reflect.has(told, key)) return Reflect.get(told, key);
      const value: unknown = Reflect.get(truth, key);
      return typeof value === 'function' ? value.bind(truth) : value;
    },
  });
}

function lie(lies: (truth: EngineView) => Partial<EngineView>): () => EngineView {
  return () => but(view, lies);
}

const ENDED = { kind: 'term', field: 'subtype', operator: 'eq', value: 'end' } as const;

function asFlood(record: ThreatLogRecord): ThreatLogRecord {
  return { ...record, subtype: 'flood', action: 'random-drop' };
}

function laden(node: QosNodeRecord | undefined): QosNodeRecord | undefined {
  return node && { ...node, classes: firstChanged(node.classes, (one) => ({ ...one, packets: 1e12 })) };
}

function narrowed(node: QosNodeRecord | undefined): QosNodeRecord | undefined {
  return (
    node && { ...node, classes: firstChanged(node.classes, (one) => ({ ...one, max: 8, throughput: 1e12 })) }
  );
}

/** The items with the first of them changed. */
function firstChanged<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  return items.map((item, at) => (at === 0 ? change(item) : item));
}

test.each<[string, () => EngineView]>([
  [
    'interfaces of one port tell the errors of the port',
    lie((truth) => ({
      dataplane: but(truth.dataplane, ({ interfaceCounters }) => ({
        interfaceCounters: () =>
          firstChanged(interfaceCounters.call(truth.dataplane), (one) => ({ ...one, receiveErrors: 1 })),
      })),
    })),
  ],
  [
    'an interface without a zone or a virtual router has sent nothing',
    lie((truth) => ({
      network: but(truth.network, ({ interfaceCounters }) => ({
        interfaceCounters: (name) => ({
          ...interfaceCounters.call(truth.network, name),
          packetsTransmitted: 1,
        }),
      })),
    })),
  ],
  [
    'what may not be fragmented was too long',
    lie((truth) => ({
      counters: () =>
        truth
          .counters()
          .map((one) => (one.name === 'flow_fwd_ip_df' ? { ...one, value: one.value + 1 } : one)),
    })),
  ],
  [
    'a count without a filter is the number of rows',
    lie((truth) => ({ countSessions: (filter) => truth.countSessions(filter) + 1 })),
  ],
  [
    'allocated sessions are those of the listing',
    lie((truth) => ({ sessionStatistics: () => ({ ...truth.sessionStatistics(), allocated: 1 }) })),
  ],
  [
    'no id is listed twice',
    lie((truth) => ({
      sessions: (filter, page) => truth.sessions(filter, page).map((row) => ({ ...row, id: 7 })),
    })),
  ],
  [
    'pages make the whole listing',
    lie((truth) => ({
      sessions: (filter, page) =>
        truth.sessions(filter, page.limit < 1_000 ? { ...page, startAt: page.startAt + 1 } : page),
    })),
  ],
  [
    'every session has one state',
    lie((truth) => ({ countSessions: ({ state, ...rest }) => truth.countSessions(rest) })),
  ],
  ['the listing has no id without details', lie(() => ({ session: () => undefined }))],
  ['no session began later than now', lie(() => ({ now: () => 0 }))],
  [
    'meters of virtual systems add up to the listing, and none exceeds its limit',
    lie((truth) => ({
      sessionMeters: () => firstChanged(truth.sessionMeters(), (one) => ({ ...one, current: 0 })),
    })),
  ],
  [
    'sessions allocated and not freed are those of the listing',
    lie((truth) => ({ counters: () => truth.counters().filter(({ name }) => name !== 'session_freed') })),
  ],
  [
    'interfaces have received what the firewall has received',
    lie((truth) => ({
      dataplane: but(truth.dataplane, ({ interfaceCounters }) => ({
        interfaceCounters: () =>
          firstChanged(interfaceCounters.call(truth.dataplane), (one) => ({ ...one, packetsReceived: 1 })),
      })),
    })),
  ],
  [
    'no security rule has fewer hits than sessions',
    lie((truth) => ({ ruleHits: (base) => truth.ruleHits(base).map((one) => ({ ...one, count: 0 })) })),
  ],
  [
    'shares of dataplanes add up to the sessions there are',
    lie((truth) => ({ dataplane: but(truth.dataplane, () => ({ shares: () => [] })) })),
  ],
  [
    'both directions of the log have the same records',
    lie((truth) => ({
      trafficLog: (request) => truth.trafficLog({ ...request, direction: 'backward' }),
    })),
  ],
  [
    'bytes and packets of a record are those of both directions',
    lie((truth) => ({
      trafficLog: (request) => truth.trafficLog(request).map((one) => ({ ...one, bytes: one.bytes + 1 })),
    })),
  ],
  [
    'only a rule that denies and logs has a denial in the log',
    lie((truth) => ({
      policy: but(truth.policy, ({ securityRules }) => ({
        securityRules: () =>
          securityRules.call(truth.policy).map((one) => ({ ...one, logs: { start: false, end: false } })),
      })),
      trafficLog: (request) =>
        truth.trafficLog({ ...request, where: ENDED }).map((one) => ({ ...one, subtype: 'drop' })),
    })),
  ],
  [
    'a rule that denies and logs has a record for each time it was hit',
    lie((truth) => ({
      policy: but(truth.policy, ({ securityRules }) => ({
        securityRules: () =>
          securityRules.call(truth.policy).map((one) => ({ ...one, logs: { start: true, end: true } })),
      })),
    })),
  ],
  [
    'packets in records of drops are those that policy denied, where nobody denies without logging',
    lie((truth) => ({
      policy: but(truth.policy, ({ securityRules }) => ({
        securityRules: () =>
          securityRules.call(truth.policy).map((one) => ({ ...one, logs: { start: true, end: true } })),
      })),
    })),
  ],
  [
    'both directions of the threat log have the same records, in the order of time',
    lie((truth) => ({ threatLog: () => truth.threatLog({ direction: 'forward' }) })),
  ],
  [
    'floods are logged packet by packet as the counters of floods have it',
    lie((truth) => ({ threatLog: (request) => truth.threatLog(request).map(asFlood) })),
  ],
  [
    'a flood has no session, and content and a session that fills the buffers have one',
    lie((truth) => ({ threatLog: (request) => truth.threatLog(request).map(asFlood) })),
  ],
  [
    'ends that were reset for a threat are those that the counters know',
    lie((truth) => ({
      threatLog: (request) => truth.threatLog(request).map((one) => ({ ...one, repeats: one.repeats + 1 })),
    })),
  ],
  [
    'a session with a threat has no other end than that',
    lie((truth) => ({
      session: (id) => {
        const session = truth.session(id);
        return session && { ...session, endReason: 'aged-out' };
      },
    })),
  ],
  ['whoever ended by a threat is in the threat log', lie(() => ({ threatLog: () => [] }))],
  [
    'as many sessions were discarded or ended for a threat as the threat log tells',
    lie((truth) => ({ threatLog: (request) => truth.threatLog(request).slice(1) })),
  ],
  [
    'packets are forwarded by active routes alone',
    lie((truth) => ({ network: but(truth.network, () => ({ routes: () => [] })) })),
  ],
  [
    'routes by BGP are counted as they are listed',
    lie((truth) => ({
      network: but(truth.network, ({ routes }) => ({
        routes: () => routes.call(truth.network).filter(({ type }) => type !== 'bgp'),
      })),
    })),
  ],
  [
    'peers of BGP are as many as have accepted routes to tell',
    lie((truth) => ({ network: but(truth.network, () => ({ bgpLocalRib: () => [] })) })),
  ],
  [
    'a gateway counts the tunnels that stand under it',
    lie((truth) => ({
      network: but(truth.network, ({ ipsecTunnels }) => ({
        ipsecTunnels: () =>
          firstChanged(ipsecTunnels.call(truth.network), (one) => ({ ...one, association: undefined })),
      })),
    })),
  ],
  [
    'a session goes out through an interface of its zone',
    lie((truth) => ({ network: but(truth.network, () => ({ logicalInterfaces: () => [] })) })),
  ],
  [
    'interfaces received in the last second what the firewall did',
    lie((truth) => ({
      dataplane: but(truth.dataplane, ({ interfaceRates }) => ({
        interfaceRates: () =>
          firstChanged(interfaceRates.call(truth.dataplane), (one) => ({ ...one, packetsReceived: -1 })),
      })),
    })),
  ],
  [
    'classes of an interface leave no faster than each and all of them may',
    lie((truth) => ({
      dataplane: but(truth.dataplane, ({ qosNode }) => ({
        qosNode: (name) => narrowed(qosNode.call(truth.dataplane, name)),
      })),
    })),
  ],
  [
    'an interface has sent what its classes have, or more',
    lie((truth) => ({
      dataplane: but(truth.dataplane, ({ qosNode }) => ({
        qosNode: (name) => laden(qosNode.call(truth.dataplane, name)),
      })),
    })),
  ],
  [
    'packet buffers are held by live sessions, a hundred percent of them at most',
    lie((truth) => ({
      dataplane: but(truth.dataplane, () => ({ bufferHolders: () => [{ id: 4_000_000_000, percent: 60 }] })),
    })),
  ],
  [
    'whom packet buffer protection blocks stands in the block table, for as long',
    lie((truth) => ({
      dataplane: but(truth.dataplane, () => ({
        blocked: () => [{ address: '10.20.0.9', rule: '', profile: '', zones: ['trust'], remaining: 60 }],
      })),
    })),
  ],
  [
    'packets are thrown away early where buffers are mitigated, and no less is counted for what than for how',
    lie((truth) => ({
      counters: () =>
        truth
          .counters()
          .map((one) => (one.name === 'pkt_buf_protect_red' ? { ...one, value: one.value + 1 } : one)),
    })),
  ],
  [
    'tunnels and their proxy ids are numbered in their order, and none has a name twice',
    lie((truth) => ({
      network: but(truth.network, ({ ipsecTunnels }) => ({
        ipsecTunnels: () =>
          firstChanged(ipsecTunnels.call(truth.network), (one) => ({ ...one, id: one.id + 1 })),
      })),
    })),
  ],
  [
    'no tunnel has carried less than nothing',
    lie((truth) => ({
      network: but(truth.network, ({ ipsecTunnels }) => ({
        ipsecTunnels: () =>
          firstChanged(ipsecTunnels.call(truth.network), (one) => ({
            ...one,
            traffic: { ...one.traffic, decapBytes: -1 },
          })),
      })),
    })),
  ],
  [
    'what is announced to a peer is a route of the table',
    lie((truth) => ({ network: but(truth.network, () => ({ redistributedRoutes: () => [] })) })),
  ],
  [
    'who is heard by LLDP is heard where the firewall speaks, over a link that is up',
    lie((truth) => ({ network: but(truth.network, () => ({ lldpLocals: () => [] })) })),
  ],
  [
    'neighbours are known only over links that are up',
    lie((truth) => ({ network: but(truth.network, () => ({ logicalInterfaces: () => [] })) })),
  ],
  [
    'an aggregate held by LACP is up if, and only if, a member is selected, and selected ones are up',
    lie((truth) => ({ network: but(truth.network, () => ({ hardwarePorts: () => [] })) })),
  ],
  [
    'stations stand behind ports of their VLAN',
    lie((truth) => ({ network: but(truth.network, () => ({ vlans: () => [] })) })),
  ],
  [
    'a peer that is established is spoken to from an interface that is up',
    lie((truth) => ({ network: but(truth.network, () => ({ logicalInterfaces: () => [] })) })),
  ],
  [
    'routes by BGP come from peers that are established',
    lie((truth) => ({ network: but(truth.network, () => ({ bgpLocalRib: () => [] })) })),
  ],
  [
    'every address of an interface that is up is a route to the firewall itself',
    lie((truth) => ({ network: but(truth.network, () => ({ routes: () => [] })) })),
  ],
  [
    'peers are told destinations of active routes, each as many as are counted',
    lie((truth) => ({ network: but(truth.network, () => ({ routes: () => [] })) })),
  ],
  [
    'a look-up names what the forwarding table has for the destination',
    lie((truth) => ({ dataplane: but(truth.dataplane, () => ({ lookUpRoute: () => undefined })) })),
  ],
  [
    'a time server is followed if, and only if, one answers',
    lie((truth) => ({ management: but(truth.management, () => ({ ntpServers: () => [] })) })),
  ],
  [
    'the cloud is connected if, and only if, the latest request to it was answered',
    lie((truth) => ({
      management: but(truth.management, ({ urlCloud }) => ({
        urlCloud: () => ({ ...urlCloud.call(truth.management), connection: 'not-connected' }),
      })),
    })),
  ],
  [
    'who was asked by the dataplane was asked from an address of the firewall',
    lie((truth) => ({
      management: but(truth.management, ({ services }) => ({
        services: () => services.call(truth.management).map((one) => ({ ...one, way: 'dataplane' })),
      })),
    })),
  ],
  [
    'a mapping that is told is the user whom a rule sees',
    lie((truth) => ({
      policy: but(truth.policy, ({ matchSecurity }) => ({
        matchSecurity: (question) =>
          question.user === undefined ? [] : matchSecurity.call(truth.policy, question),
      })),
    })),
  ],
  ['both answers about the pair tell the same states', lie(() => ({ highAvailability: () => undefined }))],
  [
    'jobs are numbered, the newest first',
    lie((truth) => ({
      management: but(truth.management, ({ jobs }) => ({
        jobs: () => jobs.call(truth.management).flatMap((job) => [job, job]),
      })),
    })),
  ],
])('a lie about this is found: %s', (name, liar) => {
  const invariant = Object.values(INVARIANTS)
    .flat()
    .find((one) => one.name === name);
  expect(invariant?.contradictions(view)).toEqual([]);
  expect(invariant?.contradictions(liar()).length).toBeGreaterThan(0);
});

test('the list of sentences is written down (renew it with: vitest run engine/consistency --update)', async () => {
  const sections = Object.entries(INVARIANTS).map(
    ([part, all]) => `## ${part}\n\n${all.map(({ name }) => `- ${name}`).join('\n')}\n`,
  );
  const names = Object.values(INVARIANTS).flatMap((all) => all.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  const text = `# What the firewall says never contradicts itself\n\n${names.length} sentences, held against twelve worlds at random times and after operations of every kind.\n\n`;
  await expect(text + sections.join('\n')).toMatchFileSnapshot('./README.md');
});
