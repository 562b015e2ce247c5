// Reads a configuration file, XML as the device saves and exports it.
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import {
  type ConfigContainer,
  type ConfigNode,
  type ConfigTree,
  container,
  EMPTY_CONTAINER,
  entries,
  leaf,
  members,
  NO_ENTRIES,
} from '../../engine/config/config-node.ts';
import type { SchemaContainer, SchemaNode } from '../../engine/config/schema/schema-node.ts';
import { type ConfigReading, ReadingNotes } from './config-reading.ts';

/**
 * Reads a whole file. The root is `<config>`; devices and their one entry are left out of the tree. What the schema does not
 * have is kept as its shape tells: entries, members, keywords or a value.
 */
export function readConfigXml(text: string, schema: SchemaContainer): ConfigReading {
  const notes = new ReadingNotes();
  const place = placesIn(text);
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root?.name !== 'config') {
      notes.problem(place(root?.start ?? 0), `the root is <${root?.name ?? ''}>, not <config>`);
      return notes.reading(EMPTY_CONTAINER);
    }
    return notes.reading(treeOf(root, schema, { notes, place }));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    notes.problem(error, error.message.split(' (line')[0] ?? error.message);
    return notes.reading(EMPTY_CONTAINER);
  }
}

interface Reader {
  readonly notes: ReadingNotes;
  /** Line and column of an offset. */
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
}

function treeOf(config: XmlElement, schema: SchemaContainer, reader: Reader): ConfigTree {
  const own = elementsOf(config);
  const device = own.filter(({ name }) => name === 'devices').flatMap(elementsOf)[0];
  const top = [...own.filter(({ name }) => name !== 'devices'), ...(device ? elementsOf(device) : [])];
  return containerOf(top, schema, reader);
}

function containerOf(
  elements: readonly XmlElement[],
  schema: SchemaNode | undefined,
  reader: Reader,
): ConfigContainer {
  const below = schema?.kind === 'container' ? schema.children : undefined;
  return container(
    elements.map((element) => {
      const known = below?.get(element.name);
      if (below !== undefined && known === undefined) {
        reader.notes.unknown(reader.place(element.start), wordsOf(element));
      }
      return [element.name, nodeOf(element, known, reader)];
    }),
  );
}

function nodeOf(element: XmlElement, schema: SchemaNode | undefined, reader: Reader): ConfigNode {
  const inner = elementsOf(element);
  reader.notes.mark(reader.place(element.start), wordsOf(element));
  switch (schema?.kind ?? shapeOf(element, inner)) {
    case 'entries':
      return inner.length === 0 ? NO_ENTRIES : entriesOf(inner, schema, reader);
    case 'members':
      return membersOf(element, inner, { schema, reader });
    case 'leaf':
      return leafOf(element, schema, reader);
    case 'container':
      return inner.length === 0 ? EMPTY_CONTAINER : containerOf(inner, schema, reader);
  }
}

/** What an element without a schema is. */
function shapeOf(element: XmlElement, inner: readonly XmlElement[]): ConfigNode['kind'] {
  if (inner.length === 0) return element.text.trim() === '' ? 'container' : 'leaf';
  if (inner.every(({ name, attributes }) => name === 'entry' && attributes['name'] !== undefined))
    return 'entries';
  return inner.every(({ name }) => name === 'member') ? 'members' : 'container';
}

function entriesOf(inner: readonly XmlElement[], schema: SchemaNode | undefined, reader: Reader): ConfigNode {
  const shape = schema?.kind === 'entries' ? schema.entry : undefined;
  return entries(
    inner.flatMap((element): (readonly [string, ConfigContainer])[] => {
      const name = element.attributes['name'];
      if (element.name === 'entry' && name !== undefined) return [[name, entryOf(element, shape, reader)]];
      reader.notes.problem(
        reader.place(element.start),
        `<${element.name}> stands where an <entry name="…"> is expected`,
      );
      return [];
    }),
  );
}

/** Vendor: configuration files from release 9.0 on, the identifier of a rule is an attribute of its entry. */
function entryOf(element: XmlElement, schema: SchemaContainer | undefined, reader: Reader): ConfigContainer {
  const { uuid } = element.attributes;
  reader.notes.mark(reader.place(element.start), wordsOf(element));
  const read = containerOf(elementsOf(element), schema, reader);
  return uuid === undefined ? read : container([['uuid', leaf(uuid)], ...read.children]);
}

function membersOf(
  element: XmlElement,
  inner: readonly XmlElement[],
  { schema, reader }: { readonly schema: SchemaNode | undefined; readonly reader: Reader },
): ConfigNode {
  const values = inner.length === 0 && element.text.trim() !== '' ? [element] : inner;
  for (const value of values) {
    if (schema?.kind !== 'members') continue;
    reader.notes.value(reader.place(value.start), schema, { word: element.name, value: value.text.trim() });
  }
  return members(values.map((value) => value.text.trim()));
}

function leafOf(element: XmlElement, schema: SchemaNode | undefined, reader: Reader): ConfigNode {
  const value = element.text.trim();
  if (schema?.kind === 'leaf' && value !== '') {
    reader.notes.value(reader.place(element.start), schema, { word: element.name, value });
  }
  return leaf(value);
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The names of the elements above and of this one, from the top of the tree. */
function wordsOf(element: XmlElement): readonly string[] {
  const words: string[] = [];
  let at: XmlElement = element;
  for (;;) {
    words.unshift(at.attributes['name'] ?? at.name);
    const { parent } = at;
    if (!(parent instanceof XmlElement) || parent.name === 'config' || isDevice(parent)) return words;
    at = parent;
  }
}

function isDevice({ parent }: XmlElement): boolean {
  return parent instanceof XmlElement && parent.name === 'devices';
}

function placesIn(text: string): Reader['place'] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
