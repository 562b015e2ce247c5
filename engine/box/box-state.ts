// What belongs to the box itself and not to the traffic through it: its clock, its own requests, what it remembers of users and of
// categories, and how the world treats its management port.
import type { CompiledWorld } from '../compiled-world.ts';
import { configuredAddress } from '../configured-addresses.ts';
import { DeviceClock } from '../device-clock.ts';
import type { DeviceTime } from '../device-time.ts';
import type { Instant, Seconds } from '../instant.ts';
import type { World } from '../world/world-schema.ts';
import { MANAGEMENT_REACHES, type ManagementReach } from './management-reach.ts';
import { RequestMemory } from './request-memory.ts';
import { requestTargets, TARGET_SLOTS } from './request-target.ts';
import { UrlCache } from './url-cache.ts';
import { UserCache } from './user-cache.ts';

const MINUTE = 60;
/** Minutes. Vendor: User-ID, mappings are kept for 45 minutes unless a configuration says otherwise. */
const MAPPING_TIMEOUT = 45;

/** Seconds for which a mapping is kept. */
export function mappingPeriod({ userIdentification }: World): Seconds {
  return (userIdentification.timeout ?? MAPPING_TIMEOUT) * MINUTE;
}

/** The state of one box. */
export class BoxState {
  readonly clock: DeviceClock;
  readonly requests = new RequestMemory();
  readonly urlCache = new UrlCache();
  readonly users: UserCache;
  reaches: ManagementReach;
  /** 1 for hosts of services that answer nothing, by their place in the world. */
  readonly silent: Uint8Array;

  constructor({ world, startsAt, addresses }: CompiledWorld) {
    const { managementPlane } = world;
    this.clock = new DeviceClock(managementPlane?.clock ?? { offset: 0, drift: 0 }, startsAt);
    const loggedOut = (managementPlane?.loggedOut ?? []).map(
      (text) => configuredAddress(addresses, text) ?? 0,
    );
    this.users = new UserCache(loggedOut, mappingPeriod(world));
    this.reaches = managementPlane?.reaches ?? 'everything';
    this.silent = Uint8Array.from(managementPlane?.hosts ?? [], ({ answers }) => (answers ? 0 : 1));
  }

  /** Goes on under another configuration: whoever is asked now is asked at once. */
  follow(before: World, after: World): void {
    const [old, targets] = [requestTargets(before), requestTargets(after)];
    for (let slot = 0; slot < TARGET_SLOTS; slot++)
      if (old[slot]?.host !== targets[slot]?.host) this.requests.forget(slot);
    this.requests.hurry();
    this.users.follow(mappingPeriod(after));
  }

  sections(): readonly Uint32Array[] {
    return [
      this.clock.state(),
      this.requests.state(),
      this.urlCache.dataplane.state(),
      this.urlCache.management.state(),
      this.users.state(),
      Uint32Array.of(MANAGEMENT_REACHES.indexOf(this.reaches), ...this.silent),
    ];
  }

  restore([clock, requests, dataplane, management, users, surroundings]: readonly Uint32Array[]): void {
    if (clock !== undefined) this.clock.restore(clock);
    if (requests !== undefined) this.requests.restore(requests);
    if (dataplane !== undefined) this.urlCache.dataplane.restore(dataplane);
    if (management !== undefined) this.urlCache.management.restore(management);
    if (users !== undefined) this.users.restore(users);
    if (surroundings === undefined) return;
    this.reaches = MANAGEMENT_REACHES[surroundings[0] ?? 0] ?? 'everything';
    this.silent.set(surroundings.subarray(1));
  }
}

/** How many sections `sections` gives. */
export const BOX_SECTIONS = 6;

interface Clocked {
  readonly compiled: CompiledWorld;
  readonly box: BoxState;
  readonly now: Instant;
}

/** How the box reads time under its present configuration. */
export function deviceTimeOf({ compiled, box }: Clocked): DeviceTime {
  return box.clock.timeIn(compiled.world.deviceSystem.timezone);
}

/** What the box's clock shows now, as if it were UTC: schedules go by it. */
export function localNow(state: Clocked): Instant {
  return localAt(state, state.now);
}

/** What it showed at an instant. */
export function localAt({ compiled, box }: Clocked, instant: Instant): Instant {
  return instant + box.clock.aheadAt(instant) + compiled.zoneOffset;
}
