// The packet diagnosis of the dataplane: what it is set to, which sessions it marks, and what it has kept.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import { COUNTER_CATALOGUE } from '../packet/counter-catalogue.ts';
import type { SessionTable } from '../table/session-table.ts';
import type { CapturedFrame } from './captured-frame.ts';
import {
  type CaptureStage,
  DEFAULT_PACKET_DIAG,
  type PacketDiagSetting,
  type StageReport,
} from './packet-diag-setting.ts';
import { PacketMatcher } from './packet-matcher.ts';

// Assumption: a file stops growing at 16 megabytes and the log at 20,000 lines; what the device keeps depends on its disk.
const LARGEST_FILE = 16 * 2 ** 20;
const MOST_LINES = 20_000;

/** What one stage has written. */
export interface StageFile {
  packets: number;
  bytes: number;
  readonly frames: CapturedFrame[];
}

/** A line of the diagnosis log. */
export interface DiagLine {
  readonly at: Instant;
  readonly text: string;
}

/** The state of the diagnosis. While nothing is on, the packet path only looks at `isOn`. */
export class PacketDiag {
  /** True while any packet may have to be looked at. */
  isOn = false;
  setting: PacketDiagSetting = DEFAULT_PACKET_DIAG;
  /** Seconds in which the marked sessions began, by their rows: a row that was used again is another session. */
  readonly marks = new Map<number, number>();
  /** What the packets that the filter marks have moved, by counter. */
  readonly counters = new Float64Array(COUNTER_CATALOGUE.length);
  readonly files = new Map<CaptureStage, StageFile>();
  /** Files that no stage writes to any more, by name: a capture can be read after its settings are gone. */
  readonly closed = new Map<string, readonly CapturedFrame[]>();
  lines: DiagLine[] = [];
  matcher: PacketMatcher;
  private readonly compiled: CompiledWorld;

  constructor(compiled: CompiledWorld) {
    this.compiled = compiled;
    this.matcher = new PacketMatcher([], compiled);
  }

  change(setting: PacketDiagSetting): void {
    this.setting = setting;
    this.matcher = new PacketMatcher(setting.filters, this.compiled);
    const { filterEnabled, filters, captureEnabled, stages, logEnabled, features } = setting;
    this.isOn =
      (filterEnabled && filters.length > 0) ||
      (captureEnabled && stages.length > 0) ||
      (logEnabled && features.length > 0);
  }

  mark(table: SessionTable, row: number): void {
    this.marks.set(row, table.startSecond[row] ?? 0);
  }

  isMarked(table: SessionTable, row: number): boolean {
    return this.marks.size > 0 && this.marks.get(row) === table.startSecond[row];
  }

  /** Keeps a frame at a stage that is set, within its limits. `make` is asked only when the frame is kept. */
  capture(stage: CaptureStage, at: Instant, make: () => Uint8Array): void {
    const setting = this.setting.stages.find((one) => one.stage === stage);
    if (setting === undefined) return;
    const file = this.fileOf(stage);
    if (setting.packetCount > 0 && file.packets >= setting.packetCount) return;
    const whole = make();
    const { snaplen } = this.setting;
    const bytes = snaplen > 0 ? whole.slice(0, snaplen) : whole;
    const limit = setting.byteCount > 0 ? Math.min(setting.byteCount, LARGEST_FILE) : LARGEST_FILE;
    if (file.bytes + bytes.length > limit) return;
    file.packets++;
    file.bytes += bytes.length;
    file.frames.push({ at, bytes, length: whole.length });
  }

  write(at: Instant, lines: readonly string[]): void {
    for (const text of lines) if (this.lines.length < MOST_LINES) this.lines.push({ at, text });
  }

  /** The stage writes no more, and what it has written stays. */
  close(stage: CaptureStage): void {
    const setting = this.setting.stages.find((one) => one.stage === stage);
    const { frames = [] } = this.files.get(stage) ?? {};
    this.files.delete(stage);
    if (setting === undefined || frames.length === 0) return;
    this.closed.set(setting.file, [...(this.closed.get(setting.file) ?? []), ...frames]);
  }

  /** The stages that are set, with what they have kept. */
  stageReports(): readonly StageReport[] {
    return this.setting.stages.map((setting) => {
      const { packets = 0, bytes = 0 } = this.files.get(setting.stage) ?? {};
      return { ...setting, captured: { packets, bytes } };
    });
  }

  fileOf(stage: CaptureStage): StageFile {
    const known = this.files.get(stage);
    if (known !== undefined) return known;
    const made: StageFile = { packets: 0, bytes: 0, frames: [] };
    this.files.set(stage, made);
    return made;
  }
}
