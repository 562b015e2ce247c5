// Rulebases of a world as the device's configuration has them.
import type { WorldPbfRule } from '../../world/pbf-shape.ts';
import type { World, WorldNatRule, WorldSecurityRule } from '../../world/world-schema.ts';
import { type ConfigContainer, EMPTY_CONTAINER, entries, leaf, members } from '../config-node.ts';
import { DEFAULT_RULE_SCOPES, URL_PROFILE } from '../setting-words.ts';
import { keywords, optionalEntries, optionalLeaf, yesLeaf } from './keywords.ts';
import { listedServices, serviceName } from './listed-services.ts';
import { monitorName } from './network-words.ts';
import { authenticationRule, decryptionRule, dosRule, overrideRule, qosRule } from './traffic-rule-words.ts';

/** The rules of a virtual system. */
export interface Rulebases
  extends Pick<
    World,
    | 'securityRules'
    | 'natRules'
    | 'pbfRules'
    | 'qosRules'
    | 'decryptionRules'
    | 'authenticationRules'
    | 'overrideRules'
    | 'dosRules'
  > {
  /** Absent where another virtual system has them. */
  readonly defaultRules?: World['defaultRules'];
}

/** Everything below `rulebase`. Of the default rules only what is not as the box is delivered. */
export function rulebaseWords(rulebases: Rulebases): ConfigContainer {
  const { securityRules, defaultRules, natRules, pbfRules } = rulebases;
  const { qosRules, decryptionRules, authenticationRules, overrideRules, dosRules } = rulebases;
  return keywords(
    ['default-security-rules', defaultRules && defaultWords(defaultRules)],
    ['security', named(securityRules, securityRule)],
    ['application-override', named(overrideRules, overrideRule)],
    ['authentication', named(authenticationRules, authenticationRule)],
    ['decryption', named(decryptionRules, decryptionRule)],
    ['nat', named(natRules, natRule)],
    ['pbf', named(pbfRules, pbfRule)],
    ['qos', named(qosRules, qosRule)],
    ['dos', named(dosRules, dosRule)],
  );
}

function named<Rule extends { readonly name: string }>(
  rules: readonly Rule[],
  words: (rule: Rule) => ConfigContainer,
): ConfigContainer | undefined {
  return rulesOf(rules.map((rule) => [rule.name, words(rule)]));
}

function rulesOf(rules: readonly (readonly [string, ConfigContainer])[]): ConfigContainer | undefined {
  const list = optionalEntries(rules);
  return list && keywords(['rules', list]);
}

function defaultWords(rules: World['defaultRules']): ConfigContainer | undefined {
  const said = DEFAULT_RULE_SCOPES.flatMap((scope): [string, ConfigContainer][] => {
    const { action, logStart, logEnd } = rules[scope];
    const isUsual = action === (scope === 'intrazone' ? 'allow' : 'deny') && !logStart && !logEnd;
    const words = keywords(
      ['action', leaf(action)],
      ['log-start', yesLeaf(logStart)],
      ['log-end', yesLeaf(logEnd)],
    );
    return isUsual ? [] : [[`${scope}-default`, words]];
  });
  return rulesOf(said);
}

function securityRule(rule: WorldSecurityRule): ConfigContainer {
  const profiles = keywords(['url-filtering', members([URL_PROFILE])]);
  return keywords(
    ['uuid', optionalLeaf(rule.uuid)],
    ['from', members(rule.from)],
    ['to', members(rule.to)],
    ['source', members(rule.source)],
    ['source-user', members(rule.user)],
    ['destination', members(rule.destination)],
    ['service', listedServices(rule.service)],
    ['application', members(rule.application)],
    ['schedule', optionalLeaf(rule.schedule)],
    ['negate-source', yesLeaf(rule.negateSource)],
    ['negate-destination', yesLeaf(rule.negateDestination)],
    ['disabled', yesLeaf(rule.disabled)],
    ['action', leaf(rule.action)],
    ['rule-type', rule.type === 'universal' ? undefined : leaf(rule.type)],
    ['log-start', yesLeaf(rule.logStart)],
    ['log-end', rule.logEnd ? undefined : leaf('no')],
    ['profile-setting', rule.urlFiltering ? keywords(['profiles', profiles]) : undefined],
  );
}

