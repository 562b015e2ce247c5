// NAT rules as blocks, and what a rule makes of a packet. Vendor: show running nat-policy, six captures from 4.x to 9.x.
import type { NatMatch, NatRuleRecord, SourceTranslationRecord } from '../../engine/policy-records.ts';
import { isAtLeast } from '../../engine/release.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { addressLine, listLine, natServiceLine, type PolicyBlock, policyBlocks } from './policy-block.ts';
import { noRuleMatched } from './policy-messages.ts';

/** The whole policy. */
export function natPolicy(rules: readonly NatRuleRecord[], layout: LayoutProfile): readonly string[] {
  return policyBlocks(
    rules.map((rule) => block(rule, layout)),
    layout.policyBlock,
  );
}

function block(rule: NatRuleRecord, { release, policyBlock }: LayoutProfile): PolicyBlock {
  return {
    name: rule.name,
    index: rule.index,
    lines: [
      // Vendor: from release 6.x on.
      ...(isAtLeast(release, '6.1') ? ['nat-type ipv4;'] : []),
      listLine('from', rule.from),
      addressLine('source', rule.source),
      listLine('to', rule.to),
      'to-interface  ;',
      addressLine('destination', rule.destination),
      natServiceLine(rule.services, policyBlock),
      `translate-to ${translationText(rule)};`,
      'terminal no;',
    ],
  };
}

/** Assumption: source and destination stand in one pair of quotes, and a rule that translates nothing has empty ones. */
function translationText({ sourceTranslation, destinationTranslation }: NatRuleRecord): string {
  const source = sourceTranslation === undefined ? [] : [`src: ${sourceText(sourceTranslation)}`];
  const destination =
    destinationTranslation === undefined ? [] : [`dst: ${targetText(destinationTranslation)}`];
  return `"${[...source, ...destination].join(', ')}"`;
}

/** Assumption: the form of a static translation. */
function sourceText(translation: SourceTranslationRecord): string {
  const addresses = translation.addresses.join(' ');
  if (translation.kind === 'static-ip') {
    const direction = translation.bidirectional ? ' (bi-directional)' : '';
    return `${addresses} (static-ip)${direction}`;
  }
  const port = translation.interface === undefined ? '' : `${translation.interface} `;
  return `${port}${addresses} (${translation.kind}) (pool idx: ${translation.pool})`;
}

/** Assumption: a translated port follows behind a colon. */
function targetText({ address, port }: { readonly address: string; readonly port: number }): string {
  return port === 0 ? address : `${address}:${port}`;
}

/** What was asked of a packet, for the lines that repeat it. */
export interface NatReport {
  readonly source: string;
  readonly sourcePort: number;
  readonly destination: string;
  readonly destinationPort: number;
  readonly protocol: number;
  readonly match: NatMatch | undefined;
}

/**
 * The rule and what it makes of the packet. Assumption throughout: the words and the form of the lines are quoted from a
 * knowledge base article, no capture shows them.
 */
export function matchedNatRule(report: NatReport): readonly string[] {
  const { match, source, sourcePort, destination, destinationPort, protocol } = report;
  if (match === undefined) return noRuleMatched();
  const lines = [''];
  if (match.source !== undefined) {
    lines.push(`Source-NAT: Rule matched: ${match.rule.name}`);
    lines.push(`${source}:${sourcePort} => ${match.source.address}:${match.source.port} (${protocol})`);
  }
  if (match.destination !== undefined) {
    const { address, port } = match.destination;
    lines.push(`Destination-NAT: Rule matched: ${match.rule.name}`);
    lines.push(`${destination}:${destinationPort} => ${address}:${port} (${protocol})`);
  }
  if (lines.length === 1) lines.push(`No-NAT: Rule matched: ${match.rule.name}`);
  return lines;
}
