// What may be done to the box itself, and to what stands around its management plane.

import { runConfiguration } from '../commit/commit.ts';
import { configuredAddress } from '../configured-addresses.ts';
import { parseLogTime } from '../logs/log-period.ts';
import { lookUpUrl, urlKey } from '../management/service-records.ts';
import { knownCategory, sourceOfMapping } from '../management/user-records.ts';
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { knownGroups } from '../policy/user-book.ts';
import { configurationOf } from '../world/firewall-configuration.ts';

/** The requests that concern the box itself. */
export type BoxOperation = Extract<
  Operation,
  {
    readonly kind:
      | 'set-clock'
      | 'set-service-host'
      | 'set-management-reach'
      | 'clear-user-cache'
      | 'set-user-presence'
      | 'set-group-members'
      | 'refresh-groups'
      | 'clear-url-cache'
      | 'look-up-url';
  }
>;

const CHANGED: Outcome = { kind: 'box-changed' };

/** Refuses a host, a user or a group that the world does not know. */
export function changeBox(state: DataplaneState, operation: BoxOperation): Outcome {
  const { box, compiled, now } = state;
  switch (operation.kind) {
    case 'set-clock':
      box.clock.set(now, (parseLogTime(operation.shown) ?? now) - compiled.zoneOffset);
      return CHANGED;
    case 'set-service-host':
      return setServiceHost(state, operation);
    case 'set-management-reach':
      box.reaches = operation.reaches;
      box.requests.hurry();
      return CHANGED;
    case 'clear-user-cache':
      return clearUsers(state, operation);
    case 'set-user-presence':
      return setPresence(state, operation);
    case 'set-group-members':
      return setMembers(state, operation);
    case 'refresh-groups':
      return refreshGroups(state);
    case 'clear-url-cache':
      if (operation.url === undefined) box.urlCache[operation.plane].clear();
      else box.urlCache[operation.plane].forget(urlKey(knownCategory(state, operation.url).host));
      return CHANGED;
    case 'look-up-url':
      return { kind: 'url-looked-up', answer: lookUpUrl(state, operation.url) };
  }
}

type Of<Kind extends BoxOperation['kind']> = Extract<BoxOperation, { readonly kind: Kind }>;

function setServiceHost(
  { box, compiled }: DataplaneState,
  { address, answers }: Of<'set-service-host'>,
): Outcome {
  const hosts = compiled.world.managementPlane?.hosts ?? [];
  const places = hosts.flatMap((host, place) => (host.address === address ? [place] : []));
  if (places.length === 0) return notFound('server', address);
  for (const place of places) box.silent[place] = answers === 'yes' ? 0 : 1;
  box.requests.hurry();
  return CHANGED;
}

/** An address whose user the world names. */
interface MappedAddress {
  readonly text: string;
  readonly number: number;
  /** How its mapping is learned. */
  readonly from: string;
}

function mappedAddresses({ compiled }: DataplaneState): readonly MappedAddress[] {
  const { users, administration } = compiled.world;
  return users.flatMap(({ name, addresses }) =>
    addresses.map((text) => ({
      text,
      number: configuredAddress(compiled.addresses, text) ?? 0,
      from: sourceOfMapping(administration, name),
    })),
  );
}

function clearUsers(state: DataplaneState, { plane, address, from }: Of<'clear-user-cache'>): Outcome {
  const { users } = state.box;
  const { now } = state.table;
  const host = address?.split('/')[0];
  const meant = mappedAddresses(state).filter(
    (one) =>
      (host === undefined || one.text === host) &&
      (from === undefined || one.from === from) &&
      users.isKnown(one.number, now),
  );
  for (const { number } of meant) {
    if (plane === 'dataplane') users.clearDataplane(number);
    else users.clearManagement(number, now);
  }
  return { kind: 'users-forgotten', count: meant.length };
}

function setPresence(state: DataplaneState, { address, presence }: Of<'set-user-presence'>): Outcome {
  const found = mappedAddresses(state).find(({ text }) => text === address);
  if (found === undefined) return notFound('user mapping', address);
  if (presence === 'in') state.box.users.logIn(found.number);
  else state.box.users.logOut(found.number, state.table.now);
  return CHANGED;
}

/** A change back to what the firewall believes in leaves nothing stale. */
function setMembers(state: DataplaneState, { group, members }: Of<'set-group-members'>): Outcome {
  const { world } = state.compiled;
  const believed = knownGroups(world).find(({ name }) => name === group);
  if (believed === undefined) return notFound('user group', group);
  const changed = { name: group, members: [...members] };
  const userGroups = world.administration.userGroups.map((one) => (one.name === group ? changed : one));
  const others = world.administration.staleGroups.filter(({ name }) => name !== group);
  const isSame = JSON.stringify(believed.members) === JSON.stringify(members);
  return runGroups(state, { userGroups, staleGroups: isSame ? others : [...others, believed] });
}

function refreshGroups(state: DataplaneState): Outcome {
  const { userGroups } = state.compiled.world.administration;
  return runGroups(state, { userGroups, staleGroups: [] });
}

/** Sessions under way stay where they are: rules are asked anew by new ones. */
function runGroups(
  state: DataplaneState,
  groups: Pick<DataplaneState['compiled']['world']['administration'], 'userGroups' | 'staleGroups'>,
): Outcome {
  const configuration = configurationOf(state.compiled.world);
  const administration = { ...configuration.administration, ...groups };
  const outcome = runConfiguration(state, { ...configuration, administration });
  return outcome.kind === 'failed' ? outcome : CHANGED;
}

function notFound(noun: 'server' | 'user mapping' | 'user group', name: string): Outcome {
  return { kind: 'failed', failure: { kind: 'no-such-object', noun, name } };
}
