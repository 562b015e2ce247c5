// The operational hierarchy of release 11.2. Made by derive-hierarchy.mjs; notation: compact-hierarchy.ts.
import type { CompactTree } from './compact-hierarchy.ts';

/** Its types, bodies and root. */
export const TREE_11_2: CompactTree = {
  root: 2038,
  types: `
<value>
<yes|no>
<last-calendar-day|last-24-hrs>
<1-500>
<value>|<all>
<name>@vsys
<name>
<0-4294967295>
<1-4294967295>
<1-4294967295>@session-id
<none|source|destination|both>
<flow|predict|tunnel|forward|vni>
<initial|opening|active|discard|closing|closed>
<0-16777215>
<value>@zone
<ip/netmask>
<value>@user
<1-65535>
<1-255>
<value>@application
<value>@security-rule
<value>@nat-rule
<value>@pbf-rule
<value>@interface
<1-1048576>
<1-4194304>
<0-5000>|<-2>
<1-8>
<value>|<any>@vsys
<1-20>
<name>@interface
<1-2147483648>
<ipv4|ipv6>
<unicast|multicast>
<1-1024>|<all>
<name>@virtual-router
<value>@virtual-router
<name>@zone
<UIA|XMLAPI|CP|SSO|GP|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|REDIST|CLOUD|SWGDP|UNKNOWN>
<UIA|XMLAPI|REDIST|CLOUD|CP|SSO|GP|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|SWGDP|UNKNOWN>
<1-2147483647>
<value>@vsys
<ssl|ssh>
<1-365>
<PE|Hash|ALL>
<decoder|sml|dfa|tdb|aho-regex|all>
<assigned|unassigned>
<value>|<management|hardware|logical|all>@interface
<security|nat|qos|pbf|sdwan|decryption|app-override|authentication|dos|tunnel-inspect|network-packet-broker>
<used|unused>
<0-65535>
<1-5000>
<1-60>
<1-24>
<1-7>
<1-13>
<ipsec|sslvpn>
<init|active|inactive>
<1-65536>
<1-10000>
<md5|sha1|sha256>
<hex|base64>
<value>|<all>@vsys
<detail|count>
<UIA|CP|SSO|GP|XMLAPI|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|REDIST|CLOUD|SWGDP|UNKNOWN>
<1-512000>
<all|local|remote>
<value>|<all|all-details>
<count>
<ip/netmask>|<value>
<one|subtree>
<value>|<all>@user
<count|content-errors>
<1-200>
<1-1000000>
<detail>
<Device-ID|Quarantine>
<value>|<all>@interface
<value>|<vlan|all>
<value>|<vlan|all>@interface
<RR_A|RR_AAAA|RR_CNAME|RR_MX|RR_PTR>
<excluded>
<public|private>
<forward|backward>
<last-60-seconds|last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-30-days|last-calendar-month>
<allow|deny|drop|reset-client|reset-server|reset-both|drop-icmp>
<unknown|aged-out|decoder|tcp-reuse|tcp-fin|tcp-rst-from-server|tcp-rst-from-client|resources-unavailable|policy-deny|threat|decrypt-error|decrypt-unsupport-param|decrypt-cert-validation|n/a>
<alert|allow|deny|drop|drop-all|drop-reset|drop-packet|reset-client|reset-server|reset-both|block|block-continue|block-override|block-url|block-ip|continue|override|sinkhole>
<benign|grayware|malicious|phishing>
<alert|allow|deny|drop|drop-all|reset-client|reset-server|reset-both|block-url>
<alert|allow|deny|drop|drop-all|reset-client|reset-server|reset-both|block-url|wildfire-upload-success|wildfire-upload-fail|wildfire-upload-skip>
<critical|high|medium|low|informational>
<web|cli>
<add|clone|commit|create|delete|edit|get|load-from-disk|move|rename|save-to-disk|set>
<succeeded|failed|unauthorized>
<1|2|3|4|5>
<forward|inbound|globalprotect|globalprotect_tunnel|nodecrypt|clientless_vpn|broker|ssh|cleartext|remote_host>
<annon|rsa|dh3|ecdhe>
<Unknown|SSL2.0|SSL3.0|TLS1.0|TLS1.1|TLS1.2|TLS1.2+>
<ANULL|RC4_40|RC4_56|RC4_128|DES_CBC|DES40_CBC|3DES_EDE_CBC|AES_128_CBC|AES_256_CBC|AES_128_GCM|AES_256_GCM>
<ANULL|MD2|MD5|SHA|SHA256|SHA384|SHA512|AEAD>
<sect163k1|sect163r1|sect163r2|sect193r1|sect193r2|sect233k1|sect233r1|sect239k1|sect283k1|sect283r1|sect409k1|sect409r1|sect571k1|sect571r1|secp160k1|secp160r1|secp192k1|secp224k1|secp224r1|secp256k1|X9_62_prime192v1|X9_62_prime256v1|secp384r1|secp521k1>
<attack|url|virus|spyware|vulnerability|file|scan|flood|packet|resource|data|wildfire|wildfire-virus>
<object|profile>
<unknown|login|logout|timeout|register|unregister>
<unknown|xml-api|ha|vm-monitor>
<unknown|VMware_ESXi|VMware_vCenter|AWS-VPC|User-id-Agent|Google-Compute-Engine>
<unknown|agent|ts-agent|event-log|probing|server-session-monitor|captive-portal|vpn-client|xml-api|ha|syslog>
<unknown|directory-server|exchange-server|wmi-probing|netbios-probing|client-cert|ntlm|kerberos|authenticate|globalprotect|vpn-client>
<unknown|Admin UI|CLI|GlobalProtect Portal|GlobalProtect Gateway|Clientless VPN|Authentication Portal>
<value>|<management|all>@interface
<all|non-zero>
<ha1|ha1-backup|ha2|ha2-backup|ha3|ha4|ha4-backup>
<1-2097152>
<security-policy>
<1-72057594037927935>
<1-4294967295,...>
<1-500000>
<ip-range>
<count|file>
<1-524288>
<bandwidth-trend|risk-trend|risky-users|spyware-infected-hosts|threat-trend|top-application-categories|top-applications|top-attacker-sources|top-attacker-destinations|top-attackers-by-source-countries|top-attackers-by-destination-countries|top-attacks|top-inline-cloud-analysis|top-blocked-url-categories|top-blocked-url-user-behavior|top-blocked-url-users|top-blocked-websites|top-connections|top-denied-applications|top-denied-destinations|top-denied-sources|top-destination-countries|top-destinations|top-egress-interfaces|top-egress-zones|top-http-applications|top-ingress-interfaces|top-ingress-zones|top-rules|top-source-countries|top-sources|top-spyware-threats|top-technology-categories|top-url-categories|top-inline-categorization-verdict|top-url-user-behavior|top-url-users|top-users|top-victim-sources|top-victim-destinations|top-victims-by-source-countries|top-victims-by-destination-countries|top-viruses|top-vulnerabilities|top-websites|unknown-tcp-connections|unknown-udp-connections|wildfire-file-digests>
<appstat|trsum|thsum|urlsum|tunnelsum|gtpsum|sctpsum|desum|traffic|threat|url|wildfire|data|hipmatch|userid|tunnel|auth|gtp|sctp|decryption|globalprotect>
<last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-7-calendar-day|last-calendar-week|last-30-days|last-30-calendar-day|last-calendar-month>
<hw|sw>
<all>
<all|ip|fqdn|url>
<0-65534>
<yes>
<all|idx|name>
<0-65535>|<regular>
<0-65535>|<tunnel>
<remote-user|satellite>
<ipv4|ipv6|both>
<bgp|static|connect|ospf|ospfv3|rip|ecmp>
<unicast|multicast|both>
<link-local|area-local|as-local|all>
<inter-area-prefix|inter-area-router|intra-area-prefix|network|router|nssa|as-external|link|self-originated|type-7>
<network|router|nssa-external|external|asbr-summary|summary|self-originated|opaque-area|opaque-as|opaque-link>
<network|router|nssa|as-external|link|self-originated|type-7>
<1-1024>
<value>|<default>
<ip/netmask>|<any>
<both|ipv4|ipv6>
<static|connect|bgp|ospf|rip>
<both|unicast|multicast>
<inter-area-prefix|inter-area-router|intra-area-prefix|network|router|nssa>
<on|off|include-completion|exclude-completion|timestamp|detail|show>
<120-1200>
<1-3>
<100-20000>
<1-900>
<0-1800>
<0-7200>
<0-64>
<dhcp|device-server|management-server|web-server|web-backend|l3-service|gpsvc|rasmgr|log-receiver|routed|distributord|iotd|user-id|vardata-receiver|ikemgr|keymgr|pl-wifclient|satd|sslmgr|dnsproxy|l2ctrl|authd|snmpd|cord|configd|reportd|pan-comm|ifmgr|pan-dssd>
<0-4194303>
<50-500>
<0-100>
<90-100>
<1-4>
<512-64000>
<5-50>
<64-64000>
<crypto|dhcp|device-server|ikemgr|keymgr|management-server|web-server|web-backend|l3-service|gpsvc|rasmgr|log-receiver|routed|user-id|vardata-receiver|pppoe|satd|sslmgr|dnsproxy|dnsproxy_go_agent|l2ctrl|ntp|authd|snmpd|cord|configd|reportd|pan-comm|ifmgr|distributord|icd|iotd|dscd|pan-dssd|ctd-agent>
<10-100>
<error|warn|info|debug|dump>
<15000-120000>
<30000-120000>
<on|off>
<error|warn|info|debug|dump|all|general|cache|cache-detail|batch-mgr|exec-mgr|job-kill|unified-log|search-engine-query-normal|search-engine-query-detail|search-engine-api|search-engine-req-resp|search-engine-report-mgr|search-engine-report-req|search-engine-report-resp|search-engine-cache-mgr>
<reset|all|general|cache|cache-detail|batch-mgr|exec-mgr|job-kill|unified-log|search-engine-query-normal|search-engine-query-detail|search-engine-api|search-engine-req-resp|search-engine-report-mgr|search-engine-report-req|search-engine-report-resp|search-engine-cache-mgr>
<300-18000>
<general|object|instance|sync|filter|back-query|log-match|msg|db|action|summary|notification|all>
<constructed|pending|working|executed>
<enable|disable>
<info|trim>
<current|previous|new>
<0-300000>
<0-200>
<0-3000>
<0-150>
<last-hour|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-7-calendar-days|last-calendar-week|last-30-days|last-30-calendar-days|last-calendar-month>
<trsum|hourlytrsum|dailytrsum|weeklytrsum|thsum|hourlythsum|dailythsum|weeklythsum|urlsum|hourlyurlsum|dailyurlsum|weeklyurlsum|gtpsum|hourlygtpsum|dailygtpsum|weeklygtpsum|sctpsum|hourlysctpsum|dailysctpsum|weeklysctpsum|desum|hourlydesum|dailydesum|weeklydesum>
<trsum|thsum|urlsum|gtpsum|sctpsum|desum>
<basic|detail|all>
<local|template|merged>
<TACACS+|LDAP|Kerberos|RADIUS>
<2-1024>
<libcurl|all>
<misc|all>
<config|ha|id|all>
<basic|cloud|ha|match|misc|stat|all>
<basic|cache|cloud|all>
<basic|cloud|all>
<basic|stat|all>
<basic|tdb|fpga|fqdn|dag|dpupdates|ml7|ml7detail|all>
<basic|aho|all>
<basic|tdb|fpga|all>
<1-16383>
<1-249>
<1-4096>
<11052-11150>
<11152-14000>
<3585-10000>
<5-480>
<3-30>
<summary|detail>
<1-32767>
<1-250>
<32768-65535>
<251-5000>
<1-2047>
<1-4095>
<1-512>
<5001-10000>
<1-2048>
<1-256>
<1-1023>
<1024-3071>
<1-30000>
<30001-31000>
<1-30>
<1-64>
<warn|normal|debug|dump>
<disable|all|cloudmsg|cloudlog>
<tcp|udp>
<32768-4294967295>
<0-1048575>
<5-600>
<SEC|APPOV|DECR|NAT|AUTH|QOS|PBF|DOS|TCI|SDWAN|NPB>
<0-255>
<128-65536>
<16-1024>
<50-100>
<0-7040000>
<0-1024>
<PE|DNS|Hash|ALL>
<10001-20000>
<10000000-4294967295>
<0-5000>
<150-300>
<1-128>
<exclude|include|only>
<40-65535>
<1-209715200>
<0-2>
<0-3600>
<60-100>
<config|id|ha|all>
<basic|config|agent|all>
<reass|fptcp|rexmt|all>
<basic|offload|all>
<basic|all>
<aho|dfa|scan|url|all>
<basic|ager|ha|np|arp|nd|receive|pred|log|fbo|track|cluster|sdwan|sdwan_probe|fbo|all>
<flow|ager>
<basic|dns|sml|url|detector|mlav|urlcat|error|voip|autogen|wif|all>
<agt|basic|policy|dfa|all>
<1-4>|<all>
<global-counter|application>
<receive|firewall|drop|transmit|clientless-vpn-client|clientless-vpn-server>
<basic|ager|ha|np|arp|nd|receive|pred|sdwan|sdwan_probe|fbo|all>
<1-100>
<default|failsafe|low-ovs|mid-ovs|high-ovs|debug|user1|user2|user3|user4>
<1-5>
<debug|user1|user2|user3|user4>
<0-7>
<1-50>
<0-31>
<0-1>
<0-131128>
<0-131071>
<0-4096>
<0-262144>
<DIRECT|IPV4|IPV6|MAC>
<0-2147483647>
<IPV4|IPV6>
<0-3>
<0-4>
<0-127>
<0-6>
<0-9000>
<0-86400>
<1-10080>
<0-20000>
<0-846000>
<yes|no|show>
<general|mapping|injection|interset>
<0-128>
<traffic|threat|decryption|sctp|system|config|userid|gtp|extpcap|auth|globalprotect|hipmatch|iptag>
<2048-999999>
<1-16>
<1-86400>
<4-65536>
<3-500>
<wf-public|wf-app>
<60-240>
<0-18446744073709551615>
<normal|debug|dump>
<name>@user
<all|auth|redis|ipc|service>
<debug|dump>
<0-10>
<active|alternate>
<error|warn|normal|debug|dump>
<0-1000000>
<config|setup|match|eval|misc|none>
<0-10000>
<verbose|info|debug|warn|error|fatal|none>
<9-255>
<10-255>
<1-1000>
<3-600>
<error|info|debug|dump>
<error|info|debug|dump|dump-lsa-only>
<ip|ip6|both>
<ip|ip6>
<dnsproxy|bgp|static|msdp|all>
<0-1023>
<ospf|bgp|routed>
<dnsproxy|bgp|static|all>
<60-86400>
<3-60>
<dump|debug|info|warn|error>
<1-120>
<1-30758400>
<0-100>|<0|1|2|4|5|9>
<0-19>
<leader|non-leader|inactive>
<basic|conn|group|sslvpn|detail|tsa|all>
<basic|detail|servermonitor|probing|xmlapi|service|vmmonitor|mdm|syslog|l3svc|groupsync|connmgr|regip|ipuser|usertag|cuid|cie|all>
<basic|dcom|redis|all>
<basic|detail|ha|all>
<cluster|redis_q>
<config|user-group>
<1000-900000>
<0-750000>
<error|warn|info|debug|verbose>
<100000-1000000>
<200-600>
<100-600>
<config|user-group|profile>
<1-131072>
<vm|host|resource-pool|data-center|folder|cluster|compute-resource|root>
<value>|<all|XMLAPI|AGENT|CLOUD>
<incremental|full>
<all|XMLAPI|AGENT|CLOUD>
<0-2592000>
<0-5>
<0-1073741823>
<device|host|cookie>
<all|raw-dpi|parser|deliver|protocol|response-time>
<mp-only>
<basic|conn|cms|dcom|detail|all>
<basic|ipuser|regip|hostid|all>
<1-32>
<100000-500000>
<all|ip-user-mapping|ip-port-user-mapping|ip-tags|user-tags|hip|quarantine-list>
<8-100>
<99-100>
<on|off|import-start|import-end>
<sha1|sha224|sha256|sha384|sha512>
<client-source-ip|client-os|client-hostname|client-gp-version|user-domain>
<default|xml|set|json>
<1-1440>|<never>
<aaa|aaa+dec|aaa+rv|aaa+unk|aaa-18|aaa-18-rv|aaa-20|aaa-22|aaa-24|aaa-24-rv|aaa-26|aaa-28|aaa-30-ctxt|aaa-30-rv|aaa-30-rv-ctxt|aaa-30-s|aaa-30-s-rv|aaa-36|aaa-36-rv|aaa-40|aaa-40-rv|aaa-48|aaa-48-rv|aaa-60|aaa-60-dec-rv|aaa-60-rv|aaa-60-s|aaa-60-s-rv|aaa-db|aaa-rv-unk|aaa-s-ctxt|aaa-s-rv-ctxt|aas1901|abm80|abm85|abm85e|abm85h|abm85h-old|act4|act5|addrinfo|adds980|adm+sgr|adm11|adm1178|adm12|adm1a|adm2|adm20|adm21|adm22|adm3|adm31|adm31-old|adm36|adm3a|adm3a+|adm42|adm42-ns|adm5|aepro|aixterm|aixterm-m|aixterm-m-old|aj510|aj830|alto-h19|altos2|altos3|altos4|altos7|altos7pc|amiga|amiga-8bit|amiga-h|amiga-vnc|ampex175|ampex175-b|ampex210|ampex219|ampex219w|ampex232|ampex232w|ampex80|annarbor4080|ansi|ansi+arrows|ansi+csr|ansi+cup|ansi+erase|ansi+idc|ansi+idl|ansi+idl1|ansi+inittabs|ansi+local|ansi+local1|ansi+pp|ansi+rca|ansi+rep|ansi+sgr|ansi+sgrbold|ansi+sgrdim|ansi+sgrso|ansi+sgrul|ansi+tabs|ansi-color-2-emx|ansi-color-3-emx|ansi-emx|ansi-generic|ansi-m|ansi-mini|ansi-mr|ansi-mtabs|ansi-nt|ansi.sys|ansi.sys-old|ansi.sysk|ansi77|apollo|apollo_15P|apollo_19L|apollo_color|apple-80|apple-ae|apple-soroc|apple-uterm|apple-uterm-vb|apple-videx|apple-videx2|apple-videx3|apple-vm80|apple2e|apple2e-p|apple80p|appleII|appleIIgs|arm100|arm100-w|atari|att2300|att2350|att4410|att4410v1-w|att4415|att4415+nl|att4415-nl|att4415-rv|att4415-rv-nl|att4415-w|att4415-w-nl|att4415-w-rv|att4415-w-rv-n|att4418|att4418-w|att4420|att4424|att4424-1|att4424m|att4426|att500|att505|att505-24|att510a|att510d|att5310|att5410-w|att5410v1|att5420_2|att5420_2-w|att5425|att5425-nl|att5425-w|att5620|att5620-1|att5620-24|att5620-34|att5620-s|att605|att605-pc|att605-w|att610|att610-103k|att610-103k-w|att610-w|att615|att615-103k|att615-103k-w|att615-w|att620|att620-103k|att620-103k-w|att620-w|att630|att630-24|att6386|att700|att730|att730-24|att730-41|att7300|att730r|att730r-24|att730r-41|avatar|avatar0|avatar0+|avt|avt+s|avt-ns|avt-rv|avt-rv-ns|avt-w|avt-w-ns|avt-w-rv|avt-w-rv-ns|aws|awsc|bantam|basis|beacon|beehive|beehive3|beehive4|beterm|bg1.25|bg1.25nv|bg1.25rv|bg2.0|bg2.0rv|bitgraph|blit|bobcat|bq300|bq300-8|bq300-8-pc|bq300-8-pc-rv|bq300-8-pc-w|bq300-8-pc-w-rv|bq300-8rv|bq300-8w|bq300-pc|bq300-pc-rv|bq300-pc-w|bq300-pc-w-rv|bq300-rv|bq300-w|bq300-w-8rv|bq300-w-rv|bsdos-pc|bsdos-pc-m|bsdos-pc-nobold|bsdos-ppc|bsdos-sparc|c100|c100-rv|c108|c108-4p|c108-rv|c108-rv-4p|c108-w|ca22851|cad68-2|cad68-3|cbblit|cbunix|cci|cdc456|cdc721|cdc721-esc|cdc721ll|cdc752|cdc756|cg7900|cit101|cit101e|cit101e-132|cit101e-n|cit101e-n132|cit101e-rv|cit500|cit80|citoh|citoh-6lpi|citoh-8lpi|citoh-comp|citoh-elite|citoh-pica|citoh-prop|coco3|color_xterm|commodore|cons25|cons25-m|cons25l1|cons25l1-m|cons25r|cons25r-m|cons25w|cons30|cons30-m|cons43|cons43-m|cons50|cons50-m|cons50l1|cons50l1-m|cons50r|cons50r-m|cons60|cons60-m|cons60l1|cons60l1-m|cons60r|cons60r-m|contel300|contel301|cops10|crt|cs10|cs10-w|ct8500|ctrm|cyb110|cyb83|cygwin|cygwinB19|cygwinDBG|d132|d200|d210|d210-dg|d211|d211-7b|d211-dg|d216-dg|d216-unix|d216-unix-25|d217-unix|d217-unix-25|d220|d220-7b|d220-dg|d230c|d230c-dg|d400|d410|d410-7b|d410-7b-w|d410-dg|d410-w|d412-dg|d412-unix|d412-unix-25|d412-unix-s|d412-unix-sr|d412-unix-w|d413-unix|d413-unix-25|d413-unix-s|d413-unix-sr|d413-unix-w|d414-unix|d414-unix-25|d414-unix-s|d414-unix-sr|d414-unix-w|d430c-dg|d430c-dg-ccc|d430c-unix|d430c-unix-25|d430c-unix-25-ccc|d430c-unix-ccc|d430c-unix-s|d430c-unix-s-ccc|d430c-unix-sr|d430c-unix-sr-ccc|d430c-unix-w|d430c-unix-w-ccc|d470c|d470c-7b|d470c-dg|d555|d555-7b|d555-7b-w|d555-dg|d555-w|d577|d577-7b|d577-7b-w|d577-dg|d577-w|d578|d578-7b|d800|ddr|dec-vt100|dec-vt220|decansi|delta|dg+ccc|dg+color|dg+color8|dg+fixed|dg-generic|dg200|dg210|dg211|dg450|dg460-ansi|dg6053|dg6053-old|dgkeys+11|dgkeys+15|dgkeys+7b|dgkeys+8b|dgmode+color|dgmode+color8|dgunix+ccc|dgunix+fixed|diablo1620|diablo1620-m8|diablo1640|diablo1640-lm|diablo1740-lm|digilog|djgpp|djgpp203|djgpp204|dku7003|dku7003-dumb|dku7102-old|dku7202|dm1520|dm2500|dm3025|dm3045|dm80|dm80w|dmchat|dmterm|dp3360|dp8242|dt100|dt100w|dt110|dt80-sas|dtc300s|dtc382|dtterm|dumb|dw1|dw2|dw3|dw4|dwk|ecma+color|ecma+sgr|elks|elks-ansi|elks-glasstty|elks-vt52|emu|emu-220|emx-base|env230|ep40|ep48|ergo4000|esprit|esprit-am|Eterm|eterm|ex155|excel62|excel62-rv|excel62-w|f100|f100-rv|f110|f110-14|f110-14w|f110-w|f1720|f200|f200-w|f200vi|f200vi-w|falco|falco-p|fos|fox|gator|gator-52|gator-52t|gator-t|gigi|glasstty|gnome|gnome-rh62|gnome-rh72|gnome-rh80|gnome-rh90|go140|go140w|go225|graphos|graphos-30|gs6300|gsi|gt40|gt42|guru|guru+rv|guru+s|guru-24|guru-44|guru-44-s|guru-76|guru-76-lp|guru-76-s|guru-76-w|guru-76-w-s|guru-76-wm|guru-nctxt|guru-rv|guru-s|h19|h19-a|h19-bs|h19-g|h19-u|h19-us|h19k|ha8675|ha8686|hazel|hds200|hft-c|hft-c-old|hft-old|hirez100|hirez100-w|hmod1|hp+arrows|hp+color|hp+labels|hp+pfk+arrows|hp+pfk+cr|hp+pfk-cr|hp+printer|hp110|hp150|hp2|hp236|hp2382a|hp2392|hp2397a|hp2621|hp2621-48|hp2621-a|hp2621-ba|hp2621-fl|hp2621-k45|hp2621-nl|hp2621-nt|hp2621b|hp2621b-kx|hp2621b-kx-p|hp2621b-p|hp2621p|hp2621p-a|hp2622|hp2623|hp2624|hp2624-10p|hp2624b-10p-p|hp2624b-p|hp2626|hp2626-12|hp2626-12-s|hp2626-12x40|hp2626-ns|hp2626-s|hp2626-x40|hp2627a|hp2627a-rev|hp2627c|hp262x|hp2640a|hp2640b|hp2641a|hp2645|hp2648|hp300h|hp700-wy|hp70092|hp9837|hp9845|hp98550|hpansi|hpex|hpgeneric|hpsub|hpterm|hurd|hz1000|hz1420|hz1500|hz1510|hz1520|hz1520-noesc|hz1552|hz1552-rv|hz2000|i100|i400|ibcs2|ibm+16color|ibm+color|ibm-apl|ibm-pc|ibm-system1|ibm3101|ibm3151|ibm3161|ibm3161-C|ibm3162|ibm3164|ibm327x|ibm5081|ibm5081-c|ibm5151|ibm5154|ibm6153|ibm6153-40|ibm6153-90|ibm6154|ibm6155|ibm8503|ibm8512|ibm8514|ibm8514-c|ibmaed|ibmapa8c|ibmapa8c-c|ibmega|ibmega-c|ibmmono|ibmpc|ibmpc3|ibmpcx|ibmvga|ibmvga-c|icl6404|icl6404-w|ifmr|ims-ansi|ims950|ims950-b|ims950-rv|infoton|interix|interix-nti|intertube|intertube2|intext|intext2|iris-ansi|iris-ansi-ap|iris-color|jaixterm|jaixterm-m|kaypro|kermit|kermit-am|klone+acs|klone+color|klone+koi8acs|klone+sgr|klone+sgr-dumb|konsole|konsole-16color|konsole-base|konsole-linux|konsole-vt100|konsole-vt420pc|konsole-xf3x|konsole-xf4x|kt7|kt7ix|kterm|kterm-color|kvt|lft|linux|linux-basic|linux-c|linux-c-nc|linux-koi8|linux-koi8r|linux-lat|linux-m|linux-nic|linux-vt|lisa|lisaterm|lisaterm-w|liswb|ln03|ln03-w|lpr|luna|m2-nam|mac|mac-w|mach|mach-bold|mach-color|mai|masscomp|masscomp1|masscomp2|megatek|memhp|mgr|mgr-linux|mgr-sun|mgterm|microb|mime|mime-fb|mime-hb|mime2a|mime2a-s|mime314|mime3a|mime3ax|minitel1|minitel1b|minitel1b-80|minix|minix-old|minix-old-am|mlterm|mm340|modgraph|modgraph2|modgraph48|mono-emx|morphos|ms-vt-utf8|ms-vt100|ms-vt100+|ms-vt100-color|msk227|msk22714|msk227am|mt4520-rv|mt70|mterm|mterm-ansi|MtxOrb|MtxOrb162|MtxOrb204|mvterm|nansi.sys|nansi.sysk|ncr160vppp|ncr160vpwpp|ncr160vt100an|ncr160vt100pp|ncr160vt100wan|ncr160vt100wpp|ncr160vt200an|ncr160vt200pp|ncr160vt200wan|ncr160vt200wpp|ncr160vt300an|ncr160vt300pp|ncr160vt300wan|ncr160vt300wpp|ncr160wy50+pp|ncr160wy50+wpp|ncr160wy60pp|ncr160wy60wpp|ncr260intan|ncr260intpp|ncr260intwan|ncr260intwpp|ncr260vppp|ncr260vpwpp|ncr260vt100an|ncr260vt100pp|ncr260vt100wan|ncr260vt100wpp|ncr260vt200an|ncr260vt200pp|ncr260vt200wan|ncr260vt200wpp|ncr260vt300an|ncr260vt300pp|ncr260vt300wan|NCR260VT300WPP|ncr260wy325pp|ncr260wy325wpp|ncr260wy350pp|ncr260wy350wpp|ncr260wy50+pp|ncr260wy50+wpp|ncr260wy60pp|ncr260wy60wpp|ncr7900i|ncr7900iv|ncr7901|ncrvt100an|ncrvt100wan|ncsa|ncsa-m|ncsa-m-ns|ncsa-ns|ncsa-vt220|nec5520|newhp|newhpkeyboard|news-29|news-29-euc|news-29-sjis|news-33|news-33-euc|news-33-sjis|news-42|news-42-euc|news-42-sjis|news-old-unk|news-unk|news28|news29|next|nextshell|northstar|nsterm|nsterm+7|nsterm+acs|nsterm+c|nsterm+c41|nsterm+mac|nsterm+s|nsterm-7|nsterm-7-c|nsterm-acs|nsterm-c|nsterm-c-acs|nsterm-c-s|nsterm-c-s-7|nsterm-c-s-acs|nsterm-m|nsterm-m-7|nsterm-m-acs|nsterm-m-s|nsterm-m-s-7|nsterm-m-s-acs|nsterm-s|nsterm-s-7|nsterm-s-acs|nwp511|nwp512|nwp512-a|nwp512-o|nwp513|nwp513-a|nwp513-o|nwp517|nwp517-w|oblit|oc100|ofcons|oldpc3|oldsun|omron|opennt-100|opennt-100-nti|opennt-35|opennt-35-nti|opennt-35-w|opennt-50|opennt-50-nti|opennt-50-w|opennt-60|opennt-60-nti|opennt-60-w|opennt-w|opennt-w-vt|opus3n1+|origpc3|osborne|osborne-w|osexec|otek4112|otek4115|owl|p19|p8gl|pc-coherent|pc-minix|pc-venix|pc3|pc6300plus|pcansi|pcansi-25|pcansi-25-m|pcansi-33|pcansi-33-m|pcansi-43|pcansi-43-m|pcansi-m|pccons|pcix|pckermit|pckermit120|pcmw|pcplot|pcvt25|pcvt25-color|pcvt25w|pcvt28|pcvt28w|pcvt35|pcvt35w|pcvt40|pcvt40w|pcvt43|pcvt43w|pcvt50|pcvt50w|pcvtXX|pe1251|pe7000c|pe7000m|pilot|pmcons|prism12|prism12-m|prism12-m-w|prism12-w|prism14|prism14-m|prism14-m-w|prism14-w|prism2|prism4|prism5|prism7|prism8|prism8-w|prism9|prism9-8|prism9-8-w|prism9-w|pro350|ps300|psterm|psterm-80x24|psterm-90x28|psterm-96x48|psterm-fast|pt100|pt100w|pt210|pt250|pt250w|pty|putty|qansi|qansi-g|qansi-m|qansi-t|qansi-w|qdss|qnx|qnxm|qnxt|qnxt2|qnxtmono|qnxw|qume5|qvt101|qvt101+|qvt102|qvt103|qvt103-w|qvt119+|qvt119+-25|qvt119+-25-w|qvt119+-w|qvt203|qvt203-25|qvt203-25-w|qvt203-w|rbcomm|rbcomm-nam|rbcomm-w|rca|rcons|rcons-color|regent|regent100|regent20|regent25|regent40|regent40+|regent60|rt6221|rt6221-w|rtpc|rxvt|rxvt+pcfkeys|rxvt-16color|rxvt-basic|rxvt-color|rxvt-cygwin|rxvt-cygwin-native|rxvt-xpm|sb1|sb2|sbi|scanset|scoansi|scoansi-new|scoansi-old|screen|screen-bce|screen-s|screen-w|screen.linux|screen.teraterm|screen.xterm-r6|screen.xterm-xfree86|screen2|screen3|screwpoint|scrhp|sibo|simterm|soroc120|soroc140|st52|sun|sun-1|sun-12|sun-17|sun-24|sun-34|sun-48|sun-c|sun-cgsix|sun-e|sun-e-s|sun-il|sun-s|sun-type4|superbee-xsb|superbeeic|superbrain|swtp|synertek|t10|t1061|t1061f|t16|t3700|t3800|tab132|tab132-rv|tab132-w|tab132-w-rv|tandem6510|tandem653|tek|tek4013|tek4014|tek4014-sm|tek4015|tek4015-sm|tek4023|tek4024|tek4025-17|tek4025-17-ws|tek4025-cr|tek4025-ex|tek4025a|tek4025ex|tek4105|tek4105-30|tek4105a|tek4106brl|tek4107|tek4112|tek4112-5|tek4112-nd|tek4113|tek4113-34|tek4113-nd|tek4115|tek4125|tek4205|tek4207|tek4207-s|tek4404|teletec|teraterm|terminet1200|ti700|ti916|ti916-132|ti916-8|ti916-8-132|ti924|ti924-8|ti924-8w|ti924w|ti926|ti926-8|ti928|ti928-8|ti931|ti_ansi|trs16|trs2|ts100|ts100-ctxt|tt|tt505-22|tty33|tty37|tty40|tty43|tvi803|tvi9065|tvi910|tvi910+|tvi912|tvi912b|tvi912b+2p|tvi912b+dim|tvi912b+mc|tvi912b+printer|tvi912b+vb|tvi912b-2p|tvi912b-2p-mc|tvi912b-2p-p|tvi912b-2p-unk|tvi912b-mc|tvi912b-p|tvi912b-unk|tvi912b-vb|tvi912b-vb-mc|tvi912b-vb-p|tvi912b-vb-unk|tvi912cc|tvi920b|tvi920b+fn|tvi920b-2p|tvi920b-2p-mc|tvi920b-2p-p|tvi920b-2p-unk|tvi920b-mc|tvi920b-p|tvi920b-unk|tvi920b-vb|tvi920b-vb-mc|tvi920b-vb-p|tvi920b-vb-unk|tvi921|tvi924|tvi925|tvi925-hi|tvi92B|tvi92D|tvi950|tvi950-2p|tvi950-4p|tvi950-rv|tvi950-rv-2p|tvi950-rv-4p|tvi955|tvi955-hb|tvi955-w|tvi970|tvi970-2p|tvi970-vb|tvipt|tws-generic|tws2102-sna|tws2103|tws2103-sna|uniterm|unknown|uts30|uwin|v3220|v5410|vanilla|vc303|vc303a|vc404|vc404-s|vc414|vc415|versaterm|vi200|vi200-f|vi200-rv|vi300|vi300-old|vi50|vi500|vi50adm|vi55|vi550|vi603|viewpoint|vip|vip-H|vip-Hw|vip-w|visa50|vp3a+|vp60|vp90|vremote|vsc|vt100|vt100+fnkeys|vt100+keypad|vt100+pfkeys|vt100-nav|vt100-nav-w|vt100-putty|vt100-s|vt100-s-bot|vt100-vb|vt100-w|vt100-w-nam|vt100nam|vt102|vt102-nsgr|vt102-w|vt125|vt131|vt132|vt200-js|vt220|vt220+keypad|vt220-8bit|vt220-nam|vt220-old|vt220-w|vt220d|vt320|vt320-k3|vt320-k311|vt320-nam|vt320-w|vt320-w-nam|vt320nam|vt340|vt400|vt420|vt420f|vt420pc|vt420pcdos|vt50|vt50h|vt510|vt510pc|vt510pcdos|vt52|vt520|vt525|vt61|wsiris|wsvt25|wsvt25m|wy100|wy100q|wy120|wy120-25|wy120-25-w|wy120-vb|wy120-w|wy120-w-vb|wy160|wy160-25|wy160-25-w|wy160-42|wy160-42-w|wy160-43|wy160-43-w|wy160-tek|wy160-vb|wy160-w|wy160-w-vb|wy185|wy185-24|wy185-vb|wy185-w|wy185-wvb|wy30|wy30-mc|wy30-vb|wy325|wy325-25|wy325-25w|wy325-42|wy325-42w|wy325-42w-vb|wy325-43|wy325-43w|wy325-43w-vb|wy325-vb|wy325-w|wy325-w-vb|wy350|wy350-vb|wy350-w|wy350-wvb|wy370|wy370-105k|wy370-EPC|wy370-nk|wy370-rv|wy370-tek|wy370-vb|wy370-w|wy370-wvb|wy50|wy50-mc|wy50-vb|wy50-w|wy50-wvb|wy520|wy520-24|wy520-36|wy520-36pc|wy520-36w|wy520-36wpc|wy520-48|wy520-48pc|wy520-48w|wy520-48wpc|wy520-epc|wy520-epc-24|wy520-epc-vb|wy520-epc-w|wy520-epc-wvb|wy520-vb|wy520-w|wy520-wvb|wy60|wy60-25|wy60-25-w|wy60-42|wy60-42-w|wy60-43|wy60-43-w|wy60-vb|wy60-w|wy60-w-vb|wy75|wy75-mc|wy75-vb|wy75-w|wy75-wvb|wy75ap|wy85|wy85-8bit|wy85-vb|wy85-w|wy85-wvb|wy99-ansi|wy99a-ansi|wy99f|wy99fa|wy99gt|wy99gt-25|wy99gt-25-w|wy99gt-tek|wy99gt-vb|wy99gt-w|wy99gt-w-vb|wyse-vp|x10term|x68k|xerox1720|xerox820|xnuppc|xnuppc+100x37|xnuppc+112x37|xnuppc+128x40|xnuppc+128x48|xnuppc+144x48|xnuppc+160x64|xnuppc+200x64|xnuppc+200x75|xnuppc+256x96|xnuppc+80x25|xnuppc+80x30|xnuppc+90x30|xnuppc+b|xnuppc+basic|xnuppc+c|xnuppc+f|xnuppc+f2|xnuppc-100x37|xnuppc-100x37-m|xnuppc-112x37|xnuppc-112x37-m|xnuppc-128x40|xnuppc-128x40-m|xnuppc-128x48|xnuppc-128x48-m|xnuppc-144x48|xnuppc-144x48-m|xnuppc-160x64|xnuppc-160x64-m|xnuppc-200x64|xnuppc-200x64-m|xnuppc-200x75|xnuppc-200x75-m|xnuppc-256x96|xnuppc-256x96-m|xnuppc-80x25|xnuppc-80x25-m|xnuppc-80x30|xnuppc-80x30-m|xnuppc-90x30|xnuppc-90x30-m|xnuppc-b|xnuppc-f|xnuppc-f2|xnuppc-m|xnuppc-m-b|xnuppc-m-f|xnuppc-m-f2|xtalk|xterm|xterm+pcfkeys|xterm+sl|xterm+sl-twm|xterm-1002|xterm-1003|xterm-16color|xterm-24|xterm-256color|xterm-88color|xterm-8bit|xterm-basic|xterm-bold|xterm-color|xterm-hp|xterm-new|xterm-nic|xterm-noapp|xterm-pcolor|xterm-r5|xterm-r6|xterm-sco|xterm-sun|xterm-vt220|xterm-vt52|xterm-xf86-v32|xterm-xf86-v33|xterm-xf86-v333|xterm-xf86-v40|xterm-xf86-v43|xterm-xf86-v44|xterm-xfree86|xterm-xi|xterm1|xtermc|xtermm|xterms-sun|z100|z100bw|z29|z29a|z29a-kc-uc|z29a-nkc-bc|z29a-nkc-uc|z340|z340-nam|z39-a|zen30|zen50|ztx>
<1-15999999>
<1-604800>
<1-600>
<5-30>
<50-99>
<2-16>
<0-15>
<bypass|drop>
<1-4094>
<60-65535>
<5-10>
<value>|<none>@vsys
<enable|disable|import-and-disable>
<aho|pscan|lscan>
<sw-dfa|hw-dfa>
<1-3600>
<5-10080>|<default>
<60-3600>|<default>
<1-100>|<default>
<0-16384>
<1-32000>
<0-99>
<0-50000>
<0-2560>
<0-300>
<all|off|lcaas-only>
<1-3072>
<2-64>
<16-4096>
<5-86400>
<True|False>
<enforce|skip|prefer>
<10|20|30>
<6-525600>
<3-10>
<all|committed>
<corr>
<mmap|wiredTiger>
<config|plugin>
<off|low|medium|high>
<1-438000>
<1-8760>
<5.4.2|7.2.0>
<latest>
<PE|Hash>
<auto|manual>
<value>|<external>
<1-7300>
<force-logout>
<enabled|disabled>
<0-15999999>
<value>|<multicast>@zone
<value>|<any>@zone
<value>|<any|multicast>@zone
<dscp|tos>
<0-63>
<config|system|traffic|threat|wildfire|url|data|hip-match|auth|gtp|tunnel|correlation|userid|iptag|decryption|globalprotect>
<HTTP|HTTPS>
<1.2|1.1|1.0>
<SMTP|TLS>
<1.2|1.1>
<Auto|Login|Plain>
<RR_A|RR_AAAA>
<registration|activation>
<mgmt>
<pkcs12|pem>
<pem|der|pkcs12|pkcs10>
<0-1048576>
<1-2000000000>
<0-65468>
<1-99999>
<0|1|5|10|20|all>
`,
  bodies: `
!
! =0
set:1 show
! -user:0 -user-group:0 -dyn-user-group:0 -skip-detailed-browsing:1 -title:0 -filter:0 -period:0 -start-time:0 -end-time:0 -vsys:0
. -include-user-groups-info:1 [user-groups
! entry:4
. -include-user-groups-info:1 -zone:0 [user-groups
! entry:6
! -user-group:0
! entry:8
-skip-detailed-report:1 -period:0 -vsys:0 -limit-max-subcat:0 all:5 selected-zone:7 selected-user-group:9
! -period:2 -topn:3 -query:0
uar-report:3 saas-applications-usage-report:a botnet-report:b
! =4
! -xpath:0
! -ruleuuid:0
! ~[]
all list:g
=6 rules:h
=5 rule-base:i
vsys-name:j
vsys:k
! -id:7
! =7
id:n all-by-session
id:n all-by-session cache
traffic threat gtp sctp userid auth decryption config globalprotect trace system alarm acc hipmatch iptag
counters
! -category:0 -severity:0 -aspect:0 -packet-filter:1
name:1 filter:s
interface global:t all
! =8
id:v all
statistics
! =9
! -nat:a -ssl-decrypt:1 -decrypt-forwarded:1 -http2-connection:1 -tunnel-inspected:1 -tunnel-decap:1 -decrypt-mirror:1 -type:b -state:c -vni-id:d -from:e -to:e -source:f -destination:f -source-user:g -destination-user:g -source-port:h -destination-port:h -protocol:i -application:j -rule:k -nat-rule:l -qos-rule:0 -pbf-rule:m -dos-rule:0 -sdwan-rule:0 -hw-interface:n -min-kb:o -max-kb:o -min-age:p -min-queued-l7:o -qos-node-id:q -qos-class:r -vsys-name:s -ctd-ver:i
. filter:z
id:y all:10
! -rule:l
interface
unsuccess
event pool:14
. filter
! -source-ip:f -ingress-zone:e -dos-profile:0 -slot:t
. filter:17
all:18 drop-counter
! =f
! ~u ip:1a mac:1
interface:1b
! ~u ipv6:1a mac:1
ndp-monitor:1 interface:1d
! -statistics:4
control-link:x transitions cluster:1f
! -gateway:0
! -tunnel:0
! -tunnel-id:v
ike-sa:1h ipsec-sa:1i ike-preferred-version:1h ike-hashurl flow:1j
expired-only
! ~u ip:1a mac:1 expired-only
all:1l interface:1m
lease:1n
! -peer:0
! -peer:0 -prefix:f -afi:w -safi:x
! ~6 stat:1p dampening:1q
logical-router:1r
! -logical-router:0
statistics:1t membership:1t
statistics:1t
statistics:1t sa:1t
mroute:1t igmp:1u pim:1v msdp:1w
! -session-id:y
counters:1y session-state:1y
bgp:1s multicast:1x bfd:1z
! ~z stat:1p dampening:1q
virtual-router:21
! -virtual-router:10
statistics:23
igmp:24 pim:24
bgp:22 multicast:25 bfd:1z
! =n
! -interface:n
interface:27 ipv6:28
name:1 all
! -domain-name:0
name all:2b
! -fqdn:0
cache:2d counters
statistics:2a cache:2c dns-signature:2e encrypted-dns
rule:2a return-mac:2a
! ~6 statistics
source:1a all
! ~11 blocked:2i
rule:2h zone:2j
! ~11 statistics
zone:2l
! -type:12
ip:1a all:2n
username:1 all
! -type:13
ip:1a all:2q
ip:1a all
? -cloud:1 /ip:f all
multiusersystem:2t
! =14
uid:2v all
url:1 all
location
redirect:2y
! -portal:0
statistics:30
! -http-profile:0
localhost panorama remote:32
=6 registration:33 tags:g
? -vsys:15 /ip:f /user:g [users tag-dest:34
interface:27 all
counters:36
! -aggregate-ethernet:4
counters:38
! -server:0 -application:16
exclude-cache:3a
refresh-timer-period
address:1a all
interval percentage-threshold
offline-logpurger:3e
mac:d audit-comment:e policy-app-usage-data:f rule-hit-count:l job:m query:o report:p log:q wildfire:r counter:u cluster-flow:w resiliency:x session:11 application-signature:x nat-rule-cache:12 bonjour:13 sdwan:15 net-inspection:16 statistics dos-block-table:19 arp:1c neighbor:1e high-availability:1g vpn:1k dhcp:1o advanced-routing:20 routing:26 pppoe:29 dns-proxy:2f pbf:2g dos-protection:2k zone-protection:2m uappid-filtergroup-mapping:w uappid-policy-cache:w user-cache:2o cookie-surrogate-cache:2p ssl-cert-cn user-cache-mp:2r device-cache-mp:2s xml-api:2u uid-cache:2w uid-map-cache:2w user-policy-cache:2w url-cache:2x global-protect:2z global-protect-portal:31 auto-tag:35 lldp:37 lacp:39 ssl-decrypt:3b snmpd:3c ueip:3d logrcvr:3f
cert
! -app-data:0
! -logout-only:1 -expired-days:17
! -user:0 -ip:f -computer:0
all:3j report:3k
! -ip:f
all check-delete-all-status entry:3m
! -mobile-id:0
serialno:1 all all-from-cloud all-from-ldap
host:3p
! -virus-pattern-type:18
! -username:0
! -username:4 -ip:f
user:3t self
ssh-known-hosts:3u
system-lock-files user-file:3v
strict-username-check remote-host-check
! ~6 report-name
scope:3y
predefined:3z custom:3z summary:3z
! -saved:0
! -version:0
! -ip-address:0
! -ip:0
satellite-ip-allowlist-all allowlist-entry:43 excludelist-entry:44
-portal:0 satellite-ip-list:45
global-protect-portal:46
image:1 version:1
key:1 token-file:1
! -version:0 -type:19
old-iot curr-iot:4a
cache:4b
old-content curr-content:4a
update:1 cache:4d
! -update:0
! -file:0
mp-log:4g mp-global:4g dp-log:4g
management-plane:4g
data-plane:4g management-plane:4g large-core:4g
! -directory:0
! -name:0 -serialno:0 -state:1a
portal:4l
! -name:0 -serialno:0 -db-serialno:0
portal:4n
. -portal:0 [serialno
satellite-info:4m certificate-info:4o satellite-info-revoke-certificate:4p
preference-list
server:3h plugins:3i hip-report:3l hip-profile-database:3n hip-mdm-cache:3o user-group-cache device-serialno:3q url-database:2x wildfire-realtime-cache:3r wildfire-realtime-stats admin-sessions:3s config-audit-history runtime-user-db authentication:3w auth:3x report:40 policy-cache config:41 software:42 global-protect:47 global-protect-client:48 license:49 iot:4c content:4e anti-virus:4f wildfire:4f global-protect-clientless-vpn:4f dnsproxy:4g wf-private:4f high-availability-key high-availability-known-hosts logo debug-log:4h pprof:4i core:4j pcap:4k data-capture:4k unknown-pcap:4k debug-filter:4g ssh-authentication-public-key sslmgr-store:4q log-collector:4r
! =1b
config-size
candidate:4u last-committed:4u
url:1 top
status
state
! -vsys:15 -rule-base:1c -type:1d
rule-name:1 all
-vsys:15 -rule-base:1c rules:50
highlight:4z hit-count:51
! -summary-only:1
! -rule:l -show-cache:1 -show-freelist:1
ip-utilization
! =1e
! -pool:1e
pool:56 ip-utilization:57
! -ip:f -pool:1e
! -rule-index:1f
! -vsys:15
all
cache:5c disabled setting statistics
! -last:1g
! -last:1h
! -last:1i
! -last:1j
second:5e minute:5e hour:5f day:5g week:5h ingress-backlogs
! =h
! -type:1k -state:1l
. filter:5k
name:1 tunnel-id:5j context:v info operation-stats lookup nexthop all:5l
flow:5m
statistics all
statistics status
! -saddr:0 -daddr:0 -msaddr:0 -mdaddr:0 -sport:1m -dport:1m -msport:1m -mdport:1m -srczone:0 -dstzone:0 -vsys-id:i -appid:1n
address
url:1 url-info:1 ml-lookup-cache ml-block-cache:4w ml-form-cache mlav-model:4x logging url-license tcp:4y rule-use:52 nat-persistent-dipp nat-rule-cache global-ippool:53 nat-rule-ippool:54 ippool persistent-dipp-pool:55 persistent-dipp-client:58 persistent-dipp-client-translation:59 security-policy-addresses nat-policy-addresses authentication-policy-addresses tunnel-inspect-policy-addresses decryption-policy-addresses qos-policy-addresses application-override-policy-addresses pbf-policy-addresses sdwan-policy-addresses dos-policy-addresses security-policy:5a nat-policy:5b ndp-proxy:28 authentication-policy tunnel-inspect-policy decryption-policy qos-policy application-override-policy pbf-policy sdwan-policy npb-policy dos-policy application-signature:x application:5d resource-monitor:5i tunnel:5n url-cache:5o network-packet-broker:5p dns-cache:x ssl-cert-cn appinfo2ip:5q ipv6:5r
! -saddr:0 -daddr:0 -msaddr:0 -mdaddr:0 -sport:1m -dport:1m
info all filter:5t
rule-base:i
entry:g rule-base:i
vsys-name:j all:5v list:5w
vsys:5x
. -vsys:15 [list
! -authprofile:0 -ip-hostname:0
captive-portal:60 global-protect:60 management:60
! -hash-type:1o -format:1p
fail-all-conns fail-syslog-conns
all product-usage device-health-performance threat-prevention
details collect-now settings stats:64 region-list
region-list
! -verbose:1
! -vsys:1q
status info
state:d statistics all
source:6a
! -option:1r -type:1s
ip:1a all:6c
! -option:1r -type:13
? -limit:1n -start-point:1t /ip:f all:6e
! =g
ip:1a source-user:6g all
gid:v all any-user known-user unknown-user
uid:v all
! -vsys:15 -username:0 -disabled:1
! -name:0
state:d statistics config:2a
! =1u
query:6n status
! =1v
! -option:1w
client:6p status ipuser-update-list:6q
state:d statistics
multiusersystem
! -server:1x -sp_vsys_id:0 -server-port:h -use-ssl:1 -is-active-directory:1
state:d statistics naming-context:6u
. -sp_vsys_id:0 -use-ssl:1 -verify-server-certificate:1 -base:0 -bind-dn:0 -bind-password:0 -name-attribute:0 -group-object:0 -container-object:0 -filter:0 -search-scope:1y -force:1 [server [server-port
! -email:4
! -user:g -ip:f -computer:0
match-user:1 all:6q
! -user:1z
! -domain:0
state:d statistics auto-discover:71
statistics group-mapping
serialno:1 all
status:2a statistics:2a client:x
ip-user-mapping:6d ip-user-mapping-mp:6f ip-port-user-mapping:6h ip-port-user-mapping-mp:6h group-policy-dp:6i user-policy-dp:6j user-cache-dp:6j cookie-surrogate-cache-dp:2p uid2primeuid-dp:6j local-user-db:6k group:6l user-id-agent:6m group-mapping-service:6o user-id-service:6r ts-agent:6s xml-api:6t group-mapping:6v group-selection:6w email-lookup:6x hip-report:6y user-ids:6z user-attributes:70 server-monitor:72 credential-filter:73 ldap-device-serialno:74 cloud-identity-engine:75
ip:1a all:6q
server:1 all
status:78
! -option:20
ip:1a all:7a
mac:1 hostname:1 profile:1 os-version:1 vendor:1 model:1 os-group:1 category:1 ip:1a
match:7c
all:7d summmary
all:7d
id:v jobs
hostid:1 all:6q
all cache conn dataplane verdict conn-status saas-conn-status
statistics:7i version
subtype:1 all
all conn dpi-eal hipreport-eal dhcp-syslog-eal response-time dpi-stats:7k
ip-device-mapping:77 dhcp-server:79 ip-device-mapping-mp:7b device-inventory:7e export-device-inventory:7f edit-device-inventory:7g dp-quarantine-cache:77 host-cache:7h icd:7j eal:7l
! -max-count:21 -start:1e -api-cmd:0
! -max-count:21 -start:1e
iot:7n saas:7o
client:6p status
agent:6s service:7q
! =j
! -vsys:15 -name:0
all option:7t
-batch-idx:22 all count statistics
! -option:23
task-index:1 all:7w statistics
trans-index:1 all:7w
container-id:1 container-name:1 all statistics
app-id:1 cloud-app-name:1 all statistics
payload statistics
container:7z application:80 app-metadata:81
signature-id:1 cloud-app-name:1 all statistics
threat-id:1 cloud-app-name:1 all statistics
appid:1 ignored-cloudapp pending-request statistics application-dp-all app-sig-mapping app-container-mapping app-signature:83 threat-signature:84
application:7s connection-to-cloud version application-filter:7u app-to-filtergroup-mapping:7v application-group:7u task:7x transaction:7y cloud-app-data:82 signature-dp:85 overlap-appid ha-info app-objects-in-policy
! -vsys:15 -auth-profile:0 -is-seq:1
! -vsys:15 -authentication-profile:0
locked-users:87 service-principal:88 service-principals:88 allowlist groupdb groupnames local-user-db:6k statistics:3s
! -vsys:15 -ip:f -type:24
ip-cache:8a offline-logpurger:3e
! -force_refresh:1
! -region_id:0 -force_refresh:1
! -region_id:0
! -tenant_id:0 -region_id:0
all auth redis ipc service
task-index:1 user:6g src-ip:1 all:7w
counter:8g task:8h version
gpsvc:8i ipc-stat panos-config
config config-details statistics
! *interface:25 -show-expired:1
settings:d lease:8l
! =26
! -interface:27 -pool:1
pool-details:d state:8o
state:8n mgmt-interface-state mgmt6-interface-state ipv6-gateway-address ipv6:8p
! -interface:27
state:8r
server:8m client:8q inherited:8s
! =25
! -interface:25 -pool:1
interface:8u pool-details:d prefix:8v
! -interface:25
state:8x
interface:8u ipv6:8w inherited:8y
name:1 all mgmt-obj
? -FQDN:0 -type:28 /name:0 all mgmt-obj
? -file:0 /name:0 filter:91 all mgmt-obj
name:1 filter:91 dump:92 all mgmt-obj
? -FQDN:0 -type:28 /name:0 all
? -file:0 /name:0 filter:94 all
name:1 filter:94 dump:95 all
! -name:26
interface:97
info cache:2d counters content
settings:90 socket-count:5c statistics:90 encrypted-dns:5p cache:93 static-entries:96 ddns:98 fqdn:90 dns-signature:99
! ~6 statistics settings
source
! ~11 blocked:9c
rule:9b zone:9d
. -shared-object:29 -device-and-network:29 -policy-and-objects:29 [object-xpaths [admin
partial:9f
admin:g
partial:9h
admins:9g changes:9g change-summary:9i audit-comments:e
version:1 base-version:1 base-version-no-deletes:1 info
saved:1 commit-scope:9g list:9j diff running:e effective-running:e synced synced-diff candidate pushed-shared-policy:5b pushed-template pushed-cluster merged audit:9k
more
! -channel:2a
status:9n statistics:9n telemetry-statistics:9n file-size-limits disk-usage cloud-info:9n
info idle-timeout permissions
! -equal:2b
! -equal:1
! -equal:0
! -in:2c
in:1 not-in:1
! =k
equal:9v not-equal:9v
equal:1 not-equal:1
equal:7s not-equal:7s
! =e
equal:9z not-equal:9z
equal:5j not-equal:5j
! =2d
equal:a2 not-equal:a2
! -equal:g
! =2e
equal:a5 not-equal:a5
equal:n not-equal:n
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s show-tracker:9r src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:a3 srcuser:a4 dstuser:a4 session-end-reason:a6 http2_connection:a7
! =2f
equal:a9 not-equal:a9
suppress-threatid-mapping:9r pcap-dump:9r direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:aa srcuser:a4 dstuser:a4 category:9x
! =2g
equal:ac not-equal:ac
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 srcuser:a4 dstuser:a4 category:ad
! =2h
equal:af not-equal:af
suppress-threatid-mapping:9r direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:ag srcuser:a4 dstuser:a4 category:9x
! =2i
equal:ai not-equal:ai
suppress-threatid-mapping:9r direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:aj srcuser:a4 dstuser:a4 category:9x
! =2j
equal:al not-equal:al greater-than-or-equal:al less-than-or-equal:al
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u dst:9u rule:9w rule_uuid:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:a3 srcuser:a4 dstuser:a4 severity:am tunnelid:9x monitortag:9x
! =2k
equal:ao not-equal:ao
! =2l
equal:aq not-equal:aq
! =2m
equal:as not-equal:as
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s client:ap cmd:ar result:at
! -contains:0
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s opaque:av severity:am subtype:9x object:9x eventid:9x id:9x
! -equal:15
! -equal:1e
opaque:av direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s vsys:ax admin:9s src:9s dst:9s sport:ay dport:ay ack_admin:9s rulegroup:9s time_acknowledged:9s
! =2n
equal:b0 not-equal:b0 greater-than-or-equal:b0 less-than-or-equal:b0
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s name:9x risk:b1
! -equal:2o
! -equal:2p
! -equal:2q
! -equal:2r
! -equal:2s
! -equal:2t
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s show-tracker:9r src:9u dst:9u proxy_type:b3 policy_name:9x sni:9x tls_keyxchg:b4 tls_version:b5 tls_enc:b6 tls_auth:b7 ec_curve:b8 rule:9x app:9y from:a0 to:a0 sport:a1 dport:a1 action:a3 srcuser:a4 dstuser:a4
! -in:0
equal:6g not-equal:6g
equal:1 not-equal:1 greater-than-or-equal:1 less-than-or-equal:1
direction:9q receive_time:9t csv-output:9r query:9s start-time:9s end-time:9s app:9y src:ba dst:ba rule:9w rule_uuid:9x srcuser:bb dstuser:bb srcloc:bc dstloc:bc
! =2u
equal:be not-equal:be
direction:9q receive_time:9t csv-output:9r query:9s start-time:9s end-time:9s app:9y src:ba dst:ba rule:9w rule_uuid:9x srcuser:bb dstuser:bb srcloc:bc dstloc:bc threatid:bc subtype:bf
direction:9q receive_time:9t csv-output:9r query:9s start-time:9s end-time:9s app:9y src:ba dst:ba rule:9w rule_uuid:9x srcloc:bc dstloc:bc imsi:9x imei:9x parent_session_id:9x
! =15
equal:bi not-equal:bi
direction:9q receive_time:9t csv-output:9r query:9s start-time:9s end-time:9s src:ba dst:ba vsys:bj srcuser:bb dstuser:bb from:a0 to:a0 tls_version:b5 tls_keyxchg:b4 tls_enc:b6 tls_auth:b7 policy_name:9x sni:9x error:9x
! =2v
equal:bl not-equal:bl
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s src:9u srcuser:a4 machinename:9x os:9x matchname:9x matchtype:bm
! =2w
equal:bo not-equal:bo
! =2x
equal:bq not-equal:bq
! =2y
equal:bs not-equal:bs
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s vsys:ax ip:9u tag_name:9x event_id:bp datasource_type:br datasource_subtype:bt datasourcename:9x ip_subnet_range:9x
receive_time:9t
! -equal:2z
! -equal:30
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s vsys:ax ip:9u user:a4 datasourcename:9s datasource:bw datasourcetype:bx beginport:a1 endport:a1
! -equal:31
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s vsys:ax ip:9u user:a4 authpolicy:9s vendor:9s clienttype:bz
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s objectname:9s src:9u srcuser:a4 severity:am
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s object-category:9s src:9u srcuser:a4 severity:am
object-name:9s match-oid:9s
! =2c
in:c4 equal:1 not-equal:1
equal:1 not-equal:1 contains:1
equal:1 not-equal:1 in:1
direction:9q csv-output:9r query:9s receive_time:c5 start-time:9s end-time:9s vsys:ax client_ver:9x auth_method:9x machinename:c6 hostid:9x portal_or_gateway:9x private_ip:c7 public_ip:c7 srcregion:9x srcuser:bb
direction:9q csv-output:9r query:9s receive_time:9t start-time:9s end-time:9s sessionid:a7
traffic:a8 threat:ab wildfire:ae url:ah data:ak tunnel:an config:au system:aw alarm:az appstat:b2 decryption:b9 trsum:bd hourlytrsum:bd dailytrsum:bd weeklytrsum:bd thsum:bg hourlythsum:bg dailythsum:bg weeklythsum:bg urlsum:bd hourlyurlsum:bd dailyurlsum:bd weeklyurlsum:bd gtpsum:bh hourlygtpsum:bh dailygtpsum:bh weeklygtpsum:bh desum:bk hourlydesum:bk dailydesum:bk weeklydesum:bk hipmatch:bn iptag:bu mdm:bv userid:by auth:c0 corr:c1 corr-categ:c2 corr-detail:c3 globalprotect:c8 trace:c9
! =32
! -category:0 -severity:0 -aspect:0 -delta:1 -packet-filter:1 -value:33
name:1 filter:cc
interface:cb rate:1 management-server global:cd total-throughput
! =34
summary
device-name:1 device-id:1
all device:ch
all state session-synchronization:ci ha4-status flap-statistics ha4-backup-status statistics:ci
interface:cf all state link-monitoring path-monitoring ha2_keepalive virtual-address state-synchronization control-link:x transitions flap-statistics session-reestablish-status pre-negotiation:cg cluster:cj
buffer-latency zones
! -nat:a -ip6:1 -ssl-decrypt:1 -decrypt-forwarded:1 -http2-connection:1 -http2-stream:1 -tunnel-inspected:1 -tunnel-decap:1 -decrypt-mirror:1 -count:1 -type:b -state:c -vni-id:d -from:e -to:e -source:f -destination:0 -source-user:g -destination-user:g -source-port:h -destination-port:h -protocol:i -application:j -rule:k -nat-rule:l -qos-rule:0 -pbf-rule:m -sdwan-rule:0 -hw-interface:n -ingress-interface:n -egress-interface:n -min-kb:o -max-kb:o -min-age:p -min-queued-l7:o -qos-node-id:q -qos-class:r -vsys-name:s -ctd-ver:i -rematch:36 -sw-offload:1
. -start-at:35 filter:cm
! -from:e -application:j -promoted:1 -external:1 -local-session-id:8
. filter:co
! -md5:0
md5:1 all:cp external:cq
id:y info rematch packet-buffer-protection:cl meter all:cn lag-flow-key-type cache:cr change-smac-in-resp:4x tcp-retransmit-scan:4x tcp-tfo-app:4x inflight_monitoring:4x ingress_backlogs_trigger:4x ingress_backlogs_threshold ingress_backlogs_duration
! -destination:f -protocol:i -destination-port:h -application:j -seqno:37
routeinfo:ct probes
! -zone:e
zone:9z index:56 rule-name:1
zone:9z index:56
details filter:cw evaluator:cx status exempt
packages installed mandatory dependencies:6l auto-upgrade
interface ndp-monitor
all local
id:v all pending processed
! -id:38 -fqdn:0 -match:0 -match-id:38
! -ip:f -vsys:15
! -option:3b
? -limit:3 -start-point:39 /ip:f /iprange:3a all:d5
! -start-point:3c -limit:3 -option:3b
user:6g all:d7
static:d4 dynamic-address-group:2a registered-ip:d6 registered-user:d8
cache_id:v info
batch_id:v info
! -equal:3d
name:dc start-time:9s end-time:9s
! -equal:3e
! -in:3f
database:de topn:9s receive_time:df query:9s aggregate-fields:9s value-fields:9s
id:v directory-listing jobs cache:da exec_mgr:db predefined:dd custom:dg
. -query:0 [logtypes
! -id:8 -skip:7
! -id:8
effective-queries:di result:dj jobs corr-detail:dk stats
inventory
! -source-ip:f -ingress-zone:e -dos-profile:0 -slot:t -type:3g
. -start-at:35 filter:dn
. -start-at:35 filter:17
all:do hardware:dp software:dp summary
filter:1 filter-pretty:1 browser
entropy-status
! -slot:0
slot:1 fans:dt thermal:dt power:dt
session application
follow
files
log-compression
! -id:8 -application:7 -profile:7
state threat:dz url-block-cache lscan-mode sml-token
! -user:g
yes
xml:e2
detail
gp-cookie-cache:e1 setting certificate-cache certificate notify-cache exclude-cache:e3 session-cache dns-cache rewrite-stats hsm-request memory:e4
arp-cache-timeout rule-hit-count logging:dy packet-descriptor-monitor mp-memory-monitor zip packet util pow ctd:e0 mp-vr-vif-install-only-host-route fast-fail-over bgp-no-suppress-duplicates delay-interface-process rip-poison-reverse appid-match ctd-mode dfa-mode jumbo-frame icmp6-error ip6-defrag-timeout hardware-acl-blocking-enable hardware-acl-blocking-duration software-acl-blocking-duration lro conn-tracker dpdk-pkt-io captive-portal-workers multi-vsys url-database url-cache:5o ssl-decrypt:e5 shared-policy template target-vsys alg-persist-nat alg-natref
packet-path-test:4x software:4x masterkey-properties info last-commit-info services state:dr crypto:ds environmentals:du statistics:dv resources:dw disk-space:dx logdb-quota files pancfg-directory-usage setting:e6 bootstrap:4x ztp:4x
! -detail:0
name:1 all:e8
rule:e9 return-mac:2a
! =3h
! =3i
! =3j
path-name:1 vif:1 all-dp:eb adaptive:eb active:ec conn-idx:ed
! =3k
! =3l
path-name:1 vif:1 all-dp:ef adaptive:eb active:ec dia-vif:eg conn-idx:ed
! -packet-buffer:3h
parameter:ee stats:eh dia-anypath:ei details policy-map
! -session-id:8
! -policy-name:0
path-select:ek log:ek distribution:el
details
! -vif:4
! -id:9
! -idx:7
idx:n id:n
basic session:ep conn:eq vif:eq rule:er fec-en:eq fec-de:eq pd:eq
connection:d path-monitor:ej session:em event pool:en rule:eo details:es
! =3m
! =3n
! ~u throughput:56 show-regular-node:eu tunnel-throughput:1 show-tunnel-node:ev match-rule counter hw-counter show-bypass-node show-all-levels
interface:ew
name:1 match:1
gateway:1 match:1 detail:1h
tunnel:1 match:1 summary
name:1 tunnel-id:5j
gateway:ey tunnel:ey ike-sa:ez ike-hashurl ipsec-sa:f0 flow:f1
association:28 stats:28
firewall-client-version-last-activity-time
summary:f4
! -name:0 -type:3o
! -gateway:0 -domain:0
! -gateway:0 -domain:0 -user:g
! -gateway:0 -satellite:0
all detail:6l
gateway:f6 statistics:f7 current-user:f8 current-satellite:f9 previous-user:f8 previous-satellite:f9 flow:f1 flow-site-to-site:f1 summary:fa
! -satellite:0 -gateway:0
interface:8u satellite:6l current-gateway:fc
! -lr-name:0
! -afi:3p -ecmp:1 -logical-router:0
! -destination:f -type:3q -afi:3p -logical-router:0
! -afi:3p -logical-router:0
! -logical-router:0 -group-name:0
! -peer:0 -count:3c -afi:3p -safi:3r -prefix:f -nexthop:f -logical-router:0
! -peer:0 -afi:3p -prefix:f -nexthop:f -count:3c -safi:3r -logical-router:0
! ~6 ipv4:6l ipv6:6l
logical-router:fl
route-map:fm access-list:fm prefix-list:fm
! -peer-name:0 -logical-router:0
! -peer-name:0 -afi:3p -logical-router:0
detail:fo advertised-routes:fp received-routes:fp filtered-routes:fp dampened-routes:fp status:fo
summary:1t route:fh peer-groups:fi loc-rib-detail:fj rib-out-detail:fk filters:fn peer:fq
! -brief:1 -logical-router:0
! -scope:3s -adv-rtr:f -area-id:f -lsa-id:f -hexdump:1 -filter-type-area:3t -logical-router:0
summary:1t area:1t interface:fs virt-link:1t neighbor:fs virt-neighbor:fs lsdb:ft dumplsdb:ft graceful-restart:1t
! -adv-rtr:f -area-id:f -lsa-id:f -hexdump:1 -filter-type-area:3u -logical-router:0
! -adv-rtr:f -area-id:f -lsa-id:f -hexdump:1 -filter-type-area:3v -logical-router:0
summary:1t area:1t interface:fs virt-link:1t neighbor:fs virt-neighbor:fs lsdb:fv dumplsdb:fw graceful-restart:1t
! -logical-router:0 -interface:n -local-ip:0 -peer-ip:0 -multihop:1 -session-id:3w
! -name:3x
! -session-id:3w
details:fy summary:fy active-profile:fz drop-counters:g0
! -group:f -source:f -interface:n -logical-router:0
! -interface:n -logical-router:0
! -logical-router:0 -interface:n
! -group:f -logical-router:0
! -static:1 -logical-router:0
! -logical-router:0 -group:f -interface:n -source:3y -rpt-only:1
! -interface:n -neighbor:f -logical-router:0
interface:g4 neighbor:1t group-mapping:g5 elected-bsr:1t rpf:g6 state:g7 statistics:g8
! -interface:n -group:f -logical-router:0
interface:1t membership:ga statistics:g3
detail:fo status:fo
summary:1t peer:gc sa:1t statistics:1t
route:g2 fib:g2 group-permission:g3 pim:g9 igmp:gb msdp:gd
summary:1t interface:1t peer:1t database:1t
logical-router:fe interface:1t resource:1t fib:ff route:fg static-route-path-monitor:1t bgp:fr ospfv3:fu ospf:fx bfd:g1 multicast:ge rip:gf
! -virtual-router:10 -ecmp:1 -afi:3z
! -destination:f -interface:n -nexthop:f -type:40 -virtual-router:10 -count:3c -ecmp:1 -afi:3z -safi:41
! -group:f -source:f -interface:n -virtual-router:10
! -interface:n -virtual-router:10
interface:23 membership:gk statistics:28
! -group:f -virtual-router:10
! -virtual-router:10 -group:f -interface:n -source:3y -rpt-only:1
! -interface:n -neighbor:f
interface:23 neighbor:23 group-mapping:gm elected-bsr state:gn statistics:go
route:gj fib:gj group-permission:gk igmp:gl pim:gp
all:23 bgp:23 ospf:23 ospfv3:23 rip:23
! -peer-name:0 -virtual-router:10
! -group-name:0 -virtual-router:10
-virtual-router:10 aggregate import export cond-adv
! -peer:0 -prefix:f -nexthop:f -virtual-router:10 -count:3c -afi:3p -safi:3r
summary:23 peer:gs peer-group:gt policy:gu loc-rib:gv rib-out:gv loc-rib-detail:gv rib-out-detail:gv
summary:23 area:23 interface:23 virt-link:23 neighbor:23 virt-neighbor:23 lsdb:23 dumplsdb:23 graceful-restart:23
! -brief:1 -virtual-router:10
! -scope:3s -adv-rtr:f -area-id:f -lsa-id:f -hexdump:1 -filter-type-area:42 -virtual-router:10
summary:23 area:23 interface:gy virt-link:23 neighbor:gy virt-neighbor:gy lsdb:gz dumplsdb:gz graceful-restart:23
summary:23 interface:23 peer:23 database:23
redist:gr bgp:gw ospf:gx ospfv3:h0 rip:h1
! -virtual-router:10 -interface:n -local-ip:0 -peer-ip:0 -multihop:1 -session-id:3w
details:h3 summary:h3 active-profile:fz drop-counters:g0
interface resource summary:23 fib:gh route:gi multicast:gq protocol:h2 bfd:h4 path-monitor:23
policies session ssl-vpn vpn
limit:h6
issuer:1 portal:4n
! -db-serialno:0
! -db-serialno:0 -issuer-subjectname-hash:0
! -subjectname-hash:0 -publickey-hash:0
satellite-info:4m certificate-info:h8 serialno-certificate-info:h9 config-certificate-info:ha config-ca-certificate:hb
redirect location tasks auth-requests
client-address ha-status client-version client-version-list info nshield-connect-rfs state servers slots
config:d counters:d local:d neighbors:d
! =18
virus-pattern-type:hg total
all retry-interval satellite-ip-allowlist
-portal:0 satellite-serialnumberip-auth:hi
user:6g match-user:1 id:1 all-users
-portal:0 filter-user:hk
satellite-serialnumberip-auth:4x global-protect-portal:hj statistics:30 current-user:hl cookie-cache:hl summary:fa satellite-cookie-expiration
! -route:1 -interfaces:1 -groups:1 -statistics:1 -verbose:1 -numeric:1 -numeric-hosts:1 -numeric-ports:1 -numeric-users:1 -symbolic:1 -extend:1 -programs:1 -continuous:1 -listening:1 -all:1 -timers:1 -fib:1 -cache:1 -notrim:1
lookup-cache request-stats meta-data mlav-info cloud-status
meta-data model-info
shm workers errors
debug:1 status:hq version config dp-config statistics shm-health-check
interface:4t transceiver:d transceiver-detail:d transceiver-eeprom:d transceiver-monitor-rate:1 virtual-wire:d vlan:d mac:d upgrade-history management-server:4v oss-license running:5s parent-info:5u api-key-expiration-ts rule-hit-count:5y bad-custom-signature applications:5z sp-metadata:61 max-num-images ssh-fingerprints:62 ssl-conn-on-cert:63 syslog-ssl-conn-validation device-telemetry:65 streaming-telemetry:66 logging-status:67 management-clients config-locks:68 commit-locks:68 panorama-status cloud-management-status panorama-certificates device-certificate:69 chassis-ready vm-monitor:6b user:76 iot:7m policy-recommendation:7p redistribution:7r cloud-appid:86 authentication:89 auth:3x logrcvr:8b cloud-auth-service-regions:8c cloud-auth-service-metadata:8d cloud-auth-service-tenants:8e cloud-auth-service-profiles:8f cloud-auth-service-alerts gp-broker:8j cloud-userid:8k cluster-userid:x dhcp:8t pppoe:8z dns-proxy:9a dos-protection:9e operational-mode config:9l clock:9m wildfire:9o cli:9p log:ca counter:ce ntp high-availability:ck session:cs adem:cu zone-protection:cv net-inspection:cy statistics arp plugins:cz neighbor:d0 admins:d1 predefined:e predefined-iot:e jobs:d2 threat:d3 location:3m object:d9 report:dh query:dl url-cloud:4x chassis:dm dos-block-table:dq system:e7 pbf:ea bonjour:13 sdwan:et qos:ex tunnel-acceleration vpn:f2 macsec:f3 global-protect-firewall:f5 global-protect-gateway:fb global-protect-satellite:fd global-protect-mdm:6s advanced-routing:gg routing:h5 resource:h7 sslmgr-store:hc sslmgr-max-check-cert-jobs global-protect:hd hsm:he lacp:38 lldp:hf log-collector:4r license-token-files:6l wildfire-realtime-cache:hh wildfire-realtime-stats wildfire-realtime-cloud-status global-protect-portal:hm netstat:hn obsolete-disabled-ssl-exclusions mlav:ho ldl:hp ctd-agent:hr snmpd:3c
! =43
disabled enabled show
on off refresh-dest-server
! =44
set-logging-reporting-timeout:hw show-region-list show-schedule show-schedule-path-list
! -attempts:45
no yes show
! -role:0 -slot:0 -severity:0 -quiet:1 -display-forward:1 -thorough:1 -max-logs:46 -component:0 -start-time:0 -end-time:0
disk-1
management high-availability all
disk-smart-info:i1 disk-life:i1 disk-partition-info process-info crypto-module-version maintenance-mode disk-sync check-fragment ssh-key-reset:i2
! -time-reopen:47 -dst-keep-alive:1 -so-keepalive:1 -tcp-keepalive-intvl:48 -tcp-keepalive-time:49 -tcp-keepalive-probes:4a
reset-to-default-settings settings:i4 show
revert-status
content
! -image:0
! -image:0 -patch:0
list history status unlock log show:i6 revert cancel rebuild-content-db refresh:i7 info:i8 install:i9 delete:i8 load:i8 load-uploaded:i8 load-uploaded-patch:i8
! =4b
! -service:0 -limit:7
! -service:0
! -service:0 -limit:4c
ratio:id
! -ratio:4d -service:0
show:if set:ig
level:id feature:id feature-defs:id
default:id error:id warn:id info:id debug:id dump:id
! -service:0 -mask:0
level:ij feature:ik
show:ii set:il
! -percentage:4e
configuration
! -group:0 -limit:0 -value:0
-subsystem:0 -plane:0 -slot:4a show:io set:ip
-threshold:4f deep
enable disable
! -target-name:0 -target-slot:0
cleanup:ir aggressive-cleaning:is dangling-fds:it dagger-fds-cleaning
run-time config
! -num-dev:4g -disk-size:4h -mem-limit-percent:4i -host-mem-threshold:4j
enable disable show:iv modify:iw
enable disable show
zram-swap:ix thp:iy
current-date
! -process:4k -core:3k
show-reserved-space
device-server management-server web-server web-backend l3-service gpsvc ikemgr keymgr log-receiver user-id distributord vardata-receiver ifmgr configd reportd iotd
core:ib fd-limit:ic no-fd-limit:id virt-limit:ie no-virt-limit:id phy-limit:ie no-phy-limit:id logging-size:ih logging-level:im pprof:id no-pprof:id memsize_tracked monitor_smaps_threshold:in resource:iq disk-usage:iu kernelcfg:iz generate-sar-report:j0 restart:j1 large-core:j2 trace:j3
fetch modify
! -command:0 -process:0 -trarg:4l
! -command:0 -prefix:0
top:j5 summary process-query:j6 prefix-query:j7
! =4m
! -interface:34
! =4n
! =4o
init-hold-time:jb encrypt-init-hold-time:jc
init-hold-time encrypt-init-hold-time
set:jd show:je
on:j9 flap-interface:ja off show internal-dump dataplane-status knob:jf
! =4p
tdb:jh dump
on:j9 off show internal-dump
! =4q
! =4r
! =4s
! =4t
! -object:0
show:jo clear:jo
id:1 list
! -category:0 -type:0 -skip:0 -contains:0
summary search:jr
! -object:0 -name:0 -start-index:0 -contains:0 -skip:0
search:jt
serialize deserialize action summary
! -status:4u
brief object:jq instance:js filter:ju failed:jv back-query:jw
on:jn off:jn stats:jp show:jx
yes no show
enable disable show clear
on:jk off:jl set-timeout:jm corr-mgr:jy send-request-to-7k:jz show schedule-reports:k0 contmgr:4x
! =4v
! =4w
! =1
! -size:3
set:k5 show
! -file:4x
config:k7 detail
config:k7
mgmt:k8 ha:k9 scep-cert-renewal-time scep-cert-retry-on-failure-interval
! =4y
scep-cert-renewal-time:kb scep-cert-retry-on-failure-interval:kb
show:ka set:kc
cc
stats:ke
reno default
set:kg show
! =4z
! =50
! =51
reset show
per-signature-limit:ki raw-threat-log-limit:kj related-threat-log-limit:kk correlated-threat-log-limit:kk counters:kl
! -start-time:0 -end-time:0 -period:52 -db:53
! -start-time:0 -end-time:0 -period:52 -db:54
disable:1 enable:1
show clear
! -enable:1
! -base-version:0 -version:0
info show:42 diff:ks
! =55
comm:ku panorama:ku proxy:ku server:ku cfg:ku log:ku logaction:ku logquery:ku report:ku commit:ku schema:ku content:ku auth:ku fqdn:ku settings:ku logforwarding:ku commoncriteria:ku lock:ku all
! -from:56 -xpath:0
dump-config:kw
info:6l bitmap
install
content:kz anti-virus:kz iot:kz
on:j9 db-rollup:jh configd-mem:k2 req-stats:k2 toggle-ui-notification:k2 memory:k3 rule-hit:k4 app-config-trigger:k4 autofocus:jh unified-log:jh max-config-size:k6 secure-conn:kd vld:kf conn log-forwarding-congestion-ctrl:kh corr-mgr:jy telemetry-triggers:km panorama-root-ca-info off clear show migrate-cluster-rc show-predef-hash check-predef-hash db-intervals:kn rolledup-intervals:ko log-collector-agent-status client:kp snmp-memory-map:kq device-monitoring:kr last-candidatecfg-audit:kt disable-cms-conn-check:jz rule-hit-purge app-usage-data-purge set:kv unset:kv template:kx user:ky dg-ctxt:5b contmgr:4x ml7:l0
! -key:0
! -protocol-type:57 -connection-id:7
! -protocol-type:57 -connection-id:7 -debug-prefix:0
! -address:1x
! -qsize:58
on:j9 off show show-pending-requests show-active-requests api-key-show:l2 connection-show:l3 connection-debug-on:l4 connection-debug-off:l3 show-tacacs-acct-stats clear-tacacs-acct-stats test-tacacs-acct-server-connection:l5 set-tacacs-acct-task-q-size:l6
off on
show clear show-setting set:l8
! -objectname:0
! -match:0
db events:la instances:lb
on:j9 corr-mgr:jy off show stats:kq object-stats:l9 delete:lc
! =59
! =5a
! =5b
! =5c
! =5d
! =5e
! =5f
! =5g
! =5h
third-party:le misc:lf base:lg url:lh mlav:li wfrt:lj url_trie:lk config:ll tdb:lm all
! =5i
third-party:le base:lg misc:lf url:lh config:lo tdb:lm mlav:li wfrt:lj url_trie:lk all
! =5j
! -cloud:1 -unknown-only:1 -async:1
! -options:0
! -new-max-id:5j
! -new-max-id:5k
! -new-max-id:5l
! -new-max-id:5m
! -new-max-id:5n
! -new-max-id:5o
global-interface:lt global-router:lu security-rule:lt ssl-rule:lv shared-custom-url-category:lw vsys-custom-url-category:lx shared-application:lt vsys-application:ly zone:lt hip-profile:lt
type:lz
global-interface global-router security-rule ssl-rule shared-custom-url-category vsys-custom-url-category shared-application vsys-application zone hip-profile
type:m1
L7Blob IdGenerationRequest IdGenerationResponse IdToStringRequest IdToStringResponse
-path:0 type:m3
meta-fb-to-json
-path:0 type:m5
url-category:lq admin-override-password:1 botnet-domain dynamic-url:lr nw_id:ls idmgr-change-max:m0 idmgr-restore-default-max:m2 ml7-blob:m4 ldl-model:m6
all edl-domain edl-ip global-interface global-rib-instance global-tunnel global-vlan global-vlan-domain global-router ike-gateway nat-rule pbf-rule sdwan-rule network-packet-broker-rule sdwan-link-tag security-rule shared-application shared-application-filter shared-application-group custom-url-filter shared-gateway shared-region shared-custom-url-category shared-edl-url-category shared-header-insert-hosts ssl-rule tci-rule vsys vsys-application vsys-application-filter vsys-application-group vsys-custom-url-category vsys-edl-url-category vsys-header-insert-hosts vsys-region zone http-header-insert-header-value http-header-insert-header-value-s http-header-insert-header-value-l hip-profile hip-object shared-bgp-peergrp shared-bgp-peer shared-bgp-aggr-address shared-spyware vsys-spyware
type:m8
logging:x id-manager:m9 config com:x
! -virtualrouter:0 -file_size:3w
on:mb
! -logicalrouter:0 -file_size:3w
on:md
show virtual-router:mc logical-router:me off delete view
! -back-duration:5p -back-threshold:5q
db-info db-perf show-stats cloud-reelect test-seedurl db-backup:mg
on off show
! -filetype-id:i
url:1 default
clear-cache revert-model:mj set-cloud-url:mk
show:4x
AddrObjRefresh
! =5r
! -vsys:15 -fqdn-name:0
policy:mp pbf:mp dnat:mp
type:mq
? -vsys:15 /ip:f /iprange:3a detail
! =3a
ip:1a iprange:mt tag:1 summary
! -tag:0
! =5s
id:mw name:1 all
! =5t
id:my name:1 all
! =5u
id:n0 name:1 all
! =5v
id:n2 name:1 all
id:5j name:1 all
! =i
id:n5 name:1 all
! =5w
id:n7 name:1 all
! =5x
id:n9 name:1 all
id:v name:1 all
! =5y
id:nc name:1 all
! =1f
id:ne name:1 all
! =5l
id:ng name:1 all
! =5z
id:ni name:1 all
! =60
id:nk name:1 all
! =61
id:nm name:1 all
! =62
id:no name:1 all
! =63
id:nq name:1 all
! =64
id:ns name:1 all
! =65
id:nu name:1 all
! =3w
id:nw name:1 all
! =66
id:ny name:1 all
! =67
id:o0 name:1 all
shared-app-signature:mx shared-url-filtering:mz shared-spyware:mz vsys-app-signature:n1 vsys-url-filtering:n3 vsys-spyware:n3 log-setting:n4 shared-qos-profile:n4 shared-qos-group:n6 shared-qos-member:n4 qos-rule:n4 shared-bgp-peergrp:n8 shared-bgp-peer:n8 shared-bgp-aggr-address:n8 auth-rule:n4 override-rule:n4 dos-rule:n4 interface-group:n6 macl-rule:na ospfv3-virtual-link:na zone:nb vsys:nb dns-proxy:nd monitor-tag:na global-tunnel:n4 global-interface:nb global-if-counter:nb global-vlan-domain:nb global-vlan:nb global-router:nb global-rib-instance:nb shared-application:nb shared-application-filter:nf shared-application-group:nf custom-url-filter:nb vsys-application:nh vsys-application-filter:nj vsys-application-group:nj security-rule:nh nat-rule:nh ssl-rule:nh tci-rule:nl ike-gateway:nh pbf-rule:nh sdwan-rule:nh network-packet-broker-rule:nh sdwan-link-tag:nn shared-custom-url-category:nb shared-edl-url-category:nb shared-header-insert-hosts:nb vsys-custom-url-category:nb vsys-edl-url-category:nb vsys-header-insert-hosts:nb shared-gateway:nh shared-region:np vsys-region:nr http-header-insert-header-value:nb http-header-insert-header-value-s:nt http-header-insert-header-value-l:nv global-iot-dev-category:nb global-iot-dev-profile:nb global-iot-dev-osfamily:nb global-iot-dev-os:nb global-iot-dev-model:nb global-iot-dev-vendor:nb hip-profile:nx hip-object:n4 edl-domain:nz edl-ip:o1
type:o2
shared-app-signature:mx shared-url-filtering:mz shared-spyware:mz vsys-app-signature:n1 vsys-url-filtering:n3 vsys-spyware:n3 log-setting:n4 shared-qos-profile:n4 shared-qos-group:n6 shared-qos-member:n4 qos-rule:n4 shared-bgp-peergrp:n8 shared-bgp-peer:n8 shared-bgp-aggr-address:n8 auth-rule:n4 override-rule:n4 dos-rule:n4 interface-group:n6 macl-rule:na ospfv3-virtual-link:na zone:nb vsys:nb dns-proxy:nd monitor-tag:na global-tunnel:n4 global-interface:nb global-if-counter:nb global-vlan-domain:nb global-vlan:nb global-router:nb global-rib-instance:nb shared-application:nb shared-application-filter:nf shared-application-group:nf custom-url-filter:nb vsys-application:nh vsys-application-filter:nj vsys-application-group:nj security-rule:nh nat-rule:nh ssl-rule:nh tci-rule:nl ike-gateway:nh pbf-rule:nh sdwan-rule:nh network-packet-broker-rule:nh sdwan-link-tag:nn shared-custom-url-category:nb shared-edl-url-category:nb shared-header-insert-hosts:nb vsys-custom-url-category:nb vsys-edl-url-category:nb edl-domain:nz edl-ip:o1 vsys-header-insert-hosts:nb shared-gateway:nh shared-region:np vsys-region:nr http-header-insert-header-value:nb http-header-insert-header-value-s:nt http-header-insert-header-value-l:nv global-iot-dev-category:nb global-iot-dev-profile:nb global-iot-dev-osfamily:nb global-iot-dev-os:nb global-iot-dev-model:nb global-iot-dev-vendor:nb hip-profile:nx hip-object:n4
nat-rule pbf-rule dos-rule qos-rule sdwan-rule network-packet-broker-rule shared-application vsys-application shared-custom-url-category vsys-custom-url-category shared-edl-url-category vsys-edl-url-category
high-availability:4y redis:o3 type:o4 global:o5
all opcmd sshkey status url mlav
memory:mo fqdn:mr dynamic-address-group:ms pan-url-db:x regips:mu tag-table:mv idmgr:o6 logging:x ml7-idblob-flatbuf:x app-groups:7t app-filters:7t app-containers:6l apps:7t com:o7
on:j9 set:ln unset:lp test:m7 reset:ma pcap:mf pan-url-db:mh shadow-rule-check-disable:mi app-depedency-check-disable:mi mmap-file-to-buf-disable:mi cp-allow-encrypted-disable:mi enable-ml7-commit:mi mlav:ml ldl:mm cp-deny-non-tcp:mi cp-deny-tcp:mi trigger:mn dump:o8 off clear show
dump debug info warn error
on:oa off show
permanently-disable challenge response
user:nb user-group:nb computer:nb hip-profile:nx hip-object:n4 shared-app-signature:mx shared-url-filtering:mz shared-spyware:mz vsys-app-signature:n1 vsys-url-filtering:n3 vsys-spyware:n3 log-setting:n4 shared-qos-profile:n4 shared-qos-group:n6 shared-qos-member:n4 qos-rule:n4 shared-bgp-peergrp:n8 shared-bgp-peer:n8 shared-bgp-aggr-address:n8 override-rule:n4 dos-rule:n4 interface-group:n6 macl-rule:na ospfv3-virtual-link:na zone:nb vsys:nb global-tunnel:n4 global-interface:nb global-if-counter:nb global-vlan-domain:nb global-vlan:nb global-router:nb global-rib-instance:nb shared-application:nb custom-url-filter:nb vsys-application:nh security-rule:nh nat-rule:nh ssl-rule:nh tci-rule:nl ike-gateway:nh pbf-rule:nh sdwan-rule:nh network-packet-broker-rule:nh sdwan-link-tag:nn shared-custom-url-category:nb shared-edl-url-category:nb shared-header-insert-hosts:nb vsys-custom-url-category:nb vsys-edl-url-category:nb edl-domain:nz edl-ip:o1 vsys-header-insert-hosts:nb shared-gateway:nh shared-region:np vsys-region:nr
type:od
idmgr:oe
status dump:of
! =68
on:oh off show
security-client
! =69
source:1a host:1 port:5j ace-debug:1 cloud-trace:ok
profile policy
interval-ms:1 max-cache-entry:1
config counter statistics
debug-log:jh stop:k4 freeze:k4 debug:1 set:on show:oo
global:oi clear:5c reset:oj set:ol session:ep config:om license device-cert adns-telemetry:op
! -type:6a
apps-detected signatures-matched
statistics entries
all-apps filter-sig-id database:en app-sig:or detection:os cache:ot app-counts capacity
name:1 global-id:2v local-id:5j filter-sig-id:2v
! =6b
! =6c
appid:ow hash-slot:ox all
cache:oy
enable disable default
report-overlap:p0
show:ou lookup:ov reset:oz set:p1
url:ot tp:ot adns:ot
entries
adns:p4
atp auf awf all
service:p6
cache:p3 request-meta-cache:p5 config rtt:p7
url tp adns
adns
cache:p9 request-meta-cache:pa rtt
enable disable default url:p0 tp:p0 adns:p0
-adns-interval:6d adns:p0
adns:p0
cache:pc mlc2-micaflag-prefilter:p0 inwf-mlav-prefilter:p0 mlc2-http-ldl-prefilter:p0 telemetry:pd request-meta-cache:pe
show:p8 reset:pb set:pf
. -uappid:8 [filters
! -uappid:8 -vsysid:61 -policy-type:6e
! -vsysid:h
! -vsysid:h -lookup-id-imsi:0 -lookup-id-imei:0 -lookup-id-nssai:6f
! -max-per-sec:h
! -from:0 -to:0 -source:f -destination:f -protocol:i -source-port:h -destination-port:h -protocol:i
! -from:0 -to:0 -source:f -translate-source:f -destination:f -protocol:i -source-port:h -translate-source-port:h -destination-port:h -protocol:i
url:1 url-bloom:1 uappid-filtergroup-mapping:ph uappid-policy-cache:pi dump-nw-id-ebl-tble dump-nw-id-vsys-tble:pj nw-id-lookup:pk tunnel-tables url-from-file:pl nat-policy-add:pm nat-policy-del:pn
! -proc:0
test:pp counter
! -from-ip:f -to-ip:f -from-port:h -to-port:h
! -from-ip:f -from-port:h
add:pr show del:ps
sync-ippool:12 static-mapping:pt
top-ref cur-ref all-ref
yes no
show:pv enable:pw
memory-pool:px swbuf-pool:px
overflow-check:is reuse-check:is
! -set:6g
! -lvl:45
basic medium verbose disable
level:q2
! -num:6h
normal leak
leak-dump:q4 trace-type:q5 delay-free:is level:q2 extra-trace:pw
ev_num_per_q:q0 symbol:q1 stop:is session:q3 wqe:q6 shared-pool-192:q3 shared-pool-24:q3
! -s1dp0:0
address:q8
status leakiller:py pool-debug:pz obj-trace:q7 watchpoint:q9
! =6i
cache-usage-threshold:qb switch-cache
statistics query:2d print
! ~6 classification-table
! ~11 block-table
rule:qe zone:qf classification-table block-table free-list
dump
! -id:6j -cid:6k
! -host:0 -show-expired:1
entries:qj stats
! -virus-pattern-type:6l
! -prefix:0
context:qm context-list details
! -appid:8
database:qn sml-token:qo sml-scope:qo app-sig:or
service-mapping
forward-info:ek forward-entry-summary shared-memory-stats ctd-agent-running-cores stats
group-mapping:5b domain-credential
max
session:v regex-stats:qh regex-group:qh aggregate-table memory-state ctd-queue-water-mark driveby-table sml-cache version threat:qi pcap-cache dns-cache:qk wf-cache:ql wf-stats lscan:qp wif:qq dns-id-cache feature-forward:qr credential-enforcement:qs wildfire:qt ldl:4x ctd-queue-usage
no-desched
qos-qlimit-sw
session:v bitmask-version:1 bitmask-cipher:1 ssl-stats dns-cache
session:v stream-session:v
! -session-qinfo:8
! -vsys:15 -filter-id:1n
! -vsys:15 -group-id:6m
! -id:6n
! -uappid:8
url-cache:x dp-user-cache:x dns-cache:qd dos:qg com:x ctd:qu pow:qv qos-param:qw cfg-memstat:x enhanced-application-logging memory-pool:x ssl-decrypt:qx http2:qy gtp:qz username-cache cookie-surrogate-cache app-filter-policy:r0 app-group-policy:r1 uappid-in-policy:r2 uappid-filtergroup-mapping:dk uappid-policy-cache:r3 unknown-uappid-cache:dk no-sess-owner-query-limit
! -destination:f
cache statistics unknown-cache:r5
! -source:f
certificate-cache certificate-status gp-cookie-cache notify-cache:r7 dns-cache session-cache rewrite-stats hsm-request
lockout
! -host:0
stats
ctdf-water-mark regex-stats ctd-queue-water-mark url-block-cache:r9 dns-cache:ra dns-id-cache dns-cache-stats wf-cache:ql wf-stats feature-forward:rb
! ~11 block-table:2i
rule:qe zone:rd classification-table block-table
fqdn:1 all
logging pow appid:r6 ssl-decrypt:r8 ctd:rc dos:re username-cache ml-lookup-cache ml-block-cache:2x ml-form-cache dns-cache:rf global-id-map
blk-send-reset:pw ecdhe-aggressive-keying:pw
upload:pw
! -max:6o
autogen:k4 wildfire:rj ldl-model-enable:pw
no-desched:pw
! -qlimit:6p
qos-param:rm
ipsec-encap-acceleration:pw tunnel-inner-checksum-validation:pw ip4-ignore-df:pw ip6-host-defrag:pw ip6-host-pmtu-exception-check:pw ip6-ucast-mac-check:pw ip6-routing-hdr-check:pw ip6-mcast-fwd-check:mi ssl-decrypt:rh pbf-no-return-mac-learning:mi blocked-forward:ri jumboframe-buffer-adjustment:pw ctd:rk pow:rl qos-setting:rn
start stop status shutdown
details symbols
opcontrol:rp opreport:rq
clear
! -log_name:0 -strip_tags:1
! -ingress-interface:n -source:f -destination:0 -source-port:h -destination-port:h -source-netmask:6q -destination-netmask:6q -protocol:i -non-ip:6r -ipv6-only:1 -lacp:1
! ~6 match:ru
pre-parse-match:k4 offload:k4 on off index:rv match:ru
! =6s
! -from:0 -to:0 -file:0 -packet-count:6t -byte-count:6t
application:ry
! -file:0 -packet-count:6t -byte-count:6t
! -file:0 -packet-count:6t -byte-count:6t -detail-level:6u
receive:s0 firewall:s0 drop:s0 transmit:s0 clientless-vpn-client:s1 clientless-vpn-server:s1 fft:s0
snaplen:rx username:1 on off trigger:rz stage:s2
! =6v
! =6w
! -throttle:1
! =6x
! =6y
! =6z
! =70
! =71
! =72
! =73
! =74
! =75
! =76
base:s7 tdb:lm cfg:s8 tcp:s9 ssl:sa proxy:sb pow:sb zip:sb misc:lf module:sc flow:sd tunnel:se ctd:sf appid:sg url_trie:lk http2:sb all
timeout:s4 buffer-threshold:s5 cpu-threshold:s5 counter:1 on off log-option:s6 feature:sh
tag:5j filter:rw capture:s3 log:si filter-marked-session:ep
! -index:77 -clear-marked-session:1
! =78
! =79
trigger:sl stage:sm all snaplen username
! =7a
url_trie:lk base:s7 tdb:lm cfg:s8 tcp:s9 ssl:sa proxy:sb pow:sb zip:sb misc:lf module:sc flow:so tunnel:se ctd:sf appid:sg http2:sb all
counter:d log feature:sp
id:y all
all filter:sk capture:sn log:sq filter-marked-session:sr
setting tag filter-marked-session
aggregate-logs:rt set:sj clear:ss show:st
statistics clear
! =6f
hardware:sw software:sw
fid sessid fid-sessid
tid sessid tid-sessid
sessid-cid
vcheck:sy dthreat:sz fptcp:t0
name:t1
disable enable
on:t2 sz-lockless:t3 openssl-cache:t3 openssl-leakiller:t3 multi-segment-mode:t3 off
! -top:7b
in-use:t5 history:t5 all:t5
! -file:0 -mode:0 -start:0 -size:v
! -sz-pct:6f
common:t8
name:t9
! =7c
name:tb capacity active all
config profile:tc
! -name:7c
enabled disabled default
! -sz-pct:6f -min-pct:6f -max-pct:6f -grow-thr-pct:1e -shrink-thr-pct:1e
! -id:r -sz-pct:6f -min-pct:6f -max-pct:6f -grow-thr-pct:1e -shrink-thr-pct:1e
! -id:7d -sz-pct:6f -min-pct:6f -max-pct:6f -grow-thr-pct:1e -shrink-thr-pct:1e
global:tg shared-pool:th swbuf:ti memory-pool:tg proxy-flexmem-pool:tg
module:tj
default:tk debug:tk user1:tk user2:tk user3:tk user4:tk
name:tl
mode:tf profile:tm
! -name:7e
profile:to
show:td select-profile:te reset-defaults set:tn delete:tp
statistics reset-max-usage check:sx set:t4 show:t6 mem:t7 memseg:ta elastic:tq
! -worker:0 -cos:7f
. -reset:1 filter:ts
-reset:1 nosleep filter:ts
. filter:ts
brief:k4 filter:ts
! -worker:0
. -pretty:1 -reset:1 filter:tx
inflightonly:tt nonic:tu nosleep:tv niconly:tw global-counters:ty high-watermark:tt filter:ts
! -core:0
core:1 filter:k4 rx_tx_ltncy:k4 all:u0
status:tz performance:u1
! -log_disk_percent:7g
enable:u3 disable show delete:4g
bootmem:u4
status dump:u5
sys-id-ext-rewrite:jz
! -bgx:6u
config:u8 status:u8
avail named
! -reg:0
rd:ub
show
! -port:7h -clear:1
stats:ue
! -port:7h
stats:ug
! =7h
port:ui all:k4
debug:ug stats:uj
dump stats port_config:ug
dump stats
stats link
! -all:1
debug:uo
bgx:u9 bootmem:ua csr:uc fpa:ud gmx:uf pip:uh pko:uk pki:ul pko3:um ilk:un portmap:ud pow:up
list
! -instance:7i -table:7i
dump:us
! -instance:7i
show-all aho:ut dfa:ut info:uu stats:uu
! -instance:1e
ififo:uw ofifo:uw mfifo:uw match_cnt:uw status:uw act_ace_acc_stats:uw opb_status:uw pfifo:uw dlp_afifo:uw dlp_mfifo:uw
ififo:uw ofifo:uw match_cnt:uw status:uw err_log:uw lookup_cnt:uw opb_status:uw
status:uw
! -instance:1e -offset:7j -count:6k
clocks:uw version:uw memory_status:uw intf_stat:uw
! -instance:1e -clear:1
info:uw stats:v2
info:uw
show-all cip:ux dfa:uy pbm:uz rd:v0 show:v1 dxge:v3 dxaui:v4
! -offset:7k -count:7l
! -target_mem:7m -index:1e -module:1e -dcnt:1e -phy_mode:1e
rd:v7
! -dcfg:1e -offset:1e
rd:v9
! -dcfg:1e -block:1e -inst:1e -rank_pair:1e -offset:1e
rd:vb
! -clear:1
ipq par lif acl dfp flu lef qmm lag sem tlu egr fhm fdt fcm tdi all
! -port:7i -clear:1
port:vf tmi:vd nif:vd hif_err:vd ipq:vd par:vd lif:vd acl:vd dfp:vd flu:vd cfp:vd fwd:vd lef:vd qmm:vd lag:vd prw:vd sem:vd tlu:vd egr:vd fhm:vd fdt:vd fcm:vd tdi:vd all:vd
lif nif tmi ipq acl dfp flu cfp fwd lef qmm lag prw sem tlu egr fhm fdt fcm tdi all
config fc:vd intr latency:ve stats:vg status:vh
! -type:7n
dump:vj
! -saddr:0 -daddr:0 -sport:1e -dport:1e -zone:1e -proto:6f
! -offset:1e -count:1e -verbose:1 -saddr:0 -daddr:0 -sport:1e -dport:1e -proto:6f -zone:1e -flowid:7o
lookup:vl dump:vm histo ctrs tbl_size
! -offset:1e -count:1e
dump:vo
! -pt:7p -offset:1e -count:1e
dump:vq
! -pt:7q -offset:1e -count:1e
dump:vs
! -intf:7r
! -intf:7r -cont:1
help display:vu disable:vu enable:vv
check_port pkt_cap:vw
! -table:7i
! -count:1e -table:7i -offset:1e
tbl_size access:vy lookup:vy dump:vz stats:vd
! -count:1e
dump:w1
! -count:1e -offset:1e
dump:w3
! -offset:1e
fetch:w5 dump:w3
! -regex:0
! -addr:1e -name:0
! -value:7s
! -value:7i
fifos intrs errs stats scan:w7 rd:w8 wr_sem_fcr_max_upd_thresh_cfg_pkt_ctr:w9 wr_sem_ctrl_ctr_scan_dis:wa
check
info
! -intf:7t -threshold:1e
eye:we
rd:v6 mem:v8 umctl2_reg:va dphy_reg:vc show:vi mymac:qh portmap:qh nexthop:vk smac:qh flow:vn mac:vp route:vr qmap:vt mtp:qh spm:qh nif:vx tmi:vx lif:w0 lef:w2 parser:qh acl:w4 lag:w2 predict:w4 vsys:w4 event:w6 csr:wb debug:wc traffic:wd ddr:wf
chip port graphical
! -lport:1e -fport:h -type:7t -index:h
get:wi
shaper:wj
! -flow_id:h
non_empty full congestion
egress ingress
name_mappings status
flow:wl queue:wm congestion:wn port:wo
counters:wh lport:wk show:wp
abort oct:uq pci:ur nac:uv ce10:v5 fe100:wg bcm:wq
route:sw address link rule vr
pdt:wr vif:ws
sw_aho:k4 sw_dfa:k4
! =7u
offload-request-threshold:nw offload-bytes-threshold:wv
set:wu hw_aho:ww hw_dfa:ww state
! -slot:0 -port:0
enable:wy disable:wy
show off on
on:oa off show profile-cache:x0
on:oa off show dynamic-filter:x0
comm:x1 cmd:ob task:x2 mprelay:ob grpcd:ob escd:ob ha-agent:ob dssd:ob
detail:mi
ctd-agent:oq cloud-appid:p2 mica:pg flush-log test:po packet-path-test:pq nat:pu mmdbg:qa policy:qc show:r4 reset:rg set:ro oprofile:rr appinfo:rs packet-diag:su netflow:sv pool:tr pow:u2 memory:u6 tcp:4y pvst:u7 internal:wt fpga:wx flow-control:wz process:x3 task-heartbeat:mi monitor:x4
error warn info debug dump
memory:mo setting crl-failed-validity-period crl-timedout-validity-period crl-recv-speed-limit parallel-processing ocsp-next-update-time ocsp-host-failure-threshold session-cache-stats max-inflated-crl-file-size max-crl-file-size
ocsp
ssl-keys session-cache
log
! =7b
! =7v
! =7o
! =7w
on off
ocsp-host-failure-threshold:xb crl-failed-validity-period:xc crl-timedout-validity-period:xc crl-recv-speed-limit:xd max-inflated-crl-file-size:xd max-crl-file-size:xd ocsp-next-update-time:xe disable-scep-auth-cookie:k4 ocsp-validity-no-next-update:xc ocsp-validity-status-unavailable:xc crl-background-download:xf parallel-processing:l8
crl:1 ocsp:d ocsp-host:d pending-crl-downloads
crl:d ocsp:d ocsp-host:d
! -cert-file:0 -cert-profile:0
gp-client-cert-check:xj show-cert-check-jobs
on:x6 off show:x7 statistics tar-all-crl save:x8 reset:x9 clear:xa set:xg view:xh delete:xi test:xk
verbose
show:xm clear
global:xn per-lc:kq
on
general:xp buffer:xp query:xp hint:xp migrate:xp rawlog:xp
hints-all
hints hints-stats hints-max hints-expiration-duration connmgr:67 evtmgr
! =7x
! =7y
hints-max:xt hints-expiration-duration:xu
stats:xo on:xq off clear:xr show:xs set:xv
show:xm
global:xx
stats:xy connmgr evtmgr
! =7z
! =80
! -ip:f -vsysid:i -len:81
! -rule_uuid:0
! -vsysid:6f -dag-name:0
! -dag-idx:7l
ip-dag:y2 rule-dag:y3 dag-id:y4 id-dag:y5
disable-dag-logging:y0 always-include-dag:y0 on:y1 off:y1 dump:y6 show
! -vsysid:3w -ip:f -len:6q -type:6k
! -vsysid:3w
node-data:y8 vsys-data:y9
clear:ya
! -vsysid:6f -edl-name:0
! -edl-idx:7l
ip-edl:y2 rule-edl:y3 edl-id:yc id-edl:yd
disable-edl-logging:y0 on:y1 off:y1 dump:ye show
normal debug dump
! -delta:1
. filter:yh
! -count:4l -logtype:82
on:yj off
threat all traffic decryption sctp gtp general
on:yl off
users:w
latest
! =83
size:yp show
! =84
size:yr show
task-queue:yq syslog-threads:ys rollup:jz
trace:ud counters
info:xm trim per-second-stats:xf
status per-second-stats:xf
stats:ud filters:ud
binary base64
on off clear format:yy
dump:yz
debug:xf
! =85
! =86
timeout:z2 entries:z3 on off
on off counters
corr-mgr:jy rawlog_fwd:xw rawlog_fwd_trial:xz dag:y7 ip-cache:yb edl:yf contmgr:4x on:yg off show statistics counters:yi dumplog:yk per-second-stats:ym queue-stats cache-stats dump:yn logdb-writer-stats:yo param-tuning:yt log-flow:yu memory:yv log-forwarding:yw log-forwarding-connections:yw correlation:yx dpi:z0 log-purger:z1 netflow:sv fwd:mi container-page:z4 telemetry-triggers:z5
! -sha256:0
dp-receiver file-cache log-cache:9n report-cache:9n forwarding:9n all
! =7g
max-size:z9 extended-log:k4 disable enable settings
show:9n log:za
! =87
! =1g
max-size:zc interval:zd disable enable settings reset
! =88
cloud-type:zf add-file-type:1 delete-file-type:1
-channel:2a set:zg
! =21
! =89
disable:k4 max-count:zi timeout:zj
set:zk
! -last-report-id:8a
-channel:2a set:zm
dp-status transition-file-list content-info file-digest:z7 reset:z8 upload-log:zb monitor-log:ze file-cache:t3 server-selection:t3 cloud-info:zh batch-forward:zl report-process:zn
! =8b
third-party:le all
on:zp set:zq unset:zq off show statistics
gateway user satellite
reset delay-0.1s delay-0.5s delay-1s delay-2s
reset all
! -gateway-name:0
reset-all
! ~6 on:zp off reset
! ~8c -domain:0 -computer:0 /on:8b off reset
on:yg off show:zs delay-nh-update:zt statistics:zu src-ip-trie:zv ippool:zw gateway:zx user:zy satellite:zx
info debug dump
! =8d
key-value:1 counter:101
! -user:g -src-ip:0 -server-ip:0 -portal-name:0 -gw-name:0 -log-level:8e
! -user:g -src-ip:0 -server-ip:0 -portal-name:0 -gw-name:0
global-log:zp clear show add:103 delete:104
! -api-name:0 -args:0
rpc:106
enable-debug-mode disable-debug-mode show-debug-mode
key-value:1 reload-template reset:102 trace:105 test:107 task:108
on:100 off show gpsvc:109
! -name:0 -portal-refresh-time:8f -gateway-refresh-time:8f
satellite:10b
! =8g
global:10d satellite:1
certificate-pool:10e
on:yg off show failed-refresh-timeout:10c statistics:zu dump:10f
! =8h
on:10h off show
! ~6 on:10h off
! ~6 on:10h off clear stats
show on off delete view
! -counter:0
! -gwid:8 -tid:h -type:6f -subtype:6f
. filter:10n
isakmp:10m ipsec:10m crlocsp queue auth sadb v2i_sa v2r_sa v1i_sa v1r_sa natka user rcp fqdn:6l fd socket-list sched:10o
global:10i gateway:10j tunnel:10k pcap:10l socket stat:10p
? -id:h /on:68 off
? -id:8 /on:68 off
global:oi tunnel:10r gateway:10s queue socket list-sa
? -id:h /on:68 off show
global:oi tunnel:10u clear:5c
on:x6 off show
on off delete show view
global:10w pcap:10x
! =4g
idx:10z all
! -ingress-interface:n -egress-interface:n -protocol:i -c2s-source:f -c2s-destination:0 -c2s-source-port:h -c2s-destination-port:h -c2s-source-netmask:6q -c2s-destination-netmask:6q -s2c-source:f -s2c-destination:0 -s2c-source-port:h -s2c-destination-port:h -s2c-source-netmask:6q -s2c-destination-netmask:6q
! ~6 match:111
index:112 match:111
on off show delete:110 set:113
. filter:114
! =8i
tunnel-id:116 all
enable:117 disable:117
! -interval:i
hub:119 branch:119
event-log:115 global:oi clear:5c path-monitor:118 feature:ud saas:11a
! =8j
! =8k
trace:11c packet-limit:11d trace-limit:116 show reset
! =8l
! =8m
! =8n
userid-subtlv-type:11g hostid-subtlv-type:11h enabled:pw show
! =8o
! =22
session-limit:11j trace-limit:11k normal
debug-level:11f packet-dump-max-bytes:116 feature:11i debug-mode:11l
feature:ud
objects
ignore-config-sync:pw
convert-db
global:10w pcap:mf show:11o high-availability:11p downgrade:11q cluster
debug-level stagger-limit
! -neighbor:4
! -stagger-limit:5q
on:x6 off show:11s pcap:mf delete:11t set:11u
debug-level hold-time
! -aggregate-ethernet:4 -enable:1 -interval:8p
hold-time:11x
on:x6 off show:11w set:11y
global:10w lldp:11v lacp:11z
! -port:0
pstate:121 dump-portdb dump-history:121 dump-detail-history:121
! -enable:1 -logical-router:0
? -logical-router:0 /recv:4p /send:4p
msgdump:124
! -detailed:4p -logical-router:0
? -logical-router:0 /recv:4p /send:4p /detail:4p
fpm:123 events:123 kernel:125 nht:126 rib:126 packet:127
! -peer-name:0 -prefix-list:0 -enable:1 -logical-router:0
in:129 out:129
updates:12a keepalives:123 nht:123 zebra:123 bfd:123 neighbor-events:123 graceful-restart:123
? -logical-router:0 /on:8q off show
? -logical-router:0 /on:8r off show
! -afi:8s
! -afi:8t
enable:12e disable:12f show:12f flush-log
! -logical-router:0 -type:8u
display:12h
-logical-router:0 hit-cnt
flush stats clear:12j check
stats offload:xf
error info debug dump
on:12m off show
zebra:1t static:1t ospf:1t ospfv3:1t rip:1t pim:1t bgp:1t
! -id:8v
on:md off delete view
show bgp:12q igmp:12q ospf:12q ospfv3:12q pim:12q msdp:12q all:12q
zebra:128 bgp:12b daemon-status:1t ospf:12c ospfv3:12d bfd:12c static:12c other:12c rip:12c multicast:12c qtrace:12g fqdn:12i fib:12k ifmon mpf:12l global:12n socket dynamic-routes restart:12o path-monitor:12p pcap:12r cluster
! -afi:8s -type:8w
! -afi:8t -type:8w
enable:12t disable:12u show:12u flush-log
! -virtual-router:10 -type:8x
display:12w
! -enable:1 -clear:1
show ips:12y pd:12y both:12y
-virtual-router:10 hit-cnt
flush stats clear:130
on:mb off delete view
show bgp:132 igmp:132 ospf:132 ospfv3:132 pim:132 rip:132 all:132
mib:1 list-mib qtrace:12v fqdn:12x dctrace:12z fib:131 ifmon cluster mpf:12l global:12n pcap:133 socket dynamic-routes restart path-monitor:12p
global:12n
! =8y
host-match-referer:mi gzip-encoding:mi
interval:136 on off show clientlessvpn:137
! =8z
set-dp-query-interval:139 show-dp-query-interval
portal:138 hip:13a
! =90
! -user-cache:4
user-cache
! =91
interval:13f on off show
kerberos-timeout:13g
on:13c off clear reset:13d show:13e pcap:mf captive-portal:13h
warn info debug dump
on:13j off show
! -file_size:3w
show on:13l off delete view
interface:8u config:d
global:13k pcap:13m show:13n
objects connections batches persistent cache-statistics sys-statistics
sys-stats cache-statistics fqdn:r
brief
delta
dump:13r counters:13s
! -slot:r -dp:7f
-bypass-cache:1 -fqdn:0 dp-source:13u
? -bypass-cache:1 [fqdns dp-source:13u
! -fqdn:0 -ttl:92 -gtid:7 -verdict:93 -match-subdomains:1 -threat-name:0
. [fqdns [ttls [gtids [verdicts [match-subdomains [threat-names
download
api-query-domain:2d
threat-info-api:140
query:13v query_n:13w response:13x response_n:13y allow-list:13z info cache:2d threat-info:2d counters ut:141
global:13k show:13p clear:13q disable-per-vsys:pw enable-preserve-tsig-ttl:pw disable-implicit-tail-match:pw rcode-failover:pw fqdn:13t dns-signature:142
! =94
index:144 all
counters hsm-thread:145
hsm-key-cache
global:13k show:146 clear:147
! -source-name:4
reset:149 clear:149
! =95
! =96
! =97
! =98
! =99
! =9a
agent:14c userid:14d ldap:ku relay:14e base:lg hip:14f third-party:le misc:lf features:14g all
! -type:9b
! -from-disk:3k
group:d gm-srvc-query:d cloud-identity-engine:14i log ip-port-user-dp:3m domain-map:14j email-cache
value:1 show clear
! =9c
rate:14m show
! =9d
rate:14o show
! =4e
rate:14q show
start show stop
! =9e
group-mapping:d log
name:1 list
! ~6 group:14v
! ~6 on:14t receive:k4 off clear:14u status group-mapping:14w
on:j9 off subdomains:xf
group-mapping-name:1 all xmlapi-groups
! -agent:4 -ip:f
name:1 config-data all
group-mapping:14z user-id:150 dp-uid-gid cloud-identity-engine:151
! -ip-address:f
all user user-group computer
type:154
group-mapping:d credential-filter:d user-id-agent:d ts-agent:d server-monitor:d global-protect-mdm:d user-id-syslog-parse:d cluster-state cloud-identity-engine:2a captive-portal:153 user-id-manager:155 com:x conn-mgr:x ip-user-mapping-stats relay-statistics
hip-profile-database
! -ip-address:f -user:g
! -ip-address:f -user:g -factor-id-1:h -factor-timestamp-1:8 -factor-id-2:h -factor-timestamp-2:8 -factor-id-3:h -factor-timestamp-3:8 -traceroute:1 -timeout:8
! -size:1m
! -user:g -ip:f -computer:0 -copy:1
! -new-max-id:8
user-group:15c
type:15d
user-group
type:15f
agentless sso-login:158 cp-login:159 cp-logout:158 gp-login:159 gp-logout:158 hip-update:3m hip-profile-database:15a hip-report:15b probing idmgr-change-max:15e idmgr-restore-default-max:15g debug-log-category
! =9f
! =9g
! =9h
qsize:15i relay-distd-recv-cache-qsize:15j relay-distd-recv-read-batch-size:15k
qsize relay-distd-recv-cache-qsize relay-distd-recv-read-batch-size
set:15l show:15m
? -type:9i /keys:3h dump-values:l2
! -start-from:9j -ip:f -show-logout:1
ipmapping statistics entry:15p
! -start-from:9j -mobile-id:0
config user-ids
! =9k
ref-id:1 source-name:1 type:15t all
domain:2a
user:w
user:2a
user:nb user-group:nb computer:nb
type:15y
high-availability:4y redis:15z type:15y
statistics state
user:6g all
email:1 all
memory:mo cloud-identity-engine:15o hip-report:6y hip-profile-database:15q hip-mdm-cache:15r ts-agent:15s vm-monitored-objects:15u domain-id-table:15v uid-2-primeuid:15w userPrefix-2-uid:15x uid-2-metadata:15w idmgr:160 objects-in-policy log-stats uid-req-stats ip-user-mapping-stats l3svc-stats domain-map ha cluster-state state relay-ipc-distributord:161 relay com:x probing-stats unresolved-group-id xmlapi-stats conn-mgr:x edir-user:162 email-cache:163
! -server-monitor:4
server-name:1 default
purge:165 list:165 test:166
on:j9 cluster-state:14b cluster-peer-ip:1a log-ip-user-mapping:k4 log-ip-tag-mapping:k4 log-user-tag-mapping:k4 disable-email-cache:k4 disable-hip-ha:k4 set:14h unset:14h cluster-get-all off get clear:14k query-unknown-ip:xf wmic-dynamic-range:xf resolve-fqdn-3p:xf cp-redirect-host-v6:14l disable-max-initial-wmi:xf l3svc-max-retry:14n l3svc-max-write-retry:14p agent-getall-rate:14r measure-handle-messages-duration:14s agent:14x dscd:14y refresh:152 reset:156 save:157 test:15h relay-ipc-distributord:15n dump:164 kerberos:167
! -source-name:9l
all:169
ip:1a iprange:mt
! =9m
? -tag:0 -spid:0 /ip:f /iprange:3a
? -tag:0 /ip:f /iprange:3a
download-mode:16c download register:16d unregister:16e cuid-upload
? -tag:4 /ip:f /iprange:3a
tag-source:16g
clear:16a redis-clear redis-stats redis-entry:16b redis-sync-from-useridd-cache redis-sync-to-device-server test:16f show:16h
! -tag-source:9n
all:16j
! -user:g -tag:0 -timeout:9o
! -user:g -tag:0
register:16l unregister:16m cuid-upload
! -user:g -tag:4
tag-source:16o
clear:16k test:16n show:16p
registered-ip:16i registered-user:16q
enable:pw
debug:xf log
client:16t
dhcp:16u
yes no default
enable:16w show
fast-session-delete:16s discard-partial-client-hello:16x
client-id:v basic detail
all filtered
clfy client msg:170 multicast
! -min:7 -max:7
! -starts-with:0 -contains:0
-msg-class:9p -ctype:7f -dtype:7f -mtype:7q -mid:1e -token:1e -im-type:1e len:172 content:173
syslog-enabled:k4 authz:xf authz-allowed-log:xf authz-bypassed-log:xf authz-dropped-log:xf show:16z debug-log:171 msg-filter:174
show:16z debug-log:171 msg-filter:174
ms:175 configd:176 reportd:176 logrcvr:176 cord:176 useridd:176
! =9q
add-search-dir:1 set-byte-threshold:178 on off reset-config run
duts:179
! =8q
on:17b off show
backend:17c
on:x6 off show counter
! -type:9r
! =7d
key-value:1 connection cookie
on:j9 verdict-server:1 set-app-match-workers:17g key-value:1 reset:17h trigger-app-match
relay-ipc-distributord:4y relay
json protobuf
! =9s
aggregation-num:1 aggregation-non-ack:1 key-value:1 counter:17l connection
! -load-dpi:0
! -subtype:0 -protocol:0 -src-ip:0 -dest-ip:0 -src-port:0 -dest-port:0
show add:17o clear
disabled raw-dpi eal-protobuf eal-json filter:17p
on:j9 cortex-server:1 key-value:1 sending-format:17k reset:17m test:17n track:17q validate-dpi:pw
memory:mo global:17e disable-device-id:pw clear-all:17f icd:17i dump:17j relay-ipc-distributord:15n eal:17r
! -option:9t
connection-to-cloud cloud-app-data signature-dp:17t task-record pending-request-dp force-memory-gc force-data-integrity-check force-cad-rebuild reload-cloud-data
appid:1 app-name:1 filter-sig-id:1
appid:1 app-name:1 filter-signature-id:1
application:7s signature-appid:1 signature-id:1 cookie-base64:1 cookie-base64-and-store:1 generate-cookie:1 check-cloud-app-data check-cloud-signatures
! -config:0
config
ace-server:1 keep-task-file:k4 reset:17u unknown-signature-query:17v delete-signature-data:17w cloud-manual-pull:17x set:17y dump:17z
! =9u
! =9v
agent:181 client:181 relay:14e distribute:182
debug-log-category
redistribution-agent:d relay-statistics
relay-ipc-useridd:161 relay-ipc-iotd:4y relay
set-dcom-relay-mode-only:xf show-dcom-relay-mode
qsize:15i relay-useridd-recv-cache-qsize:15j relay-useridd-recv-read-batch-size:15k
qsize relay-useridd-recv-cache-qsize relay-useridd-recv-read-batch-size
set:188 show:189
qsize:15i relay-iotd-recv-cache-qsize:15j relay-iotd-recv-read-batch-size:15k
qsize relay-iotd-recv-cache-qsize relay-iotd-recv-read-batch-size
set:18b show:18c
relay-mode:187 relay-ipc-useridd:18a relay-ipc-iotd:18d
! =9w
set:18f show
set:18f enable:xf show
ip-user:18g other-data-types:18h
set:o0 show
! =48
set:18k show
! =9x
set:18m show
hip-report-in-cache-aging-interval:18l hip-report-dedup-cache-size:18n reset-hip-report-dedup-cache
on:x6 off show set:183 unset:183 test:184 reset:185 dump:186 relay:18e redis-connection-pool:18i max-handle-concurrent-clients:18j hip-relay:18o
! -type:9y
clear-cookie:18q reset-connection reset-counters
! =9z
off on show
debug
entity interface
sysd-disable-retry:k4 sysd-timeout:18s async:18t on:18u off clear_persistence:18v
ip:6l domain:6l url:6l
type:18x all
delete-file:18y
content:4f anti-virus:4f
config:41 dynamic-updates:190 software-images:42
clean:191
execution-time
run get:193
diagnostics:194
enabled disabled
telemetry:196
cli:ht use-proxy-for-email-server:hu device-telemetry:hv streaming-telemetry:hx list-blocked-partial-xpaths list-admin-history set-content-download-retry:hy log-output-need-utf8:hz run-panorama-predefined-report:hz predefined-report-default:hu logview:i0 system:i3 syslog-params:i5 swm:ia software:j4 sysd:j8 high-availability:jg streaming:ji md-service:jj logdb-usage reportd:k1 management-server:l1 authentication:l7 cord:ld device-server:o9 mprelay:ob netconfig-agent:ob tac-login:oc lpmgrd:og dataplane:x5 sslmgr:xl log-receiver:z6 wildfire:zo vardata-receiver:zr rasmgr:zz gp-broker:10a satd:10g ike:10q keymgr:10t tund:10v macsec:10y sdwand:11b net-inspection:11e proxy-protocol:11m preserve-prenat:11n dhcpd:11r l2ctrld:120 ifmgr:122 advanced-routing:12s routing:134 bfd:135 global-protect:13b l3svc:13i pppoed:13o dnsproxyd:143 cryptod:148 vm-monitor:14a user-id:168 object:16r rawlog_fwd:16s management-interface:16v proxy:16y evtmgr:177 techsupport:17a management-websrvr:17d iot:17s cloud-appid:180 distributord:18p cloud-userid:18r contentd:4x snmpd:18w external-list:18z pancfg-directory-usage:192 online:195 ui:197
no_lldp lldp revert no_revert
! -xpath:0 -comment:0
! -mac:0 -hostname:0 -profile:0 -os-version:0 -vendor:0 -model:0 -os-group:0 -category:0 -ip:f
. -hostname:0 -profile:0 -os-version:0 -vendor:0 -model:0 -os-group:0 -category:0 -conf-score:a0 [device-list
add-device:19b edit-devices:19c
! -csvfile:0
! -logging:a1
! =a2
! =a3
saml_signature_digest_algorithm:19g radius-vsa-on:19h radius-vsa-off:19h
remote-host-check:pw strict-username-check:pw
add-secure-renegotiation-extension:pw
! -public-key:0 -public-key:0
mgmt ha
service-restart:19m
! =a4
! -idle:a5
! -value:1
! =a6
! =3
type:19r width:19s height:19s
config-output-format:19o pager:jh confirmation-prompt:jh scripting-mode:jh op-command-xml-output:jh timeout:19p hide-ip:19q hide-user:19q terminal:19t
! =a7
! =a8
! =a9
! =aa
! =ab
! =ac
! =ad
! =6k
! =ae
! =8f
! =af
tag tuple
timeout-tcp:19v timeout-udp:19v timeout-icmp:19v timeout-default:19v timeout-tcpinit:zd timeout-tcphandshake:zd timeout-tcp-half-closed:19w timeout-tcp-unverified-rst:19x timeout-tcp-time-wait:19x timeout-tcp-delayed-ack:my tcp-cong-ctrl:10z timeout-captive-portal:19v timeout-scan:19y timeout-discard-tcp:19v timeout-discard-udp:19v timeout-discard-default:19v scan-threshold:19z scan-scaling-factor:1a0 teardown-upon-fwd-zonechange:k4 accelerated-aging-enable:k4 erspan:k4 accelerated-aging-threshold:19z accelerated-aging-scaling-factor:1a0 tcp-rsts:1a1 tcp-reject-non-syn:k4 tcp-strict-rst:k4 tcp-reject-small-initial-window-enable:k4 tcp-reject-small-initial-window-threshold:1a2 offload:k4 strict-checksum:k4 resource-limit-behavior:1a3 ingress_backlogs_threshold:14q ingress_backlogs_duration:1a4 drop-stp-packet:k4 rewrite-pvst-pvid:k4 pvst-native-vlan-id:1a5 pass-through-1q-pcp:k4 tcp-reject-diff-syn:pw broadcast-first-packet:pw run-to-completion:pw inflight_monitoring:pw packet-buffer-latency-measurement:pw default lag-flow-key-type:1a6 change-smac-in-resp:pw tcp-retransmit-scan:pw tcp-tfo-app:pw
! -limit:1f -from:0 -to:0 -source:f -destination:f -source-user:g -destination-user:g -source-port:h -destination-port:h -protocol:i -application:j -rule:k
on:1a8 off
enable:k4 ttl-threshold:sw
dump-unknown:k4 cache:k4 supernode:k4 heuristics:k4 use-cache-for-identification:k4 use-simple-appsigs:k4 use-appid-cache-ssl-sni:k4 notify-user:k4 dump:1a9 traceroute:1aa
! -date:0 -time:0
! =ag
! =ah
! =ai
! =aj
! =ak
! =al
! =am
ip-utilization default
! -interface:n -delay:8k
! -interface:n -enable:1
enable:pw show
enable:k4 hw-reset:k4
! -ip-frag-limit:1
! -assert-crash-once:1
wqe-tag-check:k4 wqe-inuse-check:k4 wqe-swbuf-check:k4 wqe-swbuf-track:k4 wqe-hexspeak:k4 wqe-swbuf-ref:k4
! =an
! =ao
server-list-update-interval:1as report-update-interval:1at
! =ap
global:1av single-channel:1av
interval:1au disk-quota:1aw
! =t
! =aq
! =ar
! =as
! =6u
cloud-appid-prefiltering:p0 mica:p0
regex-stats-on:k4 nonblocking-pattern-match-interval:1ay max-sess-hash-limit:1az pkt-proc-loop-low:5j pkt-proc-loop-high:5j pkt-proc-boundary:1b0 wif-shared-buf-threshold:1b1 ctd-agent-assigned-cores:1b2 lscan-mode:k4 nonblocking-pattern-match:p0 nonblocking-pattern-match-qsizecheck:p0 enhanced-decode-filter-mode:p0 block-on-base64-decode-error:p0 block-on-bdat-chunk-decode-error:p0 block-on-chunk-decode-error:p0 block-on-qp-decode-error:p0 block-on-utf-decode-error:p0 block-on-uu-decode-error:p0 block-on-zip-decode-error:p0 wif-bypass-exceed-buf-limit:p0 wifclient-traffic:p0 feature-forward:1b3 lscan-mode-default
! =at
! =au
! =av
! =aw
max-log-rate:1b5 max-packet-rate:1b6 log-suppression:k4 default-policy-logging:1b7 log-compression:1b8 default
! =ax
skip-ssl-decrypt:k4 skip-ctd:k4 skip-ssl:k4 answer-timeout:z2 notify-user:k4 tunnel-taildrop-threshold:1ba
arp-cache-timeout:1ad ip6-defrag-timeout:1ae icmp6-error:jh mp-vr-vif-install-only-host-route:k4 target-vsys:1af shared-policy:1ag template:1ag ctd-mode:1ah dfa-mode:1ai jumbo-frame:jh hardware-acl-blocking-enable:k4 hardware-acl-blocking-duration:1aj software-acl-blocking-duration:1aj multi-vsys:jh fast-fail-over:16s bgp-no-suppress-duplicates:16s persistent-dipp-alert:1ak alg-persistent-nat:p0 alg-natref:is delay-interface-process:1al pppoe-dont-send-eol:1am rip-poison-reverse:16s layer4-checksum:t3 packet-path-test:1an packet-descriptor-monitor:16s mp-memory-monitor:16s zip:1ao packet:1ap util:1aq pow:1ar wildfire:1ax ctd:1b4 additional-threat-log:xf paloalto-networks-service-proxy:xf logging:1b9 ssl-decrypt:1bb ctd-mode-default dfa-mode-default correlation:16s
setting:1bc
! -data:0
! -group:0 -user:0 -timeout:am
! -group:0
add:1bf delete:1bf refresh:1bg
! -count:ay
! =az
! =b0
! -entry:0
! -range:0 -exclude-list:0
retry-interval:1bk satellite-ip-allowlist:1bl satellite-ip-exclude-from:1bm
-portal:0 satellite-serialnumberip-auth:1bn
location:1 on off show
arg-maxlen:1bj satellite-serialnumberip-auth:is global-protect-portal:1bo redirect:1bp
! =b1
fail-all-conns:1br fail-syslog-conns:1br
! =b2
enforce skip prefer
CRL:1bu OCSP:1bu EKU:1bu
all-conns:1bt explicit:1bv
ssl-conn-validation:1bw fqdn-refresh:pw
! -panorama-timeout:7u
! -slot:0 -seconds:7o
! -max-limit:7b
! -refresh-timer-period:b3
adjust-mtu:k4 verify-checksum:k4
interval:zd percentage-threshold:qb
offline-logpurger:1c3
! =b4
! =b5
interval:1c5 recovery-failure-threshold:1c6 default-interval disable:pw disable-auto-recovery:pw
check:1c7
fib:1c8
data-access-password:1 panorama:jh mgmtbond:199 audit-comment:19a device-inventory-edit:19d device-inventory-upload:19e management-server:19f authentication:19i auth:19j ssl:19k password ssh-authentication:19l ssh:19n cli:19u session:1a7 application:1ab clock:1ac system:1bd user-id:1be xmlapi-group:1bh quarantine:1be nw-id-api:1be max-num-images:1bi global-protect:1bq ssl-conn-on-cert:1bs syslog:1bx ztp:1by transceiver-monitor-rate:1bz sslmgr-check-cert-jobs:1c0 snmpd:1c1 preserve-prenat-feature:1c2 logrcvr:1c4 fwd-uni-dhcp-packet-on-dhcp-client-intf:pw advanced-routing:1c9
expiration
key:1cb
! -entries:b6
! -instance:b7
storage-engine:1ce
! -instance:b7 -format:b8
storage-engine:1cg
show:1cf set:1ch
! -name:0 -path:0
! -file:0 -sync-to-peer:1
! -plugin-name:0 -only:b9
! -plugin-name:0 -level:ba
! -plugin-name:0 -unblock-device-push:1
no-dep-check:pw
install:1 revert-install:1 quick-install:1 uninstall:1 reset-password:1 delete-package:1 upload:1cj check download:1ck reset-plugin:1cl debug:1cm dau:1cn set:1co auto-upgrade:kr
! -user:0
! -vsys:15 -auth-profile:0 -user:0 -is-seq:1
unlock-admin:1cq unlock-user:1cr
! -vsys:15 -address:0
! -logid:0
! -comment:0
! -admin:0
add:1cv remove:1cw
add:1cv remove
! -password:0 -username:0
! -old-master-key:0 -master-key:0
re-encrypt:1d0 dump-history
! -new-master-key:0 -current-master-key:0 -lifetime:bb -reminder:bc -on-hsm:1 -no-commit:1
! -level:6u -re-encrypt:1
! =bd
! -server:0 -password:0
! -password:0
create-ha-group:1d6 synchronize:1d6 replace-server:1d6 recover
client-version:1d4 server-enroll:1 authenticate:1d5 login:1d6 ha:1d7 support-info rfs-setup rfs-sync restart-connection reset mkey-wrapping-key-rotation
! -remote-hostname:0 -remote-storing-path:0 -username:0 -password:0
dump copy-to-remote-host:1d9
sync-from:d clear-cache:d
base user-id
candidate-config running-config ssh-key runtime-state clock id-manager:1dc
suspend functional
suspend functional peer:1de
force
cluster:1db sync-to-remote:1dd state:1df session-reestablish:1dg
nnsa dod
with-swap-scrub:1di
system:1dj
system:1dj software dataplane
shutdown
! -from:0
! -bundle:0
prepare:1dn delete:1do
mp:1 dp:1
crypto software-integrity force-software-integrity-failure force-crypto-failure:1dq
crypto software-integrity
! -to-version:0
? -scp-profile:0 -sync-to-peer:1 /to-version:0 /version:0 /file:0
! -load-config:0 -version:0
! -profile-name:0 -file:0
info check eligible:1dt download:1du install:1dv scp-import:1dw scp-export:1dw
! -version:0 -sync-to-peer:1
info:42 check download:1dy install:42 apply revert scp-export:1dw scp-import:1dw
show show-object refresh
! -string:0
! -name:0 -anchor:8 -num-records:8 -find:0
predefined-ip:1e2 predefined-url:1e2 ip:1e2 domain:1e2 url:1e2
type:1e3
predefined-ip:6l predefined-url:6l ip:6l domain:6l url:6l
type:1e5
type:18x
url-test:1 list-capacities global-find:1e1 show:1e4 stats:1e6 refresh:1e7
private-data-reset:1dm bootstrap-usb:1dp self-test:1dr self-test-job:1ds software:1dx patch:1dz fqdn:1e0 idmap-sync external-list:1e8
? -sync-to-peer:1 /version:0 /file:0
version:1 file:1
info check download:1ea activate:1eb
software:1ec
url-database
pandb-database
! -url:0
save:1ee install:1ef update:1eg
! -old-password:0 -new-password:0
create:1d6 modify:1ei delete
access-password:1ej
! -ip:f -ipv6:f -hostid:0 -serialno:0
hostid:1 serialno:1 all:6q
add:1el delete:ra show:1em
! -virtual-router:10 -logical-router:0 -routing-profile:0
migrate-config delete-config show-config:1eo show-virtual-router show-logical-router show-error:23
info check
validity-check:1 upgrade:1eq
! -skip-content-validity-check:1 -install:0
-sync-to-peer:1 -force:1 latest
? -commit:1 -sync-to-peer:1 -disable-new-content:1 -force:1 -skip-content-validity-check:1 /version:be /file:0
info check download:1et install:1eu
validity-check:1 downgrade:1es upgrade:1ev
! -install:0
? -commit:1 -sync-to-peer:1 -force:1 /version:be /file:0
info check download:1et install:1ey
downgrade:1ex upgrade:1ez
! -sync-to-peer:1
latest:1f1
? -commit:1 -sync-to-peer:1 /file:0 /version:be
check download:1f2 info install:1f3
downgrade:1ex upgrade:1f4
! -virus-pattern-type:bf -UTID:0 -virus-pattern:0
add:1f6 delete:1f6
? -commit:1 -sync-to-peer:1 /version:be /file:0
info check download:1f2 install:1f8
registration:9n downgrade:1ex upgrade:1f9
! -commit:1 -sync-to-peer:1 -version:be
info check download:1f2 install:1fb
downgrade:1ex upgrade:1fc
fetch show
! -pre-shared-key:0
info fetch fetch-noproxy:1ff delete
customerinfo:1fe status certificate:1fg
certificate:wd
! -object-name:0 -vsys-name:15
expand:1fj
! -auth-code:0
set:l2 delete show
! -mode:bg
. -mode:bg [features
VM-Capacity:1fn key:1fo
install:1 info fetch:1fl api-key:1fm deactivate:1fp
! -type:0 -start-time:0 -end-time:0
! -type:0
start:1fr status:1fs stop:1fs
migrate-to-panorama:1ft
! -username:0 -password:0
! -certificate-name:0
! -rsa-nbits:0
! -ecdsa-nbits:0
RSA:1fx ECDSA:1fy
? -certificate-name:0 -name:0 -digest:0 -country-code:0 -state:0 -locality:0 -organization:0 -email:0 -filename:0 -ca:1 -block-private-key:1 -signed-by:bh -ocsp-responder-url:0 -days-till-expiry:bi [organization-unit [hostname [ip [alt-email algorithm:1fz
! -otp-server-url:0 -otp-server-url:0 -username:0 -password:0
fixed:1 none dynamic:1g1
rsa:1fx
rfc822name:1 dnsname:1 uniform-resource-identifier:1
-certificate-name:0 -scep-profile:0 -scep-url:0 -scep-url:0 -scep-ca-cert:0 -scep-client-cert:0 -ca-identity-name:0 -subject:0 -digest:0 -fingerprint:0 -use-as-digital-signature:1 -use-for-key-encipherment:1 scep-challenge:1g2 algorithm:1g3 certificate-attributes:1g4
! -certificate-name:0 -scep-profile:0 -scep-url:0 -ca-identity-name:0 -scep-ca-cert:0 -scep-client-cert:0
! -certificate-name:0 -days-till-expiry:bi
certificate-name:1 sslmgr-store:h9
! -otp:0
vsys-name:bi shared
show:1fw generate:1g0 generate-scep-client-cert:1g5 import-scep-ca-cert:1g6 renew:1g7 revoke:1g8 fetch:1g9 is-blocked:1fw show-blocked:1ga
! -gateway:0 -domain:0 -computer:0 -user:0 -reason:bj -client-os-version:0
! -gateway:0 -serialno:0 -reason:bj
client-logout-all:1h check-client-logout-all-status client-logout:1gc satellite-logout:1gd
! -portal:0 -request:0 -duration:1e
user:1 match-user:1 id:1 all-users
-portal:0 -reason:bj filter-user:1gg
! -value:7d
ticket:1gf client-logout:1gh refresh-csc-cookie-key refresh-scep-cookie-key set-satellite-cookie-expiration:1gi restore-satellite-cookie-expiration
! -satellite:0 -username:0 -password:0
! -satellite:0 -gateway-address:0
get-portal-config:1gk get-gateway-config:1gl refresh-cookie-key
renew release
renew:8n release:8n
renew:8n release:8n management-interface:1gn ipv6:1go
client:1gp
renew:d release:d
dhcpv6:1gr
ipv6:1gs
management-interface:1gn
client:1gu
refresh
license:1gw
! -version:0 -rulebase:0
! -application:j
! -enable-dependent-apps:1 -application:j -status:bk
! -id:8 -reason:0 -timeout:bl
collect-now cancel-collect-now enable-5min-interval enable-20min-interval disable-5min-interval disable-20min-interval default-20min-interval reload-config-now enable disable
reload-config
! -set:0
config-data:4x
cloud-identity-engine:1h5
filter-data:1 filter-query:1
filter:1h7 locations:42
commit-versions:1h8
. -ver1:0 -ver2:0 filter:1h7
list:1h9 diff:1ha
api:1cc clean-replay:1cd mongo:1ci plugins:1cp authentication:1cs panorama-connectivity-check resolve:1ct acknowledge:1cu last-acknowledge-time commit-lock:1cx config-lock:1cy password-hash:1cz password-change-history:1d1 master-key:1d2 encryption-level:1d3 hsm:1d8 tech-support:1da stats:qh telemetry-data:qh quota-enforcement high-availability:1dh shutdown:1dk restart:1dl system:1e9 global-protect-client:1ed url-filtering:1eh data-filtering:1ek device-quarantine-list:1en routing:1ep iot:1er content:1ew anti-virus:1f0 global-protect-clientless-vpn:1f5 wildfire-realtime-cache:1f7 wildfire:1fa wf-private:1fd logging-service-forwarding:1fh saas_agent:1fi log-collector-forwarding:4x address-expansion:1fk license:1fq logdb:1fu support:1eq device-registration:1fv certificate:1gb global-protect-gateway:1ge global-protect-portal:1gj global-protect-satellite:1gm dhcp:1gq pppoe:1gt dhcpv6:1gv dnsproxy:1gx determine-new-applications:1gy list-content-downloads get-disabled-applications get-application-status:1gz set-application-status-recursive:1h0 clear-commit-tasks session-discard:1h1 cpld-restart disable-ztp device-telemetry:1h2 streaming-telemetry:1h3 multi-config:196 authkey:1h4 user-id:1h6 ui:197 config:1hb
! -username:0 -ip:f
! -interface:n -ip:f
gratuitous:1he
router-advertisement:28
! -dest-network:f -source-ip:f
cks-neutral:1hh
! -hostname:0
predefined:1hj shared:1hj vsys:1hj
! -from:e -to:bm -source:f -prenat-source:f -source-port:h -destination:f -destination-port:h -source-user:g -protocol:i -show-all:1 -application:j -uappid:6n -category:0 -check-hip-mask:1 -source-os:0 -source-model:0 -source-vendor:0 -destination-os:0 -destination-model:0 -destination-vendor:0 -source-category:0 -source-profile:0 -source-osfamily:0 -destination-category:0 -destination-profile:0 -destination-osfamily:0
! -from:bn -to:bo -source:f -prenat-source:f -destination:f -destination-port:h -source-user:g -protocol:i -application:j -category:0 -codepoint-type:bp -codepoint-value:bq
! -from:bn -to:bn -source:f -prenat-source:f -destination:f -category:0
! -from:bn -to:bn -source:f -destination:f -category:0 -application:j
! -from:bn -to:bn -source:f -destination:f -source-port:h -destination-port:h -protocol:i -to-interface:0 -ha-device-id:7i
! -from:e -from-interface:0 -source:f -prenat-source:f -destination:f -destination-port:h -source-user:g -protocol:i -application:j -ha-device-id:7i
! -from:e -to:bm -from-interface:0 -to-interface:0 -source:f -prenat-source:f -destination:f -destination-port:h -source-user:g -protocol:i
ike-sa:1h ipsec-sa:1i
association:28
! -source-ip:f -source-port:h -destination-ip:f -destination-port:h
-ip:f -virtual-router:10 ecmp:1hu
! -group:f -source:f -virtual-router:10
peer:1 self
! ~z refresh:1p restart:1hx
virtual-router:1hy
! ~6 clear all
logical-router:1i0
fib-lookup:1hv mfib-lookup:1hw bgp:1hz ospf:1i1 ospfv3:1i1
-ip:f -logical-router:0 ecmp:1hu
! -group:f -source:f -logical-router:0
peer-name:1 all
! ~6 refresh:1i5 restart:1i5
logical-router:1i6
! ~6 restart:1i5
logical-router:1i8
msdp:1i9
fib-lookup:1i3 mfib-lookup:1i4 bgp:1i7 multicast:1ia
! -vsys:15 -name:0 -type:br
! -vsys:15 -address:0 -protocol:bs -tls-version:bt -certificate-profile:0 -port:h -username:0 -password:0
! -vsys:15 -profile:0 -server:0 -token:0
! -vsys:15 -display-name:0 -from:0 -to:0 -and-also-to:0 -gateway:0 -protocol:bu -tls-version:bv -auth:bw -certificate-profile:0 -port:h -username:0 -password:0
pattern:1 ccn:1 ssn:1
! ~6 -source:f /domain-name:0 /ip:f
name:1ih
update:98
! -FQDN:0 -type:bx
all entry:1ik
refresh:1il
query:1ii ddns:1ij fqdn:1im dns-signature:2d
! -pattern:0 -context:0
! -pattern:0
registration:9n
! -hostname:0 -port:h -path:0 -username:0 -password:0
! -hostname:0 -key:0
initiate:1ir confirm:1is
connection
! -satellite:0 -gateway-address:0 -method:by
gateway-reconnect:1iv gateway-connect:1iv gateway-disconnect:1iv
! -mobile-id:0 -jailbroken:1
request:1ix
hipreport:1iy
! -event-regex:0 -username-regex:0 -address-regex:0 -log-string:0
! -event-string:0 -username-prefix:0 -username-delimiter:0 -address-prefix:0 -address-delimiter:0 -log-string:0
regex-identifier:1j0 field-identifier:1j1
! -group-mapping:0 -ldap-filter:0
user-id-syslog-parse:1j2 custom-group:1j3
! -authentication-profile:0 -username:0 -password:0
! -mfa-server-profile:0
! -vsys:15 -authprofile:0 -ip-hostname:0
! -interface:bz -authprofile:0 -ip-hostname:0
captive-portal:1j7 global-protect:1j7 management:1j8
uid:1a tag-filter:1 url:1 url-info-host:1 url-info-cloud:1 url-wpc:1 cookie-surrogate:1hd x-authenticated-user:3m arp:1hf nd:1hg nptv6:1hi custom-url:1eg ssl-exclude-list:1hk security-policy-match:1hl qos-policy-match:1hm authentication-policy-match:1hn decryption-policy-match:1ho nat-policy-match:1hp pbf-policy-match:1hq dos-policy-match:1hr vpn:1hs macsec:1ht routing:1i2 advanced-routing:1ib http-profile:1ic http-server:1id http-profile-server-auth-token:1ie smtp-server:1if stats-service uuid:16s botnet:71 data-filtering:1ig pppoe:29 dns-proxy:1in custom-signature-perf:1io custom-signature-type:1ip wildfire:1iq scp-server-connection:1it threat-vault:1iu global-protect-satellite:1iw global-protect-mdm:1iz user-id:1j4 authentication:1j5 mfa-vendors:1j6 generate-saml-url:1j9
! -profile-name:0 -max-clock-skew:0 -validate-metadata-signature:0 -validate-idp-certificate:0 -metadata-validation-cert-profile:0 -admin-use-only:1 *from:0 -remote-port:h -source-ip:f
! *from:0 -remote-port:h -source-ip:f
! *from:0 -remote-port:h -source-ip:f -passphrase:0 -certificate-name:0 -format:c0 -block-private-key:1
! *from:0 -remote-port:h -source-ip:f -certificate-name:0 -passphrase:0 -format:c0
! *from:0 -remote-port:h -source-ip:f -hsm-name:0
! *from:0 -remote-port:h -source-ip:f -hsm-name:0 -passphrase:0
! -profile:0 *from:0 -remote-port:h -source-ip:f
idp-metadata:1jb configuration:1jc ui-translation-mapping:1jc private-key:1jd keypair:1jd logdb:1jc certificate:1je license:1jc software:1jc cellular-firmware:1jc patch:1jc plugin:1jc high-availability-key:1jc ssl-optout-text:1jc ssl-cert-status-page:1jc captive-portal-text:1jc url-coach-text:1jc application-block-page:1jc safe-search-block-page:1jc hsm-server-cert:1jf hsm-ciphertrust-server-cert:1jf hsm-ciphertrust-client-cert:1jf hsm-ciphertrust-client-key:1jg url-block-page:1jc url-isolate-page:1jc mfa-login-page:1jc credential-block-page:1jc credential-coach-text:1jc file-block-continue-page:1jc file-block-page:1jc data-filter-block-page:1jc virus-block-page:1jc saml-auth-internal-error-page:1jc global-protect-portal-custom-login-page:1jh global-protect-portal-custom-home-page:1jh global-protect-portal-custom-help-page:1jh global-protect-portal-custom-welcome-page:1jh content:1jc anti-virus:1jc wildfire:1jc device-state:1jc url-database:1jc signed-url-database:1jc pandb-url-database:1jc global-protect-clientless-vpn:1jc global-protect-client:1jc bootstrap-bundle:1jc
! -from:0 -to:0 -remote-port:h -source-ip:f
! -pcap-id:0 -search-time:0 -to:0 -remote-port:h -source-ip:f
! -to:0 -remote-port:h -source-ip:f -certificate-name:0 -passphrase:0 -include-key:1 -format:c1
! -to:0 -remote-port:h -source-ip:f
-to:0 -remote-port:h -source-ip:f start-time:9s end-time:9s
management-plane:1jj
bootmem_file:1jj
management-plane:1jj large-corefile:1jj data-plane:1jj
management-plane:1jm data-plane:1jm
-max-log-count:c2 -query:0 -to:0 -remote-port:h -source-ip:f start-time:9s end-time:9s
traffic:1js threat:1js url:1js data:1js wildfire:1js decryption:1js globalprotect:1js tunnel:1js userid:1js auth:1js system:1js config:1js alarm:1js
! -name:0 -to:0 -remote-port:h -source-ip:f
mgmt-pcap:1jj license-token-file:1jj threat-pcap:1jk certificate:1jl ui-translation-mapping:1jj device-state:1jm pan-url-db:1jm crl:1jj filter-pcap:1jj application-pcap:1jj inbound-proxy-key:1jj stats-dump:1jn pprof-file:1jo debug:1jp core-file:1jq log-file:1jr configuration:1jj pdf-reports:1jj web-interface-certificate:1jm logdb:1jm device-telemetry:1jj tech-support:1jm telemetry-data:1jj dnsproxy:1jj log:1jt high-availability-key:1jj ssl-optout-text:1jm global-protect-portal-custom-login-page:1ju global-protect-portal-custom-home-page:1ju global-protect-portal-custom-help-page:1ju global-protect-portal-custom-welcome-page:1ju ssl-cert-status-page:1jm captive-portal-text:1jm url-coach-text:1jm file-block-continue-page:1jm file-block-page:1jm application-block-page:1jm url-block-page:1jm url-isolate-page:1jm mfa-login-page:1jm virus-block-page:1jm debug-pcap:1jj hsm-support-info:1jj hsm-client-cert:1jj ike-config-file:1jj
import:1ji export:1jv
! -from:0 -file:0 -remote-port:h -source-ip:f
! -from:0 -file:0 -remote-port:h -source-ip:f -certificate-name:0 -passphrase:0 -format:c0
! -from:0 -file:0 -remote-port:h -source-ip:f -passphrase:0 -certificate-name:0 -format:c0
! -profile:0 -from:0 -file:0 -remote-port:h -source-ip:f
anti-virus:1jx wildfire:1jx device-state:1jx content:1jx url-database:1jx signed-url-database:1jx pandb-url-database:1jx global-protect-client:1jx bootstrap-bundle:1jx configuration:1jx certificate:1jy private-key:1jz keypair:1jz license:1jx software:1jx high-availability-key:1jx ssl-optout-text:1jx ssl-cert-status-page:1jx captive-portal-text:1jx url-coach-text:1jx file-block-continue-page:1jx file-block-page:1jx data-filter-block-page:1jx application-block-page:1jx safe-search-block-page:1jx url-block-page:1jx url-isolate-page:1jx mfa-login-page:1jx credential-coach-text:1jx credential-block-page:1jx virus-block-page:1jx global-protect-portal-custom-login-page:1k0 global-protect-portal-custom-home-page:1k0 global-protect-portal-custom-help-page:1k0 global-protect-portal-custom-welcome-page:1k0
license-token-file:1jj device-state:1jm crl:1jj filter-pcap:1jj application-pcap:1jj stats-dump:1jn debug:1jp core-file:1jq threat-pcap:1jk mgmt-pcap:1jj configuration:1jj web-interface-certificate:1jm tech-support:1jm telemetry-data:1jj dnsproxy:1jj log-file:1jr high-availability-key:1jj ssl-optout-text:1jm ssl-cert-status-page:1jm captive-portal-text:1jm url-coach-text:1jm file-block-continue-page:1jm file-block-page:1jm application-block-page:1jm url-block-page:1jm url-isolate-page:1jm mfa-login-page:1jm virus-block-page:1jm global-protect-portal-custom-login-page:1ju global-protect-portal-custom-home-page:1ju global-protect-portal-custom-help-page:1ju global-protect-portal-custom-welcome-page:1ju debug-pcap:1jj inbound-proxy-key:1jj
import:1k1 export:1k2
-query:0 -max-log-count:c2 -to:0 -remote-port:h passive-mode:9r start-time:9s end-time:9s
traffic:1k4 threat:1k4 data:1k4 url:1k4 wildfire:1k4 decryption:1k4 globalprotect:1k4 tunnel:1k4 userid:1k4 auth:1k4 system:1k4 config:1k4 alarm:1k4
log:1k5
export:1k6
mp-log:1 plugins-log:1 mp-global:1 dp-log:1 mp-backtrace:1 LargeCore-mp-backtrace:1 dp-backtrace:1 webserver-log:1 custom-page:1 agent-log:1 db-log:1
? -long-format:1 -sort-by-time:1 -reverse-order:1 /mp-log:0 /plugins-log:0 /mp-global:0 /dp-log:0 /mp-backtrace:0 /dp-backtrace:0 /webserver-log:0 /custom-page:0 /global:0 /content:0
? -invert-match:1 -line-number:1 -ignore-case:1 -no-filename:1 -count:1 -max-count:h -context:h -before-context:h -after-context:h -pattern:0 /mp-log:0 /dp-log:0
! -bypass-routing:1 -count:c3 -do-not-fragment:1 -inet6:1 -interval:c3 -source:0 -no-resolve:1 -pattern:0 -size:c4 -tos:i -ttl:i -verbose:1 *host:0
! -ipv4:1 -ipv6:1 -first-ttl:i -max-ttl:i -port:h -tos:i -wait:c5 -pause:c3 -do-not-fragment:1 -debug-socket:1 -gateway:f -no-resolve:1 -bypass-routing:1 -source:0 *host:0
! -inet:1 -port:1e -source:0 -v1:1 -v2:1 -host:0
? -follow:1 -lines:h /mp-log:0 /plugins-log:0 /db-log:0 /dp-log:0 /agent-log:0 /webserver-log:0
! -threat-pcap-id:0 -search-time:0
? -follow:1 -link-header:1 -no-dns-lookup:1 -no-port-lookup:1 -no-qualification:1 -absolute-seq:1 -no-timestamp:1 -unformatted-timestamp:1 -delta:1 -timestamp:1 -undecoded-NFS:1 -verbose:1 -verbose+:1 -verbose++:1 -hex:1 -hex-link:1 -hex-ascii:1 -hex-ascii-link:1 /application-pcap:0 /filter-pcap:0 /debug-pcap:0 /mgmt-pcap:0 threat:1kf
! -snaplen:1e -filter:0
-num-context-lines:c6 partial:9f
config:1ki
! -keyword:0
command:1kk
target:2 schedule:c clear:3g delete:4s show:hs debug:198 set:1ca request:1hc test:1ja scp:1jw tftp:1k3 ftp:1k7 less:1k8 ls:1k9 grep:1ka ping:1kb traceroute:1kc ssh:1kd tail:1ke view-pcap:1kg tcpdump:1kh diff:1kj find:1kl
`,
};
