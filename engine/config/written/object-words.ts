// Objects of a world as the device's configuration has them.
import { APPLICATIONS } from '../../application.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, EMPTY_CONTAINER, leaf, members } from '../config-node.ts';
import { nameOfPorts, URL_PROFILE } from '../setting-words.ts';
import { decryptionProfiles } from './decryption-words.ts';
import { dosProfiles } from './dos-profile-words.ts';
import { keywords, optionalEntries, optionalLeaf, unlessEmpty } from './keywords.ts';

type Named = readonly [string, ConfigContainer];

/** Address, service, application and group objects, schedules and profiles, in the order of the hierarchy. */
export function objectWords(world: World): readonly (readonly [string, ConfigNode | undefined])[] {
  return [
    [
      'profiles',
      unlessEmpty(
        keywords(
          ['url-filtering', urlProfiles(world)],
          ['dos-protection', dosProfiles(world)],
          ['decryption', decryptionProfiles(world)],
        ),
      ),
    ],
    ['service', optionalEntries(servicesOf(world).map(serviceOf))],
    ['service-group', groupsOf(world.serviceGroups, 'members')],
    ['address', optionalEntries(world.addresses.map(addressOf))],
    ['address-group', groupsOf(world.addressGroups, 'static')],
    ['schedule', optionalEntries(world.schedules.map(scheduleOf))],
    ['application', optionalEntries(world.applications.map(applicationOf))],
    ['application-group', groupsOf(world.applicationGroups, 'members')],
  ];
}

function groupsOf(groups: World['addressGroups'], word: string): ConfigNode | undefined {
  return optionalEntries(groups.map(({ name, members: list }) => [name, keywords([word, members(list)])]));
}

function addressOf({ name, address }: World['addresses'][number]): Named {
  if (address.startsWith('fqdn ')) return [name, keywords(['fqdn', leaf(address.slice(5))])];
  return [name, keywords([address.includes('-') ? 'ip-range' : 'ip-netmask', leaf(address)])];
}

/** The service objects of a world, and one for each ports that a rule names directly. */
function servicesOf(world: World): World['services'] {
  const { services, securityRules, natRules, pbfRules, qosRules } = world;
  const { decryptionRules, authenticationRules, dosRules } = world;
  const listing = [
    ...[securityRules, pbfRules, qosRules, decryptionRules, authenticationRules, dosRules].flat(),
  ];
  const named = [...listing.flatMap(({ service }) => service), ...natRules.map(({ service }) => service)];
  const ports = [...new Set(named)].filter((text) => text.includes('/'));
  return [...services, ...ports.map((port) => ({ name: nameOfPorts(port), port }))];
}

function serviceOf({ name, port, override }: World['services'][number]): Named {
  const [transport = '', ports = ''] = port.split('/');
  const timers = override && [
    ['timeout', optionalLeaf(override.timeout)] as const,
    ['halfclose-timeout', optionalLeaf(override.halfClosed)] as const,
    ['timewait-timeout', optionalLeaf(override.timeWait)] as const,
  ];
  const yes = timers && keywords(['yes', keywords(...timers)]);
  const protocol = keywords(['port', leaf(ports)], ['override', yes]);
  return [name, keywords(['protocol', keywords([transport, protocol])])];
}

function applicationOf(application: World['applications'][number]): Named {
  const { name, description, transport, ports, timeout, halfClosed, timeWait, carrier } = application;
  const identified =
    transport === 'icmp' || transport === 'icmp6'
      ? keywords([`ident-by-${transport}-type`, keywords(['type', leaf('8')])])
      : keywords(['port', members([`${transport}/${ports.length === 0 ? 'dynamic' : ports.join(',')}`])]);
  const isBuiltIn = APPLICATIONS.some((known) => known.name === name);
  return [
    name,
    keywords(
      ['default', identified],
      ['category', isBuiltIn ? undefined : leaf('business-systems')],
      ['subcategory', isBuiltIn ? undefined : leaf('general-business')],
      ['technology', isBuiltIn ? undefined : leaf('client-server')],
      ['description', optionalLeaf(description)],
      ['timeout', optionalLeaf(timeout)],
      ['tcp-half-closed-timeout', optionalLeaf(halfClosed)],
      ['tcp-time-wait-timeout', optionalLeaf(timeWait)],
      ['risk', isBuiltIn ? undefined : leaf('1')],
      ['parent-app', optionalLeaf(carrier)],
    ),
  ];
}

function scheduleOf(schedule: World['schedules'][number]): Named {
  const spans = (list: readonly (readonly [string, string])[]) => members(list.map((span) => span.join('-')));
  switch (schedule.kind) {
    case 'daily':
      return [schedule.name, typed(keywords(['recurring', keywords(['daily', spans(schedule.hours)])]))];
    case 'weekly': {
      const days = keywords(...schedule.days.map(({ day, hours }) => [day, spans(hours)] as const));
      return [schedule.name, typed(keywords(['recurring', keywords(['weekly', days])]))];
    }
    case 'once': {
      const dates = schedule.spans.map(([from, until]): [string, string] => [dateOf(from), dateOf(until)]);
      return [schedule.name, typed(keywords(['non-recurring', spans(dates)]))];
    }
  }
}

function typed(kind: ConfigContainer): ConfigContainer {
  return keywords(['schedule-type', kind]);
}

/** Vendor: objects, schedules: `2026/03/18@10:00`. */
function dateOf(instant: string): string {
  return `${instant.slice(0, 10).replaceAll('-', '/')}@${instant.slice(11, 16)}`;
}

function urlProfiles({ blockedUrlCategories, securityRules }: World): ConfigNode | undefined {
  const isNamed = securityRules.some(({ urlFiltering }) => urlFiltering);
  if (!isNamed && blockedUrlCategories.length === 0) return undefined;
  const block = blockedUrlCategories.length === 0 ? undefined : members(blockedUrlCategories);
  const profile = unlessEmpty(keywords(['block', block])) ?? EMPTY_CONTAINER;
  return optionalEntries([[URL_PROFILE, profile]]);
}
