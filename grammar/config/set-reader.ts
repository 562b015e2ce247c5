// Reads `set` lines, as the device prints them and as people type them at the top of the tree.
import type { SchemaContainer, SchemaLeaf, SchemaMembers } from '../../engine/config/schema/schema-node.ts';
import { addMembers, ConfigDraft, type DraftPlace, openBelow, schemaBelow, setLeaf } from './config-draft.ts';
import { type ConfigReading, ReadingNotes } from './config-reading.ts';
import { type ConfigToken, lineTokens } from './config-scanner.ts';

/**
 * Reads a whole text; empty lines and lines that begin with `#` say nothing. `schema` is that of the tree as the lines see
 * it. Words that the schema has not are kept as they stand, the last one of a line as a value.
 */
export function readSetLines(text: string, schema: SchemaContainer): ConfigReading {
  const draft = new ConfigDraft(schema);
  const notes = new ReadingNotes();
  for (const { line, number } of logicalLines(text)) {
    if (/^\s*(#|$)/.test(line)) continue;
    readLine(new Words(lineTokens(line, number), number), draft.top, notes);
  }
  return notes.reading(draft.finished());
}

/** The lines of a text; one whose quoted value goes on below goes on with it. */
function logicalLines(text: string): readonly { readonly line: string; readonly number: number }[] {
  const found: { line: string; readonly number: number }[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = found.at(-1);
    if (isOpen && last) last.line += `\n${line}`;
    else found.push({ line, number: index + 1 });
    const quotes = line.replace(/\\"/g, '').split('"').length - 1;
    isOpen = isOpen !== (quotes % 2 === 1);
  }
  return found;
}

/** The tokens of a line, taken one after the other. */
class Words {
  readonly #tokens: readonly ConfigToken[];
  readonly #line: number;
  #at = 0;

  constructor(tokens: readonly ConfigToken[], line: number) {
    this.#tokens = tokens;
    this.#line = line;
  }

  get next(): ConfigToken | undefined {
    return this.#tokens[this.#at];
  }

  /** Where the next word stands, or would. */
  get place(): Pick<ConfigToken, 'line' | 'column'> {
    const { column = 0, text = '' } = this.#tokens.at(-1) ?? {};
    return this.next ?? { line: this.#line, column: column + text.length };
  }

  take(): ConfigToken | undefined {
    const token = this.next;
    this.#at += 1;
    return token;
  }

  /** The words that are left. */
  rest(): readonly ConfigToken[] {
    const left = this.#tokens.slice(this.#at);
    this.#at = this.#tokens.length;
    return left;
  }
}

function readLine(words: Words, top: DraftPlace, notes: ReadingNotes): void {
  const verb = words.take();
  if (verb?.text !== 'set') {
    notes.problem(verb ?? words.place, `'${verb?.text ?? ''}' stands where 'set' is expected`);
    return;
  }
  let place: DraftPlace | undefined = top;
  while (place && words.next) place = readStep(words, place, notes);
}

/** Reads one word and what belongs to it; answers where the line goes on, undefined where it cannot. */
function readStep(words: Words, place: DraftPlace, notes: ReadingNotes): DraftPlace | undefined {
  const token = words.next;
  if (token?.kind !== 'word') {
    notes.problem(token ?? words.place, `'${token?.text ?? ''}' cannot stand here`);
    return undefined;
  }
  const schema = schemaBelow(place, token.text);
  notes.mark(token, [...place.words, token.text]);
  if (schema === undefined) return keepRest(words, place, notes);
  words.take();
  switch (schema.kind) {
    case 'leaf':
      readLeaf(words, place, { word: token.text, schema, notes });
      return place;
    case 'members':
      readMembers(words, place, { word: token.text, schema, notes });
      return place;
    default:
      return openBelow(place, token.text, schema.kind);
  }
}

interface Reader<S> {
  readonly word: string;
  readonly schema: S;
  readonly notes: ReadingNotes;
}

function readLeaf(words: Words, place: DraftPlace, { word, schema, notes }: Reader<SchemaLeaf>): void {
  const token = words.take();
  if (token?.kind !== 'word') {
    notes.problem(token ?? words.place, `'${word}' lacks its value, ${schema.label}`);
    return;
  }
  notes.value(token, schema, { word, value: token.text });
  setLeaf(place, word, token.text);
}

function readMembers(words: Words, place: DraftPlace, { word, schema, notes }: Reader<SchemaMembers>): void {
  const tokens = listTokens(words, word, notes);
  for (const token of tokens) notes.value(token, schema, { word, value: token.text });
  addMembers(
    place,
    word,
    tokens.map((token) => token.text),
  );
}

/** One word, or the words between brackets. */
function listTokens(words: Words, word: string, notes: ReadingNotes): readonly ConfigToken[] {
  const first = words.take();
  if (first?.kind === 'word') return [first];
  if (first?.kind !== 'list-start') {
    notes.problem(first ?? words.place, `'${word}' lacks its values`);
    return [];
  }
  const found: ConfigToken[] = [];
  while (words.next?.kind === 'word') found.push(...[words.take()].flatMap((token) => token ?? []));
  const { place } = words;
  if (words.take()?.kind !== 'list-end') notes.problem(place, "the list lacks its ']'");
  return found;
}

/** Keeps words that nobody understands: they nest, and the last one, or the list at the end, is a value. */
function keepRest(words: Words, place: DraftPlace, notes: ReadingNotes): undefined {
  const tokens = words.rest();
  const [first] = tokens;
  if (first === undefined) return;
  notes.unknown(
    first,
    tokens.map((token) => token.text),
  );
  const start = tokens.findIndex((token) => token.kind === 'list-start');
  const names = (start < 0 ? tokens : tokens.slice(0, start)).map((token) => token.text);
  const values = start < 0 ? undefined : tokens.slice(start + 1).filter((token) => token.kind === 'word');
  keepWords(
    place,
    names,
    values?.map((token) => token.text),
  );
}

function keepWords(place: DraftPlace, names: readonly string[], values: readonly string[] | undefined): void {
  const path = names.slice(0, values === undefined ? -2 : -1);
  const [word, value] = values === undefined ? names.slice(-2) : [names.at(-1), undefined];
  const below = path.reduce((at, name) => openBelow(at, name, 'container'), place);
  if (word === undefined) return;
  if (values !== undefined) addMembers(below, word, values);
  else if (value === undefined) openBelow(below, word, 'container');
  else keepValue(below, word, value);
}

/** Further values of one word make a list of it. */
function keepValue(place: DraftPlace, word: string, value: string): void {
  const known = place.node.children.get(word);
  if (known === undefined || (known.kind === 'leaf' && known.value === value)) setLeaf(place, word, value);
  else if (known.kind === 'container' || known.kind === 'entries')
    openBelow(openBelow(place, word, known.kind), value, 'container');
  else addMembers(place, word, [...(known.kind === 'leaf' ? [known.value] : []), value]);
}
