// How the configuration that follows another one on the same box is compiled.
import type { Heritage } from '../compile/heritage.ts';
import type { CompiledWorld, WorldChoice } from '../compiled-world.ts';
import type { AddressPool } from '../table/address-pool.ts';

/** What sessions hold when the following configuration comes. */
export interface HeldBySessions {
  /** Public addresses of pools of ports, and NAT rule numbers of pools of addresses, out of which something is lent. */
  readonly portPools: readonly number[];
  readonly addressPools: readonly number[];
  /** The pool that numbers the IPv6 addresses of sessions and configuration. */
  readonly addresses: AddressPool;
  /** The second of the change; absent where the firewall begins with the configuration. */
  readonly second?: number;
}

/** The same box, and all numbers and pools that go on. */
export function successorOf(compiled: CompiledWorld, held: HeldBySessions): WorldChoice {
  const { platform, profile, startsAt, surroundings, peerSessions: sessions } = compiled;
  const { addresses, second } = held;
  const predecessor = {
    heritage: heritageOf(compiled, held),
    addresses,
    surroundings,
    ...(second === undefined ? {} : { peers: { sessions, second } }),
  };
  return { platform: platform.model, release: profile.release, clock: startsAt, predecessor };
}

/** What the configuration after this one takes over. */
function heritageOf(
  { names, natLending }: CompiledWorld,
  { portPools, addressPools }: HeldBySessions,
): Heritage {
  return {
    names: {
      zones: names.zones.names,
      interfaces: names.interfaces.names,
      applications: names.applications.names,
      securityRules: names.securityRules.names,
      natRules: names.natRules.names,
      pbfRules: names.pbfRules.names,
      qosRules: names.qosRules.names,
      dosRules: names.dosRules.names,
      users: names.users.names,
      urlCategories: names.urlCategories.names,
    },
    lending: natLending,
    portPools,
    addressPools,
  };
}
