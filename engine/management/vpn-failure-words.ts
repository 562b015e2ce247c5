// The words in which a negotiation that failed is told. Vendor: administrator's guide, interpret VPN error messages.
// Assumption: those of traffic selectors, and that both versions of the protocol have the others.

const EXPLAINED: Readonly<Record<string, string>> = {
  'no-proposal': "IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
  'pre-shared-key': 'IKE phase-1 negotiation is failed likely due to pre-shared key mismatch.',
};

/** `subject` is gateway, problem, mode and both addresses. */
export function phaseOneFailure(subject: string): string {
  const [, problem = '', mode = '', local = '', peer = ''] = subject.split(' ');
  return (
    EXPLAINED[problem] ??
    `IKE phase-1 negotiation is failed as initiator, ${mode} mode. Failed SA: ${local}[500]-${peer}[500] due to timeout.`
  );
}

/** `subject` is tunnel, problem and the group of either side. */
export function phaseTwoFailure(subject: string): string {
  const [, problem = '', ours = '', theirs = ''] = subject.split(' ');
  if (problem === 'pfs-group')
    return `pfs group mismatched:my: ${groupNumber(ours)}peer: ${groupNumber(theirs)}`;
  return "IKE phase-2 negotiation failed when processing SA payload. No suitable proposal found in peer's SA payload.";
}

/** `subject` is tunnel, version, the networks that the peer asks for, ours first, and the protocol. */
export function proxyIdFailure(subject: string): string {
  const [, version, local = '', remote = '', protocol = '0'] = subject.split(' ');
  if (version === 'ikev2')
    return `IKEv2 child SA negotiation failed when processing traffic selector. Cannot find matching IPSec tunnel for received traffic selector (TS_UNACCEPTABLE): local ${local}, remote ${remote}.`;
  return `IKE phase-2 negotiation failed when processing Proxy ID. Received local id ${local} type IPv4_subnet protocol ${protocol} port 0, received remote id ${remote} type IPv4_subnet protocol ${protocol} port 0.`;
}

function groupNumber(group: string): string {
  return group === 'no-pfs' ? '0' : group.replace('group', '');
}
