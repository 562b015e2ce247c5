// The packet diagnosis: filters, captures and the packet log.
import { type ExampleScene, scene } from './example-scene.ts';

/** In the order in which they are told. */
export const PACKET_DIAG_SCENES: readonly ExampleScene[] = [
  scene(
    'packet-diag',
    `
debug dataplane packet-diag set filter match source 10.20.0.50
debug dataplane packet-diag set filter index 2 match destination 192.0.2.80 destination-port 443
debug dataplane packet-diag set filter pre-parse-match no
debug dataplane packet-diag set filter offload yes
debug dataplane packet-diag set filter on
debug dataplane packet-diag set capture snaplen 96
debug dataplane packet-diag set capture username hq\\anna
debug dataplane packet-diag clear capture username
debug dataplane packet-diag set capture stage receive file rx.pcap packet-count 20
debug dataplane packet-diag set capture stage firewall file fw.pcap
debug dataplane packet-diag set capture stage drop file drop.pcap
debug dataplane packet-diag set capture stage transmit file tx.pcap byte-count 4000
debug dataplane packet-diag set capture on
debug dataplane packet-diag set log timeout 60
debug dataplane packet-diag set log buffer-threshold 80
debug dataplane packet-diag set log cpu-threshold 80
debug dataplane packet-diag set log log-option throttle no
debug dataplane packet-diag set log feature base config
debug dataplane packet-diag set log feature tdb basic
debug dataplane packet-diag set log feature cfg basic
debug dataplane packet-diag set log feature tcp reass
debug dataplane packet-diag set log feature ssl basic
debug dataplane packet-diag set log feature proxy basic
debug dataplane packet-diag set log feature pow basic
debug dataplane packet-diag set log feature zip basic
debug dataplane packet-diag set log feature misc misc
debug dataplane packet-diag set log feature module aho
debug dataplane packet-diag set log feature flow basic
debug dataplane packet-diag set log feature tunnel flow
debug dataplane packet-diag set log feature ctd basic
debug dataplane packet-diag set log feature appid basic
debug dataplane packet-diag set log feature url_trie basic
debug dataplane packet-diag set log feature http2 basic
debug dataplane packet-diag set log feature all
debug dataplane packet-diag set log on
debug dataplane packet-diag set filter-marked-session id {session}
debug dataplane packet-diag show setting
debug dataplane packet-diag show filter-marked-session
:warp 3
less dp-log pan_packet_diag.log
view-pcap filter-pcap rx.pcap
view-pcap no-dns-lookup yes verbose yes filter-pcap tx.pcap
view-pcap filter-pcap none.pcap
delete debug-filter file drop.pcap
debug dataplane packet-diag clear log feature base config
debug dataplane packet-diag clear log feature tdb basic
debug dataplane packet-diag clear log feature cfg basic
debug dataplane packet-diag clear log feature tcp reass
debug dataplane packet-diag clear log feature ssl basic
debug dataplane packet-diag clear log feature proxy basic
debug dataplane packet-diag clear log feature pow basic
debug dataplane packet-diag clear log feature zip basic
debug dataplane packet-diag clear log feature misc misc
debug dataplane packet-diag clear log feature module aho
debug dataplane packet-diag clear log feature flow basic
debug dataplane packet-diag clear log feature tunnel flow
debug dataplane packet-diag clear log feature ctd basic
debug dataplane packet-diag clear log feature appid basic
debug dataplane packet-diag clear log feature url_trie basic
debug dataplane packet-diag clear log feature http2 basic
debug dataplane packet-diag clear log feature all
debug dataplane packet-diag clear log log
debug dataplane packet-diag clear filter-marked-session id {session}
debug dataplane packet-diag clear filter-marked-session all
debug dataplane packet-diag set filter off
debug dataplane packet-diag set capture off
debug dataplane packet-diag set log off
debug dataplane packet-diag clear capture stage drop
debug dataplane packet-diag clear capture all
debug dataplane packet-diag clear capture snaplen
debug dataplane packet-diag clear filter index 2 clear-marked-session yes
debug dataplane packet-diag clear filter index all
debug dataplane packet-diag show setting
debug dataplane packet-diag clear all
debug dataplane packet-diag show setting
tcpdump
tcpdump filter "udp port 123" snaplen 0
tcpdump filter "hosts 192.0.2.1"
tcpdump snaplen 0
view-pcap no-port-lookup yes mgmt-pcap mgmt.pcap
`,
  ),
];
