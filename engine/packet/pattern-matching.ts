// What matching the payload of packets against patterns costs, and who does it.
import { AHO_FPGA, AHO_SW, DFA_FPGA, DFA_SW, FPGA_PKT } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';

/**
 * Counts payload packets that layer 7 processing sees. Vendor: PAN-COMMON-MIB for the counters. Assumption: each is matched once
 * by either automaton, in the FPGA of a model that offloads and in software elsewhere, and is held meanwhile.
 */
export function countMatching({ compiled, counters }: DataplaneState, packets: number): void {
  if (packets === 0) return;
  if (compiled.platform.hardwareOffload) {
    counters.add(AHO_FPGA, packets);
    counters.add(DFA_FPGA, packets);
    counters.add(FPGA_PKT, packets);
  } else {
    counters.add(AHO_SW, packets);
    counters.add(DFA_SW, packets);
  }
}
