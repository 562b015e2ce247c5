// Users, groups and categories of URLs. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.
import type { UserMapping } from '../../engine/answers/management-records.ts';
import { group, value } from '../language/command.ts';
import { ipNetmask, oneOf, text } from '../language/value-types.ts';
import {
  groupDetail,
  groupList,
  mappingDetail,
  mappingTable,
  mappingTotal,
  urlCategory,
  urlCloudStatus,
  userTable,
} from '../text/user-id.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';

const USER = ['show', 'user'] as const;

/** What `show user ip-user-mapping all` answers. */
interface MappingListing {
  readonly form: 'table' | 'count';
  readonly mappings: readonly UserMapping[];
}

const showMappings = command({
  path: [...USER, 'ip-user-mapping', 'all'],
  help: 'Show all mappings',
  options: {
    option: value(oneOf('detail', 'count'), 'Only how many, or in full'),
    type: value(
      oneOf(
        'UIA',
        'CP',
        'SSO',
        'GP',
        'XMLAPI',
        'AD',
        'EDIR',
        'SYSLOG',
        'GP-CLIENTLESSVPN',
        'REDIST',
        'CLOUD',
        'SWGDP',
        'UNKNOWN',
      ),
      'Where they come from',
    ),
  },
  run: ({ view }, { option, type }): MappingListing => ({
    form: option === 'count' ? 'count' : 'table',
    mappings: view.management.userMappings().filter(({ from }) => type === undefined || from === type),
  }),
  text: ({ form, mappings }, layout) =>
    form === 'count' ? ['', mappingTotal(mappings.length)] : mappingTable(mappings, layout),
});

const showMapping = command({
  path: [...USER, 'ip-user-mapping', 'ip'],
  help: 'Show the mapping of an address',
  argument: { name: 'ip', value: ipNetmask, help: 'Address' },
  run: ({ view }, { ip }) => view.management.userMappings().find(({ address }) => address === ip),
  text: (mapping) => mappingDetail(mapping),
});

const showGroupList = command({
  path: [...USER, 'group', 'list'],
  help: 'Show groups',
  run: ({ view }) => view.management.userGroups(),
  text: (groups) => groupList(groups),
});

const showGroupName = command({
  path: [...USER, 'group', 'name'],
  help: 'Show members of a group',
  argument: { name: 'name', value: text, help: 'Name of the group' },
  run: ({ view }, { name }) => view.management.userGroups().find((one) => one.name === name),
  text: (one) => groupDetail(one),
});

const showUserIds = command({
  path: [...USER, 'user-ids'],
  help: 'Show users and their groups',
  options: {
    'match-user': value(text, 'Part of a name'),
    all: group('All users', { option: value(oneOf('count'), 'Only how many') }),
  },
  run: (context, { matchUser }) =>
    usersOf(context).filter(({ user }) => matchUser === undefined || user.includes(matchUser)),
  text: (rows) => userTable(rows),
});

/** Users of mappings and of groups, each once. */
function usersOf({
  view,
}: DeviceContext): readonly { readonly user: string; readonly groups: readonly string[] }[] {
  const groups = view.management.userGroups();
  const named = view.management.userMappings().map(({ user }) => user);
  return [...new Set([...named, ...groups.flatMap(({ members }) => members)])].map((user) => ({
    user,
    groups: groups.filter(({ members }) => members.includes(user)).map(({ name }) => name),
  }));
}

const testUrl = command({
  path: ['test', 'url'],
  help: 'Show the category of a URL',
  argument: { name: 'url', value: text, help: 'URL' },
  run: ({ view }, { url }) => view.management.urlCategory(url),
  text: (answer) => urlCategory(answer),
});

const showUrlCloud = command({
  path: ['show', 'url-cloud', 'status'],
  help: 'Show state of the URL cloud',
  run: ({ view }) =>
    view.management.licences().find(({ feature }) => feature.includes('URL'))?.state ?? ('none' as const),
  text: (licensed) => urlCloudStatus(licensed),
});

/** Every one of them. */
export const USER_COMMANDS: readonly DeviceCommand[] = [
  showMapping,
  showMappings,
  showGroupList,
  showGroupName,
  showUserIds,
  testUrl,
  showUrlCloud,
];
