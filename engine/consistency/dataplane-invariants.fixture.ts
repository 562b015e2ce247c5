// Pools, load, shares of dataplanes, use of applications, protection.
import type { QosNodeRecord } from '../dataplane-view.ts';
import type { EngineView } from '../view.ts';
import { counterOf, exceptions, greater, type Invariant, sumOf, unequal } from './invariant.fixture.ts';

const SCALES = ['second', 'minute', 'hour', 'day', 'week'] as const;

/** Bits a second by which an average of whole bytes may be above what it is an average of. */
const ROUNDED = 8;

/** Of what the dataplane has and uses. */
export const DATAPLANE_INVARIANTS: readonly Invariant[] = [
  {
    name: 'classes of an interface leave no faster than each and all of them may',
    contradictions: (view) =>
      qosNodes(view).flatMap(({ interface: name, max, classes }) => {
        const all = sumOf(classes, ({ throughput }) => throughput);
        return [
          ...(max === 0 ? [] : greater(name, all, max + ROUNDED * classes.length)),
          ...classes
            .filter((one) => one.max > 0)
            .flatMap((one) => greater(`${name} ${one.class}`, one.throughput, one.max + ROUNDED)),
        ];
      }),
  },
  {
    name: 'an interface has sent what its classes have, or more',
    contradictions: (view) =>
      qosNodes(view).flatMap(({ interface: name, classes }) => {
        const sent = view.dataplane.interfaceCounters().find((one) => one.name === name);
        const packets = sumOf(classes, (one) => one.packets);
        return greater(name, packets, sent?.packetsTransmitted ?? 0);
      }),
  },
  {
    name: 'packet buffers are held by live sessions, a hundred percent of them at most',
    contradictions: (view) => {
      const holders = view.dataplane.bufferHolders();
      const total = holders.reduce((sum, { percent }) => sum + percent, 0);
      return [
        ...exceptions(
          holders,
          ({ id }) => ['active', 'opening'].includes(view.session(id)?.c2s.state ?? ''),
          ({ id }) => String(id),
        ),
        ...(total > 100 ? [`${total} percent`] : []),
      ];
    },
  },
  {
    name: 'whom packet buffer protection blocks stands in the block table, for as long',
    contradictions: ({ dataplane }) =>
      unequal(
        'blocked',
        dataplane
          .bufferProtection()
          .offenders.filter(({ action }) => action === 'block')
          .map(({ source, zone, seconds }) => `${source} ${zone} ${seconds}`),
        dataplane
          .blocked()
          .filter(({ rule }) => rule === '')
          .map(({ address, zones, remaining }) => `${address} ${zones.join(' ')} ${remaining}`),
      ),
  },
  {
    name: 'packets are thrown away early where buffers are mitigated, and no less is counted for what than for how',
    until: ['clear-counters'],
    contradictions: (view) =>
      unequal('packets', counterOf(view, 'flow_dos_pbp_drop'), counterOf(view, 'pkt_buf_protect_red')),
  },
  {
    name: 'a pool has lent what sessions under its rules hold, and what predictions may need',
    amid: ['commit'],
    contradictions: (view) =>
      view.dataplane
        .natPools()
        .filter(({ kind }) => kind === 'dynamic-ip-and-port')
        .flatMap(({ rules, used }) => {
          const held = sumOf(rules, (natRule) => view.countSessions({ natRule, type: 'flow' }));
          const predicted = view.countSessions({ type: 'predict' });
          const name = rules.join(' ');
          return [...greater(name, held, used), ...greater(name, used - held, predicted)];
        }),
  },
  {
    name: 'no pool has less than nothing left',
    contradictions: (view) =>
      exceptions(
        view.dataplane.natPools(),
        ({ used, available }) => used >= 0 && available >= 0,
        ({ rules }) => rules.join(' '),
      ),
  },
  {
    name: 'shares of dataplanes add up to the sessions there are',
    contradictions: (view) =>
      unequal(
        'active',
        sumOf(view.dataplane.shares(), ({ active }) => active),
        view.sessionStatistics().allocated,
      ),
  },
  {
    name: 'every dataplane has a share and a load',
    contradictions: (view) =>
      unequal('dataplanes', view.dataplane.shares().length, view.dataplane.resources('second', 1).length),
  },
  {
    name: 'no load is above a hundred percent, no average above its maximum',
    contradictions: (view) =>
      SCALES.flatMap((scale) =>
        view.dataplane.resources(scale, 60).flatMap(({ entries }) =>
          entries
            .flatMap(({ cores, session, packetBuffer }) => [...cores, session, packetBuffer])
            .filter(({ average, maximum }) => average > maximum || maximum > 100 || average < 0)
            .map(({ average, maximum }) => `${scale}: ${average} of ${maximum}`),
        ),
      ),
  },
  {
    name: 'a core works where packets pass or wait, and only there',
    contradictions: (view) => {
      const [newest] = view.dataplane.resources('second', 1)[0]?.entries ?? [];
      if (newest === undefined) return [];
      // Buffers of an idle dataplane are full to one percent.
      const isBusy = view.sessionStatistics().packetsPerSecond > 0 || newest.packetBuffer.average > 1;
      return unequal('busy', (newest.cores[1]?.average ?? 0) > 0, isBusy);
    },
  },
  {
    name: 'sessions by application add up to all that were allocated',
    until: ['clear-counters', 'ha-failover', 'ha-suspend'],
    contradictions: (view) =>
      unequal(
        'sessions',
        sumOf(view.dataplane.applicationUse(), ({ sessions }) => sessions),
        counterOf(view, 'session_allocated'),
      ),
  },
  {
    name: 'no application has more live sessions than it ever had',
    amid: ['commit'],
    contradictions: (view) =>
      view.dataplane
        .applicationUse()
        .flatMap(({ application, sessions }) =>
          greater(application, view.countSessions({ application }), sessions),
        ),
  },
  {
    name: 'sessions under a DoS rule are those that it guards',
    amid: ['commit'],
    contradictions: (view) =>
      view.dataplane
        .dosProtection()
        .flatMap(({ rule, sessions }) => unequal(rule, view.countSessions({ dosRule: rule }), sessions)),
  },
  {
    name: 'protected zones are zones',
    // The commits of the test may take the last interface of a zone away, whose protection stays configured.
    until: ['commit'],
    contradictions: (view) => {
      const zones = view.names('zone').map(({ name }) => name);
      return exceptions(
        view.dataplane.zoneProtection(),
        ({ zone }) => zones.includes(zone),
        ({ zone }) => zone,
      );
    },
  },
];

/** QoS of the interfaces that have it. */
function qosNodes({ dataplane }: EngineView): readonly QosNodeRecord[] {
  return dataplane.interfaceCounters().flatMap(({ name }) => dataplane.qosNode(name) ?? []);
}
