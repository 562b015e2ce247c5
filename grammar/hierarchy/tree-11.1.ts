// What release 11.1 has beside the types and bodies of 11.2, numbered on from there. Made by derive-hierarchy.mjs.
import type { CompactTree } from './compact-hierarchy.ts';

/** Its types, bodies and root. */
export const TREE_11_1: CompactTree = {
  root: 2204,
  types: `
<UIA|XMLAPI|CP|SSO|GP|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|REDIST|CLOUD|UNKNOWN>
<UIA|XMLAPI|REDIST|CLOUD|CP|SSO|GP|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|UNKNOWN>
<UIA|CP|SSO|GP|XMLAPI|AD|EDIR|SYSLOG|GP-CLIENTLESSVPN|REDIST|CLOUD|UNKNOWN>
<gft|gftp>
<bgp|static|connect|ospf|rip|ecmp>
<crypto|dhcp|device-server|ikemgr|keymgr|management-server|web-server|web-backend|l3-service|gpsvc|rasmgr|log-receiver|routed|user-id|vardata-receiver|pppoe|satd|sslmgr|dnsproxy|l2ctrl|ntp|authd|snmpd|cord|configd|reportd|pan-comm|ifmgr|distributord|icd|iotd|dscd|pan-dssd|ctd-agent>
<basic|tdb|fpga|fqdn|dag|dpupdates|all>
<basic|sml|url|detector|urlcat|error|voip|autogen|wif|all>
<basic|detail|servermonitor|probing|xmlapi|service|vmmonitor|mdm|syslog|l3svc|groupsync|connmgr|regip|all>
<aho|pscan>
`,
  bodies: `
statistics:2a cache:2c dns-signature:2e
! -type:c7
ip:1a all:1ko
! -type:c8
ip:1a all:1kq
mac:d audit-comment:e policy-app-usage-data:f rule-hit-count:l job:m query:o report:p log:q wildfire:r counter:u cluster-flow:w session:11 fwd-cache:w application-signature:x nat-rule-cache:12 bonjour:13 sdwan:15 net-inspection:16 statistics dos-block-table:19 arp:1c neighbor:1e high-availability:1g vpn:1k dhcp:1o advanced-routing:20 routing:26 pppoe:28 dns-proxy:1kn pbf:2g dos-protection:2k zone-protection:2m uappid-filtergroup-mapping:w uappid-policy-cache:w user-cache:1kp cookie-surrogate-cache:2p ssl-cert-cn user-cache-mp:1kr device-cache-mp:2s xml-api:2u uid-cache:2w uid-map-cache:2w user-policy-cache:2w url-cache:2x global-protect:2z global-protect-portal:31 auto-tag:35 lldp:37 lacp:39 ssl-decrypt:3b snmpd:3c ueip:3d
user-file:3v
strict-username-check
plugins:3i hip-report:3l hip-profile-database:3n hip-mdm-cache:3o user-group-cache device-serialno:3q url-database:2x wildfire-realtime-cache:3r wildfire-realtime-stats admin-sessions:3s config-audit-history runtime-user-db authentication:1kt auth:1ku report:40 policy-cache config:41 software:42 global-protect-client:48 license:49 iot:4c content:4e anti-virus:4f wildfire:4f global-protect-clientless-vpn:4f dnsproxy:4g wf-private:4f high-availability-key high-availability-known-hosts logo debug-log:4h pprof:4i core:4j pcap:4k data-capture:4k unknown-pcap:4k debug-filter:4g ssh-authentication-public-key sslmgr-store:4q log-collector:4r
! -rule-index:h
url:1 url-info:1 ml-lookup-cache ml-block-cache:4w ml-form-cache mlav-model:4x logging url-license tcp:4y rule-use:52 nat-persistent-dipp nat-rule-cache global-ippool:53 nat-rule-ippool:54 ippool security-policy-addresses nat-policy-addresses authentication-policy-addresses tunnel-inspect-policy-addresses decryption-policy-addresses qos-policy-addresses application-override-policy-addresses pbf-policy-addresses sdwan-policy-addresses dos-policy-addresses security-policy:1kw nat-policy ndp-proxy:28 authentication-policy tunnel-inspect-policy decryption-policy qos-policy application-override-policy pbf-policy sdwan-policy npb-policy dos-policy application-signature:x application:5d resource-monitor:5i tunnel:5n url-cache:5o network-packet-broker:5p dns-cache:x ssl-cert-cn appinfo2ip:5q ipv6:5r
! -option:1r -type:c9
ip:1a all:1ky
! -option:1r -type:c8
? -limit:1n -start-point:1t /ip:f all:1l0
ip-user-mapping:1kz ip-user-mapping-mp:1l1 ip-port-user-mapping:6h ip-port-user-mapping-mp:6h group-policy-dp:6i user-policy-dp:6j user-cache-dp:6j cookie-surrogate-cache-dp:2p uid2primeuid-dp:6j local-user-db:6k group:6l user-id-agent:6m group-mapping-service:6o user-id-service:6r ts-agent:6s xml-api:6t group-mapping:6v group-selection:6w email-lookup:6x hip-report:6y user-ids:6z user-attributes:70 server-monitor:72 credential-filter:73 ldap-device-serialno:74 cloud-identity-engine:75
all cache conn dataplane verdict conn-status
statistics:1l3 version
ip-device-mapping:77 dhcp-server:79 ip-device-mapping-mp:7b dp-quarantine-cache:77 host-cache:7h icd:1l4 eal:7l
iot:7o saas:7o
ip-cache:8a
state:8n mgmt-interface-state ipv6:8p
server:8m client:1l8 inherited:8s
settings:90 socket-count:5c statistics:90 cache:93 static-entries:96 ddns:98 fqdn:90 dns-signature:99
saved:1 commit-scope:9g list:9j diff running:e effective-running:e synced synced-diff candidate pushed-shared-policy:5b pushed-template merged audit:9k
interface:cb rate:1 management-server global:cd
! -count:1 -source-port:h -destination-port:h -source:f -destination:0 -flow-table:ca
. -start-at:35 filter:1ld
id:v all:1le
! -nat:a -ip6:1 -ssl-decrypt:1 -decrypt-forwarded:1 -http2-connection:1 -http2-stream:1 -tunnel-inspected:1 -tunnel-decap:1 -decrypt-mirror:1 -count:1 -type:b -state:c -vni-id:d -from:e -to:e -source:f -destination:0 -source-user:g -destination-user:g -source-port:h -destination-port:h -protocol:i -application:j -rule:k -nat-rule:l -qos-rule:0 -pbf-rule:m -sdwan-rule:0 -hw-interface:n -ingress-interface:n -egress-interface:n -min-kb:o -max-kb:o -min-age:p -min-queued-l7:o -qos-node-id:q -qos-class:r -vsys-name:s -ctd-ver:i -rematch:36
. -start-at:35 filter:1lg
! -from:e -application:j -promoted:1 -local-session-id:8
. filter:1li
md5:1 all:1lj
id:y info rematch packet-buffer-protection:cl meter all:1lh lag-flow-key-type cache:1lk change-smac-in-resp:4x tcp-retransmit-scan:4x tcp-tfo-app:4x inflight_monitoring:4x ingress_backlogs_trigger:4x ingress_backlogs_threshold ingress_backlogs_duration
packages installed mandatory dependencies:6l
gp-cookie-cache:e1 setting certificate-cache certificate notify-cache exclude-cache session-cache dns-cache rewrite-stats hsm-request memory:e4
arp-cache-timeout rule-hit-count logging:dy packet-descriptor-monitor mp-memory-monitor zip packet util pow ctd:e0 mp-vr-vif-install-only-host-route fast-fail-over persistent-dipp delay-interface-process rip-poison-reverse appid-match ctd-mode dfa-mode jumbo-frame icmp6-error ip6-defrag-timeout hardware-acl-blocking-enable hardware-acl-blocking-duration lro conn-tracker dpdk-pkt-io captive-portal-workers multi-vsys url-database url-cache:5o ssl-decrypt:1ln shared-policy template target-vsys alg-persist-nat
packet-path-test:4x software:4x masterkey-properties info last-commit-info services state:dr crypto:ds environmentals:du statistics:dv resources:dw disk-space:dx logdb-quota files pancfg-directory-usage setting:1lo bootstrap:4x ztp:4x
! -destination:f -type:cb -afi:3p -logical-router:0
logical-router:fe interface:1t resource:1t fib:ff route:1lq static-route-path-monitor:1t bgp:fr ospfv3:fu ospf:fx bfd:g1 multicast:ge rip:gf
statistics:30 current-user:hl cookie-cache:hl summary:fa satellite-cookie-expiration
status:hq version config dp-config statistics
interface:4t transceiver:d transceiver-detail:d transceiver-monitor-rate:1 virtual-wire:d vlan:d mac:d upgrade-history management-server:4v oss-license running:1kx parent-info:5u api-key-expiration-ts rule-hit-count:l bad-custom-signature applications:5z sp-metadata:61 max-num-images ssh-fingerprints:62 ssl-conn-on-cert:63 syslogng-ssl-conn-validation device-telemetry:65 logging-status:67 management-clients config-locks:68 commit-locks:68 panorama-status cloud-management-status panorama-certificates device-certificate:69 chassis-ready vm-monitor:6b user:1l2 iot:1l5 policy-recommendation:1l6 redistribution:7r cloud-appid:86 authentication:89 auth:1ku logrcvr:1l7 cloud-auth-service-regions:8c cloud-auth-service-metadata:8d cloud-auth-service-tenants:8e cloud-auth-service-profiles:8f cloud-auth-service-alerts gp-broker:8j cloud-userid:8k dhcp:1l9 pppoe:8x dns-proxy:1la dos-protection:9e operational-mode config:1lb clock:9m wildfire:9o cli:9p log:ca counter:1lc ntp high-availability:ck cluster-flow:1lf session:1ll zone-protection:cv net-inspection:cy statistics arp plugins:1lm neighbor:d0 admins:d1 predefined:e predefined-iot:e jobs:d2 threat:d3 location:3m object:d9 report:dh query:dl url-cloud:4x chassis:dm dos-block-table:dq system:1lp pbf:2g bonjour:13 sdwan:et qos:ex tunnel-acceleration vpn:f2 global-protect-firewall:f5 global-protect-gateway:fb global-protect-satellite:fd global-protect-mdm:6s advanced-routing:1lr routing:h5 resource:h7 sslmgr-store:hc sslmgr-max-check-cert-jobs global-protect:hd hsm:he lacp:38 lldp:hf log-collector:4r license-token-files:6l wildfire-realtime-cache:hh wildfire-realtime-stats wildfire-realtime-cloud-status global-protect-portal:1ls netstat:hn obsolete-disabled-ssl-exclusions mlav:ho ctd-agent:1lt snmpd:3c
disk-smart-info:i1 disk-life:i1 disk-partition-info process-info maintenance-mode disk-sync check-fragment ssh-key-reset:i2
debug:xf trace:xf verbose:xf
stats start stop restart status reload debug:1lw
list log history status show:i6 unlock revert cancel rebuild-content-db refresh:i7 info:i8 install:i9 delete:i8 load:i8 load-uploaded:i8
! -value:0
show-slot-info:dt set-ka-monitor-timer:1lz
cleanup:ir aggressive-cleaning:is dangling-fds:it
! -process:cc -core:3k
core:ib fd-limit:ic no-fd-limit:id virt-limit:ie no-virt-limit:id phy-limit:ie no-phy-limit:id logging-level:im pprof:id no-pprof:id memsize_tracked monitor_smaps_threshold:in resource:iq cluster-membership:1m0 disk-usage:1m1 kernelcfg:iz generate-sar-report:j0 restart:1m2 large-core:j2 trace:j3
on:j9 flap-interface:ja off show internal-dump dataplane-status
on:j9 db-rollup:jh req-stats:k2 toggle-ui-notification:k2 memory:k3 rule-hit:k4 app-config-trigger:k4 autofocus:jh unified-log:jh secure-conn:kd vld:kf conn log-forwarding-congestion-ctrl:kh corr-mgr:jy telemetry-triggers:km off clear show show-predef-hash check-predef-hash db-intervals:kn rolledup-intervals:ko log-collector-agent-status client:kp snmp-memory-map:kq device-monitoring:kr last-candidatecfg-audit:kt disable-cms-conn-check:jz rule-hit-purge app-usage-data-purge set:kv unset:kv template:kx user:ky dg-ctxt:5b contmgr:4x
on:j9 off show show-pending-requests show-active-requests connection-show:l3 connection-debug-on:l4 connection-debug-off:l3
! =cd
third-party:le misc:lf base:lg url:lh mlav:li wfrt:lj url_trie:lk config:1m7 tdb:lm all
url-category:lq admin-override-password:1 botnet-domain dynamic-url:lr nw_id:ls idmgr-change-max:m0 idmgr-restore-default-max:m2
! -virtualrouter:0
on:1ma
! -logicalrouter:0
on:1mc
show virtual-router:1mb logical-router:1md off delete view
memory:mo fqdn:mr dynamic-address-group:ms pan-url-db:x regips:mu tag-table:mv idmgr:o6 logging:x com:o7
on:j9 set:1m8 unset:lp test:1m9 reset:ma pcap:1me pan-url-db:mh shadow-rule-check-disable:mi app-depedency-check-disable:mi cp-allow-encrypted-disable:mi mlav:ml cp-deny-non-tcp:mi cp-deny-tcp:mi trigger:mn dump:1mf off clear show
global:oi clear:5c reset:oj set:ol session:ep config:om license device-cert
url:ot tp:ot
cache:1mi
url tp
cache:1mk
cache:p0
show:1mj reset:1ml set:1mm
session:v regex-stats:qh regex-group:qh aggregate-table memory-state ctd-queue-water-mark driveby-table sml-cache version threat:qi pcap-cache dns-cache:qk wf-cache:ql wf-stats lscan:qp dns-id-cache feature-forward:qr credential-enforcement:qs wildfire:qt
url-cache:x dp-user-cache:x dns-cache:qd dos:qg com:x ctd:1mo pow:qv qos-param:qw cfg-memstat:x enhanced-application-logging memory-pool:x ssl-decrypt:qx http2:qy gtp:qz username-cache cookie-surrogate-cache app-filter-policy:r0 app-group-policy:r1 uappid-in-policy:r2 uappid-filtergroup-mapping:dk uappid-policy-cache:r3 unknown-uappid-cache:dk no-sess-owner-query-limit
ctdf-water-mark regex-stats ctd-queue-water-mark url-block-cache:r9 dns-cache:ra dns-id-cache dns-cache-stats wf-cache:ql wf-stats
logging pow appid:r6 ssl-decrypt:r8 ctd:1mq dos:re username-cache ml-lookup-cache ml-block-cache:2x ml-form-cache dns-cache:rf global-id-map
autogen:k4 wildfire:rj
ipsec-encap-acceleration:pw tunnel-inner-checksum-validation:pw ip4-ignore-df:pw ip6-host-defrag:pw ip6-host-pmtu-exception-check:pw ip6-ucast-mac-check:pw ip6-routing-hdr-check:pw ip6-mcast-fwd-check:mi ssl-decrypt:rh pbf-no-return-mac-learning:mi blocked-forward:ri jumboframe-buffer-adjustment:pw ctd:1ms pow:rl qos-setting:rn
! =ce
url_trie:lk base:s7 tdb:lm cfg:s8 tcp:s9 ssl:sa proxy:sb pow:sb zip:sb misc:lf module:sc flow:so tunnel:se ctd:1mu appid:sg http2:sb all
counter:d log feature:1mv
all filter:sk capture:sn log:1mw filter-marked-session:sr
aggregate-logs:rt set:sj clear:1mx show:st
global:tg shared-pool:th swbuf:ti
module:1mz
default:1n0 debug:1n0 user1:1n0 user2:1n0 user3:1n0 user4:1n0
name:1n1
mode:tf profile:1n2
show:td select-profile:te reset-defaults set:1n3 delete:tp
statistics reset-max-usage check:sx set:t4 show:t6 mem:t7 memseg:ta elastic:1n4
nonic:tu nosleep:tv niconly:tw global-counters:ty high-watermark:tt filter:ts
status:1n6 performance:5c
! -port:1h
enable:1n8 disable:1n8
comm:ob cmd:ob task:x2 mprelay:ob grpcd:ob ressvcd:ob ha-agent:ob dssd:ob
ctd-agent:1mh cloud-appid:p2 cloud-userid:18r mica:1mn flush-log test:po packet-path-test:pq nat:pu mmdbg:qa policy:qc show:1mp reset:1mr set:1mt oprofile:rr appinfo:rs packet-diag:1my netflow:sv pool:1n5 pow:1n7 memory:u6 tcp:4y pvst:u7 internal:wt fpga:wx flow-control:1n9 process:1na task-heartbeat:mi monitor:x4
memory:mo setting ocsp-next-update-time session-cache-stats
ocsp-next-update-time:xe disable-scep-auth-cookie:k4 ocsp-validity-no-next-update:xc ocsp-validity-status-unavailable:xc crl-background-download:xf
crl:1 ocsp:d pending-crl-downloads
crl:d ocsp:d
on:x6 off show:1nc statistics tar-all-crl save:x8 reset:x9 clear:xa set:1nd view:1ne delete:1nf test:xk
task-queue:yq syslog-threads:ys syslogng-conns:ys rollup:jz
corr-mgr:jy rawlog_fwd:xw rawlog_fwd_trial:xz dag:y7 ip-cache:yb edl:yf contmgr:4x on:yg off show statistics dumplog:yk per-second-stats:ym queue-stats cache-stats param-tuning:1nh log-flow:yu memory:yv log-forwarding:yw log-forwarding-connections:yw correlation:yx dpi:z0 log-purger:z1 netflow:sv fwd:mi container-page:z4 telemetry-triggers:z5
global:10w pcap:1me show:11o high-availability:11p downgrade:11q
on:x6 off show:11s pcap:1me delete:11t set:11u
global:10w lldp:1nk lacp:11z
flush stats clear:12j
ospf:1t ospfv3:1t rip:1t pim:1t bgp:1t
on:1mc off delete view
show bgp:1no igmp:1no ospf:1no ospfv3:1no pim:1no msdp:1no all:1no
bgp:12c ospf:12c ospfv3:12d bfd:12c rip:12c multicast:12c qtrace:12g fqdn:12i fib:1nm ifmon mpf:12l global:12n socket dynamic-routes restart:1nn path-monitor:12p pcap:1np
on:1ma off delete view
show bgp:1nr igmp:1nr ospf:1nr ospfv3:1nr pim:1nr rip:1nr all:1nr
mib:1 list-mib qtrace:12v fqdn:12x dctrace:12z fib:131 ifmon mpf:12l global:12n pcap:1ns socket dynamic-routes restart path-monitor:12p
portal:138
on:13c off clear reset:13d show:13e pcap:1me captive-portal:13h
global:13k pcap:10l show:8x
global:13k show:13p clear:13q disable-per-vsys:pw disable-implicit-tail-match:pw rcode-failover:pw fqdn:13t dns-signature:142
! =cf
agent:14c userid:1ny ldap:ku base:lg hip:14f third-party:le misc:lf all
group:d gm-srvc-query:d log ip-port-user-dp:3m domain-map:14j email-cache
on:j9 off
group-mapping:d credential-filter:d user-id-agent:d ts-agent:d server-monitor:d global-protect-mdm:d user-id-syslog-parse:d cloud-identity-engine:2a captive-portal:153 user-id-manager:155 com:x conn-mgr:x ip-user-mapping-stats
agentless sso-login:158 cp-login:159 cp-logout:158 gp-login:159 gp-logout:158 hip-update:3m hip-profile-database:15a hip-report:15b probing idmgr-change-max:15e idmgr-restore-default-max:15g
memory:mo hip-report:6y hip-profile-database:15q hip-mdm-cache:15r ts-agent:15s vm-monitored-objects:15u domain-id-table:15v uid-2-primeuid:15w userPrefix-2-uid:15x uid-2-metadata:15w idmgr:160 objects-in-policy log-stats uid-req-stats ip-user-mapping-stats l3svc-stats domain-map ha state com:x probing-stats unresolved-group-id xmlapi-stats conn-mgr:x edir-user:162 email-cache:163
on:j9 log-ip-user-mapping:k4 log-ip-tag-mapping:k4 log-user-tag-mapping:k4 disable-email-cache:k4 disable-hip-ha:k4 set:1nz unset:1nz off get clear:1o0 query-unknown-ip:xf wmic-dynamic-range:xf resolve-fqdn-3p:xf disable-max-initial-wmi:xf l3svc-max-retry:14n agent-getall-rate:14r agent:14x dscd:1o1 refresh:152 reset:1o2 save:157 test:1o3 dump:1o4 kerberos:167
clear:16a test:16f show:16h
registered-ip:1o6 registered-user:16q
on:j9 verdict-server:1 key-value:1 reset:17h trigger-app-match
memory:mo global:17e disable-device-id:pw clear-all:17f icd:1o8 eal:17r
! -redistribution-agent:4
on:x6 off show reset:1oa
on:18u off clear_persistence:18v
cli:ht use-proxy-for-email-server:hu device-telemetry:hv list-blocked-partial-xpaths list-admin-history set-content-download-retry:hy log-output-need-utf8:hz run-panorama-predefined-report:hz predefined-report-default:hu logview:i0 system:1lv syslog-ng:1lx syslogng-params:i5 swm:1ly software:1m3 sysd:j8 high-availability:1m4 md-service:jj logdb-usage reportd:k1 management-server:1m5 authentication:1m6 cord:ld device-server:1mg mprelay:ob netconfig-agent:ob tac-login:oc lpmgrd:og dataplane:1nb sslmgr:1ng log-receiver:1ni wildfire:zo vardata-receiver:zr rasmgr:zz gp-broker:10a satd:10g ike:10q keymgr:10t tund:10v sdwand:11b net-inspection:11e dhcpd:1nj l2ctrld:1nl ifmgr:122 advanced-routing:1nq routing:1nt bfd:135 global-protect:1nu l3svc:1nv pppoed:1nw dnsproxyd:1nx cryptod:148 vm-monitor:14a user-id:1o5 object:1o7 rawlog_fwd:16s management-interface:16v proxy:16y evtmgr:177 techsupport:17a management-websrvr:17d iot:1o9 cloud-appid:180 distributord:1ob cloud-userid:18r contentd:4x snmpd:1oc external-list:18z pancfg-directory-usage:192 online:195 ui:197
strict-username-check:pw
timeout-tcp:19v timeout-udp:19v timeout-icmp:19v timeout-default:19v timeout-tcpinit:zd timeout-tcphandshake:zd timeout-tcp-half-closed:19w timeout-tcp-unverified-rst:19x timeout-tcp-time-wait:19x timeout-tcp-delayed-ack:my tcp-cong-ctrl:10z timeout-captive-portal:19v timeout-scan:19y timeout-discard-tcp:19v timeout-discard-udp:19v timeout-discard-default:19v scan-threshold:19z scan-scaling-factor:1a0 accelerated-aging-enable:k4 erspan:k4 accelerated-aging-threshold:19z accelerated-aging-scaling-factor:1a0 tcp-rsts:1a1 tcp-reject-non-syn:k4 tcp-strict-rst:k4 tcp-reject-small-initial-window-enable:k4 tcp-reject-small-initial-window-threshold:1a2 offload:k4 strict-checksum:k4 resource-limit-behavior:1a3 ingress_backlogs_threshold:14q ingress_backlogs_duration:1a4 drop-stp-packet:k4 rewrite-pvst-pvid:k4 pvst-native-vlan-id:1a5 pass-through-1q-pcp:k4 tcp-reject-diff-syn:pw broadcast-first-packet:pw run-to-completion:pw inflight_monitoring:pw packet-buffer-latency-measurement:pw default lag-flow-key-type:1a6 change-smac-in-resp:pw tcp-retransmit-scan:pw tcp-tfo-app:pw
! =cg
skip-ssl-decrypt:k4 skip-ssl:k4 answer-timeout:z2 notify-user:k4 tunnel-taildrop-threshold:1ba
arp-cache-timeout:1ad ip6-defrag-timeout:1ae icmp6-error:jh mp-vr-vif-install-only-host-route:k4 target-vsys:1af shared-policy:1ag template:1ag ctd-mode:1og dfa-mode:1ai jumbo-frame:jh hardware-acl-blocking-enable:k4 hardware-acl-blocking-duration:1aj multi-vsys:jh fast-fail-over:16s persistent-dipp:16s alg-persistent-nat:p0 delay-interface-process:1al rip-poison-reverse:16s layer4-checksum:t3 packet-path-test:1an packet-descriptor-monitor:16s mp-memory-monitor:16s zip:1ao packet:1ap util:1aq pow:1ar wildfire:1ax ctd:1b4 additional-threat-log:xf paloalto-networks-service-proxy:xf logging:1b9 ssl-decrypt:1oh ctd-mode-default dfa-mode-default correlation:16s
setting:1oi
arg-maxlen:1bj redirect:1bp
data-access-password:1 panorama:jh mgmtbond:199 audit-comment:19a management-server:19f authentication:19i auth:1oe ssl:19k password ssh-authentication:19l ssh:19n cli:19u session:1of application:1ab clock:1ac system:1oj user-id:1be xmlapi-group:1bh quarantine:1be nw-id-api:1be max-num-images:1bi global-protect:1ok ssl-conn-on-cert:1bs syslogng:1bx ztp:1by transceiver-monitor-rate:1bz sslmgr-check-cert-jobs:1c0 snmpd:1c1
install:1 quick-install:1 uninstall:1 reset-password:1 delete-package:1 upload:1cj check download:1ck reset-plugin:1cl debug:1cm dau:1cn set:1co
client-version:1d4 server-enroll:1 authenticate:1d5 login:1d6 ha:1d7 support-info rfs-setup rfs-sync reset mkey-wrapping-key-rotation
info:42 check download:42 install:42 apply revert
private-data-reset:1dm bootstrap-usb:1dp self-test:1dr self-test-job:1ds software:1dx patch:1oo fqdn:1e0 external-list:1e8
-sync-to-peer:1 latest
info check download:1oq install:1f8
downgrade:1ex upgrade:1or
collect-now cancel-collect-now enable-5min-interval enable-20min-interval disable-5min-interval disable-20min-interval default-20min-interval reload-config-now
api:1cc clean-replay:1cd mongo:1ci plugins:1om authentication:1cs panorama-connectivity-check resolve:1ct acknowledge:1cu last-acknowledge-time commit-lock:1cx config-lock:1cy password-hash:1cz password-change-history:1d1 master-key:1d2 encryption-level:1d3 hsm:1on tech-support:qh stats:qh telemetry-data:qh quota-enforcement high-availability:1dh shutdown:1dk restart:1dl system:1op global-protect-client:1ed url-filtering:1eh data-filtering:1ek device-quarantine-list:1en routing:1ep iot:1er content:1ew anti-virus:1os global-protect-clientless-vpn:1f5 wildfire-realtime-cache:1f7 wildfire:1fa wf-private:1fd logging-service-forwarding:1fh saas_agent:1fi log-collector-forwarding:4x address-expansion:1fk license:1fq logdb:1fu support:1eq device-registration:1fv certificate:1gb global-protect-gateway:1ge global-protect-portal:1gj global-protect-satellite:1gm dhcp:1gq dnsproxy:1gx determine-new-applications:1gy list-content-downloads get-disabled-applications get-application-status:1gz set-application-status-recursive:1h0 clear-commit-tasks session-discard:1h1 disable-ztp device-telemetry:1ot multi-config:196 authkey:1h4 user-id:1h6 ui:197
! -from:e -to:bm -source:f -source-port:h -destination:f -destination-port:h -source-user:g -protocol:i -show-all:1 -application:j -uappid:6n -category:0 -check-hip-mask:1 -source-os:0 -source-model:0 -source-vendor:0 -destination-os:0 -destination-model:0 -destination-vendor:0 -source-category:0 -source-profile:0 -source-osfamily:0 -destination-category:0 -destination-profile:0 -destination-osfamily:0
! -from:bn -to:bo -source:f -destination:f -destination-port:h -source-user:g -protocol:i -application:j -category:0 -codepoint-type:bp -codepoint-value:bq
! -from:bn -to:bn -source:f -destination:f -category:0
! -from:e -from-interface:0 -source:f -destination:f -destination-port:h -source-user:g -protocol:i -application:j -ha-device-id:7i
! -from:e -to:bm -from-interface:0 -to-interface:0 -source:f -destination:f -destination-port:h -source-user:g -protocol:i
uid:1a tag-filter:1 url:1 url-info-host:1 url-info-cloud:1 url-wpc:1 cookie-surrogate:1hd x-authenticated-user:3m arp:1hf nd:1hg nptv6:1hi custom-url:1eg ssl-exclude-list:1hk security-policy-match:1ov qos-policy-match:1ow authentication-policy-match:1ox decryption-policy-match:1ho nat-policy-match:1hp pbf-policy-match:1oy dos-policy-match:1oz vpn:1hs routing:1i2 advanced-routing:1ib http-profile:1ic http-server:1id http-profile-server-auth-token:1ie smtp-server:1if stats-service uuid:16s botnet:71 data-filtering:1ig pppoe:28 dns-proxy:1in custom-signature-perf:1io custom-signature-type:1ip wildfire:1iq scp-server-connection:1it threat-vault:1iu global-protect-satellite:1iw global-protect-mdm:1iz user-id:1j4 authentication:1j5 mfa-vendors:1j6 generate-saml-url:1j9
idp-metadata:1jb configuration:1jc ui-translation-mapping:1jc private-key:1jd keypair:1jd logdb:1jc certificate:1je license:1jc software:1jc patch:1jc plugin:1jc high-availability-key:1jc ssl-optout-text:1jc ssl-cert-status-page:1jc captive-portal-text:1jc url-coach-text:1jc application-block-page:1jc safe-search-block-page:1jc hsm-server-cert:1jf url-block-page:1jc mfa-login-page:1jc credential-block-page:1jc credential-coach-text:1jc file-block-continue-page:1jc file-block-page:1jc data-filter-block-page:1jc virus-block-page:1jc saml-auth-internal-error-page:1jc global-protect-portal-custom-login-page:1jh global-protect-portal-custom-home-page:1jh global-protect-portal-custom-help-page:1jh global-protect-portal-custom-welcome-page:1jh content:1jc anti-virus:1jc wildfire:1jc device-state:1jc url-database:1jc signed-url-database:1jc pandb-url-database:1jc global-protect-clientless-vpn:1jc global-protect-client:1jc bootstrap-bundle:1jc
mgmt-pcap:1jj license-token-file:1jj threat-pcap:1jk certificate:1jl ui-translation-mapping:1jj device-state:1jm pan-url-db:1jm crl:1jj filter-pcap:1jj application-pcap:1jj inbound-proxy-key:1jj stats-dump:1jn pprof-file:1jo debug:1jp core-file:1jq log-file:1jr configuration:1jj pdf-reports:1jj web-interface-certificate:1jm logdb:1jm device-telemetry:1jj tech-support:1jm telemetry-data:1jj dnsproxy:1jj log:1jt high-availability-key:1jj ssl-optout-text:1jm global-protect-portal-custom-login-page:1ju global-protect-portal-custom-home-page:1ju global-protect-portal-custom-help-page:1ju global-protect-portal-custom-welcome-page:1ju ssl-cert-status-page:1jm captive-portal-text:1jm url-coach-text:1jm file-block-continue-page:1jm file-block-page:1jm application-block-page:1jm url-block-page:1jm mfa-login-page:1jm virus-block-page:1jm debug-pcap:1jj hsm-support-info:1jj hsm-client-cert:1jj ike-config-file:1jj
import:1p1 export:1p2
anti-virus:1jx wildfire:1jx device-state:1jx content:1jx url-database:1jx signed-url-database:1jx pandb-url-database:1jx global-protect-client:1jx bootstrap-bundle:1jx configuration:1jx certificate:1jy private-key:1jz keypair:1jz license:1jx software:1jx high-availability-key:1jx ssl-optout-text:1jx ssl-cert-status-page:1jx captive-portal-text:1jx url-coach-text:1jx file-block-continue-page:1jx file-block-page:1jx data-filter-block-page:1jx application-block-page:1jx safe-search-block-page:1jx url-block-page:1jx mfa-login-page:1jx credential-coach-text:1jx credential-block-page:1jx virus-block-page:1jx global-protect-portal-custom-login-page:1k0 global-protect-portal-custom-home-page:1k0 global-protect-portal-custom-help-page:1k0 global-protect-portal-custom-welcome-page:1k0
license-token-file:1jj device-state:1jm crl:1jj filter-pcap:1jj application-pcap:1jj stats-dump:1jn debug:1jp core-file:1jq threat-pcap:1jk mgmt-pcap:1jj configuration:1jj web-interface-certificate:1jm tech-support:1jm telemetry-data:1jj dnsproxy:1jj log-file:1jr high-availability-key:1jj ssl-optout-text:1jm ssl-cert-status-page:1jm captive-portal-text:1jm url-coach-text:1jm file-block-continue-page:1jm file-block-page:1jm application-block-page:1jm url-block-page:1jm mfa-login-page:1jm virus-block-page:1jm global-protect-portal-custom-login-page:1ju global-protect-portal-custom-home-page:1ju global-protect-portal-custom-help-page:1ju global-protect-portal-custom-welcome-page:1ju debug-pcap:1jj inbound-proxy-key:1jj
import:1p4 export:1p5
mp-log:1 plugins-log:1 mp-global:1 dp-log:1 mp-backtrace:1 dp-backtrace:1 webserver-log:1 custom-page:1 agent-log:1 db-log:1
target:2 schedule:c clear:1ks delete:1kv show:1lu debug:1od set:1ol request:1ou test:1p0 scp:1p3 tftp:1p6 ftp:1k7 less:1p7 ls:1k9 grep:1ka ping:1kb traceroute:1kc ssh:1kd tail:1ke view-pcap:1kg tcpdump:1kh diff:1kj find:1kl
`,
};
