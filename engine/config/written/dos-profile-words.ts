// DoS protection profiles of a world as the device's configuration has them, below `profiles`.
import type { WorldDosProfile } from '../../world/traffic-rule-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, leaf } from '../config-node.ts';
import { FLOOD_WORDS } from '../setting-words.ts';
import { keywords, optionalEntries, unlessEmpty } from './keywords.ts';

/** All of them; undefined where there is none. */
export function dosProfiles({ dosProfiles: profiles, dosRules }: World): ConfigNode | undefined {
  return optionalEntries(
    profiles.map((profile) => [profile.name, profileWords(profile, typeOf(profile.name, dosRules))]),
  );
}

/** What the rules make of it; undefined for a profile that they use in both ways, which the device does not know. */
function typeOf(name: string, rules: World['dosRules']): 'aggregate' | 'classified' | undefined {
  const isForEach = rules.some(({ classified }) => classified?.profile === name);
  const isForAll = rules.some(({ aggregate }) => aggregate === name);
  if (isForEach && isForAll) return undefined;
  return isForEach ? 'classified' : 'aggregate';
}

function profileWords(
  profile: WorldDosProfile,
  type: 'aggregate' | 'classified' | undefined,
): ConfigContainer {
  const floods = FLOOD_WORDS.map(([flood, word]): [string, ConfigNode | undefined] => {
    const limits = profile[flood];
    if (limits === undefined) return [word, undefined];
    const rates = keywords(
      ['alarm-rate', leaf(String(limits.alarm))],
      ['activate-rate', leaf(String(limits.activate))],
      ['maximal-rate', leaf(String(limits.maximum))],
      ['block', keywords(['duration', leaf(String(limits.blockDuration))])],
    );
    return [word, keywords(['enable', leaf('yes')], [limits.action, rates])];
  });
  const { sessionLimit } = profile;
  const sessions =
    sessionLimit === undefined
      ? undefined
      : keywords(['enabled', leaf('yes')], ['max-concurrent-limit', leaf(String(sessionLimit))]);
  return keywords(
    ['type', type && leaf(type)],
    ['flood', unlessEmpty(keywords(...floods))],
    ['resource', sessions && keywords(['sessions', sessions])],
  );
}
