// Names of session rows that stay the same in another run: by what the session carries, not by its id.
import type { DeviceText, Field } from './field.ts';

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
  return {
    texts,
    fields: fields.map((field) => {
      const name = names.get(field.group);
      if (name === undefined) return field;
      return { ...field, group: name, name: name + field.name.slice(field.group.length) };
    }),
  };
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
