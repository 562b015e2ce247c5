// What a command knows, as XML in place of its text: `set cli op-command-xml-output on`.
// Vendor: configuration shown as XML has this envelope and indentation. Assumption: the rule that makes elements of rows.
// A field is an element with its name in kebab case; a list has an `entry` for a record and a `member` for a word;
// what is unknown is left out; a switch is `yes` or `no`; an instant is a date with its time, UTC.

/** Text by its element, or elements within it. */
interface XmlElement {
  readonly name: string;
  readonly content: string | readonly XmlElement[];
}

/** The answer that holds these rows. */
export function rowsAsXml(rows: unknown): readonly string[] {
  return [
    '<response status="success">',
    ...elementLines({ name: 'result', content: contentOf(rows) }, 1),
    CLOSED,
  ];
}

/** The answer of a command that knows no more than its text. */
export function textAsXml(lines: readonly string[]): readonly string[] {
  return rowsAsXml(textOf(lines));
}

/** The answer that says why a change was refused. */
export function refusalAsXml(lines: readonly string[]): readonly string[] {
  const message = { name: 'msg', content: [{ name: 'line', content: textOf(lines) }] };
  return ['<response status="error">', ...elementLines(message, 1), CLOSED];
}

const CLOSED = '</response>';

/** Fields that hold an instant. */
const INSTANTS: ReadonlySet<string> = new Set(['now', 'at', 'start', 'startTime']);

function contentOf(value: unknown): XmlElement['content'] {
  if (Array.isArray(value))
    return value.flatMap((one) => namedElement(isRecord(one) ? 'entry' : 'member', one));
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([field, inner]) =>
      namedElement(kebabCase(field), INSTANTS.has(field) ? instantText(inner) : inner),
    );
  }
  return scalarText(value);
}

function namedElement(name: string, value: unknown): readonly XmlElement[] {
  return value === undefined || value === null ? [] : [{ name, content: contentOf(value) }];
}

function scalarText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined || value === null ? '' : String(value);
}

function instantText(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return new Date(value).toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/');
}

function elementLines({ name, content }: XmlElement, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (content.length === 0) return [`${indent}<${name}/>`];
  if (typeof content === 'string') return [`${indent}<${name}>${escaped(content)}</${name}>`];
  return [
    `${indent}<${name}>`,
    ...content.flatMap((inner) => elementLines(inner, depth + 1)),
    `${indent}</${name}>`,
  ];
}

function textOf(lines: readonly string[]): string {
  return lines.join(' ').trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that begins with a figure would be no name of an element. */
function kebabCase(field: string): string {
  const name = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[^\w.-]/g, '-');
  return /^[a-z_]/i.test(name) ? name : `_${name}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
