import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CapturedFrame } from '../../engine/packet-diag/captured-frame.ts';
import type { PacketDiagView } from '../../engine/packet-diag/packet-diag-view.ts';
import { pcapBytes } from '../../engine/packet-diag/pcap-file.ts';
import type { EngineView } from '../../engine/view.ts';
import { pcap } from './pcap-verb.ts';
import { testDesk } from './testing/test-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'fwsh-pcap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { desk } = testDesk();

const FRAME: CapturedFrame = { at: 1500, bytes: Uint8Array.of(1, 2, 3), length: 60 };

/** What the verb says where one capture, or none, was made. */
function say(operand: string, frames: readonly CapturedFrame[] = [FRAME]) {
  const captures = () => (frames.length === 0 ? [] : [{ name: 'rx.pcap', frames }]);
  const { view } = desk;
  return pcap.run({ ...desk, view: withPacketDiag(view, { ...view.packetDiag, captures }) }, operand);
}

/** The same view with another packet diagnosis. */
function withPacketDiag(view: EngineView, packetDiag: PacketDiagView): EngineView {
  return Object.create(view, { packetDiag: { value: packetDiag } });
}

test('a capture becomes a file, over one of the same name', () => {
  const path = join(folder, 'my capture.pcap');
  expect(say(`export rx.pcap ${path}`)).toEqual({
    status: 'accepted',
    lines: [`1 packets written to ${path}`],
  });
  say(`export rx.pcap ${path}`, [FRAME, FRAME]);
  expect(readFileSync(path)).toEqual(Buffer.from(pcapBytes([FRAME, FRAME])));
});

test('the captures there are', () => {
  expect(say('').lines).toEqual(['rx.pcap: 1 packets']);
  expect(say('', []).lines).toEqual(['nothing was captured']);
});

test.each([
  ['export rx.pcap', ':pcap takes export, the name of a capture, and a path: export rx.pcap /tmp/rx.pcap'],
  [
    'write rx.pcap /tmp/x',
    ':pcap takes export, the name of a capture, and a path: export rx.pcap /tmp/rx.pcap',
  ],
  ['export tx.pcap /tmp/x', 'no capture is called tx.pcap'],
  [`export rx.pcap ${folder}/none/x`, `cannot write ${folder}/none/x: no such folder`],
  [`export rx.pcap ${folder}`, `cannot write ${folder}: it is a folder`],
])('%s is refused with one line', (operand, line) => {
  expect(say(operand)).toEqual({ status: 'rejected', lines: [line] });
});
