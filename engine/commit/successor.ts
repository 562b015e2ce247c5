// How the configuration that follows another one on the same box is compiled.
import { heritageOf, type PoolsInUse } from '../compile/heritage.ts';
import type { CompiledWorld, WorldChoice } from '../compiled-world.ts';
import type { AddressPool } from '../table/address-pool.ts';

/** What sessions hold when the following configuration comes. */
export interface HeldBySessions extends PoolsInUse {
  /** The pool that numbers the IPv6 addresses of sessions and configuration. */
  readonly addresses: AddressPool;
}

/** The same box, and all numbers and pools that go on. */
export function successorOf(compiled: CompiledWorld, held: HeldBySessions): WorldChoice {
  const { platform, profile, startsAt, surroundings } = compiled;
  const predecessor = { heritage: heritageOf(compiled, held), addresses: held.addresses, surroundings };
  return { platform: platform.model, release: profile.release, clock: startsAt, predecessor };
}