function natRule(rule: WorldNatRule): ConfigContainer {
  const { destinationTranslation: destination } = rule;
  return keywords(
    ['uuid', optionalLeaf(rule.uuid)],
    ['from', members(rule.from)],
    ['to', members([rule.to])],
    ['to-interface', optionalLeaf(rule.toInterface)],
    ['source', members(rule.source)],
    ['destination', members(rule.destination)],
    ['service', leaf(serviceName(rule.service))],
    ['disabled', yesLeaf(rule.disabled)],
    ['source-translation', sourceTranslation(rule)],
    [
      'destination-translation',
      destination &&
        keywords(
          ['translated-address', leaf(destination.address)],
          ['translated-port', optionalLeaf(destination.port)],
        ),
    ],
  );
}

function sourceTranslation({ sourceTranslation: source }: WorldNatRule): ConfigContainer | undefined {
  if (source === undefined) return undefined;
  switch (source.kind) {
    case 'static-ip':
      return keywords([
        source.kind,
        keywords(
          ['translated-address', leaf(source.address)],
          ['bi-directional', yesLeaf(source.bidirectional)],
        ),
      ]);
    case 'dynamic-ip':
      return keywords([source.kind, keywords(['translated-address', members(source.addresses)])]);
    case 'dynamic-ip-and-port':
      return keywords([
        source.kind,
        source.addresses === undefined
          ? keywords(['interface-address', keywords(['interface', optionalLeaf(source.interface)])])
          : keywords(['translated-address', members(source.addresses)]),
      ]);
  }
}

function pbfRule(rule: WorldPbfRule): ConfigContainer {
  const from =
    rule.from === undefined
      ? keywords(['interface', members(rule.fromInterface ?? [])])
      : keywords(['zone', members(rule.from)]);
  return keywords(
    ['uuid', optionalLeaf(rule.uuid)],
    ['from', from],
    ['source', members(rule.source)],
    ['source-user', members(rule.user)],
    ['destination', members(rule.destination)],
    ['service', listedServices(rule.service)],
    ['schedule', optionalLeaf(rule.schedule)],
    ['negate-source', yesLeaf(rule.negateSource)],
    ['negate-destination', yesLeaf(rule.negateDestination)],
    ['disabled', yesLeaf(rule.disabled)],
    ['application', members(rule.application)],
    ['action', pbfAction(rule)],
    ['enforce-symmetric-return', symmetricReturn(rule)],
  );
}

function pbfAction({ action, monitor }: WorldPbfRule): ConfigContainer {
  if (action.kind !== 'forward') return keywords([action.kind, EMPTY_CONTAINER]);
  const { egressInterface, nextHop } = action;
  const watch =
    monitor &&
    keywords(
      ['profile', leaf(monitorName(monitor))],
      ['disable-if-unreachable', yesLeaf(monitor.disableIfUnreachable)],
      ['ip-address', optionalLeaf(monitor.address)],
    );
  return keywords([
    'forward',
    keywords(
      ['egress-interface', leaf(egressInterface)],
      ['nexthop', nextHop === undefined ? undefined : keywords(['ip-address', leaf(nextHop)])],
      ['monitor', watch],
    ),
  ]);
}

function symmetricReturn({ enforceSymmetricReturn: back }: WorldPbfRule): ConfigContainer | undefined {
  if (back === undefined) return undefined;
  const list = back.nextHops.map((address): [string, ConfigContainer] => [address, EMPTY_CONTAINER]);
  return keywords(
    ['enabled', leaf('yes')],
    ['nexthop-address-list', list.length === 0 ? undefined : entries(list)],
  );
}
