// The packet diagnosis of a simulation, to be read.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { CapturedFrame, CaptureFile } from './captured-frame.ts';
import { packetDiagReport } from './change-packet-diag.ts';
import type { PacketDiagView } from './packet-diag-view.ts';

/** Answers out of the live state. */
export function packetDiagView(state: DataplaneState): PacketDiagView {
  return {
    report: () => packetDiagReport(state),
    captures: () => captureFiles(state),
    log: () => state.diag.lines,
  };
}

function captureFiles({ diag }: DataplaneState): readonly CaptureFile[] {
  const byName = new Map<string, readonly CapturedFrame[]>(diag.closed);
  for (const { stage, file } of diag.setting.stages) {
    const frames = diag.files.get(stage)?.frames ?? [];
    if (frames.length === 0) continue;
    byName.set(file, [...(byName.get(file) ?? []), ...frames]);
  }
  return [...byName]
    .map(([name, frames]) => ({ name, frames: [...frames].sort((a, b) => a.at - b.at) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
