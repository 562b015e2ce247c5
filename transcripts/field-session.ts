// The session listing: two lines a session, cells that hold address, port, zone and protocol together.
import type { FieldList } from './field.ts';

/** Reads the headings, or one session, at `lines[start]`; answers the index behind it, or `start`. */
export function readSessionRows(list: FieldList, lines: readonly string[], start: number): number {
  const upper = lines[start] ?? '';
  const lower = lines[start + 1] ?? '';
  if (/^ID +Application +State /.test(upper) && /^Vsys /.test(lower)) {
    list.text(upper.trim(), start + 1);
    list.text(lower.trim(), start + 2);
    return start + 2;
  }
  const source = sourceLine.exec(upper)?.groups;
  const destination = destinationLine.exec(lower)?.groups;
  if (source === undefined || destination === undefined) return start;
  const group = list.open({ parent: '', label: `session ${source['id']}`, value: '' }, start + 1);
  addParts(list, group, source, start + 1);
  addParts(list, group, destination, start + 2);
  return start + 2;
}

// The groups are named as fields; `_` stands for a blank. The id names the session and is no field of its own.
const sourceLine =
  /^(?<id>\d+) +(?<application>\S+) +(?<state>[A-Z]+) +(?<type>[A-Z]+) +(?:(?<flag>\*?N[SDB]|\*) +)?(?<source>[^\s[]+)\[(?<sport>\d+)\]\/(?<from_zone>\S+(?: \S+)*)\/(?<proto>\d+) +\((?<translated_source>[^\s[]+)\[(?<translated_sport>\d+)\]\) *$/;
const destinationLine =
  /^(?<vsys>\S+) +(?<destination>[^\s[]+)\[(?<dport>\d+)\]\/(?<to_zone>\S+(?: \S+)*) +\((?<translated_destination>[^\s[]+)\[(?<translated_dport>\d+)\]\) *$/;

function addParts(
  list: FieldList,
  group: string,
  parts: { readonly [name: string]: string | undefined },
  line: number,
): void {
  for (const [name, value] of Object.entries(parts)) {
    if (name !== 'id' && value !== undefined) list.add(group, name.replaceAll('_', ' '), value, line);
  }
}
