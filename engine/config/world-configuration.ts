// The device's configuration of a world: what an administrator would find on that firewall. `configuredWorld` reads it again.
import type { World } from '../world/world-schema.ts';
import { type ConfigContainer, type ConfigTree, entries, leaf, members } from './config-node.ts';
import { BUFFER_ZONE_WORD } from './setting-words.ts';
import { sharedDecryption } from './written/decryption-words.ts';
import { deviceWords, gatewayWords } from './written/device-words.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty } from './written/keywords.ts';
import { networkWords, protectionName } from './written/network-words.ts';
import { objectWords } from './written/object-words.ts';
import { type Rulebases, rulebaseWords } from './written/rulebase-words.ts';
import { collectorWords, portalWords, zoneUserWords } from './written/user-identification-words.ts';

/**
 * The whole configuration of a world. Objects stand in vsys1, or in `shared` where there are several virtual systems; rules in the
 * virtual system of the first zone that they name.
 */
export function worldConfiguration(world: World): ConfigTree {
  const systems = systemsOf(world);
  const isAlone = systems.length === 1;
  const shared = keywords(
    ['alg-override', gatewayWords(world)],
    ...sharedDecryption(world),
    ...(isAlone ? [] : objectWords(world)),
  );
  return keywords(
    ['shared', unlessEmpty(shared)],
    ['deviceconfig', deviceWords(world)],
    ['network', networkWords(world)],
    ['vsys', entries(systems.map((id) => [`vsys${id}`, systemOf(world, { id, isAlone })]))],
  );
}

/** Numbers of the virtual systems, ascending. */
function systemsOf({ interfaces, virtualSystems }: World): readonly number[] {
  const all = new Set([...interfaces.map(({ vsys }) => vsys), ...virtualSystems.map(({ id }) => id)]);
  return [...all].sort((a, b) => a - b);
}

interface VirtualSystem {
  readonly id: number;
  readonly isAlone: boolean;
}

function systemOf(world: World, { id, isAlone }: VirtualSystem): ConfigContainer {
  const described = world.virtualSystems.find((system) => system.id === id);
  const ports = world.interfaces.filter(({ vsys }) => vsys === id).map(({ name }) => name);
  const limit = described?.sessionLimit;
  return keywords(
    ['display-name', optionalLeaf(described?.name)],
    [
      'import',
      keywords(
        ['network', keywords(['interface', members(ports)])],
        ['resource', limit === undefined ? undefined : keywords(['max-sessions', leaf(String(limit))])],
      ),
    ],
    ['captive-portal', portalWords(world, id)],
    ['user-id-collector', id === 1 ? collectorWords(world.userIdentification) : undefined],
    ['zone', optionalEntries(zonesOf(world, id))],
    ...(isAlone ? objectWords(world) : []),
    ['rulebase', unlessEmpty(rulebaseWords(rulesOf(world, { id, isAlone })))],
  );
}

function zonesOf(world: World, id: number): readonly (readonly [string, ConfigContainer])[] {
  const own = world.interfaces.filter(({ vsys }) => vsys === id).map(({ zone }) => zone);
  const names = [...new Set([...own, ...(id === 1 ? world.zones : [])])];
  return names.map((zone) => {
    const ports = [...world.interfaces, ...world.idleInterfaces]
      .filter((port) => port.zone === zone)
      .map(({ name }) => name);
    const isGuarded = world.zoneProtection.some((profile) => profile.zone === zone);
    const network = keywords(
      ['zone-protection-profile', isGuarded ? leaf(protectionName(zone)) : undefined],
      [BUFFER_ZONE_WORD, world.bufferProtection.zonesWithout.includes(zone) ? leaf('no') : undefined],
      ['layer3', members(ports)],
    );
    return [zone, keywords(['network', network], ...zoneUserWords(world, zone))];
  });
}

/** Rules for any zone stand in the first virtual system. */
function rulesOf(world: World, { id, isAlone }: VirtualSystem): Rulebases {
  if (isAlone) return world;
  const vsysOf = ([place]: readonly string[]) =>
    world.interfaces.find(({ zone, name }) => zone === place || name === place)?.vsys ?? 1;
  const isOwn = ({ from }: { readonly from: readonly string[] }) => vsysOf(from) === id;
  return {
    ...(id === 1 ? { defaultRules: world.defaultRules } : {}),
    securityRules: world.securityRules.filter(isOwn),
    natRules: world.natRules.filter(isOwn),
    pbfRules: world.pbfRules.filter(({ from, fromInterface }) => vsysOf(from ?? fromInterface ?? []) === id),
    qosRules: world.qosRules.filter(isOwn),
    decryptionRules: world.decryptionRules.filter(isOwn),
    authenticationRules: world.authenticationRules.filter(isOwn),
    overrideRules: world.overrideRules.filter(isOwn),
    dosRules: world.dosRules.filter(isOwn),
  };
}
