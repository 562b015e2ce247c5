// Where a conversation stands: in operational mode, or in configuration mode at a place of the tree.
import type { ConfigPlace, ConfigPlaces } from '../config/config-places.ts';

/** How `show` prints a configuration. Vendor: Customize the CLI, config-output-format. */
export const OUTPUT_FORMATS = ['default', 'json', 'set', 'xml'] as const;

/** One of them. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The mode of one conversation and its setting. */
export class ConfigureMode {
  format: OutputFormat = 'default';
  #words: readonly string[] | undefined;

  get isActive(): boolean {
    return this.#words !== undefined;
  }

  /** Words of the place that lines are relative to; none at the top. */
  get words(): readonly string[] {
    return this.#words ?? [];
  }

  /** Enters the mode, or moves to another place. */
  standAt(words: readonly string[]): void {
    this.#words = words;
  }

  leave(): void {
    this.#words = undefined;
  }

  /** The place that lines are relative to: the nearest one above that still is there for an entry that was deleted. */
  placeIn(places: ConfigPlaces): ConfigPlace {
    return places.find(places.top, this.words) ?? places.top;
  }
}
