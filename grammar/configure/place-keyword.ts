// The words of the configuration behind a verb: nodes of the command tree that are made from the schema and from what is set,
// where the parser comes to them.
import type { DeviceCommand } from '../commands/device-context.ts';
import { configHelp } from '../config/config-help.ts';
import { type ConfigPlace, entryNames, entryPlace, isList } from '../config/config-places.ts';
import {
  type Edge,
  type Finish,
  type KeywordNode,
  type OptionNode,
  type ValueSlot,
  type WordTable,
  wordTable,
} from '../language/command-node.ts';
import type { ValueType } from '../language/value-type.ts';
import { text } from '../language/value-types.ts';

/** What a verb makes of the configuration. */
export interface Verb {
  readonly word: string;
  readonly help: string;
  readonly command: DeviceCommand;
  /** Names that are offered beside those of the entries that are there. */
  readonly namesAt?: (place: ConfigPlace) => readonly string[];
  /** Whether the name of an entry may be left out. */
  readonly listsMayEnd: boolean;
  /** Whether Enter is accepted at a place. */
  readonly endsAt: (place: ConfigPlace) => boolean;
  /** What may follow at a place that is no list. */
  readonly edgesAt: (place: ConfigPlace) => readonly Edge<DeviceCommand>[];
  /** Whether one of the options must follow there. */
  readonly needsOptionAt?: (place: ConfigPlace) => boolean;
  /** The value that a place may be given beside its words; none where it takes none. */
  readonly valueAt?: (place: ConfigPlace) => ValueType<unknown> | undefined;
  /** Whether one of the options that exclude each other must follow there. */
  readonly needsChoiceAt?: (place: ConfigPlace) => boolean;
}

/** Key under which a verb's command finds the words of its line. */
export const WORDS = 'words';

/** The keyword of a verb; its words begin at the place. */
export function verbKeyword(verb: Verb, place: ConfigPlace): KeywordNode<DeviceCommand> {
  return new PlaceKeyword(verb, place, { word: verb.word, help: verb.help, gatherKey: WORDS });
}

/** The keyword of a place below a verb. */
export function placeKeyword(verb: Verb, place: ConfigPlace): KeywordNode<DeviceCommand> {
  return new PlaceKeyword(verb, place, { word: place.words.at(-1) ?? '', help: configHelp(place.words) });
}

/** A word with a value of its own. */
export function placeOption({ words }: ConfigPlace, type: ValueType<unknown>): OptionNode {
  const word = words.at(-1) ?? '';
  const help = configHelp(words);
  return {
    kind: 'option',
    word,
    help,
    key: word,
    slot: { key: word, type, help },
    required: false,
    origin: 'declared',
  };
}

/** The type of a name, with the names that are offered. */
export function nameType(names: () => readonly string[]): ValueType<string> {
  return {
    ...text,
    label: '<name>',
    forms: [{ placeholder: '<name>', notation: '<name>', described: false }],
    get choices() {
      return names().map((name) => ({ text: name, help: '' }));
    },
  };
}

interface Naming {
  readonly word: string;
  readonly help: string;
  readonly gatherKey?: string;
}

/** A class, so that nodes share one shape; words and tables are made when they are asked for. */
class PlaceKeyword implements KeywordNode<DeviceCommand> {
  readonly kind = 'keyword';
  readonly groupKey = undefined;
  readonly word: string;
  readonly help: string;
  readonly gatherKey?: string;
  readonly slot: ValueSlot | undefined;
  readonly finish: Finish<DeviceCommand>;
  readonly needsAlternative: boolean;
  readonly needsOption: boolean;
  readonly #verb: Verb;
  readonly #place: ConfigPlace;
  #next: WordTable<DeviceCommand> | undefined;

  constructor(verb: Verb, place: ConfigPlace, { word, help, gatherKey }: Naming) {
    this.#verb = verb;
    this.#place = place;
    this.word = word;
    this.help = help;
    if (gatherKey !== undefined) this.gatherKey = gatherKey;
    this.slot = isList(place) ? this.#nameSlot() : this.#valueSlot();
    this.finish = verb.endsAt(place) ? { kind: 'declared', command: verb.command } : { kind: 'unfinished' };
    this.needsAlternative = verb.needsChoiceAt?.(place) === true;
    this.needsOption = verb.needsOptionAt?.(place) === true;
  }

  get next(): WordTable<DeviceCommand> {
    this.#next ??= wordTable(isList(this.#place) ? [] : this.passingEdges());
    return this.#next;
  }

  /** An entry's own words; the name was the value of this keyword. */
  opened(name: unknown): KeywordNode<DeviceCommand> {
    return isList(this.#place) ? placeKeyword(this.#verb, entryPlace(this.#place, String(name))) : this;
  }

  /** Behind a list stands a name; only a listing of the hierarchy goes on without one. */
  passingEdges(): readonly Edge<DeviceCommand>[] {
    return this.#verb.edgesAt(isList(this.#place) ? entryPlace(this.#place, '') : this.#place);
  }

  #valueSlot(): ValueSlot | undefined {
    const type = this.#verb.valueAt?.(this.#place);
    return type && { key: this.word, type, mayLack: true, help: this.help };
  }

  #nameSlot(): ValueSlot {
    const place = this.#place;
    const namesAt = this.#verb.namesAt;
    return {
      key: this.word,
      type: nameType(() => [...new Set([...entryNames(place), ...(namesAt?.(place) ?? [])])]),
      mayLack: this.#verb.listsMayEnd,
      help: this.help,
    };
  }
}
