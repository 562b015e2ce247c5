// Traffic sources of a checked world, and the data channels they announce, made numbers.
import { companionOf } from '../alg/gateway-catalogue.ts';
import { PROTOCOL_NUMBERS } from '../application.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { CONTENT_THREATS } from '../logs/threat-catalogue.ts';
import { CONTENTS, isIcmp, Packet, SCTP, TCP, UDP } from '../packet/packet.ts';
import { SessionSetup } from '../packet/session-setup.ts';
import { type Prefix, parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { WorldDataChannel } from '../world/data-channel-shape.ts';
import type { WorldTraffic } from '../world/world-schema.ts';
import { longestTraceOn, sessionsOfExchange } from './data-channel.ts';
import { type DataChannel, ENDINGS, type Ending, type Range, type TrafficSource } from './traffic-source.ts';

const FIRST_SEQUENCE = 1;
const NANOSECONDS_PER_SECOND = 1_000_000_000;
/** Milliseconds between the reports about a media stream. */
const REPORTS: Range = [4000, 6000];

/** Compiles a source of a checked world. */
export function compileTrafficSource(compiled: CompiledWorld, traffic: WorldTraffic): TrafficSource {
  const { names } = compiled;
  const applicationId = names.applications.idOf(traffic.application);
  const application = compiled.surroundings.applications[applicationId];
  if (application === undefined) throw new Error(`unknown application ${traffic.application}`);
  const protocol = PROTOCOL_NUMBERS[application.transport];
  const channels = compileDataChannels(compiled, traffic, traffic.dataChannels);
  return {
    name: traffic.name,
    application: applicationId,
    protocol,
    serverPort: traffic.port ?? application.ports[0] ?? FIRST_SEQUENCE,
    clientPort: traffic.clientPort ?? 0,
    clients: prefixesOf(traffic.clients),
    servers: prefixesOf(traffic.servers),
    interval: traffic.perSecond === undefined ? undefined : NANOSECONDS_PER_SECOND / traffic.perSecond,
    connections: traffic.connections ?? 0,
    exchanges: traffic.exchanges,
    requestBytes: traffic.requestBytes,
    responseBytes: traffic.responseBytes,
    think: traffic.think,
    roundTrip: traffic.roundTrip,
    reconnect: traffic.reconnect,
    hostDelay: Math.max(0, ...compiled.world.hosts.map((host) => host.delay)),
    hostHalfClose: Math.max(0, ...compiled.world.hosts.map((host) => (host.halfClose ?? 0) * 1000)),
    openedWithin: (traffic.openedWithin ?? Number.POSITIVE_INFINITY) * 1000,
    endings: ENDINGS.map((ending) => traffic.ends[ending]),
    answers: traffic.answers,
    answerer: parseIpv4(traffic.answeredBy ?? '') ?? 0,
    lostSegments: protocol === TCP ? traffic.lostSegments : 0,
    forged: traffic.forged,
    packets: traffic.packets,
    channels,
    channelTrace: channels.length === 0 ? 0 : longestTraceOn(channels),
    content: CONTENTS.indexOf(traffic.content),
    threat: CONTENT_THREATS[traffic.threat ?? 'eicar-file'].id,
    tls:
      traffic.tls === undefined ? 0 : compiled.world.traffic.findIndex(({ tls }) => tls === traffic.tls) + 1,
    pinned: traffic.tls?.pinned ?? 'no',
    buffers: traffic.holdsBuffers,
    urlCategories: traffic.urlCategories.map((category) => names.urlCategories.idOf(category)),
    afterlife: ENDINGS.map((ending) => afterlife(compiled, { protocol, ending, own: application.timeout })),
    patience: ((application.timeout ?? compiled.timers.tcp) * 1000) / 2,
  };
}

function prefixesOf(texts: readonly string[]): readonly Prefix[] {
  return texts.map(parsePrefix).filter((prefix) => prefix !== undefined);
}

interface Life {
  readonly protocol: number;
  readonly ending: Ending;
  readonly own: number | undefined;
}

function afterlife(compiled: CompiledWorld, { protocol, ending, own }: Life): number {
  const { timers } = compiled;
  if (protocol === UDP) return Math.max(timers.discardUdp, own ?? timers.udp) * 1000;
  if (protocol === SCTP) {
    const closing = Math.max(timers.discardSctp, timers.sctpInit, timers.sctpCookie, timers.sctpShutdown);
    return (ending === 'silence' ? Math.max(closing, own ?? timers.sctp) : closing) * 1000;
  }
  if (protocol !== TCP) return Math.max(timers.discardOtherIp, own ?? timers.icmp) * 1000;
  // A packet of a session is never lost, so that the second FIN follows the first within the course of the conversation.
  const closing = Math.max(timers.discardTcp, timers.tcpInit, timers.tcpHandshake, timers.tcpTimeWait);
  return (ending === 'silence' ? Math.max(closing, own ?? timers.tcp) : closing) * 1000;
}

function compileDataChannels(
  compiled: CompiledWorld,
  traffic: WorldTraffic,
  channels: readonly WorldDataChannel[],
): readonly DataChannel[] {
  return channels.map((channel) => {
    const companion = companionOf(channel.application);
    return {
      data: compileTrafficSource(compiled, trafficOn(traffic, channel)),
      companion:
        companion === undefined
          ? undefined
          : compileTrafficSource(compiled, reportsOn(traffic, channel, companion)),
      announcedBy: channel.announcedBy,
      chance: channel.chance,
      abandoned: channel.abandoned,
      ports: channel.ports,
      sourcePort: channel.sourcePort ?? 0,
      announcedAddress: parseIpv4(channel.announcedAddress ?? '') ?? 0,
    };
  });
}

function trafficOn(traffic: WorldTraffic, channel: WorldDataChannel): WorldTraffic {
  return {
    ...traffic,
    name: `${traffic.name} ${channel.application} by ${channel.announcedBy}`,
    application: channel.application,
    port: channel.sourcePort ?? 1,
    perSecond: undefined,
    connections: undefined,
    exchanges: channel.exchanges,
    requestBytes: channel.requestBytes,
    responseBytes: channel.responseBytes,
    think: channel.think,
    ends: { fin: 1, clientReset: 0, serverReset: 0, silence: 0 },
    answers: 'service',
    urlCategories: [],
    content: 'clean',
    packets: channel.packets,
    dataChannels: (channel.dataChannels ?? []).map((leaf) => ({ ...leaf, dataChannels: [] })),
  };
}

// Assumption: a media stream is reported on every five seconds for as long as it lasts.
function reportsOn(traffic: WorldTraffic, channel: WorldDataChannel, companion: string): WorldTraffic {
  const lasts = (exchanges: number, think: number) =>
    Math.max(1, Math.ceil((exchanges * think) / REPORTS[1]));
  return {
    ...trafficOn(traffic, { ...channel, dataChannels: [] }),
    name: `${traffic.name} ${companion} by ${channel.announcedBy}`,
    application: companion,
    exchanges: [lasts(channel.exchanges[0], channel.think[0]), lasts(channel.exchanges[1], channel.think[1])],
    requestBytes: [60, 120],
    responseBytes: [60, 120],
    think: [REPORTS[0], REPORTS[1]],
    packets: 1,
  };
}

/** The first address of the first prefix. */
function firstOf([prefix]: readonly Prefix[], addresses: AddressPool): number {
  return prefix?.ipv6 === undefined ? (prefix?.network ?? 0) : addresses.intern(prefix.ipv6.network);
}

/** Sessions that one conversation opens: none when its first packet is denied, one for each echo request of a ping. */
export function sessionsOfConversation(compiled: CompiledWorld, source: TrafficSource): number {
  const addresses = compiled.addresses.copy();
  const client = firstOf(source.clients, addresses);
  const packet = new Packet();
  packet.source = client;
  packet.destination = firstOf(source.servers, addresses);
  packet.protocol = source.protocol;
  packet.destinationPort = source.serverPort;
  packet.ingressInterface = compiled.surroundings.attachments.egressOf(client, addresses);
  const zone = compiled.interfaces[packet.ingressInterface]?.zone ?? 0;
  if (new SessionSetup({ compiled }, addresses).decide(packet, zone) !== 'allowed') return 0;
  const exchanges = (source.exchanges[0] + source.exchanges[1]) / 2;
  if (isIcmp(source)) return Math.round(exchanges);
  return 1 + Math.round((exchanges * sessionsOfExchange(source.channels)) / 100);
}
