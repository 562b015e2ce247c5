// What matching the payload of packets against patterns costs, and who does it.
import { FLAG_LAYER7_DONE } from '../table/session-codes.ts';
import { AHO_FPGA, AHO_SW, DFA_FPGA, DFA_SW, FPGA_PKT } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet } from './packet.ts';

/**
 * Counts the payload packets of a session in layer 7 processing. Vendor: PAN-COMMON-MIB for the counters. Assumption: each is
 * matched once by either automaton, in the FPGA of a model that offloads and in software elsewhere, and is held meanwhile.
 */
export function countMatching(state: DataplaneState, packet: Packet, id: number): void {
  const { compiled, counters, table } = state;
  if (((table.flags[id] ?? 0) & FLAG_LAYER7_DONE) !== 0) return;
  const { payloadPackets } = packet;
  if (compiled.platform.hardwareOffload) {
    counters.add(AHO_FPGA, payloadPackets);
    counters.add(DFA_FPGA, payloadPackets);
    counters.add(FPGA_PKT, payloadPackets);
  } else {
    counters.add(AHO_SW, payloadPackets);
    counters.add(DFA_SW, payloadPackets);
  }
}
