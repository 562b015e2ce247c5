// What the packet diagnosis of the dataplane is told to look for and to keep, and how much it has kept. Data.

import type { CapturedFrame } from './captured-frame.ts';

/** Vendor: packet capture stages. Receive: as it came in. Firewall: with its session. Transmit: as it leaves. Drop: instead. */
export const CAPTURE_STAGES = ['receive', 'firewall', 'drop', 'transmit'] as const;

export type CaptureStage = (typeof CAPTURE_STAGES)[number];

/** Vendor: KB ClTJCA0, at most four filters. */
export const FILTER_SLOTS = 4;

/** Which packets a filter is about. What is absent does not matter. */
export interface FilterMatch {
  readonly ingressInterface?: string;
  /** Address or network. */
  readonly source?: string;
  readonly destination?: string;
  readonly sourceNetmask?: number;
  readonly destinationNetmask?: number;
  readonly sourcePort?: number;
  readonly destinationPort?: number;
  readonly protocol?: number;
  /** Packets that are no IP are not simulated: `only` finds none. */
  readonly nonIp?: 'exclude' | 'include' | 'only';
  readonly ipv6Only?: boolean;
  readonly lacp?: boolean;
}

/** A filter in its slot, 1 to 4. */
export interface PacketFilter {
  readonly index: number;
  readonly match: FilterMatch;
}

/** Where a stage writes to. 0 stands for no limit. */
export interface StageSetting {
  readonly stage: CaptureStage;
  readonly file: string;
  readonly packetCount: number;
  readonly byteCount: number;
}

/** A module that logs, and which part of it. */
export interface LogFeature {
  readonly module: string;
  readonly part: string;
}

/** Everything that can be set. */
export interface PacketDiagSetting {
  readonly filterEnabled: boolean;
  readonly preParseMatch: boolean;
  readonly filterOffload: boolean;
  /** By their slots. */
  readonly filters: readonly PacketFilter[];
  readonly logEnabled: boolean;
  readonly logThrottle: boolean;
  readonly features: readonly LogFeature[];
  /** Seconds, and percent of buffers and processor. */
  readonly logTimeout: number;
  readonly bufferThreshold: number;
  readonly cpuThreshold: number;
  readonly captureEnabled: boolean;
  /** Bytes of a packet that are kept; 0 for all. */
  readonly snaplen: number;
  readonly username: string | undefined;
  /** In the order of CAPTURE_STAGES. */
  readonly stages: readonly StageSetting[];
}

/** Vendor: public captures of a diagnosis that was set to default. Assumption: a filter is not enabled then. */
export const DEFAULT_PACKET_DIAG: PacketDiagSetting = {
  filterEnabled: false,
  preParseMatch: false,
  filterOffload: true,
  filters: [],
  logEnabled: false,
  logThrottle: false,
  features: [],
  logTimeout: 60,
  bufferThreshold: 80,
  cpuThreshold: 80,
  captureEnabled: false,
  snaplen: 0,
  username: undefined,
  stages: [],
};

/** Switches of the diagnosis. */
export type PacketDiagSwitch =
  | 'filterEnabled'
  | 'preParseMatch'
  | 'filterOffload'
  | 'logEnabled'
  | 'logThrottle'
  | 'captureEnabled';

/** Numbers of the diagnosis. */
export type PacketDiagNumber = 'snaplen' | 'logTimeout' | 'bufferThreshold' | 'cpuThreshold';

/** What may be asked of the packet diagnosis. */
export type PacketDiagChange =
  | { readonly kind: 'set-switch'; readonly of: PacketDiagSwitch; readonly on: boolean }
  | { readonly kind: 'set-number'; readonly of: PacketDiagNumber; readonly value: number }
  | { readonly kind: 'set-username'; readonly username: string | undefined }
  /** Into the slot, or the first that is free. */
  | { readonly kind: 'set-filter'; readonly index: number | undefined; readonly match: FilterMatch }
  /** All of them without an index. Marked sessions stay marked unless they are to go too. */
  | { readonly kind: 'clear-filter'; readonly index: number | undefined; readonly marks: 'keep' | 'clear' }
  | { readonly kind: 'set-stage'; readonly setting: StageSetting }
  /** All of them without a stage. */
  | { readonly kind: 'clear-stage'; readonly stage: string | undefined }
  | { readonly kind: 'set-feature'; readonly feature: LogFeature }
  /** All of them without a feature. */
  | { readonly kind: 'clear-feature'; readonly feature: LogFeature | undefined }
  /** A file that no stage writes to any more. */
  | { readonly kind: 'delete-file'; readonly file: string }
  /** What was captured elsewhere is kept as a file; one of that name goes. */
  | { readonly kind: 'keep-file'; readonly file: string; readonly frames: readonly CapturedFrame[] }
  | { readonly kind: 'clear-log' }
  | { readonly kind: 'mark-session'; readonly id: number }
  /** All of them without an id. */
  | { readonly kind: 'unmark-session'; readonly id: number | undefined }
  | { readonly kind: 'clear-all' };

/** A stage and what it has kept. */
export interface StageReport extends StageSetting {
  readonly captured: { readonly packets: number; readonly bytes: number };
}

/** The diagnosis as `show setting` tells it. */
export interface PacketDiagReport {
  readonly setting: PacketDiagSetting;
  readonly stages: readonly StageReport[];
  /** Ascending. */
  readonly markedSessions: readonly number[];
}
