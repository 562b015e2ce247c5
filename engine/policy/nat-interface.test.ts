import { expect, test } from 'vitest';
import { Connection } from '../packet/connection.fixture.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { matchNat } from './nat-records.ts';

const [outside, inside, servers] = smallWorld().interfaces;
const INTERFACES = [
  outside,
  inside,
  servers,
  { name: 'ethernet1/4', zone: 'outside', address: '198.51.100.2/24' },
];
const SNAT = { from: ['inside'], to: 'outside' };
const viaPort = (name: string) => ({ kind: 'dynamic-ip-and-port', interface: name });

test.each([
  ['192.0.2.80', 'First'],
  ['198.51.100.80', 'Second'],
])('of two rules for one zone that for the interface to %s translates', (destination, expected) => {
  const bench = new Workbench(
    smallWorld({
      interfaces: INTERFACES,
      natRules: [
        { ...SNAT, name: 'First', toInterface: 'ethernet1/1', sourceTranslation: viaPort('ethernet1/1') },
        { ...SNAT, name: 'Second', toInterface: 'ethernet1/4', sourceTranslation: viaPort('ethernet1/4') },
      ],
    }),
  );
  expect(new Connection(bench, `10.0.0.5:40000 > ${destination}:443`).detail.natRule).toBe(expected);
  const question = { from: 'inside', to: 'outside', source: '10.0.0.5', destination, protocol: 6 };
  expect(matchNat(bench.state, question)?.rule.name).toBe(expected);
});
