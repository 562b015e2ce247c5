// What a check is held against: the firewall as it stands, how it stood when the lab began, and what was answered. Everything
// that moves time does so on a copy.
import type { ConfigTree } from '../engine/config/config-node.ts';
import type { ConnectionRecord } from '../engine/connection.ts';
import type { Instant } from '../engine/instant.ts';
import type { SessionSettings, SessionTimers } from '../engine/view.ts';
import type { LabFlow } from './flow-shape.ts';
import type { LabDevice } from './lab-device.ts';
import type { Scalar } from './measure-shape.ts';
import { type ProbeOptions, type ProbeRecord, probe } from './probe.ts';

/** How the firewall stood when the lab began. */
export interface StartFacts {
  readonly at: Instant;
  readonly counters: ReadonlyMap<string, number>;
  /** What the firewall ran by. */
  readonly configuration: ConfigTree;
  readonly timers: SessionTimers;
  readonly settings: SessionSettings;
  /** Rules that let everything pass even then. */
  readonly openRules: readonly string[];
  /** What became of each flow of the base, by its name. */
  readonly baseline: ReadonlyMap<string, ConnectionRecord | undefined>;
}

/** Where checks look. */
export interface LabSite {
  readonly device: LabDevice;
  readonly flows: readonly LabFlow[];
  readonly start: StartFacts | undefined;
  readonly answers: ReadonlyMap<string, Scalar>;
  /** What a flow comes to now; asked twice, it is sent once. */
  probe(flow: string, options?: ProbeOptions): ProbeRecord | undefined;
}

/** A look at a firewall at the present instant; take another one when something has happened since. */
export function labSite(parts: Omit<LabSite, 'probe'>): LabSite {
  const sent = new Map<string, ProbeRecord | undefined>();
  return {
    ...parts,
    probe: (name, options = {}) => {
      const key = JSON.stringify([name, options]);
      if (sent.has(key)) return sent.get(key);
      const flow = parts.flows.find((one) => one.name === name);
      const record = flow === undefined ? undefined : probe(parts.device.engine, flow, options);
      sent.set(key, record);
      return record;
    },
  };
}
