// Names of session rows that stay the same in another run: by what the session carries, not by its id.
import type { DeviceText, Field, TextLine } from './field.ts';

/** The text with each `session N` named by application and ends; several sessions of one name are numbered in their order. */
export function steadyNames({ fields, texts }: DeviceText): DeviceText {
  const rows = new Map<string, Field[]>();
  for (const field of fields) {
    if (!sessionRow.test(field.group)) continue;
    const row = rows.get(field.group);
    if (row === undefined) rows.set(field.group, [field]);
    else row.push(field);
  }
  const names = namesOf(rows);
  const clocks = texts.filter(({ text }) => clock.test(text));
  return {
    texts: texts.filter(({ text }) => !clock.test(text)),
    fields: [...clocks.map(clockField), ...fields].map((field) => {
      const name = names.get(field.group);
      if (name === undefined) return field;
      return { ...field, group: name, name: name + field.name.slice(field.group.length) };
    }),
  };
}

/** A line that is nothing but a time, as `show clock` prints it. */
const clock = /^[A-Z][a-z]{2} [A-Z][a-z]{2} +\d+ \d\d:\d\d:\d\d(?: \S+)? \d{4}$/;

function clockField({ text, line }: TextLine, index: number): Field {
  return { name: index === 0 ? 'clock' : `clock#${index + 1}`, value: text, line, group: '' };
}

const sessionRow = /^session \d+(?:#\d+)?$/;

function namesOf(rows: ReadonlyMap<string, readonly Field[]>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  const names = new Map<string, string>();
  for (const [group, row] of rows) {
    const value = (label: string) => row.find(({ name }) => name === `${group}.${label}`)?.value ?? '?';
    const carried = `session ${value('application')} ${value('source')} to ${value('destination')}:${value('dport')}`;
    const use = (uses.get(carried) ?? 0) + 1;
    uses.set(carried, use);
    names.set(group, use === 1 ? carried : `${carried}#${use}`);
  }
  return names;
}
