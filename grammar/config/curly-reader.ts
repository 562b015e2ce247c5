// Reads a configuration in curly brackets, as `show` prints it.
import type { SchemaContainer } from '../../engine/config/schema/schema-node.ts';
import { addMembers, ConfigDraft, type DraftPlace, openBelow, schemaBelow, setLeaf } from './config-draft.ts';
import { type ConfigReading, ReadingNotes } from './config-reading.ts';
import { type ConfigToken, curlyTokens } from './config-scanner.ts';

/** Reads a whole text. What the schema does not have is kept as its shape tells. */
export function readCurly(text: string, schema: SchemaContainer): ConfigReading {
  const draft = new ConfigDraft(schema);
  const notes = new ReadingNotes();
  const open: DraftPlace[] = [];
  let place = draft.top;
  let words: ConfigToken[] = [];
  const tokens = curlyTokens(text);
  for (const token of tokens) {
    if (token.kind === '{') {
      open.push(place);
      place = openBlock(place, words, notes);
    } else if (token.kind === '}') {
      const above = open.pop();
      if (above === undefined || words.length > 0) notes.problem(token, "'}' cannot stand here");
      place = above ?? place;
    } else if (token.kind === ';') readStatement(place, words, notes);
    else {
      words.push(token);
      continue;
    }
    words = [];
  }
  const end = tokens.at(-1) ?? { line: 1, column: 1 };
  if (open.length > 0 || words.length > 0) notes.problem(end, "the text ends before its last '}' or ';'");
  return notes.reading(draft.finished());
}

function openBlock(place: DraftPlace, words: readonly ConfigToken[], notes: ReadingNotes): DraftPlace {
  const [name, extra] = words;
  if (name === undefined || extra !== undefined) {
    notes.problem(extra ?? { line: 1, column: 1 }, 'one word stands in front of a block');
    return place;
  }
  const schema = schemaBelow(place, name.text);
  notes.mark(name, [...place.words, name.text]);
  if (schema?.kind === 'leaf' || schema?.kind === 'members') {
    notes.problem(name, `'${name.text}' takes ${schema.label} and no block`);
    return place;
  }
  if (schema === undefined) notes.unknown(name, [name.text]);
  return openBelow(place, name.text, schema?.kind ?? 'container');
}

function readStatement(place: DraftPlace, words: readonly ConfigToken[], notes: ReadingNotes): void {
  const [name, ...rest] = words;
  if (name === undefined) return;
  const schema = schemaBelow(place, name.text);
  notes.mark(name, [...place.words, name.text]);
  const values = valuesOf(rest, notes);
  if (schema === undefined)
    notes.unknown(
      name,
      words.map((word) => word.text),
    );
  if (schema?.kind === 'leaf' || schema?.kind === 'members') {
    for (const value of values) notes.value(value, schema, { word: name.text, value: value.text });
  }
  const isList = schema === undefined ? rest[0]?.kind === 'list-start' : schema.kind === 'members';
  if (isList)
    addMembers(
      place,
      name.text,
      values.map((value) => value.text),
    );
  else if (schema?.kind === 'container' || schema?.kind === 'entries' || values[0] === undefined) {
    openStatement(place, name, { kind: schema?.kind, extra: values[0], notes });
  } else setLeaf(place, name.text, values[0].text);
}

function openStatement(
  place: DraftPlace,
  name: ConfigToken,
  found: {
    readonly kind: 'container' | 'entries' | 'leaf' | 'members' | undefined;
    readonly extra: ConfigToken | undefined;
    readonly notes: ReadingNotes;
  },
): void {
  if (found.extra !== undefined) found.notes.problem(found.extra, `'${name.text}' takes no value`);
  else if (found.kind === 'leaf') found.notes.problem(name, `'${name.text}' lacks its value`);
  else openBelow(place, name.text, found.kind === 'entries' ? 'entries' : 'container');
}

function valuesOf(tokens: readonly ConfigToken[], notes: ReadingNotes): readonly ConfigToken[] {
  for (const token of tokens)
    if (token.kind === 'open-quote') notes.problem(token, 'a quote is never closed');
  const isList = tokens[0]?.kind === 'list-start';
  if (isList && tokens.at(-1)?.kind !== 'list-end')
    notes.problem(tokens[0] ?? { line: 1, column: 1 }, "the list lacks its ']'");
  const extra = isList ? undefined : tokens[1];
  if (extra !== undefined) notes.problem(extra, 'one value is expected');
  return tokens.filter((token) => token.kind === 'word');
}
