// Groups of objects, which may hold further groups.

/** A group as it is written. */
export interface NamedGroup {
  readonly name: string;
  readonly members: readonly string[];
}

/** The groups of one kind of object by name. */
export class GroupBook {
  private readonly groups: ReadonlyMap<string, readonly string[]>;

  constructor(groups: readonly NamedGroup[]) {
    this.groups = new Map(groups.map(({ name, members }) => [name, members]));
  }

  /** The names with every group replaced by what it holds, in order and each once; a group within itself adds nothing. */
  membersOf(names: readonly string[]): readonly string[] {
    const found = new Set<string>();
    const open = [...names].reverse();
    const opened = new Set<string>();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const members = this.groups.get(name);
      if (members === undefined) found.add(name);
      else if (!opened.has(name)) {
        opened.add(name);
        open.push(...[...members].reverse());
      }
    }
    return [...found];
  }

  /** Whether following the groups that it holds leads from a group back to it. */
  isLoop(name: string): boolean {
    const seen = new Set<string>();
    const open = [...(this.groups.get(name) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.groups.get(next) ?? []));
    }
    return false;
  }
}
