import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('what an interface carried in the last second', () => {
  const { ask, pass } = hqFirewall();
  pass(7);
  expect(ask('show counter rate ethernet1/2')).toMatchInlineSnapshot(`
    "
    Interface: ethernet1/2
    --------------------------------------------------------------------------------
    bytes received/sec                13163
    bytes transmitted/sec             266092
    packets received/sec              112
    packets transmitted/sec           187"
  `);
  expect(ask('show counter rate nowhere')).toMatchInlineSnapshot(`
    "
    Interface: nowhere
    --------------------------------------------------------------------------------"
  `);
});

test('rates go on when counters begin again, also in a fork', () => {
  const { ask, pass, engine } = hqFirewall();
  pass(7);
  const before = engine.view.dataplane.interfaceRates();
  ask('clear counter interface');
  expect(engine.view.dataplane.interfaceRates()).toEqual(before);
  const fork = engine.fork();
  fork.advance(engine.view.now() + 1000);
  pass(1);
  expect(fork.view.dataplane.interfaceRates()).toEqual(engine.view.dataplane.interfaceRates());
  expect(engine.view.dataplane.interfaceRates().every(({ packetsReceived }) => packetsReceived >= 0)).toBe(
    true,
  );
});

test('throughput is that of the session statistics', () => {
  const { ask } = hqFirewall();
  expect(ask('show counter total-throughput')).toMatchInlineSnapshot(`
    "
    Packet rate                       423/s
    Throughput                        3155 kbps"
  `);
});
