// What the words behind a verb mean: places of the configuration, and what is to be done there.
import type { ConfigEdit } from '../../engine/config/config-edit.ts';
import { type ConfigPlace, type ConfigPlaces, entryPlace, isList } from '../config/config-places.ts';
import type { ArgRecord } from '../language/command.ts';
import type { GatheredWord } from '../language/command-node.ts';
import { WORDS } from './place-keyword.ts';

/** The configuration and the place in it that lines are relative to. */
export interface Standpoint {
  readonly places: ConfigPlaces;
  readonly at: ConfigPlace;
}

/** The words of a line behind its verb, the verb itself first: in a list it has the name of an entry as its value. */
export function gatheredWords(args: ArgRecord): readonly GatheredWord[] {
  // The cursor fills this key from the verb's own declaration.
  return args[WORDS] as readonly GatheredWord[];
}

/** A place that was named, and the values that followed its last word. */
export interface Named {
  readonly place: ConfigPlace;
  readonly values: readonly string[];
}

/** The place that the words lead to. */
export function namedPlace({ places, at }: Standpoint, words: readonly GatheredWord[]): Named {
  const [verb, ...rest] = words;
  let place = named(at, verb?.value);
  let values: readonly string[] = [];
  for (const { word, value } of rest) {
    const below = places.below(place).get(word);
    if (below === undefined) break;
    place = named(below, value);
    values = isList(below) ? [] : valuesOf(value);
  }
  return { place, values };
}

/** The edits that a `set` line asks for. What takes no value at its end is made where it is missing, behind values too. */
export function setEdits({ places, at }: Standpoint, words: readonly GatheredWord[]): readonly ConfigEdit[] {
  const [verb, ...rest] = words;
  const edits: ConfigEdit[] = [];
  let place = named(at, verb?.value);
  let endsInBranch = true;
  for (const { word, value } of rest) {
    const below = places.below(place).get(word);
    if (below === undefined) break;
    const edit = valueEdit(below, value);
    endsInBranch = edit === undefined;
    if (edit) edits.push(edit);
    else place = named(below, value);
  }
  if (endsInBranch)
    edits.push({ kind: 'open', path: place.path, branch: isList(place) ? 'entries' : 'container' });
  return edits;
}

function valueEdit({ path, schema }: ConfigPlace, value: unknown): ConfigEdit | undefined {
  if (schema?.kind === 'leaf') return { kind: 'set-value', path, value: String(value) };
  return schema?.kind === 'members' ? { kind: 'add-members', path, values: valuesOf(value) } : undefined;
}

function named(place: ConfigPlace, name: unknown): ConfigPlace {
  return name !== undefined && isList(place) ? entryPlace(place, String(name)) : place;
}

function valuesOf(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
