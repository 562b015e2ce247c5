// Groups of a configuration.
import { GroupBook } from '../../policy/group-book.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { meetsTagFilter } from './tag-filter.ts';

type Group = World['addressGroups'][number];

/** Groups of each kind. */
export type ReadGroups = Pick<World, 'addressGroups' | 'serviceGroups' | 'applicationGroups'>;

/** Reads them; a group that holds itself is told. */
export function readGroups(
  reading: ConfigReading,
  entriesOf: (word: string) => readonly ReadEntry[],
): ReadGroups {
  const listed = (word: string, list: string) =>
    sound(
      reading,
      entriesOf(word).map((one) => ({ ...one, members: [...reading.members([...one.path, list])] })),
    );
  for (const words of ONE_NAMESPACE) tellSharedNames(reading, words.map(entriesOf));
  return {
    addressGroups: [
      ...sound(reading, addressGroups(reading, entriesOf)),
      ...unknownMembers(reading, entriesOf('external-list')),
    ],
    serviceGroups: listed('service-group', 'members'),
    applicationGroups: [
      ...listed('application-group', 'members'),
      ...unknownMembers(reading, entriesOf('application-filter')),
    ],
  };
}

/** Assumption: an object and a group that could be named at the same place cannot have one name. */
const ONE_NAMESPACE = [
  ['address', 'address-group'],
  ['service', 'service-group'],
  ['application', 'application-group', 'application-filter'],
] as const;

/** Tells of each entry whose name one of an earlier list has, both in the same virtual system or both shared. */
function tellSharedNames(reading: ConfigReading, lists: readonly (readonly ReadEntry[])[]): void {
  const taken = new Set<string>();
  for (const list of lists) {
    const own = list.map((one) => ({ ...one, place: placeAbove(one) }));
    for (const { name, path, place } of own)
      if (taken.has(place)) reading.errors.push({ kind: 'twice', path, value: name });
    for (const { place } of own) taken.add(place);
  }
}

/** The place of the entry's list and the entry's name, as one text. */
function placeAbove({ name, path }: ReadEntry): string {
  return JSON.stringify([...path.slice(0, -2), name]);
}

/** Of a dynamic group, the address objects whose tags meet its filter. */
function addressGroups(
  reading: ConfigReading,
  entriesOf: (word: string) => readonly ReadEntry[],
): readonly (ReadEntry & { readonly members: string[] })[] {
  const tagged = entriesOf('address').map(({ name, path }) => ({
    name,
    tags: new Set(reading.members([...path, 'tag'])),
  }));
  return entriesOf('address-group').map((group) => {
    const at = [...group.path, 'dynamic', 'filter'];
    const filter = reading.value(at);
    if (filter === undefined) return { ...group, members: [...reading.members([...group.path, 'static'])] };
    if (meetsTagFilter(filter, new Set()) === undefined)
      reading.errors.push({ kind: 'value', path: at, value: filter, expected: 'a valid filter' });
    const found = tagged.filter(({ tags }) => meetsTagFilter(filter, tags) === true);
    return { ...group, members: found.map(({ name }) => name) };
  });
}

function sound(
  reading: ConfigReading,
  groups: readonly (ReadEntry & { readonly members: string[] })[],
): Group[] {
  const book = new GroupBook(groups);
  return groups.map(({ name, path, members }) => {
    if (book.isLoop(name)) reading.errors.push({ kind: 'loop', path });
    return { name, members };
  });
}

/** What the simulation cannot look up: a name that stands for nothing. */
function unknownMembers(reading: ConfigReading, list: readonly ReadEntry[]): readonly Group[] {
  return list.map(({ name, path }) => {
    reading.warnings.push({ kind: 'not-simulated', path });
    return { name, members: [] };
  });
}
