import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Connection, INSIDE } from '../packet/connection.fixture.ts';
import { PKT_RECV } from '../packet/counter-catalogue.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { TCP_ACK, TCP_FIN, TCP_SYN } from '../packet/packet.ts';
import { Simulation } from '../simulation.ts';
import { FLAG_OFFLOADED } from '../table/session-codes.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { CaptureFile } from './captured-frame.ts';
import { changePacketDiag } from './change-packet-diag.ts';
import { PacketDiag } from './packet-diag.ts';
import {
  CAPTURE_STAGES,
  type CaptureStage,
  type FilterMatch,
  type PacketDiagChange,
  type StageSetting,
} from './packet-diag-setting.ts';
import { packetDiagWords, restorePacketDiag } from './packet-diag-snapshot.ts';
import { pcapBytes } from './pcap-file.ts';
import { type ReadPacket, readPcap } from './pcap-reader.fixture.ts';

const change = (bench: Workbench, ...changes: readonly PacketDiagChange[]) =>
  changes.map((one) => changePacketDiag(bench.state, one));

const on = (of: 'filterEnabled' | 'captureEnabled' | 'logEnabled'): PacketDiagChange => ({
  kind: 'set-switch',
  of,
  on: true,
});

/** A bench that captures at every stage what the filter marks. */
function capturing(match: FilterMatch, limits: Partial<StageSetting> = {}): Workbench {
  const bench = new Workbench(smallWorld());
  const stages = CAPTURE_STAGES.map(
    (stage): PacketDiagChange => ({
      kind: 'set-stage',
      setting: { stage, file: `${stage}.pcap`, packetCount: 0, byteCount: 0, ...limits },
    }),
  );
  change(
    bench,
    { kind: 'set-filter', index: undefined, match },
    on('filterEnabled'),
    ...stages,
    on('captureEnabled'),
  );
  return bench;
}

function captured(bench: Workbench, stage: CaptureStage): readonly ReadPacket[] {
  return readPcap(pcapBytes(bench.state.diag.files.get(stage)?.frames ?? []));
}

const counts = (bench: Workbench) => CAPTURE_STAGES.map((stage) => captured(bench, stage).length);

test('a flow is seen as it came in, with its session, and as it leaves', () => {
  const bench = capturing({ source: '10.0.0.5' });
  const { row, detail } = new Connection(bench).identify();
  const { packetsC2s, packetsS2c } = bench.state.table;
  expect((packetsC2s[row] ?? 0) + (packetsS2c[row] ?? 0)).toBe(5);
  expect(counts(bench)).toEqual([5, 5, 0, 5]);
  const port = detail.s2c.destinationPort;
  const client = '10.0.0.5:40000';
  const server = '192.0.2.80:443';
  const translated = `203.0.113.2:${port}`;
  const answers = [false, true, false, false, true];
  expect(captured(bench, 'receive').map(({ flow }) => flow)).toEqual(
    answers.map((isAnswer) => (isAnswer ? `${server} > ${translated}` : `${client} > ${server}`)),
  );
  expect(captured(bench, 'transmit').map(({ flow }) => flow)).toEqual(
    answers.map((isAnswer) => (isAnswer ? `${server} > ${client}` : `${translated} > ${server}`)),
  );
  const whole = CAPTURE_STAGES.flatMap((stage) => captured(bench, stage));
  expect(whole.filter(({ isSound }) => !isSound)).toEqual([]);
  expect(captured(bench, 'receive').map(({ payload }) => payload)).toEqual([0, 0, 0, 300, 900]);
});

test('numbers of both ends go on by what they have sent', () => {
  const bench = capturing({ source: '10.0.0.5' });
  const connection = new Connection(bench).identify();
  connection.client({ tcpFlags: TCP_FIN | TCP_ACK });
  connection.server({});
  const packets = captured(bench, 'receive');
  const [syn, synAck] = packets;
  const client = syn?.sequence ?? 0;
  const server = synAck?.sequence ?? 0;
  const relative = packets.map(({ flow, sequence, acknowledgment }) =>
    flow.startsWith('10.')
      ? [sequence - client, acknowledgment - server]
      : [sequence - server, acknowledgment - client],
  );
  expect(relative.slice(1)).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
    [1, 301],
    [301, 901],
    [901, 302],
  ]);
});

test('what is dropped is kept as it came in, without a session where there is none', () => {
  const bench = capturing({ source: '192.0.2.7' });
  bench.send({ flow: '192.0.2.7:1024 > 10.0.0.5:22', via: 'ethernet1/1', tcpFlags: TCP_SYN });
  expect(counts(bench)).toEqual([1, 0, 1, 0]);
  expect(captured(bench, 'drop')).toEqual(captured(bench, 'receive'));
});

