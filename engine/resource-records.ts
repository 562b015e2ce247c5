// How busy the dataplane was, as the records of the view: percent of cores and of what packets and sessions occupy.
// Assumption throughout: the load of a core is what its packets and new sessions take of the model's capacity. Vendor: the
// resource monitor gives whole percent for each core.
import type { ResourceEntry, ResourceHistory } from './dataplane-view.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import type { LoadEntry, LoadScale } from './packet/load-history.ts';
import type { Platform } from './platform.ts';

/** Assumption: setting up a session costs as much as forwarding so many packets. */
const PACKETS_A_SESSION = 20;
/** Assumption: cores and dataplanes share the load evenly but for this part of a hundred. */
const UNEVENNESS = 20;
/** Assumption: and more evenly what the traffic takes that is not played, for that is a mixture of very much. */
const BASE_UNEVENNESS = 4;
/** Assumption: buffers hold the packets of this part of a second, and a dataplane that idles has one percent in use. */
const BUFFERED_PART = 0.02;

/** The load of each dataplane over the latest entries of a scale, newest first. */
export function resourceHistory(
  { load, compiled, now }: DataplaneState,
  scale: LoadScale,
  last: number,
): readonly ResourceHistory[] {
  const { platform } = compiled;
  const entries = load.latest(scale, last);
  return Array.from({ length: platform.dataplanes }, (_, dataplane) => ({
    dataplane,
    cores: platform.coresPerDataplane,
    entries: entries.map((entry, back) =>
      entryOf(platform, entry, { dataplane, moment: Math.floor(now / 1000) - back }),
    ),
  }));
}

/** Which dataplane when: the seed of the unevenness. */
interface Place {
  readonly dataplane: number;
  readonly moment: number;
}

function entryOf(platform: Platform, entry: LoadEntry, place: Place): ResourceEntry {
  // Assumption: the cores are as busy with packets that wait as the buffers are full of them.
  const average = utilization(platform, entry.packets, entry.newSessions) + entry.buffers;
  const maximum =
    utilization(platform, entry.packetsMaximum, entry.newSessionsMaximum) + entry.buffersMaximum;
  const cores = Array.from({ length: platform.coresPerDataplane }, (_, core) => ({
    average: coreLoad(average, { base: entry.base, core }, place),
    maximum: coreLoad(maximum, { base: entry.baseMaximum, core }, place),
  }));
  const buffers = (packets: number, held: number) =>
    percent(1 + held + (packets * BUFFERED_PART * 100) / platform.packetsPerSecond);
  const table = (sessions: number) => percent((sessions * 100) / platform.sessionCapacity);
  return {
    cores,
    groups: groupsOf(Math.min(100, average + entry.base), entry),
    session: { average: table(entry.sessions), maximum: table(entry.sessionsMaximum) },
    packetBuffer: {
      average: buffers(entry.packets, entry.buffers),
      maximum: buffers(entry.packetsMaximum, entry.buffersMaximum),
    },
    packetDescriptor: {
      average: buffers(entry.packets, entry.buffers) - 1,
      maximum: buffers(entry.packetsMaximum, entry.buffersMaximum) - 1,
    },
  };
}

/** Percent of what the model can do, not rounded; 0 when nothing happens. */
function utilization({ packetsPerSecond }: Platform, packets: number, newSessions: number): number {
  return ((packets + newSessions * PACKETS_A_SESSION) * 100) / packetsPerSecond;
}

/** Vendor: captures in which the first core stands at 0; it does other work than packets. A core that does any work shows it. */
function coreLoad(
  load: number,
  { base, core }: { readonly base: number; readonly core: number },
  { dataplane, moment }: Place,
): number {
  if (core === 0 || load + base === 0) return 0;
  const mixed = Math.imul(moment * 31 + dataplane * 7 + core, 0x9e3779b1) >>> 16;
  const shares = (part: number) => 1 + ((mixed % (2 * part + 1)) - part) / 100;
  return Math.max(1, percent(base * shares(BASE_UNEVENNESS) + load * shares(UNEVENNESS)));
}

/** Assumption: which part of the load each group of the packet path has. Work on new sessions is all in the slow path. */
function groupsOf(load: number, { packets, newSessions }: LoadEntry): ResourceEntry['groups'] {
  const setup = newSessions * PACKETS_A_SESSION;
  const slow = packets + setup === 0 ? 0 : (load * setup) / (packets + setup);
  const fast = load - slow;
  return {
    flow_lookup: share(load, 0.3),
    flow_fastpath: share(fast, 0.6),
    flow_slowpath: share(slow, 0.7),
    flow_forwarding: share(fast, 0.3),
    flow_mgmt: 0,
    flow_ctrl: share(slow, 0.2),
    nac_result: share(fast, 0.1),
    flow_np: share(load, 0.3),
    dfa_result: share(fast, 0.1),
    module_internal: share(load, 0.2),
    aho_result: share(fast, 0.1),
    zip_result: 0,
    pktlog_forwarding: share(slow, 0.1),
    pci: 0,
    flow_host: 0,
  };
}

function share(load: number, part: number): number {
  return load === 0 ? 0 : Math.max(1, percent(load * part));
}

function percent(value: number): number {
  return Math.min(100, Math.floor(value));
}
