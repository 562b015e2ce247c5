// Names and their numbers. The packet path knows numbers only; names come back where a view is read.

/** Names numbered from 1 in the order given; 0 stands for none. */
export class NameList {
  readonly names: readonly string[];
  private readonly numbers: ReadonlyMap<string, number>;

  /** Of a name that is given more than once, the last number is the one it has now. */
  constructor(names: readonly string[]) {
    this.names = names;
    this.numbers = new Map(names.map((name, index) => [name, index + 1]));
  }

  /** Names known from before, under their numbers, and behind them those that are new. */
  static following(before: readonly string[], names: Iterable<string>): NameList {
    return new NameList([...new Set([...before, ...names])]);
  }

  get size(): number {
    return this.names.length;
  }

  /** 0 for a name that is not in the list. */
  idOf(name: string): number {
    return this.numbers.get(name) ?? 0;
  }

  /** Every number that a name has or had, ascending. */
  idsOf(name: string): readonly number[] {
    return this.names.flatMap((known, index) => (known === name ? [index + 1] : []));
  }

  /** Empty for 0 and for numbers that were never given. */
  nameOf(id: number): string {
    return this.names[id - 1] ?? '';
  }
}
