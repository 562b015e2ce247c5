// A named value of device text, and the list that keeps the names of one output unique.

/** One value that a device text shows. */
export interface Field {
  /** Dotted and unique within one output: `c2s flow.sport`, `session 33571.state`; a second one gets `#2`. */
  readonly name: string;
  /** As printed, blanks around it removed. Empty for most headings, whose names say all. */
  readonly value: string;
  /** Line of the output, counted from 1. */
  readonly line: number;
  /** The section or table row it belongs to; empty at the top level. A heading belongs to the group it opens. */
  readonly group: string;
}

/** What opens a group: the heading of a section, or the key of a table row. */
export interface Heading {
  /** The group around it, empty at the top level. */
  readonly parent: string;
  readonly label: string;
  readonly value: string;
}

/** A line, or the rest of one, that is no field: compared as text. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** Everything an output shows. Blanks and rules of dashes are in neither list. */
export interface DeviceText {
  readonly fields: readonly Field[];
  readonly texts: readonly TextLine[];
}

/** Collects what the readers of sections, tables and listings find. */
export interface FieldList {
  /** Opens a group and answers its unique name; the heading itself becomes the field of that name. */
  open(heading: Heading, line: number): string;
  /** Adds a field to a group; `''` is the top level. */
  add(group: string, label: string, value: string, line: number): void;
  text(text: string, line: number): void;
  collected(): DeviceText;
}

/** An empty list. */
export function createFieldList(): FieldList {
  const fields: Field[] = [];
  const texts: TextLine[] = [];
  const uses = new Map<string, number>();
  const unique = (name: string): string => {
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    // The numbered name may itself be taken by a label that ends so.
    return use === 1 ? name : unique(`${name}#${use}`);
  };
  return {
    open: ({ parent, label, value }, line) => {
      const name = unique(dotted(parent, label));
      fields.push({ name, value, line, group: name });
      return name;
    },
    add: (group, label, value, line) => {
      fields.push({ name: unique(dotted(group, label)), value, line, group });
    },
    text: (text, line) => {
      texts.push({ text, line });
    },
    collected: () => ({ fields, texts }),
  };
}

function dotted(group: string, label: string): string {
  return group === '' ? label : `${group}.${label}`;
}
