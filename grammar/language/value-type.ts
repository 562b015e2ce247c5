// A value type knows what a value position accepts: its label in `?`, its parser and where suggestions come from.

/** Result of reading one word as a value. `reason` is the device's own line about a bad value, where one is known. */
export type ParsedValue<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'bad-value'; readonly reason: string | undefined };

/** A literal a value may have, with its help text. */
export interface ValueChoice {
  readonly text: string;
  readonly help: string;
}

/** What may stand in a value position. `T` is what the command receives. */
export interface ValueType<T> {
  /** As shown by `?`: `<ip/netmask>`, `<1-65535>`, `<value>`. */
  readonly label: string;
  readonly parse: (word: string) => ParsedValue<T>;
  /** Closed list of literals; empty where any word of the right form is accepted. */
  readonly choices: readonly ValueChoice[];
  /** Kind of object whose present names are offered, resolved through NameSource; undefined for none. */
  readonly names: string | undefined;
}

/** Present names of a kind of object, asked only when `?` or Tab needs them. */
export interface NameSource {
  names(kind: string): readonly ValueChoice[];
}
