// Sessions: the listing, its filters, the statistics and the details of each.
import type { NatFlag, SessionState } from '../session.ts';
import {
  details,
  exceptions,
  greater,
  type Invariant,
  listing,
  sumOf,
  unequal,
} from './invariant.fixture.ts';

const STATES: readonly SessionState[] = ['init', 'opening', 'active', 'discard', 'closing', 'closed'];
const NAT_FLAGS: readonly NatFlag[] = ['none', 'source', 'destination', 'both'];
const PAGE = 97;

/** Of the session table. */
export const SESSION_INVARIANTS: readonly Invariant[] = [
  {
    name: 'a count without a filter is the number of rows',
    contradictions: (view) => unequal('count', view.countSessions({}), listing(view).length),
  },
  {
    name: 'allocated sessions are those of the listing',
    contradictions: (view) =>
      unequal('allocated', view.sessionStatistics().allocated, view.countSessions({})),
  },
  {
    name: 'no id is listed twice',
    contradictions: (view) => {
      const rows = listing(view);
      return unequal('ids', new Set(rows.map(({ id }) => id)).size, rows.length);
    },
  },
  {
    name: 'pages make the whole listing',
    contradictions: (view) => {
      const rows = listing(view);
      const pages = Array.from({ length: Math.ceil(rows.length / PAGE) }, (_, at) =>
        view.sessions({}, { startAt: 1 + at * PAGE, limit: PAGE }),
      ).flat();
      return unequal(
        'ids',
        pages.map(({ id }) => id),
        rows.map(({ id }) => id),
      );
    },
  },
  {
    name: 'every session has one state',
    contradictions: (view) =>
      unequal(
        'sum',
        sumOf(STATES, (state) => view.countSessions({ state })),
        view.countSessions({}),
      ),
  },
  {
    name: 'a count by state is the number of rows in that state',
    contradictions: (view) => {
      const rows = listing(view);
      return STATES.flatMap((state) =>
        unequal(state, view.countSessions({ state }), rows.filter((row) => row.state === state).length),
      );
    },
  },
  {
    name: 'every session is a flow or a prediction',
    contradictions: (view) =>
      unequal(
        'sum',
        view.countSessions({ type: 'flow' }) + view.countSessions({ type: 'predict' }),
        view.countSessions({}),
      ),
  },
  {
    name: 'predictions are counted as they are listed',
    contradictions: (view) =>
      unequal('predict', view.sessionStatistics().activePredict, view.countSessions({ type: 'predict' })),
  },
  {
    name: 'every session has one kind of translation',
    contradictions: (view) =>
      unequal(
        'sum',
        sumOf(NAT_FLAGS, (nat) => view.countSessions({ nat })),
        view.countSessions({}),
      ),
  },
  {
    name: 'every session is of one address family',
    contradictions: (view) =>
      unequal(
        'sum',
        view.countSessions({ ip6: true }) + view.countSessions({ ip6: false }),
        view.countSessions({}),
      ),
  },
  {
    name: 'the applications of the listing are counted as they are listed',
    contradictions: (view) => {
      const rows = listing(view);
      return [...new Set(rows.map(({ application }) => application))].flatMap((application) =>
        unequal(
          application,
          view.countSessions({ application }),
          rows.filter((row) => row.application === application).length,
        ),
      );
    },
  },
  {
    name: 'zones count the sessions that come from them as they are listed',
    contradictions: (view) => {
      const rows = listing(view);
      return view
        .names('zone')
        .flatMap(({ name }) =>
          unequal(
            name,
            view.countSessions({ from: name }),
            rows.filter(({ fromZone }) => fromZone === name).length,
          ),
        );
    },
  },
  {
    name: 'no protocol has more active sessions than the listing has of it',
    contradictions: (view) => {
      const { activeTcp, activeUdp, activeSctp } = view.sessionStatistics();
      return [
        [6, activeTcp],
        [17, activeUdp],
        [132, activeSctp],
      ].flatMap(([protocol = 0, active = 0]) =>
        greater(`protocol ${protocol}`, active, view.countSessions({ protocol })),
      );
    },
  },
  {
    name: 'use of the table is its whole percent',
    contradictions: (view) => {
      const { allocated, supported, utilization } = view.sessionStatistics();
      return unequal('percent', utilization, Math.floor((allocated / supported) * 100));
    },
  },
  {
    name: 'no more sessions live than were ever created',
    contradictions: (view) => {
      const { allocated, createdSinceBoot } = view.sessionStatistics();
      return greater('allocated', allocated, createdSinceBoot);
    },
  },
  {
    name: 'meters of virtual systems add up to the listing, and none exceeds its limit',
    contradictions: (view) => {
      const meters = view.sessionMeters();
      const sum = sumOf(meters, ({ current }) => current);
      const over = meters.flatMap((one) => greater(`vsys${one.vsys}`, one.current, one.maximum));
      return [...unequal('sum', sum, view.countSessions({})), ...over];
    },
  },
  {
    name: 'a row and the details of its id tell the same session',
    contradictions: (view) =>
      details(view).flatMap(([row, { id, application, nat, vsys, type, c2s }]) =>
        unequal(
          `session ${row.id}`,
          [id, application, nat, vsys, type, c2s.source, c2s.sourcePort, c2s.destination, c2s.protocol],
          [
            row.id,
            row.application,
            row.nat,
            row.vsys,
            row.type,
            row.source,
            row.sourcePort,
            row.destination,
            row.protocol,
          ],
        ),
      ),
  },
  {
    name: 'the listing has no id without details',
    contradictions: (view) =>
      exceptions(
        listing(view).slice(0, 500),
        ({ id }) => view.session(id) !== undefined,
        ({ id }) => `session ${id}`,
      ),
  },
  {
    name: 'no time to live is longer than its timeout',
    contradictions: (view) =>
      details(view).flatMap(([{ id }, { timeToLive = 0, timeout }]) =>
        greater(`session ${id}`, timeToLive, timeout),
      ),
  },
  {
    name: 'no session began later than now',
    contradictions: (view) =>
      details(view).flatMap(([{ id }, { startTime }]) => greater(`session ${id}`, startTime, view.now())),
  },
  {
    name: 'of sessions that live only a discarded one has a reason to end',
    contradictions: (view) =>
      exceptions(
        details(view),
        ([{ state }, { endReason }]) => state === 'discard' || endReason === 'unknown',
        ([{ id }, { endReason }]) => `session ${id}: ${endReason}`,
      ),
  },
  {
    name: 'what led to a live session is known',
    contradictions: (view) =>
      exceptions(
        details(view),
        ([{ id }]) => (view.why(id)?.length ?? 0) > 0,
        ([{ id }]) => `session ${id}`,
      ),
  },
  {
    name: 'only nobody known is sent to the portal, and goes no further',
    contradictions: (view) =>
      exceptions(
        details(view),
        ([, { endReason, captivePortal, c2s }]) =>
          endReason !== 'auth-policy-redirect' ||
          (captivePortal && c2s.state === 'discard' && c2s.sourceUser === undefined),
        ([{ id }]) => `session ${id}`,
      ),
  },
];
