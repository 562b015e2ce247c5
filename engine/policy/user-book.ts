// Users of rules: names of users, of groups of them, and the words for those who are known and who are not.
import type { NameList } from '../name-list.ts';
import type { World } from '../world/world-schema.ts';
import { GroupBook } from './group-book.ts';

/** Number of a packet of nobody known. */
const UNKNOWN = 0;

/** The users that a configuration may name. A name that is nobody's stands for no user. */
export class UserBook {
  private readonly names: NameList;
  private readonly groups: GroupBook;

  constructor({ administration }: Pick<World, 'administration'>, names: NameList) {
    this.names = names;
    this.groups = new GroupBook(knownGroups({ administration }));
  }

  /** The numbers of whom a rule names, 0 among them for those nobody knows; undefined for any. */
  setOf(words: readonly string[]): ReadonlySet<number> | undefined {
    if (words.includes('any')) return undefined;
    const numbers = new Set(this.groups.membersOf(words).map((name) => this.names.idOf(name)));
    numbers.delete(UNKNOWN);
    if (words.includes('known-user')) for (let user = 1; user <= this.names.size; user++) numbers.add(user);
    if (words.includes('unknown')) numbers.add(UNKNOWN);
    return numbers;
  }
}

/** The groups as the firewall has them in its cache: of one that has changed since, the members of before. */
export function knownGroups({
  administration,
}: Pick<World, 'administration'>): World['administration']['userGroups'] {
  const { userGroups, staleGroups } = administration;
  return userGroups.map((group) => staleGroups.find(({ name }) => name === group.name) ?? group);
}
