// The global counters: data. Vendor: PAN-COMMON-MIB and show counter global for names and descriptions.
// Assumption: severity, category and aspect of those that were seen by name only, the descriptions of those whose row was
// never seen, and the counters flow_ipv6_disabled, session_allocated, session_installed, session_freed and flow_discard_drop.

/** One global counter as the device describes it. */
export interface CounterDefinition {
  readonly name: string;
  readonly severity: 'info' | 'drop' | 'warn' | 'error';
  readonly category: string;
  readonly aspect: string;
  readonly description: string;
}

type Kind = Pick<CounterDefinition, 'severity' | 'category' | 'aspect'>;

function counter<const N extends string>(
  name: N,
  kind: Kind,
  description: string,
): CounterDefinition & { readonly name: N } {
  return { name, ...kind, description };
}

const PACKET = { severity: 'info', category: 'packet', aspect: 'pktproc' } as const;
const PACKET_RESOURCE = { severity: 'info', category: 'packet', aspect: 'resource' } as const;
const RESOURCE_ERROR = { severity: 'error', category: 'packet', aspect: 'resource' } as const;
const PARSE_DROP = { severity: 'drop', category: 'flow', aspect: 'parse' } as const;
const PARSE_INFO = { severity: 'info', category: 'flow', aspect: 'parse' } as const;
const SESSION = { severity: 'info', category: 'session', aspect: 'session' } as const;
const RESOURCE_ERROR_SESSION = { severity: 'error', category: 'session', aspect: 'resource' } as const;
const SESSION_DROP = { severity: 'drop', category: 'flow', aspect: 'session' } as const;
const SESSION_INFO = { severity: 'info', category: 'flow', aspect: 'session' } as const;
const RESOURCE_DROP = { severity: 'drop', category: 'flow', aspect: 'resource' } as const;
const MGMT_INFO = { severity: 'info', category: 'flow', aspect: 'mgmt' } as const;
const MGMT_DROP = { severity: 'drop', category: 'flow', aspect: 'mgmt' } as const;
const FORWARD_DROP = { severity: 'drop', category: 'flow', aspect: 'forward' } as const;
const ARP = { severity: 'info', category: 'flow', aspect: 'arp' } as const;
const TUNNEL_DROP = { severity: 'drop', category: 'flow', aspect: 'tunnel' } as const;
const TUNNEL_INFO = { severity: 'info', category: 'flow', aspect: 'tunnel' } as const;
const OFFLOAD = { severity: 'info', category: 'flow', aspect: 'offload' } as const;
const DOS_DROP = { severity: 'drop', category: 'flow', aspect: 'dos' } as const;
const DOS_INFO = { severity: 'info', category: 'flow', aspect: 'dos' } as const;
const DOS_ERROR = { severity: 'error', category: 'flow', aspect: 'dos' } as const;
const TCP_DROP = { severity: 'drop', category: 'tcp', aspect: 'pktproc' } as const;
const TCP_ERROR = { severity: 'error', category: 'tcp', aspect: 'resource' } as const;
const TCP_INFO = { severity: 'info', category: 'tcp', aspect: 'pktproc' } as const;
const APPID_WARN = { severity: 'warn', category: 'appid', aspect: 'resource' } as const;
const CTD_WARN = { severity: 'warn', category: 'ctd', aspect: 'resource' } as const;
const CTD_DROP = { severity: 'drop', category: 'ctd', aspect: 'resource' } as const;
const CTD_INFO = { severity: 'info', category: 'ctd', aspect: 'pktproc' } as const;
const SSL = { severity: 'info', category: 'ssl', aspect: 'pktproc' } as const;
// Assumption: names, descriptions, severity and aspect of the counters of the proxy; no row of them is public in full.
const PROXY = { severity: 'info', category: 'proxy', aspect: 'pktproc' } as const;
const PROXY_WARN = { severity: 'warn', category: 'proxy', aspect: 'pktproc' } as const;
const MATCH = { severity: 'info', category: 'ctd', aspect: 'pktproc' } as const;
const HA = { severity: 'info', category: 'ha', aspect: 'system' } as const;