test('a session that was there before is seen once it is marked, and other sessions never', () => {
  const bench = new Workbench(smallWorld());
  const before = new Connection(bench).identify();
  const stage: StageSetting = { stage: 'receive', file: 'rx', packetCount: 0, byteCount: 0 };
  change(
    bench,
    { kind: 'set-filter', index: undefined, match: { source: '10.0.0.5' } },
    on('filterEnabled'),
    { kind: 'set-stage', setting: stage },
    on('captureEnabled'),
  );
  before.client({ payload: 10 });
  expect(captured(bench, 'receive')).toEqual([]);
  change(bench, { kind: 'mark-session', id: before.detail.id });
  before.client({ payload: 10 });
  before.server({ payload: 10 });
  expect(captured(bench, 'receive').length).toBe(2);
  change(
    bench,
    { kind: 'unmark-session', id: undefined },
    { kind: 'set-switch', of: 'preParseMatch', on: true },
  );
  before.client({ payload: 10 });
  before.server({ payload: 10 });
  // Before it is parsed a packet belongs to no session: only the direction of the filter is seen.
  expect(captured(bench, 'receive').length).toBe(3);
});

test('offloaded packets are missing but for SYN, FIN and RST, until offloading is off', () => {
  const bench = capturing({ source: '10.0.0.5' });
  const connection = new Connection(bench).identify();
  const { table, running } = bench.state;
  table.flags[connection.row] = (table.flags[connection.row] ?? 0) | FLAG_OFFLOADED;
  const seen = () => captured(bench, 'receive').length;
  for (let sent = 0; sent < 30; sent++) connection.server({ payload: 1460 });
  expect(seen()).toBe(5);
  running.settings = { ...running.settings, offload: false };
  connection.server({ payload: 1460 });
  expect(seen()).toBe(6);
  running.settings = { ...running.settings, offload: true };
  connection.server({ payload: 1460 });
  connection.client({ tcpFlags: TCP_FIN | TCP_ACK });
  expect(seen()).toBe(7);
});

test('a file holds as many packets and bytes as it may, and of each as much as is wanted', () => {
  const few = capturing({}, { packetCount: 3 });
  new Connection(few).identify();
  expect(counts(few)).toEqual([3, 3, 0, 3]);
  const small = capturing({}, { byteCount: 200 });
  new Connection(small).identify();
  expect(counts(small)).toEqual([3, 3, 0, 3]);
  const cut = capturing({});
  change(cut, { kind: 'set-number', of: 'snaplen', value: 60 });
  new Connection(cut).identify();
  const last = captured(cut, 'receive').at(-1);
  expect([last?.capturedLength, last?.originalLength]).toEqual([60, 954]);
});

test.each<[FilterMatch, number]>([
  [{}, 5],
  [{ source: '10.0.0.0/24' }, 5],
  [{ source: '10.0.0.0', sourceNetmask: 24 }, 5],
  [{ source: '10.0.1.0/24' }, 0],
  [{ destinationPort: 443, protocol: 6 }, 5],
  [{ destinationPort: 80 }, 0],
  [{ ingressInterface: INSIDE }, 5],
  [{ ingressInterface: 'ethernet1/9' }, 0],
  [{ nonIp: 'only' }, 0],
  [{ ipv6Only: true }, 0],
])('filter %j', (match, packets) => {
  const bench = capturing(match);
  new Connection(bench).identify();
  expect(captured(bench, 'receive').length).toBe(packets);
});

