// What each interface has received, sent and dropped. Every packet that global counters count is counted here too: on the
// interface it came in by, and where it was sent on, on the one it left by.
import {
  FLOW_DISCARD_DROP,
  FLOW_DOS_PF_ICMPFRAG,
  FLOW_DOS_PF_IPSPOOF,
  FLOW_FWD_L3_NOARP,
  FLOW_FWD_L3_NOROUTE,
  FLOW_FWD_ZONECHANGE,
  FLOW_POLICY_NOFWD,
  FLOW_TCP_NON_SYN_DROP,
  TCP_DROP_OUT_OF_WND,
} from './counter-catalogue.ts';

/** Positions of the numbers of one interface; drops of all causes are in DROPPED. */
export const BYTES_IN = 0;
export const BYTES_OUT = 1;
export const PACKETS_IN = 2;
export const PACKETS_OUT = 3;
export const DROPPED = 4;
export const FLOW_STATE = 5;
export const NO_ROUTE = 6;
export const NO_ARP = 7;
export const ZONE_CHANGE = 8;
export const IP_SPOOF = 9;
export const ICMP_FRAGMENT = 10;
const FIELDS = 11;

/** Which cause a global counter stands for. Other drops, such as those of policy, have no number of their own. */
const CAUSES: readonly (readonly [counter: number, field: number])[] = [
  [FLOW_DISCARD_DROP, FLOW_STATE],
  [FLOW_TCP_NON_SYN_DROP, FLOW_STATE],
  [TCP_DROP_OUT_OF_WND, FLOW_STATE],
  [FLOW_POLICY_NOFWD, NO_ROUTE],
  [FLOW_FWD_L3_NOROUTE, NO_ROUTE],
  [FLOW_FWD_L3_NOARP, NO_ARP],
  [FLOW_FWD_ZONECHANGE, ZONE_CHANGE],
  [FLOW_DOS_PF_IPSPOOF, IP_SPOOF],
  [FLOW_DOS_PF_ICMPFRAG, ICMP_FRAGMENT],
];

/** Numbers of every interface. */
export class InterfaceCounters {
  private values: Float64Array;
  /** Values at the beginning of the running second, and how much they grew in the whole second before it. */
  private secondBegan: Float64Array;
  private lastSecond: Float64Array;
  /** Values of the counters of CAUSES when the last drop was counted; they move with drops only. */
  private readonly before = new Float64Array(CAUSES.length);

  /** For interfaces numbered from 1; what comes in by none of them is counted under 0. */
  constructor(interfaces: number) {
    this.values = new Float64Array((interfaces + 1) * FIELDS);
    this.secondBegan = this.values.slice();
    this.lastSecond = this.values.slice();
  }

  receive(port: number, packets: number, bytes: number): void {
    const { values } = this;
    const at = port * FIELDS;
    values[at + BYTES_IN] = (values[at + BYTES_IN] ?? 0) + bytes;
    values[at + PACKETS_IN] = (values[at + PACKETS_IN] ?? 0) + packets;
  }

  send(port: number, packets: number, bytes: number): void {
    const { values } = this;
    const at = port * FIELDS;
    values[at + BYTES_OUT] = (values[at + BYTES_OUT] ?? 0) + bytes;
    values[at + PACKETS_OUT] = (values[at + PACKETS_OUT] ?? 0) + packets;
  }

  /** Packets that came in by the interface went no further; `counters` are the present global ones, which tell why. */
  drop(port: number, packets: number, counters: Float64Array): void {
    const { values, before } = this;
    const at = port * FIELDS;
    values[at + DROPPED] = (values[at + DROPPED] ?? 0) + packets;
    for (let cause = 0; cause < CAUSES.length; cause++) {
      const [counter = 0, field = 0] = CAUSES[cause] ?? [];
      const value = counters[counter] ?? 0;
      if (value === before[cause]) continue;
      before[cause] = value;
      values[at + field] = (values[at + field] ?? 0) + packets;
    }
  }

  /** The number at a position of an interface. */
  valueOf(port: number, field: number): number {
    return this.values[port * FIELDS + field] ?? 0;
  }

  /** How much the number grew in the last whole second. */
  growthOf(port: number, field: number): number {
    return this.lastSecond[port * FIELDS + field] ?? 0;
  }

  /** A second is over. */
  roll(): void {
    const { values, secondBegan, lastSecond } = this;
    for (let at = 0; at < values.length; at++) lastSecond[at] = (values[at] ?? 0) - (secondBegan[at] ?? 0);
    secondBegan.set(values);
  }

  /** Another configuration has more interfaces. */
  grow(interfaces: number): void {
    const room = (interfaces + 1) * FIELDS;
    if (room <= this.values.length) return;
    this.values = enlarged(this.values, room);
    this.secondBegan = enlarged(this.secondBegan, room);
    this.lastSecond = enlarged(this.lastSecond, room);
  }

  /** Counts from 0 again; rates go on. */
  clear(): void {
    const { values, secondBegan } = this;
    for (let at = 0; at < values.length; at++) secondBegan[at] = (secondBegan[at] ?? 0) - (values[at] ?? 0);
    values.fill(0);
  }

  /** The global counters were set to other values than drops had given them. */
  observe(counters: Float64Array): void {
    CAUSES.forEach(([counter], cause) => {
      this.before[cause] = counters[counter] ?? 0;
    });
  }

  /** For a snapshot. */
  state(): Uint32Array {
    const { length } = this.values;
    const state = new Float64Array(length * 3);
    state.set(this.values);
    state.set(this.secondBegan, length);
    state.set(this.lastSecond, length * 2);
    return new Uint32Array(state.buffer);
  }

  restore(words: Uint32Array, counters: Float64Array): void {
    const state = new Float64Array(words.slice().buffer);
    const length = state.length / 3;
    this.values = state.slice(0, length);
    this.secondBegan = state.slice(length, length * 2);
    this.lastSecond = state.slice(length * 2);
    this.observe(counters);
  }
}

function enlarged(numbers: Float64Array, room: number): Float64Array {
  const larger = new Float64Array(room);
  larger.set(numbers);
  return larger;
}
