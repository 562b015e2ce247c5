// Users and groups. Vendor: a capture of a PA-200 of 2019 and two vendor pages for `ip-user-mapping`.
// Assumption: `show user group`, `show user user-ids`, the answers about URLs, and whether the footer has a blank line before it.
import type { UrlAnswer, UrlCloud, UserGroup, UserMapping } from '../../engine/answers/management-records.ts';
import { isAtLeast } from '../../engine/release.ts';
import { columns, dashes, labelled } from './columns.ts';
import type { LayoutProfile } from './layout-profile.ts';

/** All mappings; releases before 8.1 have a narrow address. Assumption: the release of the change. */
export function mappingTable(mappings: readonly UserMapping[], layout: LayoutProfile): readonly string[] {
  const width = isAtLeast(layout.release, '8.1') ? 45 : 15;
  const line = (...cells: readonly (string | number)[]) =>
    columns(
      ...[0, width + 1, width + 8, width + 16, width + 49, width + 64].map(
        (column, at) => [column, cells[at] ?? ''] as const,
      ),
    );
  return [
    '',
    line('IP', 'Vsys', 'From', 'User', 'IdleTimeout(s)', 'MaxTimeout(s)'),
    [width, 6, 7, 32, 14, 13].map(dashes).join(' '),
    ...mappings.map(({ address, vsys, from, user, idle, maximum }) =>
      line(address, `vsys${vsys}`, from, user, idle ?? 'Never', maximum ?? 'Never'),
    ),
    mappingTotal(mappings.length),
  ];
}

/** The footer alone, for `option count`. */
export function mappingTotal(count: number): string {
  return `Total: ${count} users`;
}

/** One mapping. */
export function mappingDetail(mapping: UserMapping | undefined): readonly string[] {
  if (mapping === undefined) return ['', 'No matched record'];
  return [
    '',
    labelled('IP address:', `${mapping.address} (vsys${mapping.vsys})`, 15),
    labelled('User:', mapping.user, 15),
    labelled('From:', mapping.from, 15),
  ];
}

/** Names of the groups. */
export function groupList(groups: readonly UserGroup[]): readonly string[] {
  return ['', ...groups.map(({ name }) => name), '', `Total: ${groups.length}`];
}

/** One group with its members. */
export function groupDetail(group: UserGroup | undefined): readonly string[] {
  if (group === undefined) return ['', 'Group does not exist or does not have members'];
  return [
    '',
    `short name:  ${group.name}`,
    '',
    'source type: proxy',
    '',
    ...group.members.map((member, index) => columns([0, `[${String(index + 1).padEnd(6)}]`], [10, member])),
  ];
}

/** Users and the groups they are in. */
export function userTable(
  rows: readonly { readonly user: string; readonly groups: readonly string[] }[],
): readonly string[] {
  return [
    '',
    columns([0, 'User Name'], [33, 'Vsys'], [41, 'Groups']),
    dashes(80),
    ...rows.flatMap(({ user, groups }) =>
      (groups.length === 0 ? [''] : groups).map((group, index) =>
        columns([0, index === 0 ? user : ''], [33, index === 0 ? 'vsys1' : ''], [41, group]),
      ),
    ),
    '',
    `Total: ${rows.length}`,
  ];
}

/** Assumption: the words. */
export function groupsMarked(): readonly string[] {
  return ['', 'group mapping for all groups is marked for refresh.'];
}

/** The category of a URL. */
export function urlCategory({ url, category, cachedFor = 0 }: UrlAnswer): readonly string[] {
  return ['', `${url} ${category} (Base db) expires in ${cachedFor} seconds`];
}

/** Assumption: the words for why the cloud does not answer. */
const REASONS: Readonly<Partial<Record<UrlCloud['result'], string>>> = {
  'no-resolver': 'cannot resolve server address',
  'no-such-name': 'cannot resolve server address',
  'no-route': 'no route to server',
  denied: 'connection refused by policy',
  'no-answer': 'connection timed out',
};

/** Whether the cloud that knows categories answers. */
export function urlCloudStatus({ licence, server, connection, result }: UrlCloud): readonly string[] {
  const isConnected = connection === 'connected' && licence === 'valid';
  const reason = isConnected || licence !== 'valid' ? undefined : REASONS[result];
  return [
    '',
    'PAN-DB URL Filtering',
    labelled('License :', licence, 28),
    labelled('Current cloud server :', licence === 'valid' ? server : 'none', 28),
    labelled('Cloud connection :', isConnected ? 'connected' : 'not connected', 28),
    ...(reason === undefined ? [] : [labelled('Last error :', reason, 28)]),
    labelled('Cloud mode :', 'public', 28),
  ];
}
