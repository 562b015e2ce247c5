// The configuration as the command line walks it. A firewall with one virtual system takes it for granted: what stands below
// `vsys vsys1` in the tree stands at the top of the command line, beside the device's own words.
import {
  type ConfigNode,
  type ConfigPath,
  type ConfigTree,
  entry,
  isBranch,
} from '../../engine/config/config-node.ts';
import { nodeAt } from '../../engine/config/config-tree.ts';
import { type ReferenceScope, referencedNames } from '../../engine/config/references.ts';
import type { SchemaContainer, SchemaNode } from '../../engine/config/schema/schema-node.ts';
import { schemaAt } from '../../engine/config/schema/schema-node.ts';
import { SERVICE_ROUTE_WORDS } from '../../engine/config/setting-words.ts';

/** A place in the configuration, whether or not anything is set there. */
export interface ConfigPlace {
  /** As typed after a verb at the top. */
  readonly words: readonly string[];
  readonly path: ConfigPath;
  /** Undefined where the schema knows nothing. */
  readonly schema: SchemaNode | undefined;
  /** Undefined where nothing is set. */
  readonly present: ConfigNode | undefined;
}

/** What the places are made from. */
export interface ConfigPlacesParts {
  readonly tree: ConfigTree;
  readonly schema: SchemaContainer;
  readonly multiVsys: boolean;
  readonly predefined: ReferenceScope['predefined'];
}

const SERVICE_ROUTES = 'deviceconfig system route service';

/** The one virtual system of a firewall that has no more. */
const ONLY_VSYS: ConfigPath = ['vsys', entry('vsys1')];

/** All places of one tree. */
export class ConfigPlaces {
  readonly top: ConfigPlace;
  readonly #parts: ConfigPlacesParts;
  readonly #vsysSchema: SchemaNode | undefined;
  readonly #vsysNode: ConfigNode | undefined;

  constructor(parts: ConfigPlacesParts) {
    const { tree, schema, multiVsys } = parts;
    this.#parts = parts;
    this.#vsysSchema = multiVsys ? undefined : schemaAt(schema, ONLY_VSYS);
    this.#vsysNode = multiVsys ? undefined : nodeAt(tree, ONLY_VSYS);
    this.top = { words: [], path: [], schema, present: tree };
  }

  /** What is set at the place, as it is printed: at the top the virtual system's words stand beside the device's. */
  shown(place: ConfigPlace): ConfigNode | undefined {
    if (place.words.length > 0 || this.#parts.multiVsys) return place.present;
    const below = [...this.below(place)].flatMap(([word, { present }]) =>
      present ? [[word, present] as const] : [],
    );
    return { kind: 'container', children: new Map(below) };
  }

  /** The places below keywords and below entries, by word: those of the schema, then what is set beside it. */
  below(place: ConfigPlace): ReadonlyMap<string, ConfigPlace> {
    const own = placesBelow(place);
    if (place.words.length > 0 || this.#parts.multiVsys) return own;
    const vsys = placesBelow({
      ...place,
      path: ONLY_VSYS,
      schema: this.#vsysSchema,
      present: this.#vsysNode,
    });
    return new Map([...own, ...vsys].filter(([word]) => word !== 'vsys'));
  }

  /** The place that stands that way below another one; undefined where no such place is. */
  find(place: ConfigPlace, words: readonly string[]): ConfigPlace | undefined {
    let at: ConfigPlace | undefined = place;
    for (const word of words) {
      if (at === undefined) return undefined;
      at = isList(at) ? entryPlace(at, word) : this.below(at).get(word);
    }
    return at;
  }

  /** What a value at the place may name; nothing where it is a plain value. */
  names({ schema, path }: ConfigPlace): readonly string[] {
    if ((schema?.kind !== 'leaf' && schema?.kind !== 'members') || schema.reference === undefined) return [];
    const { tree, predefined } = this.#parts;
    const step = path[0] === 'vsys' ? path[1] : undefined;
    const vsys = typeof step === 'object' ? step.entry : undefined;
    return referencedNames(schema.reference, { tree, vsys, predefined });
  }
}

/** Whether the place is a list of entries. */
export function isList({ schema, present }: ConfigPlace): boolean {
  return (schema ?? present)?.kind === 'entries';
}

/** Whether other words may stand below the place. */
export function isOpen({ schema, present }: ConfigPlace): boolean {
  const { kind } = schema ?? present ?? {};
  return kind === 'container' || kind === 'entries';
}

/** The place of an entry, there or not. */
export function entryPlace({ words, path, schema, present }: ConfigPlace, name: string): ConfigPlace {
  return {
    words: [...words, name],
    path: [...path, entry(name)],
    schema: schema?.kind === 'entries' ? schema.entry : undefined,
    present: present && nodeAt(present, [name]),
  };
}

/** The names of the entries that are there. */
export function entryNames({ present }: ConfigPlace): readonly string[] {
  return present?.kind === 'entries' ? [...present.children.keys()] : [];
}

/** The names that a new entry of the list is offered; any other may be given as well. */
export function customaryNames({ words }: ConfigPlace): readonly string[] {
  return words.join(' ') === SERVICE_ROUTES ? SERVICE_ROUTE_WORDS : [];
}

function placesBelow({ words, path, schema, present }: ConfigPlace): Map<string, ConfigPlace> {
  const known = schema?.kind === 'container' ? schema.children : new Map<string, SchemaNode>();
  const set: ReadonlyMap<string, ConfigNode> = isBranch(present) ? present.children : new Map();
  const all = new Set([...known.keys(), ...set.keys()]);
  return new Map(
    [...all].map((word) => [
      word,
      { words: [...words, word], path: [...path, word], schema: known.get(word), present: set.get(word) },
    ]),
  );
}
