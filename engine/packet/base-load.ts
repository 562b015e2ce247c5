// What the cores have to do beside the traffic that is played.
import type { DataplaneState } from './dataplane-state.ts';

/** Assumption: with the hardware switched off, the cores have half as much again to do. */
const WITHOUT_HARDWARE = 1.5;

/** Percent of what the cores can do; above 100 where it is more than that. */
export function baseLoad({ compiled, running }: DataplaneState): number {
  const { dataplaneLoad } = compiled.world;
  const isCarriedAlone = compiled.platform.hardwareOffload && !running.settings.offload;
  return isCarriedAlone ? Math.floor(dataplaneLoad * WITHOUT_HARDWARE) : dataplaneLoad;
}
