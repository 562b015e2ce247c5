// The QoS of interfaces as numbers: what leaves by each at most, and what its classes get of it.
import type { ClassShare, EgressLimits } from '../packet/egress-queue.ts';
import { CLASSES } from '../packet/egress-queue.ts';
import { QOS_PRIORITIES } from '../world/qos-priority.ts';
import type { WorldQosInterface, WorldQosProfile } from '../world/qos-shape.ts';
import type { World } from '../world/world-schema.ts';

/** Bytes that leave in a millisecond at one megabit a second. */
export const BYTES_OF_MEGABIT = 125;
/** Assumption: megabits a second of a port of which nothing is said, where classes share one without a maximum. */
const PORT_SPEED = 1000;
/** Vendor: factory configuration, the profile `default`: priorities of class 1 to class 8, and no bandwidths. */
const DEFAULT_PRIORITIES = ['real-time', 'high', 'high', 'medium', 'medium', 'low', 'low', 'low'] as const;
const DEFAULT_PROFILE: WorldQosProfile = {
  name: 'default',
  unit: 'mbps',
  classes: DEFAULT_PRIORITIES.map((priority, index) => ({ class: index + 1, priority })),
};

/** The profile that an interface has. */
function profileOf({ qosProfiles }: World, { profile }: WorldQosInterface): WorldQosProfile {
  return qosProfiles.find(({ name }) => name === profile) ?? DEFAULT_PROFILE;
}

/** Limits of an interface with QoS. */
export function egressLimits(world: World, port: WorldQosInterface): EgressLimits {
  const profile = profileOf(world, port);
  const most = [port.egressMax, profile.egressMax].filter((one) => one !== undefined && one > 0);
  const hasLimits = profile.classes.some((one) => one.egressMax || one.egressGuaranteed);
  const speed = world.network.ports.find(({ name }) => name === port.name)?.speed ?? PORT_SPEED;
  const megabits = most.length > 0 || hasLimits ? Math.min(speed, ...most.map(Number)) : 0;
  const unit = profile.unit === 'mbps' ? 1 : (profile.egressMax || port.egressMax || speed) / 100;
  return {
    rate: megabits * BYTES_OF_MEGABIT,
    shares: Array.from({ length: CLASSES }, (_, index) => shareOf(profile, index + 1, { megabits, unit })),
  };
}

interface Scale {
  /** Of the whole interface. */
  readonly megabits: number;
  /** What a bandwidth of the profile is to be multiplied by. */
  readonly unit: number;
}

/** Assumption: a class that a profile does not name is a low one without a limit of its own. */
function shareOf({ classes }: WorldQosProfile, number: number, { megabits, unit }: Scale): ClassShare {
  const said = classes.find((one) => one.class === number);
  const max = said?.egressMax ? Math.min(megabits, said.egressMax * unit) : megabits;
  return {
    priority: QOS_PRIORITIES.indexOf(said?.priority ?? 'low'),
    guaranteed: Math.min(max, (said?.egressGuaranteed ?? 0) * unit) * BYTES_OF_MEGABIT,
    max: max * BYTES_OF_MEGABIT,
  };
}
