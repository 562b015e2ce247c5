// The global counters that the packet path moves.

/** One global counter as the device describes it. */
export interface CounterDefinition {
  readonly name: string;
  readonly severity: 'info' | 'drop' | 'warn' | 'error';
  readonly category: 'packet' | 'flow' | 'session' | 'appid';
  readonly aspect: 'pktproc' | 'parse' | 'session' | 'resource' | 'mgmt' | 'offload';
  readonly description: string;
}

function counter(
  name: string,
  kind: Pick<CounterDefinition, 'severity' | 'category' | 'aspect'>,
  description: string,
): CounterDefinition {
  return { name, ...kind, description };
}

const PACKET = { severity: 'info', category: 'packet', aspect: 'pktproc' } as const;
const SESSION = { severity: 'info', category: 'session', aspect: 'session' } as const;
const DROP = { severity: 'drop', category: 'flow', aspect: 'session' } as const;

/**
 * Position in this list is the counter's number. Vendor: PAN-COMMON-MIB and show counter global for names and descriptions;
 * Assumption: severity, category and aspect of those that were seen by name only, and every name that begins with session_.
 */
export const COUNTER_CATALOGUE = [
  counter('pkt_recv', PACKET, 'Packets received'),
  counter('pkt_sent', PACKET, 'Packets transmitted'),
  counter('session_allocated', SESSION, 'Sessions allocated'),
  counter('session_installed', SESSION, 'Sessions installed'),
  counter('session_freed', SESSION, 'Sessions freed'),
  counter('session_discard', SESSION, 'Session set to discard by security policy check'),
  counter(
    'session_alloc_failure',
    { ...SESSION, severity: 'error', aspect: 'resource' },
    'Session allocation failure',
  ),
  counter('flow_no_interface', { ...DROP, aspect: 'parse' }, 'Packets dropped: invalid interface'),
  counter('flow_policy_deny', DROP, 'Session setup: denied by policy'),
  counter('flow_policy_nofwd', DROP, 'Session setup: no destination zone from forwarding'),
  counter('flow_policy_nat', DROP, 'Session setup: source NAT IP/port allocation error'),
  counter('flow_tcp_non_syn', { ...DROP, severity: 'info' }, 'Non-SYN TCP packets without session match'),
  counter('flow_tcp_non_syn_drop', DROP, 'Packets dropped: non-SYN TCP without session match'),
  counter('flow_host_service_deny', { ...DROP, aspect: 'mgmt' }, 'Device management session denied'),
  counter('flow_discard_drop', DROP, 'Packets dropped: session in discard state'),
] as const satisfies readonly CounterDefinition[];

/** Positions in the catalogue. */
export const PKT_RECV = 0;
export const PKT_SENT = 1;
export const SESSION_ALLOCATED = 2;
export const SESSION_INSTALLED = 3;
export const SESSION_FREED = 4;
export const SESSION_DISCARD = 5;
export const SESSION_ALLOC_FAILURE = 6;
export const FLOW_NO_INTERFACE = 7;
export const FLOW_POLICY_DENY = 8;
export const FLOW_POLICY_NOFWD = 9;
export const FLOW_POLICY_NAT = 10;
export const FLOW_TCP_NON_SYN = 11;
export const FLOW_TCP_NON_SYN_DROP = 12;
export const FLOW_HOST_SERVICE_DENY = 13;
export const FLOW_DISCARD_DROP = 14;
