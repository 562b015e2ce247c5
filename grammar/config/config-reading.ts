// What reading a configuration text gives.
import type { ConfigTree } from '../../engine/config/config-node.ts';
import type { ValueNote } from '../../engine/config/schema/schema-node.ts';
import { valueFault } from './config-value.ts';

/** A mistake in the text, or a part of it that is not understood; line and column count from 1. */
export interface ConfigRemark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The tree with what was kept without being understood, or everything that is wrong with the text. */
export type ConfigReading =
  | {
      readonly kind: 'tree';
      readonly tree: ConfigTree;
      readonly unknown: readonly ConfigRemark[];
      /** Where the text says what stands at these words, or at the nearest ones above; undefined where it says nothing. */
      readonly placeOf: (words: readonly string[]) => TextPlace | undefined;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigRemark[] };

/** Where a remark points to. */
export type TextPlace = Pick<ConfigRemark, 'line' | 'column'>;

/** Gathers what there is to say about a text while it is read. */
export class ReadingNotes {
  readonly #problems: ConfigRemark[] = [];
  readonly #unknown: ConfigRemark[] = [];
  readonly #places = new Map<string, TextPlace>();

  /** The text says here what stands at these words. */
  mark({ line, column }: TextPlace, words: readonly string[]): void {
    this.#places.set(keyOf(words), { line, column });
  }

  problem(place: TextPlace, message: string): void {
    this.#problems.push({ line: place.line, column: place.column, message });
  }

  /** A part that the schema does not have: it is kept. */
  unknown(place: TextPlace, words: readonly string[]): void {
    this.#unknown.push({ line: place.line, column: place.column, message: words.join(' ') });
  }

  /** Checks one value of a leaf or of a list. */
  value(
    place: TextPlace,
    note: ValueNote,
    { word, value }: { readonly word: string; readonly value: string },
  ): void {
    const fault = valueFault(note, value);
    if (!fault) return;
    this.problem(place, fault.reason ?? `'${value}' is no value for ${word}, which takes ${note.label}`);
  }

  reading(tree: ConfigTree): ConfigReading {
    if (this.#problems.length > 0) return { kind: 'invalid', problems: this.#problems };
    return { kind: 'tree', tree, unknown: this.#unknown, placeOf: (words) => this.#placeOf(words) };
  }

  #placeOf(words: readonly string[]): TextPlace | undefined {
    for (let length = words.length; length > 0; length -= 1) {
      const place = this.#places.get(keyOf(words.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  }
}

function keyOf(words: readonly string[]): string {
  return words.join('\n');
}
