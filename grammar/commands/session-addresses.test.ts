// Addresses of both families in filters, from the typed line to the printed table.
import { expect, test } from 'vitest';
import { createEngine } from '../../engine/create-engine.ts';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { createExecutor } from '../execute.ts';

const SSH = { application: 'ssh', port: 22 };
const WORLD = smallWorld({
  interfaces: [
    { name: 'ethernet1/1', zone: 'outside', address: '203.0.113.2/24' },
    { name: 'ethernet1/2', zone: 'inside', address: '10.0.0.1/24', ipv6Address: '2001:db8:20::1/64' },
    { name: 'ethernet1/3', zone: 'servers', address: '172.16.0.1/24', ipv6Address: '2001:db8:80::1/64' },
  ],
  prefill: [
    { ...SSH, name: 'six', clients: ['2001:db8:20::40'], servers: ['2001:db8:80::22'], sessions: 3 },
    { ...SSH, name: 'more', clients: ['2001:db8:20::a:0/112'], servers: ['2001:db8:80::23'], sessions: 4 },
    { ...SSH, name: 'four', clients: ['10.0.0.60'], servers: ['172.16.0.10'], sessions: 2 },
  ],
});

function firewall() {
  const engine = createEngine(WORLD, { seed: 1 });
  engine.advance(engine.startsAt);
  const { execute } = createExecutor({
    engine: {
      view: engine.view,
      apply: (operation) => engine.apply(operation),
      advance: (until) => engine.advance(until),
    },
    release: '11.2',
    coach: 'off',
  });
  return { view: engine.view, execute };
}

const { execute } = firewall();
const countOf = (filter: string) => {
  const { lines } = execute(`show session all filter count yes ${filter}`);
  return Number(/match filter: (\d+)/.exec(lines.join('\n'))?.[1] ?? 0);
};

test.each([
  ['source 2001:db8::/32', 7],
  ['source 2001:DB8:20:0:0:0:0:40', 3],
  ['source 2001:db8:20::40/128', 3],
  ['source 2001:db8:20::a:0/112', 4],
  ['source ::/0', 7],
  ['source 2001:db9::/32', 0],
  ['source 0.0.0.0/0', 2],
  ['source 10.0.0.0/24', 2],
  ['destination 2001:db8:80::23', 4],
  ['destination 2001:db8:80::22 source 2001:db8:20::/64', 3],
  ['ip6 yes', 7],
  ['ip6 no', 2],
  ['ip6 no source 2001:db8::/32', 0],
])('show session all filter %s finds %i sessions', (filter, count) => {
  expect(countOf(filter)).toBe(count);
});

test('the listing and the detail print IPv6 addresses in both flows', () => {
  const { lines } = execute('show session all filter source 2001:db8:20::40');
  const row = lines.find((line) => line.includes('ssh'));
  expect(row).toMatch(/2001:db8:20::40\[\d+\]\/inside\/6 {2}\(2001:db8:20::40\[\d+\]\)/);
  expect(lines.some((line) => line.includes('2001:db8:80::22[22]/servers  (2001:db8:80::22[22])'))).toBe(
    true,
  );
  const detail = execute(`show session id ${row?.trim().split(' ')[0]}`).lines.join('\n');
  expect(detail).toMatch(/source: +2001:db8:20::40 \[inside\]\n +dst: +2001:db8:80::22\n/);
  expect(detail).toMatch(/source: +2001:db8:80::22 \[servers\]\n +dst: +2001:db8:20::40\n/);
});

test('clearing takes IPv6 prefixes for source and destination', () => {
  const { view, execute: type } = firewall();
  type('clear session all filter destination 2001:db8:80::22/127');
  expect(view.countSessions({ ip6: true })).toBe(0);
  expect(view.countSessions({})).toBe(2);
});

test('what is no address or prefix of either family is refused', () => {
  for (const word of ['2001:db8::/129', '2001:db8::g', '10.0.0.0/33', '10.0.0.01', ':/0'])
    expect(execute(`show session all filter source ${word}`).status).toBe('rejected');
});
