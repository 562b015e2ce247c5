// YAML with the place of every value, so that a mistake is told with file, line, column and field.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** From the root of the document. */
export type ValuePath = readonly (string | number)[];

/** What is wrong, and where. */
export interface ValueIssue {
  readonly path: ValuePath;
  readonly message: string;
}

/** A document as a plain value, or everything that is wrong with the text, one line a problem. */
export type YamlText =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      /** One line a problem: `file:line:column: field: message`. */
      problems(issues: readonly ValueIssue[]): readonly string[];
    }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Aliases are bounded so that a few lines cannot unfold into gigabytes. */
const MOST_ALIASES = 100;

/** Reads one document. `file` is only used in messages. */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    return {
      kind: 'invalid',
      problems: document.errors.map((error) => `${at(error.pos[0])}: ${firstLine(error.message)}`),
    };
  }
  try {
    return {
      kind: 'value',
      value: document.toJS({ maxAliasCount: MOST_ALIASES }),
      problems: (issues) =>
        issues.map(({ path, message }) => `${at(offsetOf(document, path))}: ${field(path)}${message}`),
    };
  } catch (error) {
    return {
      kind: 'invalid',
      problems: [`${at(0)}: ${firstLine(error instanceof Error ? error.message : String(error))}`],
    };
  }
}

/** What a shape has against a value. */
export function shapeIssues({ issues }: z.ZodError): readonly ValueIssue[] {
  return issues.map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    message,
  }));
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

/** `goals[2].checks[0]: `, or nothing for the document itself. */
function field(path: ValuePath): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return name === '' ? '' : `${name.replace(/^\./, '')}: `;
}

/** Where the value stands; for a missing one, where its nearest existing parent stands. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: ValuePath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
