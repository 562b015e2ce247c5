// What the monitors of forwarding rules have seen. Probes are not sent one by one: a status is computed from when its address
// last became reachable or unreachable, so that nothing depends on how time is sliced.
import type { Instant } from '../instant.ts';

/** Probes through a rule, in numbers. */
export interface PbfMonitor {
  /** Position among the monitors of the policy. */
  readonly index: number;
  /** Rule and what it probes: a monitor is the same after a commit while this is. */
  readonly subject: string;
  readonly address: string;
  /** Number of the host of the world with this address, 0 for none. */
  readonly host: number;
  /** Number of the host that is the next hop, 0 for none. */
  readonly nextHopHost: number;
  /** Seconds. */
  readonly interval: number;
  readonly threshold: number;
  /** While the address is unreachable the rules below are asked; else the route is. */
  readonly disables: boolean;
}

/** Words of a monitor: is the address reachable, second at which that began, was the status up until then. */
const WORDS = 3;

/** The statuses of the monitors of a policy. */
export class PbfMonitors {
  private readonly words: Uint32Array;
  private readonly monitors: readonly PbfMonitor[];

  /** `silence` marks the hosts that do not answer, by number. A status at the beginning is as if it had always been so. */
  constructor(monitors: readonly PbfMonitor[], silence: Uint8Array) {
    this.monitors = monitors;
    this.words = new Uint32Array(monitors.length * WORDS);
    monitors.forEach((monitor, position) => {
      const isReachable = reachable(monitor, silence);
      this.words.set([isReachable, 0, isReachable], position * WORDS);
    });
  }

  /**
   * Assumption: the threshold is counted from the moment at which the address fell silent, and one answered probe after it is
   * back makes it up again.
   */
  isUp(monitor: PbfMonitor, now: Instant): boolean {
    const at = monitor.index * WORDS;
    const elapsed = Math.floor(now / 1000) - (this.words[at + 1] ?? 0);
    const wasUp = this.words[at + 2] === 1;
    if (this.words[at] === 1) return wasUp || elapsed >= monitor.interval;
    return wasUp && elapsed < monitor.interval * monitor.threshold;
  }

  /** What monitors of the same subject have seen before a commit. */
  takeOver(before: PbfMonitors): void {
    for (const { index, subject } of this.monitors) {
      const old = before.monitors.find((monitor) => monitor.subject === subject);
      if (old === undefined) continue;
      const from = old.index * WORDS;
      this.words.set(before.words.subarray(from, from + WORDS), index * WORDS);
    }
  }

  /** Hosts have fallen silent or answer again. */
  observe(silence: Uint8Array, now: Instant): void {
    for (const monitor of this.monitors) {
      const at = monitor.index * WORDS;
      const isReachable = reachable(monitor, silence);
      if (isReachable === this.words[at]) continue;
      this.words.set([isReachable, Math.floor(now / 1000), this.isUp(monitor, now) ? 1 : 0], at);
    }
  }

  state(): Uint32Array {
    return this.words.slice();
  }

  restore(state: Uint32Array): void {
    this.words.set(state);
  }
}

/** 1 when neither the monitored address nor the router before it is silent. */
function reachable({ host, nextHopHost }: PbfMonitor, silence: Uint8Array): number {
  return (host !== 0 && silence[host] === 1) || (nextHopHost !== 0 && silence[nextHopHost] === 1) ? 0 : 1;
}
