// What the box remembers of users, groups and categories, and is told to forget or to ask again. Vendor: operational hierarchy,
// release 11.2. Assumption: the help texts of options.
import { value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { ipNetmask, oneOf, text } from '../language/value-types.ts';
import { outcomeText } from '../text/messages.ts';
import { groupsMarked } from '../text/user-id.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { MAPPING_SOURCES } from './mapping-sources.ts';

const SILENT = assumption('nothing is printed');
const PLANES = [
  ['user-cache', 'dataplane'],
  ['user-cache-mp', 'management'],
] as const;

const userCaches: readonly DeviceCommand[] = PLANES.flatMap(([word, plane]) => [
  command({
    path: ['clear', word, 'ip'],
    help: 'Remove the mapping of one IP address',
    source: SILENT,
    argument: { name: 'address', value: ipNetmask, help: 'Address' },
    operate: ({ address }) => ({ kind: 'clear-user-cache', plane, address }),
    text: outcomeText,
  }),
  command({
    path: ['clear', word, 'all'],
    help: 'Remove all mappings',
    source: SILENT,
    options: { type: value(oneOf(...MAPPING_SOURCES), 'Select mappings by how they were learned') },
    operate: ({ type }) => ({
      kind: 'clear-user-cache',
      plane,
      ...(type === undefined ? {} : { from: type }),
    }),
    text: outcomeText,
  }),
]);

const CACHES = [
  ['clear', 'url-cache', 'dataplane'],
  ['delete', 'url-database', 'management'],
] as const;

const urlCaches: readonly DeviceCommand[] = CACHES.flatMap(([verb, word, plane]) => [
  command({
    path: [verb, word, 'url'],
    help: 'Remove the category of one URL',
    source: SILENT,
    argument: { name: 'url', value: text, help: 'URL' },
    operate: ({ url }) => ({ kind: 'clear-url-cache', plane, url }),
    text: outcomeText,
  }),
  command({
    path: [verb, word, 'all'],
    help: 'Remove all categories',
    source: SILENT,
    operate: () => ({ kind: 'clear-url-cache', plane }),
    text: outcomeText,
  }),
]);

const refreshGroups = command({
  path: ['debug', 'user-id', 'refresh', 'group-mapping', 'all'],
  help: 'Refresh all group mappings',
  source: assumption('the words, and that the groups are there at once'),
  operate: () => ({ kind: 'refresh-groups' }),
  text: (outcome) => (outcome.kind === 'box-changed' ? groupsMarked() : outcomeText(outcome)),
});

/** Every one of them. */
export const FORGET_COMMANDS: readonly DeviceCommand[] = [...userCaches, ...urlCaches, refreshGroups];
