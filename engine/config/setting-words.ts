// The words of a configuration for what a world keeps in fields of its own: one list serves writing and reading.
import type { World } from '../world/world-schema.ts';

type Timer = keyof World['timers'];
type ZoneOption = Extract<keyof World['zoneProtection'][number], `discard${string}`>;

/** `deviceconfig setting session …`, in seconds. The ranges are those of `TIMER_RANGES`. */
export const TIMER_WORDS: readonly (readonly [Timer, string])[] = [
  ['tcp', 'timeout-tcp'],
  ['tcpInit', 'timeout-tcpinit'],
  ['tcpHandshake', 'timeout-tcphandshake'],
  ['tcpHalfClosed', 'timeout-tcp-half-closed'],
  ['tcpTimeWait', 'timeout-tcp-time-wait'],
  ['tcpUnverifiedRst', 'timeout-tcp-unverified-rst'],
  ['udp', 'timeout-udp'],
  ['icmp', 'timeout-icmp'],
  // Assumption: the timers of SCTP stand beside the others; the public hierarchy does not have them.
  ['sctp', 'timeout-sctp'],
  ['sctpInit', 'timeout-sctp-init'],
  ['sctpCookie', 'timeout-sctp-cookie'],
  ['sctpShutdown', 'timeout-sctp-shutdown'],
  ['otherIp', 'timeout-default'],
  ['discardTcp', 'timeout-discard-tcp'],
  ['discardUdp', 'timeout-discard-udp'],
  ['discardSctp', 'timeout-discard-sctp'],
  ['discardOtherIp', 'timeout-discard-default'],
  ['captivePortal', 'timeout-captive-portal'],
  ['scan', 'timeout-scan'],
];

type Limit = Exclude<keyof World['sessionSettings'], 'offload' | 'resourceLimitBehavior'>;

/** `deviceconfig setting session …`, whole numbers from the lowest to the highest. */
export const LIMIT_WORDS: readonly (readonly [Limit, string, readonly [number, number]])[] = [
  ['acceleratedAgingThreshold', 'accelerated-aging-threshold', [50, 99]],
  ['acceleratedAgingFactor', 'accelerated-aging-scaling-factor', [2, 16]],
  ['icmpUnreachableRate', 'icmp-unreachable-rate', [1, 65535]],
  ['scanThreshold', 'scan-threshold', [50, 99]],
  ['scanFactor', 'scan-scaling-factor', [2, 16]],
  ['maxPendingMulticast', 'max-pending-mcast-pkts-per-session', [1, 2000]],
];

/** `deviceconfig setting session …`, of packet buffer protection: `yes` or `no`. */
export const BUFFER_SWITCH_WORDS = [
  ['enabled', 'packet-buffer-protection-enable'],
  ['monitorOnly', 'packet-buffer-protection-monitor-only'],
  ['useLatency', 'packet-buffer-protection-use-latency'],
  ['useBuffer', 'packet-buffer-protection-use-buffer'],
] as const;

/** `deviceconfig setting session …`, of packet buffer protection: percent, seconds and milliseconds. */
export const BUFFER_LIMIT_WORDS = [
  ['alert', 'packet-buffer-protection-alert', [0, 99]],
  ['activate', 'packet-buffer-protection-activate', [0, 99]],
  ['blockCountdown', 'packet-buffer-protection-block-countdown', [0, 99]],
  ['blockHoldTime', 'packet-buffer-protection-block-hold-time', [0, 65_535]],
  ['blockDuration', 'packet-buffer-protection-block-duration-time', [1, 15_999_999]],
  ['latencyAlert', 'packet-buffer-protection-latency-alert', [1, 20_000]],
  ['latencyActivate', 'packet-buffer-protection-latency-activate', [1, 20_000]],
  ['latencyBlockCountdown', 'packet-buffer-protection-latency-block-countdown', [1, 20_000]],
  ['latencyMaxTolerate', 'packet-buffer-protection-latency-max-tolerate', [1, 20_000]],
] as const;

/** `zone NAME network …`, `yes` where nothing is said. Assumption: from release 10.0 on, and before it as well. */
export const BUFFER_ZONE_WORD = 'enable-packet-buffer-protection';

/** The rules that every security policy ends with, `rulebase default-security-rules rules NAME`. */
export const DEFAULT_RULE_SCOPES = ['intrazone', 'interzone'] as const;

/** `deviceconfig setting …`, `yes` where nothing is said. */
export const SWITCH_WORDS = [
  ['acceleratedAging', ['session', 'accelerated-aging-enable']],
  ['ipv6Firewalling', ['session', 'ipv6-firewalling']],
  ['rejectNonSyn', ['session', 'tcp-reject-non-syn']],
  ['rematch', ['config', 'rematch']],
] as const satisfies readonly (readonly [keyof World, readonly string[]])[];

/** `network profiles zone-protection-profile NAME …`, `no` where nothing is said. */
export const ZONE_OPTION_WORDS: readonly (readonly [ZoneOption, string])[] = [
  ['discardIpSpoof', 'discard-ip-spoof'],
  ['discardIpFragment', 'discard-ip-frag'],
  ['discardIcmpPingZeroId', 'discard-icmp-ping-zero-id'],
  ['discardIcmpFragment', 'discard-icmp-frag'],
  ['discardIcmpLargePacket', 'discard-icmp-large-packet'],
  ['discardTcpSynWithData', 'discard-tcp-syn-with-data'],
  ['discardTcpSynAckWithData', 'discard-tcp-synack-with-data'],
];

/** `network profiles zone-protection-profile NAME flood …`. */
export const FLOOD_WORDS = [
  ['synFlood', 'tcp-syn'],
  ['udpFlood', 'udp'],
  ['icmpFlood', 'icmp'],
  ['otherIpFlood', 'other-ip'],
  ['icmp6Flood', 'icmpv6'],
] as const satisfies readonly (readonly [keyof World['zoneProtection'][number], string])[];

/** The profile that blocks the URL categories of a world, and that its rules with URL filtering name. */
export const URL_PROFILE = 'default';

/** The QoS profile of interfaces of which none is said: it limits nothing. Vendor: QoS profile `default` exists from the start. */
export const QOS_PROFILE = 'default';

/** `deviceconfig system dns-setting servers …`, in the order in which they are asked. */
export const NAME_SERVER_WORDS = ['primary', 'secondary'] as const;

/** `deviceconfig system ntp-servers …`, in the order in which they are asked. */
export const TIME_SERVER_WORDS = ['primary-ntp-server', 'secondary-ntp-server'] as const;

/**
 * Entries of `deviceconfig system route service`: the services whose requests are simulated. Vendor: service routes, the services of
 * a device are more; any name may be given.
 */
export const SERVICE_ROUTE_WORDS = ['dns', 'ntp', 'paloalto-networks-services', 'url-updates'] as const;

/** Name of the service object that stands for ports a world's rule names directly: `tcp-443` for `tcp/443`. */
export function nameOfPorts(ports: string): string {
  return ports.replace('/', '-').replaceAll(',', '_');
}
