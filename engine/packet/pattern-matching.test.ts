import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, SERVERS } from './connection.fixture.ts';
import { AHO_FPGA, AHO_SW, DFA_FPGA, DFA_SW, FPGA_PKT } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';

const COUNTERS = [AHO_SW, DFA_SW, AHO_FPGA, DFA_FPGA, FPGA_PKT];

test.each([
  ['PA-200', [13, 13, 0, 0, 0]],
  ['PA-5060', [0, 0, 13, 13, 13]],
])('on a %s payload is matched until layer 7 processing is completed', (platform, expected) => {
  const bench = new Workbench(smallWorld({ platform }));
  const connection = new Connection(bench, '10.0.0.5:40000 > 172.16.0.10:22', SERVERS).identify('ssh');
  for (let n = 0; n < 40; n++) connection.client({ payload: 100, application: 'ssh' });
  connection.client({});
  expect(connection.detail.layer7).toBe('completed');
  // Of the sixteen packets in layer 7 processing, three were the handshake; the session leaves it with the last of them.
  expect(COUNTERS.map((counter) => bench.state.counters.valueOf(counter))).toEqual(expected);
});
