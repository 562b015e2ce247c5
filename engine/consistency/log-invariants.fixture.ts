// The traffic log against itself and against sessions.
import type { TrafficLogRecord } from '../session-log-record.ts';
import type { EngineView } from '../view.ts';
import { details, exceptions, type Invariant, unequal } from './invariant.fixture.ts';

const LATEST = 300;

function latest(view: EngineView): readonly TrafficLogRecord[] {
  return view.trafficLog({ limit: LATEST, direction: 'backward' });
}

function nameOf({ subtype, sessionId, at }: TrafficLogRecord): string {
  return `${subtype} of ${sessionId} at ${at}`;
}

/** Of log records. */
export const LOG_INVARIANTS: readonly Invariant[] = [
  {
    name: 'both directions of the log have the same records',
    contradictions: (view) =>
      unequal(
        'records',
        latest(view).map(nameOf),
        view.trafficLog({ limit: LATEST, direction: 'forward' }).map(nameOf).toReversed(),
      ),
  },
  {
    name: 'the log is in the order of time, and nothing in it is to come',
    contradictions: (view) => {
      const times = latest(view).map(({ at }) => at);
      return unequal(
        'times',
        [view.now(), ...times].every((at, index, all) => at >= (all[index + 1] ?? 0)),
        true,
      );
    },
  },
  {
    name: 'bytes and packets of a record are those of both directions',
    contradictions: (view) =>
      exceptions(
        latest(view),
        (one) =>
          one.bytes === one.bytesSent + one.bytesReceived &&
          one.packets === one.packetsSent + one.packetsReceived,
        nameOf,
      ),
  },
  {
    name: 'a dropped first packet has no session, everything else has one',
    contradictions: (view) =>
      exceptions(
        latest(view),
        ({ subtype, sessionId }) => (subtype === 'drop') === (sessionId === 0),
        nameOf,
      ),
  },
  {
    name: 'a start has no reason to end',
    contradictions: (view) =>
      exceptions(
        latest(view),
        ({ subtype, endReason }) => subtype !== 'start' || endReason === 'n/a',
        nameOf,
      ),
  },
  {
    name: 'a record lies as long behind the start of its session as it says',
    contradictions: (view) =>
      exceptions(
        latest(view),
        ({ at, start, elapsed }) => elapsed === Math.floor((at - start) / 1000),
        nameOf,
      ),
  },
  {
    name: 'nothing that lives has been logged as ended',
    contradictions: (view) => {
      const ended = new Set(
        latest(view)
          .filter(({ subtype }) => subtype === 'end')
          .map(({ sessionId, start, sourcePort }) => `${sessionId} ${start} ${sourcePort}`),
      );
      return exceptions(
        details(view),
        ([{ id, state, sourcePort }, { startTime }]) =>
          state === 'discard' || !ended.has(`${id} ${startTime} ${sourcePort}`),
        ([{ id }]) => `session ${id}`,
      );
    },
  },
  {
    name: 'the end of a session that can still be read has the bytes of the session',
    contradictions: (view) =>
      latest(view).flatMap((record) => {
        const session = record.subtype === 'end' ? view.session(record.sessionId) : undefined;
        const isSame =
          session?.inAger === false &&
          session.startTime === record.start &&
          session.c2s.sourcePort === record.sourcePort;
        if (!isSame) return [];
        return unequal(
          nameOf(record),
          [session.bytesC2s, session.bytesS2c],
          [record.bytesSent, record.bytesReceived],
        );
      }),
  },
];
