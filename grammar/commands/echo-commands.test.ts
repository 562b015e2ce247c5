import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('echo requests from the management port and from an interface', () => {
  const { ask } = hqFirewall();
  expect(ask('ping count 2 host 10.30.0.5')).toMatchInlineSnapshot(`
    "PING 10.30.0.5 (10.30.0.5) 56(84) bytes of data.
    64 bytes from 10.30.0.5: icmp_seq=1 ttl=61 time=32.4 ms
    64 bytes from 10.30.0.5: icmp_seq=2 ttl=61 time=32.5 ms

    --- 10.30.0.5 ping statistics ---
    2 packets transmitted, 2 received, 0% packet loss, time 1033ms
    rtt min/avg/max/mdev = 32.427/32.478/32.529/0.051 ms"
  `);
  expect(ask('ping source 10.20.0.1 count 2 host 10.30.0.5')).toMatchInlineSnapshot(`
    "PING 10.30.0.5 (10.30.0.5) from 10.20.0.1 : 56(84) bytes of data.
    64 bytes from 10.30.0.5: icmp_seq=1 ttl=64 time=0.70 ms
    64 bytes from 10.30.0.5: icmp_seq=2 ttl=64 time=0.76 ms

    --- 10.30.0.5 ping statistics ---
    2 packets transmitted, 2 received, 0% packet loss, time 1001ms
    rtt min/avg/max/mdev = 0.702/0.731/0.759/0.029 ms"
  `);
});

test('nobody there, nobody answers, too long, no such host or source', () => {
  const { ask } = hqFirewall();
  expect(ask('ping source 10.20.0.1 count 2 host 10.30.0.99')).toMatchInlineSnapshot(`
    "PING 10.30.0.99 (10.30.0.99) from 10.20.0.1 : 56(84) bytes of data.
    From 10.30.0.1 icmp_seq=1 Destination Host Unreachable
    From 10.30.0.1 icmp_seq=2 Destination Host Unreachable

    --- 10.30.0.99 ping statistics ---
    2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 1000ms"
  `);
  expect(ask('ping source 10.20.0.1 count 2 host 192.0.2.200')).toMatchInlineSnapshot(`
    "PING 192.0.2.200 (192.0.2.200) from 10.20.0.1 : 56(84) bytes of data.

    --- 192.0.2.200 ping statistics ---
    2 packets transmitted, 0 received, 100% packet loss, time 1000ms"
  `);
  expect(
    ask('ping source 10.20.0.1 size 1600 do-not-fragment yes count 1 host 10.30.0.5'),
  ).toMatchInlineSnapshot(`
    "PING 10.30.0.5 (10.30.0.5) from 10.20.0.1 : 1600(1628) bytes of data.
    ping: local error: Message too long, mtu=1500

    --- 10.30.0.5 ping statistics ---
    1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms"
  `);
  expect(ask('ping host foo')).toMatchInlineSnapshot(`"ping: unknown host foo"`);
  expect(ask('ping source 192.0.2.1 host 10.30.0.5')).toMatchInlineSnapshot(
    `"bind: Cannot assign requested address"`,
  );
});

test('the path to an address', () => {
  const { ask } = hqFirewall();
  expect(ask('traceroute host 192.0.2.80')).toMatchInlineSnapshot(`
    "traceroute to 192.0.2.80 (192.0.2.80), 30 hops max, 60 byte packets
     1  192.168.1.1 (192.168.1.1)  0.494 ms  0.511 ms  0.506 ms
     2  192.0.2.80 (192.0.2.80)  28.239 ms  28.431 ms  27.284 ms"
  `);
  expect(ask('traceroute source 203.0.113.2 max-ttl 3 host 192.0.2.200')).toMatchInlineSnapshot(`
    "traceroute to 192.0.2.200 (192.0.2.200), 3 hops max, 60 byte packets
     1  203.0.113.1 (203.0.113.1)  0.613 ms  0.610 ms  0.617 ms
     2  * * *
     3  * * *"
  `);
});

test('a host that is asked for by its name has an address, which is looked up once', () => {
  const { ask } = hqFirewall();
  expect(ask('ping count 2 host time-a.example.net')).toMatchInlineSnapshot(`
    "PING time-a.example.net (192.0.2.123) 56(84) bytes of data.
    64 bytes from 192.0.2.123: icmp_seq=1 ttl=61 time=8.97 ms
    64 bytes from 192.0.2.123: icmp_seq=2 ttl=61 time=9.02 ms

    --- time-a.example.net ping statistics ---
    2 packets transmitted, 2 received, 0% packet loss, time 1010ms
    rtt min/avg/max/mdev = 8.971/8.997/9.022/0.026 ms"
  `);
  expect(ask('traceroute host time-a.example.net')).toMatchInlineSnapshot(`
    "traceroute to time-a.example.net (192.0.2.123), 30 hops max, 60 byte packets
     1  192.168.1.1 (192.168.1.1)  0.494 ms  0.511 ms  0.506 ms
     2  192.0.2.123 (192.0.2.123)  9.063 ms  8.582 ms  8.462 ms"
  `);
});

test('a clock that is wrong, or another time zone, does not change how long a line takes', () => {
  const { engine, ask, pass } = hqFirewall();
  for (const line of ['configure', 'set deviceconfig system timezone Europe/Berlin', 'commit']) ask(line);
  const began = engine.view.now();
  const commit = ask('set deviceconfig system hostname PA-LAB') + ask('commit');
  expect(commit).toContain('Configuration committed successfully');
  expect(engine.view.now() - began).toBeGreaterThan(10_000);
  ask('exit');
  const before = engine.view.now();
  expect(ask('ping source 10.20.0.1 count 3 host 10.30.0.5')).toContain(
    '3 received, 0% packet loss, time 2001ms',
  );
  expect(engine.view.now() - before).toBe(2001);
  ask('traceroute source 10.20.0.1 host 10.30.0.5');
  expect(engine.view.now() - before).toBeLessThan(60_000);
  pass(1);
  const captured = engine.view.now();
  ask('tcpdump');
  expect(engine.view.now() - captured).toBe(10_000);
});
