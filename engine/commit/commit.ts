// A commit: the firewall goes on with another configuration. What stands around it, its clock and all that the new configuration
// leaves alone stay as they are.
import { compileWorld } from '../compile-world.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { holdConfigured, releaseConfigured } from '../configured-addresses.ts';
import { heedMonitors } from '../ha/change-roles.ts';
import { announceNewAddresses } from '../network/announce-address.ts';
import type { Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import {
  configurationOf,
  type FirewallConfiguration,
  isSameConfiguration,
  worldUnder,
} from '../world/firewall-configuration.ts';
import type { World } from '../world/world-schema.ts';
import { nameOverflow } from './name-overflow.ts';
import { rematchSessions } from './rematch-sessions.ts';
import { endStranded } from './stranded-sessions.ts';
import { successorOf } from './successor.ts';
import { takeOver } from './take-over.ts';

/**
 * Runs a checked configuration from the present instant on. Refused while the box is starting, and for more names than its
 * tables have numbers for; the old configuration then goes on. One that says the same as the present one changes nothing.
 */
export function commitConfiguration(state: DataplaneState, said: FirewallConfiguration): Outcome {
  const { userGroups, staleGroups } = state.compiled.world.administration;
  // What the directory says, and what the firewall believes of it, is nothing that an administrator commits.
  return runConfiguration(state, {
    ...said,
    administration: { ...said.administration, userGroups, staleGroups },
  });
}

/** The same, the groups of users included. */
export function runConfiguration(state: DataplaneState, configuration: FirewallConfiguration): Outcome {
  const before = state.compiled;
  if (state.now < before.startsAt) return refused('starting');
  if (isSameConfiguration(configurationOf(before.world), configuration))
    return { kind: 'committed', rematched: 0, denied: 0, ended: 0 };
  const world = worldUnder(before.world, configuration);
  const after = compileAfter(state, world);
  if (nameOverflow(after.names)) {
    releaseConfigured(state.table.addresses, world);
    return refused('too-many-names');
  }
  releaseConfigured(state.table.addresses, before.world);
  takeOver(state, after);
  announceNewAddresses(state, before.world);
  const ended = endStranded(state);
  heedMonitors(state);
  const isToRematch = world.rematch && hasOtherPolicy(before.world, world);
  return {
    kind: 'committed',
    ...(isToRematch ? rematchSessions(state) : { rematched: 0, denied: 0 }),
    ended,
  };
}

function refused(reason: 'starting' | 'too-many-names'): Outcome {
  return { kind: 'failed', failure: { kind: 'commit-refused', reason } };
}

/** The addresses of the new configuration are held before they are looked up, so that each has its number. */
function compileAfter(state: DataplaneState, world: World): CompiledWorld {
  const { table, compiled, pools, dynamicIpPools } = state;
  holdConfigured(table.addresses, world);
  const inUse = {
    portPools: compiled.poolAddresses.filter((_, pool) => (pools[pool]?.used ?? 0) > 0),
    addressPools: compiled.addressPoolRules.filter((_, pool) => (dynamicIpPools[pool]?.used ?? 0) > 0),
  };
  return compileWorld(
    world,
    successorOf(compiled, { ...inUse, addresses: table.addresses, second: table.now }),
  );
}

/** True when something that the security policy looks at is said in another way. */
function hasOtherPolicy(before: World, after: World): boolean {
  const policyOf = (world: World) =>
    JSON.stringify([
      world.securityRules,
      world.defaultRules,
      world.addresses,
      world.addressGroups,
      world.services,
      world.serviceGroups,
      world.applications,
      world.applicationGroups,
      world.schedules,
    ]);
  return policyOf(before) !== policyOf(after);
}
