// Names and their numbers. The packet path knows numbers only; names come back where a view is read.

/** Names numbered from 1 in the order given; 0 stands for none. */
export class NameList {
  readonly names: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.numbers = new Map(names.map((name, index) => [name, index + 1]));
  }

  get size(): number {
    return this.names.length;
  }

  /** 0 for a name that is not in the list. */
  idOf(name: string): number {
    return this.numbers.get(name) ?? 0;
  }

  /** Empty for 0 and for numbers that were never given. */
  nameOf(id: number): string {
    return this.names[id - 1] ?? '';
  }
}