/** Position in this list is the counter's number. */
export const COUNTER_CATALOGUE = [
  counter('pkt_recv', PACKET, 'Packets received'),
  counter('pkt_sent', PACKET, 'Packets transmitted'),
  counter('pkt_recv_retry', PACKET, 'Packets received on retry'),
  counter('pkt_sock_recv', PACKET, 'Packets received from socket'),
  counter('pkt_lldp_sent', PACKET, 'LLDP packets transmitted'),
  counter('fpga_pkt', PACKET, 'The packets held because of requests to FPGA'),
  counter('pkt_alloc_failure', RESOURCE_ERROR, 'Packet allocation error'),
  counter('pkt_alloc_failure_cos', RESOURCE_ERROR, 'Packet allocation error due to QoS control'),
  // Assumption: kind and description of the next three; their names alone are public.
  counter(
    'pkt_buf_protect_red',
    PACKET_RESOURCE,
    'Packet buffer protection: RED on packets of offending sessions',
  ),
  counter(
    'pkt_buf_protect_discard',
    PACKET_RESOURCE,
    'Packet buffer protection: offending sessions discarded',
  ),
  counter('pkt_buf_protect_block_ip', PACKET_RESOURCE, 'Packet buffer protection: sources blocked'),
  counter('pkt_nonip_pkt_drop', PARSE_DROP, 'Packets dropped: not IP'),
  counter('session_allocated', SESSION, 'Sessions allocated'),
  counter('session_installed', SESSION, 'Sessions installed'),
  counter('session_freed', SESSION, 'Sessions freed'),
  counter('session_discard', SESSION, 'Session set to discard by security policy check'),
  counter('session_alloc_failure', RESOURCE_ERROR_SESSION, 'Session allocation failure'),
  counter(
    'session_duplicate_ip_alt_srcnat_xlat',
    SESSION,
    'Session setup: alternative source translation for a duplicate address',
  ),
  counter('flow_no_interface', PARSE_DROP, 'Packets dropped: invalid interface'),
  counter('flow_rcv_dot1q_tag_err', PARSE_DROP, 'Packets dropped: 802.1q tag not configured'),
  counter('flow_pvid_inconsistent', PARSE_DROP, 'Packets dropped: port VLAN id inconsistent'),
  counter('flow_ipv6_disabled', PARSE_DROP, 'Packets dropped: IPv6 firewalling is disabled'),
  counter('flow_parse_ip_cksm', PARSE_DROP, 'Packets dropped: IP checksum error'),
  counter('flow_policy_deny', SESSION_DROP, 'Session setup: denied by policy'),
  counter('flow_policy_nofwd', SESSION_DROP, 'Session setup: no destination zone from forwarding'),
  counter('flow_policy_nat', SESSION_DROP, 'Session setup: source NAT IP/port allocation error'),
  counter('flow_scan_drop', SESSION_DROP, 'Session setup: denied by scan detection'),
  counter(
    'flow_fpp_nat_dipp_max_retries',
    RESOURCE_DROP,
    'Session setup: source port search reached its retry limit',
  ),
  counter(
    'flow_meter_vsys_throttle',
    RESOURCE_DROP,
    'Session metering: sessions throttled by vsys configuration',
  ),
  counter(
    'flow_meter_host_throttle',
    RESOURCE_DROP,
    'Session metering: sessions throttled by management session threshold',
  ),
  counter('flow_tcp_non_syn', SESSION_INFO, 'Non-SYN TCP packets without session match'),
  counter('flow_tcp_non_syn_drop', SESSION_DROP, 'Packets dropped: non-SYN TCP without session match'),
  counter('flow_discard_drop', SESSION_DROP, 'Packets dropped: session in discard state'),
  counter('flow_host_service_allow', MGMT_INFO, 'Device management session allowed'),
  counter('flow_host_service_deny', MGMT_DROP, 'Device management session denied'),
  counter('flow_host_service_unknown', MGMT_DROP, 'Session discarded: unknown application to control plane'),
  counter(
    'flow_host_vardata_rate_limit_reached',
    MGMT_DROP,
    'Packets to the host dropped: rate limit reached',
  ),
  counter('flow_fwd_l3_ttl_zero', FORWARD_DROP, 'Packets dropped: IP TTL reaches zero'),
  counter('flow_fwd_l3_noroute', FORWARD_DROP, 'Packets dropped: no route'),
  counter('flow_fwd_l3_noarp', FORWARD_DROP, 'Packets dropped: no ARP'),
  counter('flow_fwd_zonechange', FORWARD_DROP, 'Packets dropped: forwarded to different zone'),
  counter('flow_fwd_mtu_exceeded', FORWARD_DROP, 'Packets lengths exceeded MTU'),
  counter('flow_fwd_ip_df', FORWARD_DROP, 'Packets dropped: MTU exceeded and fragmentation not allowed'),
  counter('flow_arp_throttle', ARP, 'ARP requests throttled'),
  counter('flow_proxyarp_resp_sent', ARP, 'Proxy ARP responses sent'),
  counter('flow_tunnel_encap_err', TUNNEL_DROP, 'Packets dropped: tunnel encapsulation error'),
  counter('flow_predict_convert_failed', SESSION_DROP, 'Predict session conversion failed'),
  counter(
    'flow_predict_convert_rtp_drop',
    SESSION_DROP,
    'Packets dropped: RTP before its predict session is converted',
  ),
  counter('flow_fpga_flow_update', OFFLOAD, 'FPGA flow update transactions'),
  counter('flow_action_close', SESSION_INFO, 'TCP sessions closed via injecting RST'),
  counter('flow_action_reset', SESSION_INFO, 'TCP clients reset via responding RST'),
  counter('flow_gtp_invalid_ver', PARSE_DROP, 'Packets dropped: invalid GTP version'),
  counter(
    'flow_ip6_mcast_pbf_drop',
    PARSE_DROP,
    'Packets dropped: IPv6 multicast by policy based forwarding',
  ),
  counter('flow_ipfrag_frag_err', PARSE_DROP, 'Packet dropped: IP fragmentation error'),
  counter('flow_ipfrag_recv', PARSE_INFO, 'IP fragments received'),
  counter('flow_sdwan_no_if_qualified', FORWARD_DROP, 'Packets dropped: no SD-WAN interface qualifies'),
  counter('flow_tci_gre_decap_success', TUNNEL_INFO, 'Total GRE sessions tunnel inspected'),
  counter('flow_tci_gre_decap_failed', TUNNEL_INFO, 'Total GRE sessions for failed tunnel inspected'),
  counter(
    'flow_tci_gre_decap_unknown',
    TUNNEL_INFO,
    'Total unknown tunnel inspection packets in GRE tunnel [passed/dropped]',
  ),
  counter('flow_tci_ipsec_decap_success', TUNNEL_INFO, 'Total Ipsec sessions tunnel inspected'),
  counter('flow_tci_ipsec_decap_failed', TUNNEL_INFO, 'Total IPSEC sessions for failed tunnel inspected'),
  counter(
    'flow_tci_ipsec_decap_unknown',
    TUNNEL_INFO,
    'Total unknown tunnel inspection packets in IPSEC tunnel [passed/dropped]',
  ),
  counter('flow_tci_gtp_decap_success', TUNNEL_INFO, 'Total GTP sessions tunnel inspected'),
  counter('flow_tci_gtp_decap_failed', TUNNEL_INFO, 'Total GTP sessions for failed tunnel inspected'),
  counter(
    'flow_tci_gtp_decap_unknown',
    TUNNEL_INFO,
    'Total unknown tunnel inspection packets in GTP tunnel [passed/dropped]',
  ),
  counter('flow_dos_red_tcp', DOS_DROP, "Packets dropped: Zone protection protocol 'tcp-syn' RED"),
  counter('flow_dos_red_udp', DOS_DROP, "Packets dropped: Zone protection protocol 'udp' RED"),
  counter('flow_dos_red_icmp', DOS_DROP, "Packets dropped: Zone protection protocol 'icmp' RED"),
  counter('flow_dos_red_icmp6', DOS_DROP, "Packets dropped: Zone protection protocol 'icmpv6' RED"),
  counter('flow_dos_red_ip', DOS_DROP, "Packets dropped: Zone protection protocol 'other-ip' RED"),
  counter(
    'flow_dos_zone_red_act',
    DOS_DROP,
    'Packets dropped: Activate zone RED threshold reached, random early drop',
  ),
  counter('flow_dos_zone_red_max', DOS_DROP, 'Packets dropped: Maximal zone RED threshold reached'),
  counter(
    'flow_dos_ag_max_sess_limit',
    DOS_DROP,
    'Session limit reached for aggregate profile, drop session',
  ),
  counter(
    'flow_dos_cl_max_sess_limit',
    DOS_DROP,
    'Session limit reached for classified profile, drop session',
  ),
  counter(
    'flow_dos_cl_syncookie_ack_err',
    DOS_DROP,
    'TCP SYN cookies: Invalid ACKs received, classified profile',
  ),
  counter(
    'flow_dos_cl_syncookie_blk_dur',
    DOS_DROP,
    'Packets dropped: Flagged for blocking and under block duration for classified profile',
  ),
  counter(
    'flow_dos_cl_syncookie_max',
    DOS_DROP,
    'Packet dropped: SYN cookies maximum threshold reached, classified profile',
  ),
  counter(
    'flow_dos_syncookie_blk_dur',
    DOS_DROP,
    'Packets dropped: Flagged for blocking and under block duration for aggregate profile',
  ),
  counter(
    'flow_dos_syncookie_max',
    DOS_DROP,
    'Packet dropped: SYN cookies maximum threshold reached, aggregate profile',
  ),
  counter('flow_dos_syncookie_not_tcp_syn', DOS_DROP, 'TCP SYN cookies:TCP SYN cookie not SYN'),
  counter('flow_dos_syncookie_not_tcp_syn_ack', DOS_DROP, 'TCP SYN cookies:TCP SYN cookie not SYN-ACK'),
  counter(
    'flow_dos_drop_ip_blocked',
    DOS_DROP,
    'Packets dropped: Flagged for blocking and under block duration by other',
  ),
  counter(
    'flow_dos_rule_ag_blk_dur',
    DOS_DROP,
    'Packets dropped: Flagged for blocking and under block duration for aggregate rule',
  ),
  counter(
    'flow_dos_rule_ag_red_act',
    DOS_DROP,
    'Packets dropped: Activate aggregate RED threshold reached, random early drop',
  ),
  counter('flow_dos_rule_ag_red_max', DOS_DROP, 'Packets dropped: Maximal aggregate RED threshold reached'),
  counter('flow_dos_rule_deny', DOS_DROP, 'Packets dropped: Denied action by DoS policy'),
  counter('flow_dos_rule_drop', DOS_DROP, 'Packets dropped: Rate limited or IP blocked'),
  counter('flow_dos_rule_drop_aggr', DOS_DROP, 'Packets dropped: due to aggregate rate limiting'),
  counter('flow_dos_rule_drop_classified', DOS_DROP, 'Packets dropped: due to classified rate limiting'),
  counter(
    'flow_dos_rule_drop_cl_blk_dur',
    DOS_DROP,
    'Packets dropped: Flagged for blocking and under block duration for classified rule',
  ),
  counter(
    'flow_dos_rule_drop_cl_red_act',
    DOS_DROP,
    'Packets dropped: Activate classified RED threshold reached, random early drop',
  ),
  counter(
    'flow_dos_rule_drop_cl_red_max',
    DOS_DROP,
    'Packets dropped: Maximal classified RED threshold reached',
  ),
  counter('flow_dos_pbp_drop', DOS_DROP, 'Packets dropped:Dropped by packet buffer protection RED'),
  counter('flow_dos_pbp_block_host', DOS_DROP, 'Packet buffer protection: hosts blocked'),
  counter('flow_dos_blk_num_entries', DOS_INFO, 'Number of entries in DOS block table'),
  counter('flow_dos_blk_sw_entries', DOS_INFO, 'Number of entries in DOS Software block table'),
  counter('flow_dos_blk_hw_entries', DOS_INFO, 'Number of entries in DOS Hardware block table'),
  counter(
    'flow_dos_cl_syncookie_ack_rcv',
    DOS_INFO,
    'TCP SYN cookies: ACKs to cookies received, classified profile',
  ),
  counter('flow_dos_cl_syncookie_sent', DOS_INFO, 'TCP SYN cookies: cookies sent, classified profile'),
  counter(
    'flow_dos_curr_sess_incr_failed',
    DOS_ERROR,
    'Unable to increment current session count on session create',
  ),
  counter(
    'flow_dos_curr_sess_decr_failed',
    DOS_ERROR,
    'Unable to decrement current session count on session delete',
  ),
  counter('flow_dos_pf_ipspoof', DOS_DROP, "Packets dropped:Zone protection option 'discard-ip-spoof'"),
  counter('flow_dos_pf_ipfrag', DOS_DROP, "Packets dropped:Zone protection option 'discard-ip-frag'"),
  counter(
    'flow_dos_pf_ping0',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-icmp-ping-zero-id'",
  ),
  counter('flow_dos_pf_icmpfrag', DOS_DROP, "Packets dropped:Zone protection option 'discard-icmp-frag'"),
  counter(
    'flow_dos_pf_icmplpkt',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-icmp-large-packet'",
  ),
  counter('flow_dos_pf_icmperr', DOS_DROP, "Packets dropped:Zone protection option 'discard-icmp-error'"),
  counter(
    'flow_dos_pf_noreplyttl',
    DOS_DROP,
    "Packets dropped:Zone protection option 'suppress-icmp-timeexceeded'",
  ),
  counter(
    'flow_dos_pf_noreplyneedfrag',
    DOS_DROP,
    "Packets dropped:Zone protection option 'suppress-icmp-needfrag'",
  ),
  counter(
    'flow_dos_pf_strictsource',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-strict-source-routing'",
  ),
  counter(
    'flow_dos_pf_loosesource',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-loose-source-routing'",
  ),
  counter('flow_dos_pf_timestamp', DOS_DROP, "Packets dropped:Zone protection option 'discard-timestamp'"),
  counter(
    'flow_dos_pf_recordroute',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-record-route'",
  ),
  counter('flow_dos_pf_security', DOS_DROP, "Packets dropped:Zone protection option 'discard-security'"),
  counter('flow_dos_pf_satnetid', DOS_DROP, "Packets dropped:Zone protection option 'discard-stream-id'"),
  counter('flow_dos_pf_unknown', DOS_DROP, "Packets dropped:Zone protection option 'discard-unknown-option'"),
  counter(
    'flow_dos_pf_badoption',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-malformed-option'",
  ),
  counter(
    'flow_dos_pf_tcpoverlappingmismatch',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-overlapping-tcp-segment-mismatch'",
  ),
  counter('flow_dos_pf_strictip', DOS_DROP, "Packets dropped:Zone protection option 'strict-ip-check'"),
  counter(
    'flow_dos_pf_tcpsplithandshake',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-tcp-split-handshake'",
  ),
  counter(
    'flow_dos_pf_tcpsyndata',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-tcp-syn-with-data'",
  ),
  counter(
    'flow_dos_pf_tcpsynackdata',
    DOS_DROP,
    "Packets dropped:Zone protection option 'discard-tcp-synack-with-data'",
  ),
  counter('flow_dos_ip6_route0', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-0'"),
  counter('flow_dos_ip6_route1', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-1'"),
  counter('flow_dos_ip6_route3', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-3'"),
  counter(
    'flow_dos_ip6_route4to252',
    DOS_DROP,
    "Packets dropped:Zone protection option 'routing-header-4-252'",
  ),
  counter('flow_dos_ip6_route253', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-253'"),
  counter('flow_dos_ip6_route254', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-254'"),
  counter('flow_dos_ip6_route255', DOS_DROP, "Packets dropped:Zone protection option 'routing-header-255'"),
  counter(
    'flow_dos_ip6_ip4cmpt',
    DOS_DROP,
    "Packets dropped:Zone protection option 'ipv4-compatible-address'",
  ),
  counter('flow_dos_ip6_acast', DOS_DROP, "Packets dropped:Zone protection option 'anycast-source'"),
  counter(
    'flow_dos_ip6_options_invalid_ipv6',
    DOS_DROP,
    "Packets dropped:Zone protection option 'options-invalid-ipv6-discard'",
  ),
  counter(
    'flow_dos_ip6_icmpv6_error_invalid',
    DOS_DROP,
    "Packets dropped:Zone protection option 'icmpv6-too-big-small-mtu-discard'",
  ),
  counter(
    'flow_dos_ip6_needless_ipv6_frag_hdr',
    DOS_DROP,
    "Packets dropped:Zone protection option 'needless-fragment-hdr'",
  ),
  counter(
    'flow_dos_ip6_rsvd_set',
    DOS_DROP,
    "Packets dropped:Zone protection option 'reserved-field-set-discard'",
  ),
  counter(
    'flow_dos_ipv6_ext_hdr_hop_by_hop',
    DOS_DROP,
    "Packets dropped:Zone protection option 'hop-by-hop-hdr'",
  ),
  counter(
    'flow_dosip6_ipv6_ext_hdr_routing',
    DOS_DROP,
    "Packets dropped:Zone protection option 'routing-hdr'",
  ),
  counter(
    'flow_dos_ip6_ipv6_ext_hdr_dest_opt',
    DOS_DROP,
    "Packets dropped:Zone protection option 'dest-option-hdr'",
  ),
  counter('tcp_drop_out_of_wnd', TCP_DROP, 'out-of-window packets dropped'),
  counter('tcp_drop_packet', TCP_DROP, 'packets dropped because of failure in tcp reassembly'),
  counter(
    'tcp_exceed_seg_limit',
    TCP_DROP,
    'packets dropped due to the limitation on global tcp out-of-order packets',
  ),
  counter(
    'tcp_exceed_flow_seg_limit',
    TCP_DROP,
    'packets dropped due to the limitation on tcp out-of-order packets of a flow',
  ),
  counter('tcp_flag_zero', TCP_DROP, 'packets dropped: no TCP flag set'),
  counter('tcp_alloc_wqe_failed', TCP_ERROR, 'wqe allocation failure in tcp'),
  counter('tcp_deny', TCP_ERROR, 'session denied because of failure in tcp reassembly'),
  counter('tcp_invalid_ts_option', TCP_INFO, 'packets with an invalid TCP timestamp option'),
  counter('tcp_clear_urg', TCP_INFO, 'packets whose urgent flag was cleared'),
  counter('appid_exceed_queue_limit', APPID_WARN, 'packets beyond the App-ID queue limit'),
  counter('ctd_exceed_queue_limit', CTD_WARN, 'packets beyond the content inspection queue limit'),
  counter(
    'ctd_exceed_queue_limit_drop',
    CTD_DROP,
    'packets dropped beyond the content inspection queue limit',
  ),
  counter('ctd_tcp_bypass', CTD_INFO, 'TCP packets that bypassed content inspection'),
  counter('ctd_tcp_oor_bypass', CTD_INFO, 'TCP packets that bypassed content inspection out of resources'),
  counter('ctd_stop_bypass', CTD_INFO, 'packets that bypassed content inspection after it stopped'),
  counter('ctd_err_bypass', CTD_INFO, 'packets that bypassed content inspection after an error'),
  counter('ctd_header_insert', CTD_INFO, 'HTTP headers inserted'),
  counter('ctd_dns_rewrite_nat_source_match', CTD_INFO, 'DNS answers rewritten by a NAT rule, source match'),
  counter(
    'ctd_dns_rewrite_nat_source_mismatch',
    CTD_INFO,
    'DNS answers not rewritten by a NAT rule, source mismatch',
  ),
  counter('ctd_wif_forward_abort', CTD_INFO, 'file forwards aborted'),
  counter('ssl_hsm_up_down_event_rcv', SSL, 'HSM up and down events received'),
  counter('ssl_pqc_session_cnt', SSL, 'SSL sessions with a post-quantum key exchange'),
  counter('aho_sw', MATCH, 'The total usage of software for AHO'),
  counter('aho_fpga', MATCH, 'The total requests to FPGA for AHO'),
  counter('dfa_sw', MATCH, 'The total number of dfa match using software'),
  counter('dfa_fpga', MATCH, 'The total requests to FPGA for DFA'),
  counter('ha_pathmon_sent', HA, 'HA path-monitoring packets sent'),
  counter('proxy_process', PROXY, 'Number of flows go through proxy'),
  counter(
    'proxy_decrypt_cert_validation_overall',
    PROXY_WARN,
    'Overall number of decrypted cert validation failure',
  ),
  counter(
    'proxy_decrypt_unsupport_param_overall',
    PROXY_WARN,
    'Overall number of decrypted unsupport param failure',
  ),
  counter('proxy_decrypt_error_overall', PROXY_WARN, 'Overall number of decrypt error failure'),
] as const satisfies readonly CounterDefinition[];

type CounterName = (typeof COUNTER_CATALOGUE)[number]['name'];

/** Position in the catalogue, which is the counter's number. */
function numberOf(name: CounterName): number {
  return COUNTER_CATALOGUE.findIndex((definition) => definition.name === name);
}

export const PKT_ALLOC_FAILURE = numberOf('pkt_alloc_failure');
// Assumption: it is what counts packets for which a QoS queue has no room.
export const PKT_ALLOC_FAILURE_COS = numberOf('pkt_alloc_failure_cos');
export const PKT_BUF_PROTECT_RED = numberOf('pkt_buf_protect_red');
export const PKT_BUF_PROTECT_DISCARD = numberOf('pkt_buf_protect_discard');
export const PKT_BUF_PROTECT_BLOCK_IP = numberOf('pkt_buf_protect_block_ip');
export const FLOW_DOS_PBP_DROP = numberOf('flow_dos_pbp_drop');
export const FLOW_DOS_PBP_BLOCK_HOST = numberOf('flow_dos_pbp_block_host');
export const FLOW_DOS_DROP_IP_BLOCKED = numberOf('flow_dos_drop_ip_blocked');
export const PROXY_PROCESS = numberOf('proxy_process');
export const PROXY_DECRYPT_CERT_VALIDATION_OVERALL = numberOf('proxy_decrypt_cert_validation_overall');
export const PROXY_DECRYPT_UNSUPPORT_PARAM_OVERALL = numberOf('proxy_decrypt_unsupport_param_overall');
export const PROXY_DECRYPT_ERROR_OVERALL = numberOf('proxy_decrypt_error_overall');
export const PKT_RECV = numberOf('pkt_recv');
export const PKT_SENT = numberOf('pkt_sent');
export const SESSION_ALLOCATED = numberOf('session_allocated');
export const SESSION_INSTALLED = numberOf('session_installed');
export const SESSION_FREED = numberOf('session_freed');
export const SESSION_DISCARD = numberOf('session_discard');
export const SESSION_ALLOC_FAILURE = numberOf('session_alloc_failure');
export const FLOW_NO_INTERFACE = numberOf('flow_no_interface');
export const FLOW_RCV_DOT1Q_TAG_ERR = numberOf('flow_rcv_dot1q_tag_err');
export const FLOW_FWD_MTU_EXCEEDED = numberOf('flow_fwd_mtu_exceeded');
export const FLOW_FWD_IP_DF = numberOf('flow_fwd_ip_df');
export const FLOW_IPV6_DISABLED = numberOf('flow_ipv6_disabled');
export const FLOW_DOS_PF_STRICTIP = numberOf('flow_dos_pf_strictip');
export const FLOW_POLICY_DENY = numberOf('flow_policy_deny');
export const FLOW_POLICY_NOFWD = numberOf('flow_policy_nofwd');
export const FLOW_POLICY_NAT = numberOf('flow_policy_nat');
export const FLOW_TCP_NON_SYN = numberOf('flow_tcp_non_syn');
export const FLOW_TCP_NON_SYN_DROP = numberOf('flow_tcp_non_syn_drop');
export const FLOW_HOST_SERVICE_DENY = numberOf('flow_host_service_deny');
export const FLOW_DISCARD_DROP = numberOf('flow_discard_drop');
export const FLOW_METER_VSYS_THROTTLE = numberOf('flow_meter_vsys_throttle');
export const FLOW_ACTION_CLOSE = numberOf('flow_action_close');
export const FLOW_ACTION_RESET = numberOf('flow_action_reset');
export const FLOW_IPFRAG_RECV = numberOf('flow_ipfrag_recv');
export const FLOW_DOS_RED_TCP = numberOf('flow_dos_red_tcp');
export const FLOW_DOS_RED_UDP = numberOf('flow_dos_red_udp');
export const FLOW_DOS_RED_ICMP = numberOf('flow_dos_red_icmp');
export const FLOW_DOS_RED_IP = numberOf('flow_dos_red_ip');
export const FLOW_DOS_ZONE_RED_ACT = numberOf('flow_dos_zone_red_act');
export const FLOW_DOS_ZONE_RED_MAX = numberOf('flow_dos_zone_red_max');
export const FLOW_DOS_PF_IPSPOOF = numberOf('flow_dos_pf_ipspoof');
export const FLOW_DOS_PF_IPFRAG = numberOf('flow_dos_pf_ipfrag');
export const FLOW_DOS_PF_PING0 = numberOf('flow_dos_pf_ping0');
export const FLOW_DOS_PF_ICMPFRAG = numberOf('flow_dos_pf_icmpfrag');
export const FLOW_DOS_PF_ICMPLPKT = numberOf('flow_dos_pf_icmplpkt');
export const FLOW_DOS_PF_TCPSYNDATA = numberOf('flow_dos_pf_tcpsyndata');
export const FLOW_DOS_PF_TCPSYNACKDATA = numberOf('flow_dos_pf_tcpsynackdata');
export const FLOW_DOS_RED_ICMP6 = numberOf('flow_dos_red_icmp6');
export const FLOW_DOS_AG_MAX_SESS_LIMIT = numberOf('flow_dos_ag_max_sess_limit');
export const FLOW_DOS_CL_MAX_SESS_LIMIT = numberOf('flow_dos_cl_max_sess_limit');
export const FLOW_DOS_CL_SYNCOOKIE_MAX = numberOf('flow_dos_cl_syncookie_max');
export const FLOW_DOS_CL_SYNCOOKIE_SENT = numberOf('flow_dos_cl_syncookie_sent');
export const FLOW_DOS_RULE_AG_BLK_DUR = numberOf('flow_dos_rule_ag_blk_dur');
export const FLOW_DOS_RULE_AG_RED_ACT = numberOf('flow_dos_rule_ag_red_act');
export const FLOW_DOS_RULE_AG_RED_MAX = numberOf('flow_dos_rule_ag_red_max');
export const FLOW_DOS_RULE_DENY = numberOf('flow_dos_rule_deny');
export const FLOW_DOS_RULE_DROP_AGGR = numberOf('flow_dos_rule_drop_aggr');
export const FLOW_DOS_RULE_DROP_CL_BLK_DUR = numberOf('flow_dos_rule_drop_cl_blk_dur');
export const FLOW_DOS_RULE_DROP_CL_RED_ACT = numberOf('flow_dos_rule_drop_cl_red_act');
export const FLOW_DOS_RULE_DROP_CL_RED_MAX = numberOf('flow_dos_rule_drop_cl_red_max');
export const FLOW_DOS_RULE_DROP_CLASSIFIED = numberOf('flow_dos_rule_drop_classified');
export const FLOW_DOS_SYNCOOKIE_MAX = numberOf('flow_dos_syncookie_max');
export const TCP_EXCEED_FLOW_SEG_LIMIT = numberOf('tcp_exceed_flow_seg_limit');
export const AHO_SW = numberOf('aho_sw');
export const AHO_FPGA = numberOf('aho_fpga');
export const DFA_SW = numberOf('dfa_sw');
export const DFA_FPGA = numberOf('dfa_fpga');
export const FPGA_PKT = numberOf('fpga_pkt');
export const TCP_DENY = numberOf('tcp_deny');
export const TCP_DROP_OUT_OF_WND = numberOf('tcp_drop_out_of_wnd');
export const FLOW_FPGA_FLOW_UPDATE = numberOf('flow_fpga_flow_update');
export const FLOW_FWD_L3_NOROUTE = numberOf('flow_fwd_l3_noroute');
export const FLOW_FWD_L3_NOARP = numberOf('flow_fwd_l3_noarp');
export const FLOW_TUNNEL_ENCAP_ERR = numberOf('flow_tunnel_encap_err');
export const FLOW_FWD_ZONECHANGE = numberOf('flow_fwd_zonechange');
export const FLOW_PREDICT_CONVERT_FAILED = numberOf('flow_predict_convert_failed');
export const FLOW_PREDICT_CONVERT_RTP_DROP = numberOf('flow_predict_convert_rtp_drop');
