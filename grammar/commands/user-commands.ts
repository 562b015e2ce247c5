// Users, groups and categories of URLs. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import type { UserMapping } from '../../engine/answers/management-records.ts';
import { value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { ipNetmask, oneOf, text } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
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
import { MAPPING_SOURCES } from './mapping-sources.ts';

const USER = ['show', 'user'] as const;

/** What `show user ip-user-mapping all` answers. */
interface MappingListing {
  readonly form: 'table' | 'count';
  readonly mappings: readonly UserMapping[];
}

/** Those of the target virtual system, or all where none is the target. */
function mappingsOf({ view, settings: { targetVsys } }: DeviceContext): readonly UserMapping[] {
  return view.management
    .userMappings()
    .filter(({ vsys }) => targetVsys === undefined || `vsys${vsys}` === targetVsys);
}

const showMappings = command({
  path: [...USER, 'ip-user-mapping', 'all'],
  help: 'Show all mappings',
  source: vendor(
    'a capture of a PA-200 of 2019, two vendor pages',
    'whether the footer has a blank line before it',
  ),
  options: {
    option: value(oneOf('detail', 'count'), 'Select the form of the output'),
    type: value(oneOf(...MAPPING_SOURCES), 'Select mappings by how they were learned'),
  },
  run: (context, { option, type }): MappingListing => ({
    form: option === 'count' ? 'count' : 'table',
    mappings: mappingsOf(context).filter(({ from }) => type === undefined || from === type),
  }),
  text: ({ form, mappings }, layout) =>
    form === 'count' ? ['', mappingTotal(mappings.length)] : mappingTable(mappings, layout),
});

const showMapping = command({
  path: [...USER, 'ip-user-mapping', 'ip'],
  help: 'Select one IP address',
  source: vendor('a capture of a PA-200 of 2019, two vendor pages'),
  argument: { name: 'ip', value: ipNetmask, help: 'Address' },
  run: (context, { ip }) => mappingsOf(context).find(({ address }) => address === ip),
  text: (mapping) => mappingDetail(mapping),
});

const showGroupList = command({
  path: [...USER, 'group', 'list'],
  unlisted: true,
  help: 'Show groups',
  source: assumption('the list'),
  run: ({ view }) => view.management.userGroups(),
  text: (groups) => groupList(groups),
});

// Assumption: without a name the groups are listed, as `list` does.
const showGroup = command({
  path: [...USER, 'group'],
  help: 'Show members of a user group',
  source: assumption('the list; without a name as `list` does'),
  options: { name: value(text, 'Select the group') },
  run: ({ view }, { name }) => ({
    groups: view.management.userGroups().filter((one) => name === undefined || one.name === name),
    form: name === undefined ? 'list' : 'members',
  }),
  text: ({ groups, form }) => (form === 'list' ? groupList(groups) : groupDetail(groups[0])),
});

const showUsersMatching = command({
  path: [...USER, 'user-ids', 'match-user'],
  help: 'Show users whose name contains this text',
  source: assumption('the table'),
  argument: { name: 'part', value: text, help: 'Part of a name' },
  run: (context, { part }) => usersOf(context).filter(({ user }) => user.includes(part)),
  text: (rows) => userTable(rows),
});

const showAllUsers = command({
  path: [...USER, 'user-ids', 'all'],
  help: 'Show all users',
  source: assumption('the table'),
  options: { option: value(oneOf('count'), 'Select the form of the output') },
  run: (context, { option }) => ({ rows: usersOf(context), form: option ?? 'table' }),
  text: ({ rows, form }) => (form === 'count' ? ['', mappingTotal(rows.length)] : userTable(rows)),
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
  help: 'Test the category of a URL',
  source: assumption('the words'),
  argument: { name: 'url', value: text, help: 'URL' },
  operate: ({ url }) => ({ kind: 'look-up-url', url }),
  text: (outcome) => (outcome.kind === 'url-looked-up' ? urlCategory(outcome.answer) : outcomeText(outcome)),
});

const showUrlCloud = command({
  path: ['show', 'url-cloud', 'status'],
  help: 'Show URL filtering cloud status',
  source: assumption('the words'),
  run: ({ view }) => view.management.urlCloud(),
  text: (cloud) => urlCloudStatus(cloud),
});

/** Every one of them. */
export const USER_COMMANDS: readonly DeviceCommand[] = [
  showMapping,
  showMappings,
  showGroupList,
  showGroup,
  showUsersMatching,
  showAllUsers,
  testUrl,
  showUrlCloud,
];
