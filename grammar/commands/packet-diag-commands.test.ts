import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../engine/create-engine.ts';
import type { Release } from '../../engine/release.ts';
import { parseWorld } from '../../engine/world/world-schema.ts';
import { createExecutor } from '../execute.ts';

const parsed = parseWorld({ ...parse(readFileSync('engine/worlds/hq.yaml', 'utf8')), warmUp: 60 });

/** A conversation with a firewall, and the hand to let seconds pass. */
function firewall(release: Release = '11.2') {
  if (parsed.kind === 'invalid') throw new Error('the world is not sound');
  const engine = createEngine(parsed.world, { seed: 1, release });
  engine.advance(engine.startsAt);
  const { execute } = createExecutor({ engine, release, coach: 'on' });
  return {
    engine,
    run: (...lines: readonly string[]) =>
      lines.flatMap((line) => execute(`debug dataplane packet-diag ${line}`).lines),
    ask: (line: string) => execute(line).lines.join('\n'),
    pass: (seconds: number) => engine.advance(engine.view.now() + seconds * 1000),
  };
}

test('everything that is set is shown', () => {
  const { run } = firewall();
  const said = run(
    'set filter match source 10.20.0.50 destination 192.0.2.80 destination-port 443 protocol 6',
    'set filter index 3 match source 10.0.0.0 source-netmask 8 ingress-interface ethernet1/2',
    'set filter on',
    'set filter pre-parse-match yes',
    'set log feature flow basic',
    'set log log-option throttle yes',
    'set capture stage drop file dr.pcap byte-count 1000',
    'set capture stage receive file rx.pcap packet-count 50',
    'set capture snaplen 96',
    'set capture on',
  );
  expect(said).toEqual([]);
  expect(run('show setting').join('\n')).toMatchInlineSnapshot(`
    "
    --------------------------------------------------------------------------------
    Packet diagnosis setting:
    --------------------------------------------------------------------------------
    Packet filter
      Enabled:                   yes
      Match pre-parsed packet:   yes
      Filter offload:            yes
      Index 1: 10.20.0.50[0]->192.0.2.80[443], proto 6
               ingress-interface any, egress-interface any, exclude non-IP
      Index 3: 10.0.0.0/8[0]->0.0.0.0[0], proto 0
               ingress-interface ethernet1/2, egress-interface any, exclude non-IP
    --------------------------------------------------------------------------------
    Logging
      Enabled:                   no
      Log-throttle:              yes
      Sync-log-by-ticks:         yes
      Features:
        flow     : basic
      Counters:
      Timeout duration:          60 seconds
      Buffer threshold:          80%
      CPU threshold:             80%
    --------------------------------------------------------------------------------
    Packet capture
      Enabled:                   yes
      Snaplen:                   96
      Stage receive         :  file rx.pcap
          Captured:     packets - 0          bytes - 0
          Maximum:      packets - 50         bytes - 0
      Stage drop            :  file dr.pcap
          Captured:     packets - 0          bytes - 0
          Maximum:      packets - 0          bytes - 1000
    --------------------------------------------------------------------------------"
  `);
});

test('the old layout has other rules and lines', () => {
  const lines = firewall('5.0').run('show setting');
  expect(lines[1]).toBe('-'.repeat(73));
  expect(lines).toContain('  Aggregate-to-single-file:  yes');
  expect(lines.join('\n')).not.toContain('CPU threshold');
});

test('the defaults come back, and the device says so', () => {
  const { run } = firewall();
  const before = run('show setting');
  run('set filter match protocol 6', 'set filter on', 'set capture stage receive file rx', 'set capture on');
  expect(run('clear all')).toEqual(['', 'Packet diagnosis setting set to default.']);
  expect(run('show setting')).toEqual(before);
  expect(run('clear log log')).toEqual(['', 'dataplane debug logs cleared']);
});

test('a slot that is none, and a fifth filter, are refused', () => {
  const { run } = firewall();
  expect(run('set filter index 9 match protocol 6')).toEqual([
    '',
    'Server error : index must be between 1 and 4',
  ]);
  for (let filter = 0; filter < 4; filter++) run('set filter match protocol 6');
  expect(run('set filter match protocol 6')).toEqual([
    '',
    'Server error : packet filter is full, at most 4 filters',
  ]);
  expect(run('clear filter index all')).toEqual([]);
  expect(run('set filter match protocol 6')).toEqual([]);
});

test('what was captured can be viewed, also after everything is cleared, until it is deleted', () => {
  const { run, ask, pass } = firewall();
  run('set capture stage receive file rx.pcap packet-count 2', 'set capture on');
  pass(60);
  run('set capture off');
  const view = 'view-pcap no-port-lookup yes filter-pcap rx.pcap';
  const viewed = ask(view);
  expect(viewed.split('\n').length).toBe(3);
  expect(viewed).toMatch(/^\n\d\d:\d\d:\d\d\.\d{6} IP [\d.]+ > [\d.]+: /);
  run('clear all');
  expect(ask(view)).toBe(viewed);
  ask('delete debug-filter file rx.pcap');
  expect(ask(view)).toBe('\ntcpdump: rx.pcap: No such file or directory');
});

test('counters of marked packets have deltas of their own', () => {
  const { run, ask, pass } = firewall();
  run('set filter match protocol 6', 'set filter on');
  const marked = 'show counter global filter packet-filter yes delta yes';
  expect(ask(marked)).toContain('Total counters shown: 0');
  ask('show counter global filter delta yes');
  pass(120);
  expect(ask(marked)).toMatch(/pkt_recv/);
  expect(ask(marked)).toContain('Total counters shown: 0');
});

test('counters of marked packets are cleared apart from the others', () => {
  const { engine, run, ask, pass } = firewall();
  run('set filter match protocol 6', 'set filter on');
  pass(60);
  const before = engine.view.counters();
  expect(engine.view.markedCounters().some(({ value }) => value > 0)).toBe(true);
  ask('clear counter global filter packet-filter yes');
  expect(engine.view.markedCounters().every(({ value }) => value === 0)).toBe(true);
  expect(engine.view.counters()).toEqual(before);
});

test('what the flow module has logged is read from its file', () => {
  const { engine, run, ask, pass } = firewall();
  run('set filter match protocol 6', 'set filter on', 'set log feature flow basic', 'set log on');
  pass(30);
  const lines = ask('less dp-log pan_packet_diag.log').split('\n');
  const written = engine.view.packetDiag.log();
  const isHeading = (line: string) => line.startsWith('== ');
  expect(written.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !isHeading(line))).toEqual(written.map(({ text }) => text));
  expect(lines[0]).toMatch(/^== \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} \+0000 ==$/);
  expect(lines.filter(isHeading).length).toBe(
    lines.filter((line) => line.startsWith('Packet received at')).length,
  );
  expect(ask('tail lines 2 dp-log pan_packet_diag.log').split('\n')).toEqual(lines.slice(-2));
  expect(ask('grep pattern "^Packet received" count yes dp-log pan_packet_diag.log')).toBe(
    String(lines.filter(isHeading).length),
  );
  run('clear log log');
  expect(ask('less dp-log pan_packet_diag.log')).toBe('');
});
