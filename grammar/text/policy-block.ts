// The block in which the device prints a rule: a name line, one attribute a line, a closing brace.
// Vendor: show running security-policy, nat-policy, pbf-policy and test … policy-match; captures of 6.1, 9.x and 10.x.
import type { RuleAddresses, RuleService } from '../../engine/policy-records.ts';
import type { PolicyBlockLayout } from './layout-profile.ts';

/** A rule as a block is printed of it. */
export interface PolicyBlock {
  readonly name: string;
  /** Undefined for rules that never print their position. */
  readonly index: number | undefined;
  /** Without indentation, each with its own end. */
  readonly lines: readonly string[];
}

/** The blocks with a blank line before each. */
export function policyBlocks(blocks: readonly PolicyBlock[], layout: PolicyBlockLayout): readonly string[] {
  return blocks.flatMap(({ name, index, lines }) => [
    '',
    `${nameText(name, index, layout)} {`,
    ...lines.map((line) => `        ${line}`),
    '}',
  ]);
}

function nameText(name: string, index: number | undefined, layout: PolicyBlockLayout): string {
  if (index !== undefined && layout.names === 'indexed') return `"${name}; index: ${index}"`;
  return name.includes(' ') ? `"${name}"` : name;
}

/** `from trust;`, `from [ trust dc ];`. */
export function listLine(attribute: string, values: readonly string[]): string {
  return `${attribute} ${listText(values)};`;
}

/** One value alone, several in brackets. */
function listText(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `[ ${values.join(' ')} ]`;
}

/** Assumption: an address that a rule excludes has an exclamation mark in front. */
export function addressLine(attribute: string, { addresses, negated }: RuleAddresses): string {
  return listLine(attribute, negated ? addresses.map((address) => `!${address}`) : addresses);
}

/** The line `application/service`: entries in their old form, or numbered from 0. */
export function serviceLine(services: readonly RuleService[], layout: PolicyBlockLayout): string {
  return `application/service ${entriesText(services.map(serviceText), layout)};`;
}

/** The line `service` of a NAT rule, which knows no applications. */
export function natServiceLine(services: readonly RuleService[], layout: PolicyBlockLayout): string {
  return `service ${entriesText(services.map(natServiceText), layout)};`;
}

function serviceText({ application, protocol, sourcePort, destinationPort }: RuleService): string {
  return `${application}/${protocol}/${sourcePort}/${destinationPort}`;
}

function natServiceText({ protocol, sourcePort, destinationPort }: RuleService): string {
  return `${protocol}/${sourcePort}/${destinationPort}`;
}

/** The old form has a blank in front of a single entry; the new one has none behind the opening bracket. */
function entriesText(entries: readonly string[], layout: PolicyBlockLayout): string {
  const isSingle = entries.length === 1;
  if (layout.services === 'plain') return isSingle ? ` ${entries[0]}` : `[ ${entries.join(' ')} ]`;
  const numbered = entries.map((entry, at) => `${at}:${entry}`);
  return isSingle ? (numbered[0] ?? '') : `[${numbered.join(' ')} ]`;
}
