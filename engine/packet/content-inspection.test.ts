import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection } from './connection.fixture.ts';
import { FLOW_ACTION_CLOSE, FLOW_ACTION_RESET, FLOW_DISCARD_DROP } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { UDP } from './packet.ts';

const counts = ({ bench }: Connection) =>
  [FLOW_ACTION_RESET, FLOW_ACTION_CLOSE].map((counter) => bench.state.counters.valueOf(counter));

test.each([
  ['drop', 'dropped', 0, [0, 0]],
  ['reset-client', 'reset', 0, [1, 0]],
  ['reset-server', 'dropped', 1, [0, 1]],
  ['reset-both', 'reset', 1, [1, 1]],
  ['block-url', 'reset', 0, [1, 0]],
] as const)(
  'a threat in a request with the action %s leaves the client %s',
  (content, verdict, peerReset, counted) => {
    const connection = new Connection(new Workbench(smallWorld())).identify();
    expect(connection.client({ payload: 500, content })).toBe(verdict);
    expect(connection.bench.packet.peerReset).toBe(peerReset);
    expect(counts(connection)).toEqual(counted);
    expect(connection.detail).toMatchObject({
      c2s: { state: 'discard' },
      timeout: 90,
      endReason: 'threat',
      trackerStage: 'mitigation tdb',
    });
  },
);

test('a threat in an answer resets the server, who has sent it', () => {
  const connection = new Connection(new Workbench(smallWorld())).identify();
  expect(connection.server({ payload: 500, content: 'reset-server' })).toBe('reset');
  expect(counts(connection)).toEqual([0, 1]);
});

test('the end of a session with a threat is logged with that reason and the action of its rule', () => {
  const connection = new Connection(new Workbench(smallWorld())).identify();
  connection.client({ payload: 500, content: 'drop' });
  connection.client({ payload: 500 });
  expect(connection.bench.state.counters.valueOf(FLOW_DISCARD_DROP)).toBe(2);
  connection.bench.age(1090);
  expect(connection.bench.log(1)).toMatchObject([
    { subtype: 'end', endReason: 'threat', trackerStage: 'mitigation tdb', action: 'allow', elapsed: 90 },
  ]);
});

test('threat outranks every reason that came before or comes after', () => {
  const connection = new Connection(new Workbench(smallWorld())).identify();
  connection.server({ tcpFlags: 4 });
  connection.client({ payload: 500, content: 'drop' });
  connection.bench.age(1090);
  expect(connection.detail.endReason).toBe('threat');
});

test('there is nobody to reset in UDP', () => {
  const bench = new Workbench(smallWorld());
  const query = {
    flow: '10.0.0.5:5353 > 192.0.2.53:53',
    via: 'ethernet1/2',
    protocol: UDP,
    application: 'dns',
  };
  expect(bench.send({ ...query, payload: 40, content: 'reset-both' })).toBe('dropped');
  expect(bench.state.counters.valueOf(FLOW_ACTION_RESET)).toBe(0);
});

test.each([
  [true, 'news', 'reset'],
  [true, 'games', 'forwarded'],
  [false, 'news', 'forwarded'],
])('with URL filtering %s a request for %s is %s', (urlFiltering, urlCategory, verdict) => {
  const rule = { name: 'Out', from: ['inside'], to: ['outside'], service: ['any'], urlFiltering };
  const traffic = [
    {
      name: 'S',
      application: 'ssl',
      clients: ['10.0.0.5'],
      servers: ['192.0.2.1'],
      perSecond: 1,
      urlCategories: ['games'],
    },
  ];
  const world = smallWorld({ securityRules: [rule], blockedUrlCategories: ['news'], traffic });
  const connection = new Connection(new Workbench(world)).establish();
  expect(connection.client({ payload: 300, urlCategory })).toBe(verdict);
});
