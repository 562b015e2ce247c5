// Rules that guide or guard traffic as the device's configuration has them: QoS, decryption, authentication,
// application override and DoS protection.
import type { WrittenCriteria } from '../../world/traffic-rule-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { AUTHENTICATION_OBJECTS } from '../authentication-objects.ts';
import { type ConfigContainer, EMPTY_CONTAINER, leaf, members } from '../config-node.ts';
import { keywords, optionalLeaf, yesLeaf } from './keywords.ts';
import { listedServices } from './listed-services.ts';

type Written<Rules extends keyof World> = World[Rules] extends readonly (infer Rule)[] ? Rule : never;

/** A QoS rule. */
export function qosRule(rule: Written<'qosRules'>): ConfigContainer {
  return keywords(
    ...criteria(rule),
    ['application', members(rule.application)],
    ['disabled', yesLeaf(rule.disabled)],
    ['action', keywords(['class', leaf(String(rule.class))])],
  );
}

/** A decryption rule. */
export function decryptionRule(rule: Written<'decryptionRules'>): ConfigContainer {
  return keywords(
    ...criteria(rule),
    ['category', members(rule.urlCategory)],
    ['disabled', yesLeaf(rule.disabled)],
    ['action', leaf(rule.action)],
    ['type', keywords(['ssl-forward-proxy', EMPTY_CONTAINER])],
    ['profile', optionalLeaf(rule.profile)],
  );
}

/** An authentication rule; what it asks for is one of the objects that are always there. */
export function authenticationRule(rule: Written<'authenticationRules'>): ConfigContainer {
  return keywords(
    ...criteria(rule),
    ['category', members(rule.urlCategory)],
    ['disabled', yesLeaf(rule.disabled)],
    ['authentication-enforcement', leaf(AUTHENTICATION_OBJECTS[rule.enforcement])],
  );
}

/** A DoS protection rule, which keeps its zones a word deeper than the others. */
export function dosRule(rule: Written<'dosRules'>): ConfigContainer {
  const [, , ...others] = criteria(rule);
  const { aggregate, classified } = rule;
  const alone =
    classified &&
    keywords(
      ['profile', leaf(classified.profile)],
      ['classification-criteria', keywords(['address', leaf(classified.by)])],
    );
  const profiles = keywords(
    ['aggregate', aggregate === undefined ? undefined : keywords(['profile', leaf(aggregate)])],
    ['classified', alone],
  );
  return keywords(
    ['from', keywords(['zone', members(rule.from)])],
    ['to', keywords(['zone', members(rule.to)])],
    ...others,
    ['disabled', yesLeaf(rule.disabled)],
    ['protection', profiles.children.size === 0 ? undefined : profiles],
    ['action', keywords([rule.action, EMPTY_CONTAINER])],
  );
}

/** An application override rule, which names ports instead of services. */
export function overrideRule(rule: Written<'overrideRules'>): ConfigContainer {
  return keywords(
    ['from', members(rule.from)],
    ['to', members(rule.to)],
    ['source', members(rule.source)],
    ['source-user', members(rule.user)],
    ['destination', members(rule.destination)],
    ['disabled', yesLeaf(rule.disabled)],
    ['protocol', leaf(rule.protocol)],
    ['port', leaf(rule.port)],
    ['application', leaf(rule.application)],
  );
}

/** What all of them ask of traffic; from and to come first. */
function criteria(rule: WrittenCriteria) {
  return [
    ['from', members(rule.from)],
    ['to', members(rule.to)],
    ['source', members(rule.source)],
    ['source-user', members(rule.user)],
    ['destination', members(rule.destination)],
    ['service', listedServices(rule.service)],
  ] as const;
}
