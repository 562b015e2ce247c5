// A value type knows what a value position accepts: its label in `?`, its parser and where suggestions come from.

/** Result of reading one word as a value. `reason` is the device's own line about a bad value, where one is known. */
export type ParsedValue<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'bad-value'; readonly reason: string | undefined; readonly trouble?: ValueTrouble };

/** Where a value that has a language of its own stops being one. */
export interface ValueTrouble {
  /** Offset in the value, from 0; its length where something is missing at its end. */
  readonly offset: number;
  /** What stands there. */
  readonly word: string;
  /** Words and place-holders that could stand there. */
  readonly expected: readonly string[];
}

/** A literal a value may have, with its help text. */
export interface ValueChoice {
  readonly text: string;
  readonly help: string;
}

/** An open form of a value, as `?` lists it: a place-holder such as `<value>` or `<ip>` and what stands beside it. */
export interface ValueForm {
  readonly placeholder: string;
  /** Notation of the form, `<1-65535>`; printed right of the place-holder. */
  readonly notation: string;
  /** Whether the help text of the position follows the notation. */
  readonly described: boolean;
}

/** What may stand in a value position. `T` is what the command receives. */
export interface ValueType<T> {
  /** As shown by `find command`: `<ip/netmask>`, `<1-65535>`, `<value>`, `<yes|no>`. */
  readonly label: string;
  readonly parse: (word: string) => ParsedValue<T>;
  /** Literals accepted here; the only accepted words where `forms` is empty. */
  readonly choices: readonly ValueChoice[];
  /** Open forms accepted besides the literals; empty for a closed enumeration. */
  readonly forms: readonly ValueForm[];
  /** Kind of object whose present names are offered, resolved through NameSource; undefined for none. */
  readonly names: string | undefined;
  /** A list may be written `[ a b ]`; `parse` then reads one element and answers a list of one. */
  readonly list: boolean;
  /** Whether a list may be written `[ ]`. */
  readonly mayBeEmpty?: boolean;
}

/** Present names of a kind of object, asked only when `?` or Tab needs them. */
export interface NameSource {
  names(kind: string): readonly ValueChoice[];
}
