// The filter of a dynamic address group: tags with `and`, `or` and brackets. Vendor: objects, address groups, match criteria.

/** Whether a set of tags meets a filter; undefined for a filter that cannot be read. `and` binds closer than `or`. */
export function meetsTagFilter(filter: string, tags: ReadonlySet<string>): boolean | undefined {
  const words = filter.match(/'[^']*'|"[^"]*"|[()]|[^\s()'"]+/g) ?? [];
  const reader = new FilterReader(words, tags);
  const result = reader.either();
  return reader.isSound ? result : undefined;
}

/** Reads a filter word by word; each method takes what it can and says whether it is met. */
class FilterReader {
  private readonly words: readonly string[];
  private readonly tags: ReadonlySet<string>;
  private at = 0;
  private isBroken = false;

  constructor(words: readonly string[], tags: ReadonlySet<string>) {
    this.words = words;
    this.tags = tags;
  }

  /** True once all words have been taken and each stood where it may. */
  get isSound(): boolean {
    return !this.isBroken && this.at === this.words.length;
  }

  either(): boolean {
    let isMet = this.all();
    while (this.takes('or')) isMet = this.all() || isMet;
    return isMet;
  }

  private all(): boolean {
    let isMet = this.one();
    while (this.takes('and')) isMet = this.one() && isMet;
    return isMet;
  }

  private one(): boolean {
    if (this.takes('(')) {
      const isMet = this.either();
      if (!this.takes(')')) this.isBroken = true;
      return isMet;
    }
    const word = this.words[this.at++];
    if (word === undefined || word === ')' || word === 'and' || word === 'or') this.isBroken = true;
    return this.tags.has((word ?? '').replace(/^['"]|['"]$/g, ''));
  }

  private takes(word: string): boolean {
    if (this.words[this.at]?.toLowerCase() !== word) return false;
    this.at++;
    return true;
  }
}
