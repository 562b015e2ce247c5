// The verbs of configuration mode that are followed by words of the configuration. Vendor: CLI Quick Start, Modify the
// Configuration; the candidate is what they read and change.

import type { EntryPlace } from '../../engine/config/config-tree.ts';
import { holdsEntries } from '../../engine/config/schema/schema-node.ts';
import type { DeviceCommand } from '../commands/device-context.ts';
import { command } from '../commands/device-context.ts';
import type { DeviceOperation } from '../commands/device-operation.ts';
import { type ConfigPlace, customaryNames, entryNames, isOpen } from '../config/config-places.ts';
import { configListType, configValueType } from '../config/config-value.ts';
import type { Edge, GatheredWord, KeywordNode, OptionNode } from '../language/command-node.ts';
import { vendor } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { listOf } from '../language/value-types.ts';
import { configurationText } from '../text/configuration.text.ts';
import { outcomeText } from '../text/messages.ts';
import { nameType, placeKeyword, placeOption, type Verb, verbKeyword } from './place-keyword.ts';
import { isAdministrator, passwordKeyword } from './user-password.ts';
import { gatheredWords, namedPlace, type Standpoint, setEdits } from './verb-words.ts';

/** The keywords of all these verbs at a standpoint. */
export function configurationVerbs(standpoint: Standpoint): readonly KeywordNode<DeviceCommand>[] {
  const verbs = [set, remove, show, edit, rename, copy, move];
  return verbs.map((verb) => verbKeyword(verb(standpoint), standpoint.at));
}

function set(standpoint: Standpoint): Verb {
  const verb: Verb = {
    word: 'set',
    help: 'Set a configuration parameter',
    command: verbCommand('set', (words) => ({ kind: 'edit-candidate', edits: setEdits(standpoint, words) })),
    namesAt: customaryNames,
    listsMayEnd: true,
    endsAt: isOpen,
    needsOptionAt: (place) => place === standpoint.at,
    edgesAt: (place) => [
      ...placesAt(standpoint, place).flatMap((below): readonly Edge<DeviceCommand>[] => {
        const { schema } = below;
        if (schema?.kind === 'leaf' || schema?.kind === 'members') return [valueOption(standpoint, below)];
        return isOpen(below) ? [placeKeyword(verb, below)] : [];
      }),
      ...(isAdministrator(place) ? [passwordKeyword(standpoint)] : []),
    ],
  };
  return verb;
}

function remove(standpoint: Standpoint): Verb {
  const verb: Verb = {
    word: 'delete',
    help: 'Remove a configuration parameter',
    command: verbCommand('delete', (words) => {
      const { place, values } = namedPlace(standpoint, words);
      const { path } = place;
      const edit =
        values.length > 0
          ? ({ kind: 'delete-members', path, values } as const)
          : ({ kind: 'delete', path } as const);
      return { kind: 'edit-candidate', edits: [edit] };
    }),
    listsMayEnd: true,
    endsAt: (place) => place !== standpoint.at,
    valueAt: presentMembers,
    edgesAt: (place) => placesAt(standpoint, place).map((below) => placeKeyword(verb, below)),
  };
  return verb;
}

function show(standpoint: Standpoint): Verb {
  const verb: Verb = {
    word: 'show',
    help: 'Show a parameter',
    command: command({
      path: ['show'],
      help: 'Show a parameter',
      source: vendor('PAN-OS captures of all four formats'),
      run: ({ configure }, args) => {
        const { place } = namedPlace(standpoint, gatheredWords(args));
        return {
          node: standpoint.places.shown(place),
          words: place.words,
          isEntry: isEntry(place),
          format: configure.format,
        };
      },
      text: (shown) => configurationText(shown),
    }),
    listsMayEnd: true,
    endsAt: () => true,
    edgesAt: (place) => placesAt(standpoint, place).map((below) => placeKeyword(verb, below)),
  };
  return verb;
}

function edit(standpoint: Standpoint): Verb {
  const verb: Verb = {
    word: 'edit',
    help: 'Edit a sub-element',
    command: command({
      path: ['edit'],
      help: 'Edit a sub-element',
      source: vendor('CLI Quick Start, Modify the Configuration'),
      control: (args) => ({ kind: 'edit', words: namedPlace(standpoint, gatheredWords(args)).place.words }),
    }),
    listsMayEnd: true,
    endsAt: (place) => place !== standpoint.at && isOpen(place),
    edgesAt: (place) =>
      placesAt(standpoint, place)
        .filter(isOpen)
        .map((below) => placeKeyword(verb, below)),
  };
  return verb;
}

function rename(standpoint: Standpoint): Verb {
  return namingVerb(standpoint, { word: 'rename', help: 'Rename an object' });
}

function copy(standpoint: Standpoint): Verb {
  return namingVerb(standpoint, { word: 'copy', help: 'Copy an object' });
}

