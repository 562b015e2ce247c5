// What release 11.2 prints for `find command`, in part: 400 paths drawn at random, and how many begin with each word.
// Vendor: PAN-OS 11.2 and 11.1 CLI Operational Command Hierarchy.

/** 400 paths of release 11.2, in the notation of `find command`. */
export const SAMPLED_PATHS: readonly string[] = `
clear advanced-routing bgp logical-router <name> stat peer <value>
clear auto-tag vsys <value> tag-dest <name> registration remote http-profile <value>
clear cookie-surrogate-cache all
clear device-cache-mp all
clear dns-proxy dns-signature cache fqdn <value>
clear global-protect redirect location
clear log hipmatch
clear logrcvr offline-logpurger interval
clear routing bgp virtual-router
clear routing bgp virtual-router <name> stat peer <value>
clear routing multicast pim statistics virtual-router <value>
clear user-cache ip <ip/netmask>
clear user-cache-mp ip <ip/netmask>
clear user-policy-cache all
debug advanced-routing multicast logical-router <value> off
debug advanced-routing pcap msdp on logicalrouter <value> file_size <1-1024>
debug advanced-routing pcap ospf on logicalrouter <value> file_size <1-1024>
debug advanced-routing pcap show
debug advanced-routing qtrace show afi <ip|ip6>
debug advanced-routing zebra rib detailed <on|off> logical-router <value>
debug authentication connection-debug-off protocol-type <TACACS+|LDAP|Kerberos|RADIUS> connection-id <0-4294967295>
debug contentd status
debug cord corr-mgr show back-query status <constructed|pending|working|executed>
debug cord object-stats clear
debug dataplane cloud-appid lookup filter-sig-id <1-2147483647>
debug dataplane cloud-appid show app-counts
debug dataplane ctd-agent config profile
debug dataplane internal pdt ce10 cip dlp_mfifo instance <0-65535>
debug dataplane internal pdt ce10 dfa err_log instance <0-65535>
debug dataplane internal pdt ce10 dfa status instance <0-65535>
debug dataplane internal pdt ce10 rd instance <0-65535> offset <0-131128> count <0-1024>
debug dataplane internal pdt ce10 show clocks instance <0-65535>
debug dataplane internal pdt ce10 show version instance <0-65535>
debug dataplane internal pdt ce10 show-all
debug dataplane internal pdt fe100 lif dump count <0-65535> table <0-1> offset <0-65535>
debug dataplane internal pdt fe100 nexthop dump type <DIRECT|IPV4|IPV6|MAC>
debug dataplane internal pdt fe100 show latency ipq
debug dataplane internal pdt fe100 show stats acl clear <yes|no>
debug dataplane internal pdt fe100 show stats ipq clear <yes|no>
debug dataplane internal pdt fe100 spm dump
debug dataplane internal pdt fe100 tmi pkt_cap display intf <0-4>
debug dataplane internal pdt nac info instance <0-1>
debug dataplane internal pdt oct bgx config bgx <0-2>
debug dataplane internal vif rule
debug dataplane memory dump bootmem disable
debug dataplane memory dump bootmem show
debug dataplane mica reset cache adns
debug dataplane mica set telemetry adns-interval <5-600> adns disable
debug dataplane mica show cache adns statistics
debug dataplane mmdbg obj-trace ev_num_per_q set <128-65536>
debug dataplane mmdbg obj-trace wqe level basic
debug dataplane mmdbg pool-debug overflow-check enable
debug dataplane monitor detail on
debug dataplane packet-diag set log feature ssl <basic|offload|all>
debug dataplane pool elastic set mode enabled
debug dataplane pool elastic set profile name debug module proxy-flexmem-pool sz-pct <0-255> min-pct <0-255> max-pct <0-255> grow-thr-pct <0-65535> shrink-thr-pct <0-65535>
debug dataplane pool elastic set profile name debug module shared-pool id <1-8> sz-pct <0-255> min-pct <0-255> max-pct <0-255> grow-thr-pct <0-65535> shrink-thr-pct <0-65535>
debug dataplane pow performance core <value>
debug dataplane process cmd show
debug dataplane process comm on dump
debug dataplane process comm profile-cache show
debug dataplane process grpcd on info
debug dataplane process mprelay on debug
debug dataplane process mprelay on error
debug dataplane reset ctd dns-cache host <value>
debug dataplane reset ctd wf-stats
debug dataplane reset dns-cache fqdn <value>
debug dataplane reset dos block-table
debug dataplane reset logging
debug dataplane reset username-cache
debug dataplane show cookie-surrogate-cache
debug dataplane show ctd credential-enforcement domain-credential
debug dataplane show ctd version
debug dataplane show dos block-table
debug device-server cp-deny-non-tcp on
debug device-server cp-deny-tcp show
debug device-server dump idmgr redis type auth-rule id <1-65535>
debug device-server dump idmgr redis type custom-url-filter id <1-4294967295>
debug device-server dump idmgr redis type global-iot-dev-model id <1-4294967295>
debug device-server dump idmgr redis type macl-rule id <1-4095>
debug device-server dump idmgr redis type sdwan-rule all
debug device-server dump idmgr redis type shared-custom-url-category id <1-4294967295>
debug device-server dump idmgr redis type shared-qos-profile name <value>
debug device-server dump idmgr redis type tci-rule name <value>
debug device-server dump idmgr redis type vsys-application-filter id <5001-10000>
debug device-server dump idmgr redis type vsys-edl-url-category name <value>
debug device-server dump idmgr redis type vsys-url-filtering id <251-5000>
debug device-server dump idmgr redis type vsys-url-filtering name <value>
debug device-server dump idmgr type global-iot-dev-osfamily id <1-4294967295>
debug device-server dump idmgr type macl-rule name <value>
debug device-server dump idmgr type shared-application-filter id <1-5000>
debug device-server dump idmgr type shared-qos-member name <value>
debug device-server dump idmgr type shared-qos-profile id <1-65535>
debug device-server dump idmgr type tci-rule name <value>
debug device-server dump idmgr type vsys-application id <1-4096>
debug device-server dump idmgr type vsys-custom-url-category name <value>
debug device-server enable-ml7-commit on
debug device-server ldl show status
debug device-server mlav set-cloud-url url <value>
debug device-server reset id-manager type shared-application
debug device-server reset id-manager type shared-custom-url-category
debug device-server shadow-rule-check-disable show
debug device-server test ml7-blob path <value> type IdToStringResponse
debug device-server unset third-party <libcurl|all>
debug device-telemetry on
debug device-telemetry refresh-dest-server
debug distributord on warn
debug distributord relay relay-ipc-iotd show relay-iotd-recv-cache-qsize
debug distributord relay relay-mode set-dcom-relay-mode-only off
debug distributord relay relay-mode show-dcom-relay-mode
debug distributord unset agent <basic|conn|cms|dcom|detail|all>
debug dnsproxyd dns-signature response_n gtids [ <gtids1> <gtids2>... ]
debug dnsproxyd dns-signature response_n match-subdomains [ <match-subdomains1> <match-subdomains2>... ]
debug dnsproxyd dns-signature response_n verdicts
debug evtmgr cord debug-log msg all
debug evtmgr ms msg-filter msg-class <0-5> ctype <0-7> dtype <0-7> mtype <0-3> mid <0-65535> token <0-65535> im-type <0-65535> content starts-with <value> contains <value>
debug evtmgr ms show client-id <1-4294967295>
debug evtmgr reportd debug-log clfy
debug evtmgr useridd debug-log client
debug external-list delete-file all
debug global-protect portal clientlessvpn gzip-encoding show
debug gp-broker show
debug ike gateway <name> off
debug ike global off
debug ike stat v2i_sa
debug ike tunnel <name> clear
debug iot clear-all type <device|host|cookie>
debug iot eal key-value <value>
debug iot eal track filter show
debug iot memory <summary|detail>
debug iot relay-ipc-distributord set relay-distd-recv-read-batch-size <100-600>
debug l2ctrld lldp pcap view
debug log-output-need-utf8 no
debug log-receiver corr-mgr show failed summary
debug log-receiver corr-mgr show instance search category <value> type <value> skip <value> contains <value>
debug log-receiver ip-cache clear node-data vsysid <1-1024> ip <ip/netmask> len <1-128> type <0-1024>
debug log-receiver log-forwarding-connections per-second-stats off
debug log-receiver log-purger debug off
debug log-receiver memory per-second-stats off
debug log-receiver per-second-stats on decryption
debug log-receiver telemetry-triggers counters
debug lpmgrd dump idmgr type custom-url-filter all
debug lpmgrd dump idmgr type custom-url-filter name <value>
debug lpmgrd dump idmgr type edl-domain name <value>
debug lpmgrd dump idmgr type edl-ip id <1-64>
debug lpmgrd dump idmgr type ike-gateway id <1-4096>
debug lpmgrd dump idmgr type qos-rule name <value>
debug lpmgrd dump idmgr type sdwan-link-tag all
debug lpmgrd dump idmgr type sdwan-link-tag name <value>
debug lpmgrd dump idmgr type shared-app-signature id <1-32767>
debug lpmgrd dump idmgr type shared-custom-url-category all
debug lpmgrd dump idmgr type ssl-rule id <1-4096>
debug lpmgrd dump idmgr type vsys all
debug macsec global on debug
debug macsec global show
debug macsec pcap delete
debug management-server corr-mgr show failed serialize
debug management-server rule-hit <yes|no>
debug management-server secure-conn set scep-cert-renewal-time <0-300000>
debug management-server show
debug management-server telemetry-triggers related-threat-log-limit <0-150>
debug management-server template dump-config from <local|template|merged> xpath <value>
debug md-service show
debug mprelay on debug
debug mprelay on warn
debug net-inspection packet-limit <0-10000>
debug netconfig-agent on info
debug netconfig-agent on warn
debug object registered-user show tag-source user <value> tag <value>|<all>
debug object registered-user test cuid-upload
debug pancfg-directory-usage clean dynamic-updates anti-virus update <value>
debug pppoed global off
debug rasmgr satellite
debug reportd send-request-to-7k show
debug routing pcap igmp off
debug sdwand event-log filter delete all
debug sdwand event-log filter set index
debug snmpd async off
debug snmpd async show
debug software disk-usage aggressive-cleaning disable
debug software trace reportd
debug software trace user-id
debug sslmgr reset session-cache
debug sslmgr set crl-background-download on
debug sslmgr set ocsp-host-failure-threshold <1-100>
debug sslmgr show crl-recv-speed-limit
debug user-id clear gm-srvc-query <value>|<all>
debug user-id disable-hip-ha <yes|no>
debug user-id dscd on <error|warn|info|debug|dump>
debug user-id dump cloud-identity-engine type <config|user-group|profile> keys <all>
debug user-id dump cluster-state
debug user-id dump idmgr type user all
debug user-id dump relay-ipc-distributord state
debug user-id kerberos purge server-monitor <value>|<all>
debug user-id reset credential-filter <value>|<all>
debug user-id reset user-id-syslog-parse <value>|<all>
debug user-id set third-party <libcurl|all>
debug user-id test agentless
debug wildfire dp-status
delete auth remote-host-check
delete content cache old-content
delete hip-report all logout-only <yes|no> expired-days <1-365>
delete wildfire-realtime-stats
ftp export log data query <value> max-log-count <0-1048576> to <value> remote-port <1-65535> end-time equal <value>
less db-log <value>
request certificate show-blocked shared
request certificate show-blocked vsys-name <value>
request commit-lock remove admin <value>
request config list commit-versions filter filter-data <value>
request config list commit-versions locations version <value>
request get-application-status application <value>
request high-availability cluster clear-cache <value>|<all>
request hsm ha synchronize password <value>
request hsm login password <value>
request logging-service-forwarding customerinfo fetch
request password-hash password <value> username <value>
request support info
request system patch scp-export profile-name <value> file <value>
request system patch scp-import profile-name <value> file <value>
request system self-test force-crypto-failure dp <value>
request system self-test force-crypto-failure mp <value>
request url-filtering update url <value>
request user-id cloud-identity-engine config-data status
schedule saas-applications-usage-report skip-detailed-report <yes|no> period <value> vsys <value> limit-max-subcat <value> all
schedule saas-applications-usage-report skip-detailed-report <yes|no> period <value> vsys <value> limit-max-subcat <value> all entry include-user-groups-info <yes|no> user-groups
scp export captive-portal-text to <value> remote-port <1-65535> source-ip <ip/netmask>
scp export global-protect-portal-custom-welcome-page name <value> to <value> remote-port <1-65535> source-ip <ip/netmask>
scp export log alarm max-log-count <0-1048576> query <value> to <value> remote-port <1-65535> source-ip <ip/netmask> start-time equal <value>
scp export log userid max-log-count <0-1048576> query <value> to <value> remote-port <1-65535> source-ip <ip/netmask> end-time equal <value>
scp export log-file management-plane to <value> remote-port <1-65535> source-ip <ip/netmask>
scp export tech-support to <value> remote-port <1-65535> source-ip <ip/netmask>
scp import hsm-ciphertrust-client-cert from <value> remote-port <1-65535> source-ip <ip/netmask> hsm-name <value>
scp import pandb-url-database from <value> remote-port <1-65535> source-ip <ip/netmask>
set advanced-routing fib check disable-auto-recovery yes
set application traceroute enable <yes|no>
set clock date <value> time <value>
set fwd-uni-dhcp-packet-on-dhcp-client-intf yes
set session broadcast-first-packet no
set session drop-stp-packet <yes|no>
set session ingress_backlogs_duration <0-10>
set session tcp-cong-ctrl <1-4>
set session tcp-retransmit-scan yes
set session teardown-upon-fwd-zonechange <yes|no>
set system setting ctd block-on-utf-decode-error disable
set system setting ctd block-on-uu-decode-error default
set system setting ctd block-on-zip-decode-error default
set system setting ctd ctd-agent-assigned-cores <0-2>
set system setting ctd feature-forward mica default
set system setting ctd pkt-proc-loop-high <1-65535>
set system setting ctd wifclient-traffic disable
set system setting ip6-defrag-timeout <5-10>
set system setting packet ip-frag-limit <yes|no>
set system setting pow wqe-tag-check <yes|no>
set system setting shared-policy <enable|disable|import-and-disable>
set system setting ssl-decrypt notify-user <yes|no>
set system setting target-vsys <value>|<none>
show advanced-routing bgp filters route-map logical-router <name> ipv6 name <value>
show advanced-routing multicast pim neighbor logical-router <value>
show advanced-routing ospf graceful-restart logical-router <value>
show auth strict-username-check
show authentication locked-users vsys <value> auth-profile <value> is-seq <yes|no>
show clock more
show cloud-appid cloud-app-data application all
show cloud-appid cloud-app-data container container-name <value>
show cloud-appid transaction trans-index <value>
show cloud-userid config
show config audit base-version-no-deletes <value>
show config commit-scope partial shared-object <excluded> device-and-network <excluded> policy-and-objects <excluded> admin
show config list admins partial shared-object <excluded> device-and-network <excluded> policy-and-objects <excluded> admin [ <admin1> <admin2>... ]
show config list admins partial shared-object <excluded> device-and-network <excluded> policy-and-objects <excluded> object-xpaths
show config saved <value>
show counter rate <value>
show ctd-agent dp-config
show ctd-agent version
show device-telemetry collect-now
show device-telemetry stats device-health-performance
show device-telemetry stats threat-prevention
show dhcp server settings <value>|<all>
show dns-proxy cache filter FQDN <value> type <RR_A|RR_AAAA|RR_CNAME|RR_MX|RR_PTR> name <value>
show dns-proxy dns-signature content
show dns-proxy dns-signature info
show dns-proxy settings all
show dns-proxy static-entries all
show dns-proxy static-entries dump file <value> filter FQDN <value> type <RR_A|RR_AAAA|RR_CNAME|RR_MX|RR_PTR> all
show dos-block-table software start-at <1-2097152> filter source-ip <ip/netmask> ingress-zone <value> dos-profile <value> slot <1-20>
show global-protect location
show global-protect-gateway statistics gateway <value> domain <value>
show global-protect-portal summary detail name <value>
show high-availability all
show high-availability cluster ha4-backup-status
show hsm state
show iot device-inventory all match hostname <value>
show ldl model-info
show location ip <ip/netmask>
show log alarm ack_admin equal <value>
show log alarm rulegroup equal <value>
show log appstat name not-equal <value>
show log auth ip in <value>
show log auth receive_time in <last-60-seconds|last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-30-days|last-calendar-month>
show log auth start-time equal <value>
show log auth vendor equal <value>
show log config result not-equal <succeeded|failed|unauthorized>
show log dailydesum sni equal <value>
show log dailydesum start-time equal <value>
show log dailydesum to equal <value>
show log dailythsum dstuser equal <value>
show log dailythsum rule equal <value>
show log dailythsum rule_uuid equal <value>
show log dailythsum src in <value>
show log dailythsum subtype equal <attack|url|virus|spyware|vulnerability|file|scan|flood|packet|resource|data|wildfire|wildfire-virus>
show log decryption from not-equal <value>
show log desum csv-output equal <yes|no>
show log desum src in <value>
show log globalprotect portal_or_gateway equal <value>
show log globalprotect srcuser equal <value>
show log globalprotect vsys equal <value>
show log gtpsum dstloc not-equal <value>
show log gtpsum parent_session_id not-equal <value>
show log hipmatch query equal <value>
show log hourlydesum error equal <value>
show log hourlythsum app equal <value>
show log hourlythsum receive_time in <last-60-seconds|last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-30-days|last-calendar-month>
show log hourlythsum subtype not-equal <attack|url|virus|spyware|vulnerability|file|scan|flood|packet|resource|data|wildfire|wildfire-virus>
show log hourlytrsum end-time equal <value>
show log hourlyurlsum end-time equal <value>
show log iptag datasource_type equal <unknown|xml-api|ha|vm-monitor>
show log iptag direction equal <forward|backward>
show log threat receive_time in <last-60-seconds|last-15-minutes|last-hour|last-6-hrs|last-12-hrs|last-24-hrs|last-calendar-day|last-7-days|last-30-days|last-calendar-month>
show log threat rule_uuid equal <value>
show log threat rule_uuid not-equal <value>
show log threat suppress-threatid-mapping equal <yes|no>
show log thsum dstloc equal <value>
show log thsum query equal <value>
show log trace query equal <value>
show log traffic dst in <value>
show log trsum dst in <value>
show log trsum rule not-equal <value>
show log trsum srcloc not-equal <value>
show log tunnel action equal <allow|deny|drop|reset-client|reset-server|reset-both|drop-icmp>
show log tunnel to equal <value>
show log url category not-equal <value>
show log url direction equal <forward|backward>
show log url rule_uuid not-equal <value>
show log urlsum app equal <value>
show log userid direction equal <forward|backward>
show log userid user equal <value>
show log weeklydesum direction equal <forward|backward>
show log weeklythsum srcloc not-equal <value>
show log weeklythsum srcuser equal <value>
show log weeklythsum threatid equal <value>
show log weeklytrsum dstloc equal <value>
show log weeklyurlsum dstuser not-equal <value>
show log wildfire direction equal <forward|backward>
show log wildfire dstuser equal <value>
show log wildfire end-time equal <value>
show macsec association interface <value>
show operational-mode
show pppoe ipv6 prefix interface <value>|<all> pool <yes|no>
show report directory-listing
show report id <1-4294967295>
show report predefined end-time equal <value>
show routing multicast group-permission interface <value> virtual-router <value>
show routing multicast igmp statistics interface <value>
show routing protocol ospfv3 virt-neighbor brief <yes|no> virtual-router <value>
show routing protocol redist ospf virtual-router <value>
show rule-hit-count vsys vsys-name <name> rule-base <name> rules list
show running application disabled
show running ml-block-cache url <value>
show running ml-form-cache
show running ml-lookup-cache
show running mlav-model status
show running nat-policy vsys <value>
show running nat-rule-ippool rule <value> show-cache <yes|no> show-freelist <yes|no>
show running resource-monitor hour last <1-24>
show running tunnel flow name <value>
show sdwan details fec-de idx <0-4294967295>
show session cache md5 <value>
show sp-metadata management authprofile <value> ip-hostname <value>
show sslmgr-store config-ca-certificate subjectname-hash <value> publickey-hash <value>
show system crypto entropy-status
show system last-commit-info
show system setting multi-vsys
show system software status
show system state browser
show url-cloud status
show user group name <value>
show user ip-port-user-mapping ip <ip/netmask>
show user uid2primeuid-dp uid <1-4294967295>
show user user-id-agent config all
show vpn tunnel match <value>
show vpn tunnel name <value>
show wildfire disk-usage
test dns-proxy dns-signature fqdn <value>
test http-server vsys <value> address <value> protocol <HTTP|HTTPS> tls-version <1.2|1.1|1.0> certificate-profile <value> port <1-65535> username <value> password <value>
test ssl-exclude-list predefined hostname <value>
test threat-vault connection
tftp export mgmt-pcap from <value> to <value> remote-port <1-65535> source-ip <ip/netmask>
tftp import pandb-url-database from <value> file <value> remote-port <1-65535> source-ip <ip/netmask>
tftp import virus-block-page from <value> file <value> remote-port <1-65535> source-ip <ip/netmask>
view-pcap follow <yes|no> link-header <yes|no> no-dns-lookup <yes|no> no-port-lookup <yes|no> no-qualification <yes|no> absolute-seq <yes|no> no-timestamp <yes|no> unformatted-timestamp <yes|no> delta <yes|no> timestamp <yes|no> undecoded-NFS <yes|no> verbose <yes|no> verbose+ <yes|no> verbose++ <yes|no> hex <yes|no> hex-link <yes|no> hex-ascii <yes|no> hex-ascii-link <yes|no> filter-pcap <value>
`
  .trim()
  .split('\n');

/** Number of paths by their first word. */
export const PATH_COUNTS = {
  '11.2': {
    clear: 147,
    debug: 2950,
    delete: 71,
    diff: 4,
    find: 1,
    ftp: 39,
    grep: 2,
    less: 11,
    ls: 10,
    ping: 1,
    request: 288,
    schedule: 10,
    scp: 121,
    set: 277,
    show: 1874,
    ssh: 1,
    tail: 6,
    target: 2,
    tcpdump: 1,
    test: 85,
    tftp: 73,
    traceroute: 1,
    'view-pcap': 5,
  },
  '11.1': {
    clear: 144,
    debug: 2683,
    delete: 65,
    diff: 4,
    find: 1,
    ftp: 39,
    grep: 2,
    less: 10,
    ls: 10,
    ping: 1,
    request: 268,
    schedule: 10,
    scp: 115,
    set: 245,
    show: 1810,
    ssh: 1,
    tail: 6,
    target: 2,
    tcpdump: 1,
    test: 83,
    tftp: 71,
    traceroute: 1,
    'view-pcap': 5,
  },
} as const;
