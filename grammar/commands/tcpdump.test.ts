import { expect, test } from 'vitest';
import { createEngine } from '../../engine/create-engine.ts';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { readCaptureFilter } from '../capture-filter.ts';
import { createExecutor } from '../execute.ts';

function firewall() {
  const engine = createEngine(shippedWorld('hq', { warmUp: 0, traffic: [] }), { seed: 1 });
  engine.advance(engine.startsAt);
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'off' });
  return { engine, run: (line: string) => execute(line).lines };
}

test('a capture of the management port is kept, counted and viewed', () => {
  const { engine, run } = firewall();
  const began = engine.view.now();
  expect(run('tcpdump snaplen 0')).toMatchInlineSnapshot(`
    [
      "Press Ctrl-C to stop capturing",
      "",
      "tcpdump: listening on eth0, link-type EN10MB (Ethernet), capture size 65535 bytes",
      "2 packets captured",
      "2 packets received by filter",
      "0 packets dropped by kernel",
    ]
  `);
  expect(engine.view.now()).toBe(began + 10_000);
  expect(run('view-pcap mgmt-pcap mgmt.pcap')).toMatchInlineSnapshot(`
    [
      "",
      "10:42:01.839000 IP 192.168.1.52.64128 > 192.168.1.10.https: Flags [P.], seq 3434248:3434558, ack 1760915360, win 64240, length 310",
      "10:42:01.843000 IP 192.168.1.10.https > 192.168.1.52.64128: Flags [P.], seq 1760915360:1760916600, ack 310, win 64240, length 1240",
    ]
  `);
  const fork = engine.fork();
  expect(fork.view.packetDiag.captures()).toEqual(engine.view.packetDiag.captures());
});

test('frames do not depend on how the time is sliced', () => {
  const { engine } = firewall();
  const { management } = engine.view;
  const from = engine.startsAt;
  const whole = management.traffic({ from, to: from + 300_000 });
  const pieces = Array.from({ length: 300 }, (_, second) =>
    management.traffic({ from: from + second * 1000, to: from + (second + 1) * 1000 }),
  ).flat();
  expect(pieces).toEqual(whole);
  expect(whole.length).toBeGreaterThan(50);
});

test('only what the filter wants is captured', () => {
  const { engine } = firewall();
  const from = engine.startsAt;
  const frames = engine.view.management.traffic({ from, to: from + 640_000 });
  const count = (filter: string) => {
    const wanted = readCaptureFilter(filter);
    return wanted === undefined ? undefined : frames.filter(({ bytes }) => wanted(bytes)).length;
  };
  expect(count('')).toBe(frames.length);
  expect(count('udp port 123')).toBe(40);
  expect(count('host 192.0.2.123')).toBe(20);
  expect(count('src host 192.0.2.123 or dst 192.0.2.124')).toBe(20);
  expect(count('net 192.0.2.0/24 and not (host 192.0.2.124)')).toBe(20);
  expect(count('tcp')).toBe(frames.length - 40);
  expect(count('icmp || dst port 22')).toBe(0);
  for (const wrong of ['host', 'port x', 'udp and', '(tcp', 'tcp tcp x', 'src', 'net 1.2.3.4/40'])
    expect(count(wrong), wrong).toBeUndefined();
});

test('a filter that is none is refused', () => {
  const { run } = firewall();
  expect(run('tcpdump filter "hosts 192.0.2.1"')).toEqual([
    'tcpdump: syntax error in filter expression: syntax error',
  ]);
});