/** `rename … NAME to NEW` and `copy … NAME to NEW`. Vendor: CLI Quick Start, Modify the Configuration. */
function namingVerb(
  standpoint: Standpoint,
  { word, help }: { readonly word: 'rename' | 'copy'; readonly help: string },
): Verb {
  const verb: Verb = {
    word,
    help,
    command: verbCommand(word, (words) => {
      const { path } = namedPlace(standpoint, words.slice(0, -1)).place;
      return { kind: 'edit-candidate', edits: [{ kind: word, path, name: String(words.at(-1)?.value) }] };
    }),
    listsMayEnd: false,
    endsAt: isEntry,
    edgesAt: (place) => [
      ...(isEntry(place)
        ? [
            required(
              nameOption(
                'to',
                'New name',
                nameType(() => []),
              ),
            ),
          ]
        : []),
      ...listsBelow(standpoint, verb, place),
    ],
  };
  return verb;
}

function move(standpoint: Standpoint): Verb {
  const verb: Verb = {
    word: 'move',
    help: 'Move an object among its neighbours',
    command: verbCommand('move', (words) => {
      const { path } = namedPlace(standpoint, words.slice(0, -1)).place;
      const place = entryPlaceOf(words.at(-1));
      return { kind: 'edit-candidate', edits: [{ kind: 'move', path, place }] };
    }),
    listsMayEnd: false,
    endsAt: isEntry,
    needsChoiceAt: isEntry,
    edgesAt: (place) => [
      ...(isEntry(place) ? movements(standpoint, place) : []),
      ...listsBelow(standpoint, verb, place),
    ],
  };
  return verb;
}

function entryPlaceOf(last: GatheredWord | undefined): EntryPlace {
  const name = String(last?.value);
  switch (last?.word) {
    case 'before':
    case 'after':
      return { kind: last.word, name };
    case 'top':
      return { kind: 'top' };
    default:
      return { kind: 'bottom' };
  }
}

function movements({ places }: Standpoint, place: ConfigPlace): readonly OptionNode[] {
  const list = places.find(places.top, place.words.slice(0, -1));
  const others = nameType(() => (list ? entryNames(list).filter((name) => name !== place.words.at(-1)) : []));
  return [
    nameOption('after', 'Behind another one', others),
    nameOption('before', 'In front of another one', others),
    nameOption('bottom', 'To the end of the list', undefined),
    nameOption('top', 'To the beginning of the list', undefined),
  ].map((option) => ({ ...option, excludesOthers: true }));
}

function nameOption(word: string, help: string, type: ValueType<string> | undefined): OptionNode {
  const slot = type && { key: word, type, help };
  return { kind: 'option', word, help, key: word, slot, required: false, origin: 'declared' };
}

function required(option: OptionNode): OptionNode {
  return { ...option, required: true };
}

/** Keywords that lead to entries, and not to the words that follow the name of this one. */
function listsBelow(standpoint: Standpoint, verb: Verb, place: ConfigPlace): readonly Edge<DeviceCommand>[] {
  const taken = new Set(isEntry(place) ? ['to', 'top', 'bottom', 'before', 'after'] : []);
  return placesAt(standpoint, place)
    .filter(({ words, schema }) => schema && holdsEntries(schema) && !taken.has(words.at(-1) ?? ''))
    .map((below) => placeKeyword(verb, below));
}

function placesAt({ places }: Standpoint, place: ConfigPlace): readonly ConfigPlace[] {
  return [...places.below(place).values()];
}

function isEntry({ path }: ConfigPlace): boolean {
  return typeof path.at(-1) === 'object';
}

/** An option of `set`: what may be named there is offered. */
function valueOption({ places }: Standpoint, place: ConfigPlace): OptionNode {
  const { schema } = place;
  if (schema?.kind !== 'leaf' && schema?.kind !== 'members') throw new Error('only values are options');
  const type = schema.kind === 'leaf' ? configValueType(schema) : configListType(schema);
  return placeOption(
    place,
    withNames(type, () => places.names(place)),
  );
}

function withNames<T>(type: ValueType<T>, names: () => readonly string[]): ValueType<T> {
  const { choices } = type;
  return {
    ...type,
    names: undefined,
    get choices() {
      return [...choices, ...names().map((name) => ({ text: name, help: '' }))];
    },
  };
}

/** Values of the list that stands there, of which `delete` may take some. */
function presentMembers({ schema, present }: ConfigPlace): ValueType<unknown> | undefined {
  if ((schema ?? present)?.kind !== 'members') return undefined;
  return listOf({
    ...nameType(() => (present?.kind === 'members' ? present.members : [])),
    label: '<value>',
  });
}

function verbCommand(
  word: string,
  operation: (words: ReturnType<typeof gatheredWords>) => DeviceOperation,
): DeviceCommand {
  return command({
    path: [word],
    help: word,
    source: vendor(
      'CLI Quick Start, Modify the Configuration; PAN-OS captures',
      'the words of refusals but that of a reference to nothing',
    ),
    operate: (args) => operation(gatheredWords(args)),
    text: outcomeText,
  });
}
