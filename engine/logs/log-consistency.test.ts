import { expect, test } from 'vitest';
import { Connection } from '../packet/connection.fixture.ts';
import { PKT_RECV, SESSION_INSTALLED } from '../packet/counter-catalogue.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';

test('ends in the traffic log are what rules, counters and the packet path have counted', () => {
  const bench = new Workbench(smallWorld());
  const connections = [61, 62, 63, 64].map((host) =>
    new Connection(bench, `10.0.0.${host}:40000 > 192.0.2.80:443`).identify(),
  );
  connections[0]?.client({ payload: 500, content: 'drop' });
  const { hits, counters } = bench.state;
  bench.age(1000 + 1800);
  const ends = bench.log(100).filter(({ subtype }) => subtype === 'end');
  const hitsOfOut = hits.security.records().find(({ name }) => name === 'Out')?.count;
  expect([ends.length, hitsOfOut]).toEqual([4, counters.valueOf(SESSION_INSTALLED)]);
  expect(ends.every(({ rule }) => rule === 'Out')).toBe(true);
  const packets = ends.reduce((sum, record) => sum + record.packets, 0);
  expect(packets).toBe(counters.valueOf(PKT_RECV));
  expect(ends.filter(({ endReason }) => endReason === 'threat').length).toBe(1);
});