test('four filters have room, a fifth is refused', () => {
  const bench = new Workbench(smallWorld());
  const add: PacketDiagChange = { kind: 'set-filter', index: undefined, match: { protocol: 6 } };
  const outcomes = change(bench, add, add, add, add, add).map(({ kind }) => kind);
  expect(outcomes).toEqual([...Array(4).fill('packet-diag-changed'), 'failed']);
  change(bench, { kind: 'clear-filter', index: 2, marks: 'keep' }, add);
  expect(bench.state.diag.setting.filters.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
});

test('counters of marked packets are those of their packets alone', () => {
  const bench = capturing({ source: '10.0.0.5' });
  new Connection(bench).identify();
  new Connection(bench, '10.0.0.9:50000 > 192.0.2.80:443').identify();
  expect(bench.state.counters.valueOf(PKT_RECV)).toBe(10);
  expect(bench.state.diag.counters[PKT_RECV]).toBe(5);
});

test('the log of the flow module tells what each stage has decided', () => {
  const bench = capturing({});
  change(bench, { kind: 'set-feature', feature: { module: 'flow', part: 'basic' } }, on('logEnabled'));
  new Connection(bench);
  bench.send({ flow: '192.0.2.7:1024 > 10.0.0.5:22', via: 'ethernet1/1', tcpFlags: TCP_SYN });
  const lines = bench.state.diag.lines.map(({ text }) =>
    text.replace(/seq \d+/, 'seq N').replace(/id \d+/, 'id N'),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "Packet received at slowpath stage",
      "Packet info: len 54 port 2 interface 2 vsys 1",
      "Packet decoded dump:",
      "IP:     10.0.0.5->192.0.2.80, protocol 6",
      "        version 4, len 40, id N",
      "TCP:    sport 40000, dport 443, seq N, flags 0x0002 (SYN)",
      "Session setup: vsys 1",
      "Session setup: ingress interface ethernet1/2 egress interface ethernet1/1 (zone 1)",
      "NAT policy lookup, matched rule index 1 (SNAT)",
      "Policy lookup, matched rule index 1 (Out), action allow",
      "NAT: 10.0.0.5[40000]->192.0.2.80[443] translated to 203.0.113.2[1024]->192.0.2.80[443]",
      "Allocated new session 1.",
      "Created session, enqueue to install",
      "NAT session, run address/port translation: 203.0.113.2->192.0.2.80",
      "Forwarding lookup, ingress interface 2",
      "Route found, interface ethernet1/1",
      "Transmit packet size 40 on port 1",
      "",
      "Packet received at slowpath stage",
      "Packet info: len 54 port 1 interface 1 vsys 1",
      "Packet decoded dump:",
      "IP:     192.0.2.7->10.0.0.5, protocol 6",
      "        version 4, len 40, id N",
      "TCP:    sport 1024, dport 22, seq N, flags 0x0002 (SYN)",
      "No active flow found",
      "Packet dropped, flow_policy_deny: Session setup: denied by policy",
      "",
    ]
  `);
});

test('a snapshot keeps settings, marks, counters, log and files', () => {
  const bench = capturing({ source: '10.0.0.5' });
  change(bench, { kind: 'set-feature', feature: { module: 'flow', part: 'basic' } }, on('logEnabled'));
  new Connection(bench).identify();
  change(bench, { kind: 'clear-stage', stage: 'drop' }, { kind: 'clear-stage', stage: 'firewall' });
  const copy = new PacketDiag(bench.state.compiled);
  restorePacketDiag(copy, packetDiagWords(bench.state.diag));
  expect(packetDiagWords(copy)).toEqual(packetDiagWords(bench.state.diag));
  expect([copy.isOn, copy.marks, copy.lines]).toEqual([true, bench.state.diag.marks, bench.state.diag.lines]);
  expect(copy.closed.get('firewall.pcap')?.length).toBe(5);
  expect(packetDiagWords(new PacketDiag(bench.state.compiled)).length).toBe(0);
});

/** Its name and a hash of everything in it: thousands of frames are compared in no time, one by one they take seconds. */
function sealOf({ name, frames }: CaptureFile): string {
  return `${name} ${frames.length} ${createHash('sha256').update(pcapBytes(frames)).digest('hex')}`;
}

test('whoever looks on changes nothing', () => {
  const plain = Simulation.begin(shippedWorld('hq'), { seed: 3 });
  plain.advance(plain.startsAt);
  const watched = plain.fork() as Simulation;
  const stages = CAPTURE_STAGES.map(
    (stage): PacketDiagChange => ({
      kind: 'set-stage',
      setting: { stage, file: stage, packetCount: 0, byteCount: 0 },
    }),
  );
  for (const one of [...stages, on('captureEnabled')])
    watched.apply({ kind: 'change-packet-diag', change: one });
  for (const simulation of [plain, watched]) simulation.advance(plain.startsAt + 10_000);
  expect(watched.view.counters()).toEqual(plain.view.counters());
  expect(watched.view.trafficLog({ limit: 20_000, direction: 'forward' })).toEqual(
    plain.view.trafficLog({ limit: 20_000, direction: 'forward' }),
  );
  const [receive] = watched.view.packetDiag.report().stages;
  expect(receive?.captured.packets).toBeGreaterThan(1000);
  const frames = watched.view.packetDiag.captures().flatMap((file) => file.frames.slice(0, 400));
  expect(readPcap(pcapBytes(frames)).filter(({ isSound }) => !isSound)).toEqual([]);
  const resumed = Simulation.resume(watched.origin, watched.snapshot());
  const seals = watched.view.packetDiag.captures().map(sealOf);
  expect(seals).toHaveLength(CAPTURE_STAGES.length);
  expect(resumed.view.packetDiag.captures().map(sealOf)).toEqual(seals);
});

/** Only where the reader is installed: the test of the format above needs none. */
const tshark = ((): string | undefined => {
  try {
    return execFileSync('tshark', ['--version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
})();

test('Wireshark reads the file and finds nothing wrong with it, where it is installed', () => {
  const bench = capturing({ source: '10.0.0.5' });
  new Connection(bench).identify();
  const bytes = pcapBytes(bench.state.diag.files.get('transmit')?.frames ?? []);
  expect(readPcap(bytes).length).toBe(5);
  if (tshark === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-pcap-'));
  try {
    const path = join(folder, 'tx.pcap');
    writeFileSync(path, bytes);
    const checks = ['ip', 'tcp'].flatMap((protocol) => ['-o', `${protocol}.check_checksum:TRUE`]);
    const read = (filter: string) =>
      execFileSync('tshark', ['-r', path, ...checks, '-Y', filter], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    expect(read('tcp').trim().split('\n').length).toBe(5);
    expect(
      read('ip.checksum.status==0 || tcp.checksum.status==0 || _ws.malformed || tcp.analysis.flags'),
    ).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
