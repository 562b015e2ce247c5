import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearSessions } from '../clear-sessions.ts';
import { SESSION_FREED } from '../packet/counter-catalogue.ts';
import { TYPE_PREDICT } from '../table/session-codes.ts';
import { CONTROL, ControlConnection, INSIDE, OUTSIDE } from './control-connection.fixture.ts';

const SIP_OUT = {
  application: 'sip',
  flow: '10.0.0.40:5060 > 192.0.2.60:5060',
  via: INSIDE,
  answersVia: OUTSIDE,
};

const port = fc.integer({ min: 0, max: 3 }).map((number) => 20000 + 2 * number);
const act = fc.oneof(
  fc.record({ kind: fc.constantFrom('offer', 'answer', 'client', 'server'), port, other: port }),
  fc.record({ kind: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 70 }) }),
  fc.record({ kind: fc.constant('hang-up') }),
);

test('after any course of a call pools, counts and hashes agree, and clearing leaves nothing', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const call = new ControlConnection(SIP_OUT);
      const { state } = call.bench;
      const { table, counters } = state;
      const read = new Map<number, number>();
      let second = 1000;
      for (const one of acts) {
        if ('seconds' in one) {
          second += one.seconds;
          call.bench.age(second);
        } else if (!('port' in one)) table.setTimeout(CONTROL, 1);
        else if (!table.isLive(CONTROL)) continue;
        else say(call, one, read);
        const predicts = rows(call).filter((row) => table.type[row] === TYPE_PREDICT);
        expect(table.countOf({ type: TYPE_PREDICT })).toBe(predicts.length);
        expect(table.createdCount).toBe(table.liveCount + counters.valueOf(SESSION_FREED));
        expect(predicts.every((row) => table.isLive(table.parent[row] ?? 0))).toBe(true);
      }
      clearSessions(state, {});
      expect([table.liveCount, state.pools[0]?.used, table.hasNoFlows()]).toEqual([0, 0, true]);
    }),
  );
});

/** Announces, or sends media between ports that may or may not have been announced. */
function say(
  call: ControlConnection,
  one: { readonly kind: string; readonly port: number; readonly other: number },
  read: Map<number, number>,
): void {
  const announced = { application: 'rtp', port: one.port, companion: one.port + 1 };
  const packet = { protocol: 17, payload: 160, application: 'rtp' };
  if (one.kind === 'offer') read.set(one.port, call.client(announced));
  else if (one.kind === 'answer') call.server(announced);
  else if (one.kind === 'client')
    call.bench.send({ ...packet, flow: `10.0.0.40:${one.port} > 192.0.2.60:${one.other}`, via: INSIDE });
  else
    call.bench.send({
      ...packet,
      flow: `192.0.2.60:${one.other} > 203.0.113.2:${read.get(one.port) ?? 1}`,
      via: OUTSIDE,
    });
}

function rows({ bench }: ControlConnection): readonly number[] {
  const { table } = bench.state;
  return Array.from({ length: table.highWater }, (_, index) => index + 1).filter((row) => table.isLive(row));
}
