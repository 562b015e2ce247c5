// Sessions, counters and protection.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const SESSION_SCENES: readonly ExampleScene[] = [
  scene(
    'sessions',
    `
show session all filter application ssl from trust to dc
show session all filter source 10.20.0.50
show session all start-at 140
show session all filter state active protocol 17 count yes
show session all filter destination 198.51.100.99
show session id {session}
show session id 4294967295
show session info
show session meter
show resource limit session
show running tcp state
show session rematch
show session packet-buffer-protection
show session packet-buffer-protection buffer-latency
show session packet-buffer-protection zones
show session distribution policy
show session distribution statistics
clear session id {session}
clear session id 4294967295
clear session all filter application ssh
show session all filter application ssh
request session-discard id {session} reason "a test" timeout 60
show session all filter state discard
clear session all
`,
  ),
  scene(
    'session-settings',
    `
set session timeout-tcp 1800
set session timeout-udp 20
set session timeout-icmp 7
set session timeout-default 31
set session timeout-tcpinit 6
set session timeout-tcphandshake 11
set session timeout-tcp-half-closed 100
set session timeout-tcp-unverified-rst 20
set session timeout-tcp-time-wait 10
set session timeout-tcp-delayed-ack 200
set session timeout-captive-portal 40
set session timeout-scan 12
set session timeout-discard-tcp 80
set session timeout-discard-udp 50
set session timeout-discard-default 70
set session scan-threshold 70
set session scan-scaling-factor 4
set session accelerated-aging-enable no
set session accelerated-aging-threshold 90
set session accelerated-aging-scaling-factor 3
set session tcp-reject-non-syn no
set session tcp-strict-rst no
set session tcp-reject-small-initial-window-enable yes
set session offload no
set session strict-checksum no
set session resource-limit-behavior drop
show session info
set session default
show session info
`,
  ),
  scene(
    'counters',
    `
show counter global
show counter global filter severity drop delta yes
show counter global filter category flow aspect pktproc value all
show counter global name session_allocated
show counter interface ethernet1/1
show counter interface management
show counter interface all
debug dataplane packet-diag set filter match source 10.20.0.50
debug dataplane packet-diag set filter on
:warp 5
show counter global filter packet-filter yes delta yes
clear counter global name session_allocated
show counter global name session_allocated
clear counter global filter category session
clear counter all
show counter global
clear counter interface
show counter interface ethernet1/1
`,
  ),
  scene(
    'protection',
    `
show zone-protection
show zone-protection zone untrust2
show dos-protection rule Guard-Web statistics
show dos-protection rule Guard-Web settings
show dos-protection zone untrust blocked source
show dos-block-table all
show dos-block-table all start-at 1 filter source-ip 198.18.64.1 type sw
show dos-block-table hardware filter ingress-zone untrust
show dos-block-table software filter dos-profile web-each slot 1
clear dos-block-table all filter source-ip 198.18.64.1
clear dos-block-table all
show dos-block-table all
show dos-block-table hardware
show dos-block-table software
show dos-block-table summary
debug dataplane show dos block-table
debug dataplane show dos zone untrust block-table
debug dataplane reset dos zone untrust block-table source 198.18.64.1
debug dataplane reset dos zone untrust block-table all
debug dataplane reset dos block-table
clear dos-protection rule Guard-Web statistics
clear dos-protection zone untrust blocked source 198.18.0.9/32
clear dos-protection zone untrust blocked all
show running resource-monitor
show running resource-monitor second last 5
show running resource-monitor ingress-backlogs
show running resource-monitor minute last 3
show running resource-monitor hour last 2
show running resource-monitor day last 2
show running resource-monitor week last 2
`,
  ),
];
