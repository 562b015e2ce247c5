// Device text to named fields, by the shape of the text alone: no command is known here, so a new command needs
// nothing new. Every letter and digit of the text ends in a field's name, a field's value or a text line.
import { createFieldList, type DeviceText, type FieldList } from './field.ts';
import {
  attributeValue,
  type LabelledValue,
  labelledValues,
  longestFieldLine,
  spacedValue,
} from './field-label.ts';
import { readSessionRows } from './field-session.ts';
import { isRule, readTable } from './field-table.ts';

/** Reads one output. Never fails: what has no shape of a field becomes a text line. */
export function deviceText(lines: readonly string[]): DeviceText {
  const list = createFieldList();
  const sections: Section[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? '';
    if (isBlank(line) || isRule(line)) {
      sections.length = 0;
      index++;
      continue;
    }
    const behind = readRows(list, lines, index);
    if (behind === index) readSingle(list, sections, lines, index);
    index = Math.max(behind, index + 1);
  }
  return list.collected();
}

/** A heading whose fields stand further right. */
interface Section {
  readonly indent: number;
  readonly group: string;
}

// Devices nest four deep. The limit keeps the names of a staircase of headings from growing without end.
const deepestSection = 12;

function readRows(list: FieldList, lines: readonly string[], index: number): number {
  const long = [lines[index], lines[index + 1]].some((line = '') => line.length > longestFieldLine);
  if (long) return index;
  const behind = readSessionRows(list, lines, index);
  return behind > index ? behind : readTable(list, lines, index);
}

function readSingle(list: FieldList, sections: Section[], lines: readonly string[], index: number): void {
  const line = lines[index] ?? '';
  const indent = indentOf(line);
  while ((sections.at(-1)?.indent ?? -1) >= indent) sections.pop();
  const group = sections.at(-1)?.group ?? '';
  const opens =
    sections.length < deepestSection &&
    indentOf(lines[index + 1] ?? '') > indent &&
    !isRule(lines[index + 1] ?? '');
  const pairs = line.length > longestFieldLine ? [] : pairsOf(line, group !== '');
  const [first, second] = pairs;
  const heading = opens ? headingOf(line, first, second) : undefined;
  if (heading !== undefined) {
    sections.push({ indent, group: list.open({ parent: group, ...heading }, index + 1) });
    return;
  }
  if (first === undefined) list.text(line.trim(), index + 1);
  for (const { label, value } of pairs) list.add(group, label, value, index + 1);
}

function pairsOf(line: string, inside: boolean): readonly LabelledValue[] {
  const attribute = inside ? attributeValue(line) : undefined;
  if (attribute !== undefined) return [attribute];
  const labelled = labelledValues(line);
  if (labelled.length > 0) return labelled;
  const spaced = spacedValue(line);
  return spaced === undefined ? [] : [spaced];
}

// A heading is a label, a policy's `NAME {`, or plain words as in `Session setup`.
function headingOf(
  line: string,
  first: LabelledValue | undefined,
  second: LabelledValue | undefined,
): LabelledValue | undefined {
  const text = line.trim();
  if (text.endsWith('{')) return { label: text.slice(0, -1).replaceAll('"', '').trim(), value: '' };
  if (first !== undefined) return second === undefined ? first : undefined;
  return text.includes('  ') || text.length > 100 ? undefined : { label: text, value: '' };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function indentOf(line: string): number {
  return line.search(/\S/);
}
