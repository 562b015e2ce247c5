// What stands in a chassis beside the packet path: ports, memory, fans, and how much its network tables hold.
// Vendor: layouts of `show interface all`, a PA-5000 and a VM number their first port 16, a PA-3260 64.
// Assumption: every other figure and the models that no capture shows; data sheets round them.
import type { Platform } from '../platform.ts';

/** Hardware and table sizes of a model. */
export interface Equipment {
  readonly firstPortId: number;
  /** Megabits a second of its ordinary ports. */
  readonly portSpeed: number;
  readonly ports: number;
  readonly arpEntries: number;
  readonly routes: number;
  readonly fibEntries: number;
  readonly cores: number;
  readonly dataplaneCores: number;
  /** Kilobytes of the management plane. */
  readonly memory: number;
  readonly fans: number;
  readonly powerSupplies: number;
  /** Packets a second that keep every core of the dataplanes busy. */
  readonly packetRate: number;
}

const SMALL: Equipment = {
  firstPortId: 16,
  portSpeed: 1000,
  ports: 8,
  arpEntries: 1500,
  routes: 1000,
  fibEntries: 1000,
  cores: 2,
  dataplaneCores: 2,
  memory: 4_053_912,
  fans: 0,
  powerSupplies: 1,
  packetRate: 150_000,
};

const MIDDLE: Equipment = {
  ...SMALL,
  firstPortId: 64,
  ports: 16,
  arpEntries: 10_000,
  routes: 10_000,
  fibEntries: 10_000,
  cores: 4,
  dataplaneCores: 10,
  memory: 16_318_464,
  fans: 3,
  powerSupplies: 2,
  packetRate: 2_000_000,
};

const LARGE: Equipment = {
  ...MIDDLE,
  firstPortId: 16,
  ports: 24,
  arpEntries: 24_000,
  routes: 64_000,
  fibEntries: 64_000,
  dataplaneCores: 18,
  memory: 4_053_912,
  fans: 4,
  packetRate: 13_000_000,
};

const BY_MODEL: Readonly<Record<string, Equipment>> = {
  'PA-850': { ...SMALL, ports: 12, arpEntries: 2500, routes: 5000, fibEntries: 5000, fans: 2 },
  'PA-3260': { ...MIDDLE, ports: 20 },
  'PA-5060': LARGE,
  'PA-5260': { ...LARGE, firstPortId: 64, arpEntries: 32_000, routes: 100_000, memory: 65_808_332 },
  'PA-VM': {
    ...SMALL,
    ports: 8,
    portSpeed: 10_000,
    arpEntries: 5000,
    routes: 10_000,
    fibEntries: 10_000,
    powerSupplies: 0,
  },
};

/** The equipment of a model. */
export function equipmentOf({ model }: Platform): Equipment {
  return BY_MODEL[model] ?? SMALL;
}
