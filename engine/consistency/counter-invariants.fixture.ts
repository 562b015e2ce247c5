// Global counters and those of interfaces.
import { counterOf, exceptions, greater, type Invariant, sumOf, unequal } from './invariant.fixture.ts';

const CLEARED = ['clear-counters', 'clear-interface-counters'] as const;

/** Of everything that is counted packet by packet. */
export const COUNTER_INVARIANTS: readonly Invariant[] = [
  {
    name: 'sessions allocated and not freed are those of the listing',
    until: ['clear-counters', 'ha-failover', 'ha-suspend'],
    contradictions: (view) =>
      unequal(
        'installed',
        counterOf(view, 'session_allocated') - counterOf(view, 'session_freed'),
        view.countSessions({}),
      ),
  },
  {
    name: 'what meters throttled is what the counter says',
    until: ['clear-counters'],
    contradictions: (view) =>
      unequal(
        'throttled',
        sumOf(view.sessionMeters(), ({ throttled }) => throttled),
        counterOf(view, 'flow_meter_vsys_throttle'),
      ),
  },
  {
    name: 'no counter has two rows, or less than nothing',
    contradictions: (view) => {
      const counters = view.counters();
      const rows = unequal('names', new Set(counters.map(({ name }) => name)).size, counters.length);
      return [
        ...rows,
        ...exceptions(
          counters,
          ({ value }) => value >= 0 && Number.isSafeInteger(value),
          ({ name, value }) => `${name}: ${value}`,
        ),
      ];
    },
  },
  {
    name: 'interfaces have received what the firewall has received',
    until: CLEARED,
    contradictions: (view) =>
      unequal(
        'packets',
        sumOf(view.dataplane.interfaceCounters(), (port) => port.packetsReceived),
        counterOf(view, 'pkt_recv'),
      ),
  },
  {
    name: 'interfaces have sent what the firewall has sent',
    until: CLEARED,
    contradictions: (view) =>
      unequal(
        'packets',
        sumOf(view.dataplane.interfaceCounters(), (port) => port.packetsTransmitted),
        counterOf(view, 'pkt_sent'),
      ),
  },
  {
    name: 'what was received was sent or dropped',
    contradictions: (view) => {
      const ports = view.dataplane.interfaceCounters();
      return unequal(
        'packets',
        sumOf(ports, ({ packetsReceived }) => packetsReceived),
        sumOf(ports, ({ packetsTransmitted, packetsDropped }) => packetsTransmitted + packetsDropped),
      );
    },
  },
  {
    name: 'no interface has more reasons for drops than drops',
    contradictions: (view) =>
      view.dataplane.interfaceCounters().flatMap(({ name, packetsDropped, ...causes }) => {
        const { flowState, noRoute, noArp, zoneChange, ipSpoof, icmpFragment } = causes;
        const told = flowState + noRoute + noArp + zoneChange + ipSpoof + icmpFragment;
        return greater(name, told, packetsDropped);
      }),
  },
  {
    name: 'an interface has bytes where it has packets, and only there',
    contradictions: (view) =>
      exceptions(
        view.dataplane.interfaceCounters(),
        (port) =>
          port.packetsReceived > 0 === port.bytesReceived > 0 &&
          port.packetsTransmitted > 0 === port.bytesTransmitted > 0,
        ({ name }) => name,
      ),
  },
];
