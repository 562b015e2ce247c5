// The criteria of compiled rules in words: what the dataplane runs, with names where a reader wants names.
import type { CompiledWorld } from '../compiled-world.ts';
import type { NameList } from '../name-list.ts';
import type { RuleAddresses, RuleService } from '../policy-records.ts';
import { formatIpv4, formatIpv6 } from '../table/address.ts';
import type { AddressSet, Prefix } from './prefix.ts';
import type { PortRange, ServiceSet } from './service.ts';

const ANY = ['any'] as const;

const PROTOCOL_WORDS: Readonly<Record<number, string>> = {
  1: 'icmp',
  6: 'tcp',
  17: 'udp',
  58: 'icmp6',
  132: 'sctp',
};

/** The names behind the numbers; `any` for a rule that does not ask. */
export function namesOf(list: NameList, numbers: ReadonlySet<number> | undefined): readonly string[] {
  return numbers === undefined ? ANY : [...numbers].map((number) => list.nameOf(number));
}

/** A prefix as text; a host without its length. */
export function prefixText({ network, length, ipv6 }: Prefix): string {
  const address = ipv6 === undefined ? formatIpv4(network) : formatIpv6(ipv6.network);
  return length === (ipv6 === undefined ? 32 : 128) ? address : `${address}/${length}`;
}

/** A set of addresses as text. */
export function addressWords(set: AddressSet, negated: boolean): RuleAddresses {
  return { addresses: set === undefined ? ANY : set.map(prefixText), negated };
}

/** The applications and services of a rule. */
interface ServiceCriteria {
  readonly applications: ReadonlySet<number> | undefined;
  readonly service: ServiceSet;
}

/** Every application of the rule with every port on which the rule accepts it, in this order. */
export function serviceWords(compiled: CompiledWorld, rule: ServiceCriteria): readonly RuleService[] {
  const { applications, service } = rule;
  if (applications === undefined)
    return serviceEntries('any', service.kind === 'ports' ? service.ranges : undefined);
  return [...applications].flatMap((number) => {
    const name = compiled.names.applications.nameOf(number);
    if (service.kind === 'any') return serviceEntries(name, undefined);
    return serviceEntries(
      name,
      service.kind === 'ports' ? service.ranges : compiled.applicationPorts[number],
    );
  });
}

// Assumption: an application without ports of its own accepts any.
function serviceEntries(
  application: string,
  ranges: readonly PortRange[] | undefined,
): readonly RuleService[] {
  if (ranges === undefined || ranges.length === 0)
    return [{ application, protocol: 'any', sourcePort: 'any', destinationPort: 'any' }];
  return ranges.map((range) => ({
    application,
    protocol: PROTOCOL_WORDS[range.protocol] ?? String(range.protocol),
    sourcePort: 'any',
    destinationPort: portText(range),
  }));
}

function portText({ low, high }: PortRange): string {
  if (low === 0 && high === 65535) return 'any';
  return low === high ? String(low) : `${low}-${high}`;
}
