// Records of the training world, for tests of printed text.
import type { Flow, SessionDetail, SessionRow } from '../../../engine/session.ts';
import type { SessionStatistics, SystemFacts } from '../../../engine/view.ts';

/** 2026-03-18T10:41:55Z. */
export const EXEMPLAR_NOW = 1_773_830_515_000;

/** A row of the listing; what is not given is an untranslated session from a client to a web server. */
export function exemplarRow(given: Partial<SessionRow>): SessionRow {
  const source = given.source ?? '10.20.0.50';
  const destination = given.destination ?? '192.0.2.80';
  const sourcePort = given.sourcePort ?? 51514;
  const destinationPort = given.destinationPort ?? 443;
  return {
    id: 33571,
    vsys: 'vsys1',
    application: 'ssl',
    state: 'active',
    type: 'flow',
    nat: 'none',
    decrypted: false,
    protocol: 6,
    source,
    sourcePort,
    fromZone: 'trust',
    translatedSource: source,
    translatedSourcePort: sourcePort,
    destination,
    destinationPort,
    toZone: 'untrust',
    translatedDestination: destination,
    translatedDestinationPort: destinationPort,
    ...given,
  };
}

/** A flow; what is not given is the client's side of a TLS session. */
export function exemplarFlow(given: Partial<Flow>): Flow {
  return {
    source: '10.20.0.50',
    zone: 'trust',
    destination: '192.0.2.80',
    protocol: 6,
    sourcePort: 51514,
    destinationPort: 443,
    state: 'active',
    sourceUser: undefined,
    destinationUser: undefined,
    ...given,
  };
}

/** A session; what is not given is a live TLS session behind source NAT. */
export function exemplarSession(given: Partial<SessionDetail>): SessionDetail {
  return {
    id: 412080,
    vsys: 'vsys1',
    type: 'flow',
    c2s: exemplarFlow({}),
    s2c: exemplarFlow({
      source: '192.0.2.80',
      zone: 'untrust',
      destination: '203.0.113.2',
      sourcePort: 443,
      destinationPort: 20418,
    }),
    startTime: 1_370_355_727_000,
    timeout: 1800,
    timeToLive: 1763,
    bytesC2s: 2217,
    bytesS2c: 6840,
    layer7PacketsC2s: 12,
    layer7PacketsS2c: 9,
    application: 'ssl',
    rule: 'Users-Web',
    loggedAtEnd: true,
    inAger: true,
    syncedFromPeer: false,
    nat: 'source',
    natRule: 'SNAT-Out',
    prediction: undefined,
    layer7: 'enabled',
    urlCategory: undefined,
    viaSynCookies: false,
    terminatedOnHost: false,
    traversesTunnel: false,
    captivePortal: false,
    decrypted: false,
    ingressInterface: 'ethernet1/2',
    egressInterface: 'ethernet1/1',
    qosRule: undefined,
    qosClass: 4,
    pbfRule: undefined,
    trackerStage: undefined,
    endReason: 'unknown',
    ...given,
  };
}

/** Statistics of a box with 312 sessions and default timers. */
export const EXEMPLAR_STATISTICS: SessionStatistics = {
  supported: 4_194_302,
  allocated: 312,
  activeTcp: 241,
  activeUdp: 66,
  activeIcmp: 5,
  activeBroadcast: 0,
  activeMulticast: 0,
  activePredict: 2,
  activeSctp: 0,
  utilization: 0,
  createdSinceBoot: 87_214,
  packetsPerSecond: 1840,
  kilobitsPerSecond: 9410,
  newConnectionsPerSecond: 14,
  timers: {
    tcp: 3600,
    tcpInit: 5,
    tcpHandshake: 10,
    tcpHalfClosed: 120,
    tcpTimeWait: 15,
    tcpUnverifiedRst: 30,
    tcpDelayedAckMilliseconds: 250,
    udp: 30,
    icmp: 6,
    sctp: 3600,
    sctpInit: 5,
    sctpCookie: 60,
    sctpShutdown: 30,
    otherIp: 30,
    captivePortal: 30,
    discardTcp: 90,
    discardUdp: 60,
    discardSctp: 60,
    discardOtherIp: 60,
    scan: 10,
  },
  settings: {
    acceleratedAging: true,
    acceleratedAgingThreshold: 80,
    acceleratedAgingFactor: 2,
    rejectNonSyn: true,
    offload: true,
    udpOffload: true,
    ipv6Firewalling: true,
    strictChecksum: true,
    strictRstSequence: true,
    rejectSmallInitialWindow: false,
    icmpUnreachableRate: 200,
    scanThreshold: 80,
    scanFactor: 8,
    resourceLimitBehavior: 'drop',
    pcapTokenBucketRate: 10_485_760,
    maxPendingMulticast: 0,
  },
};

/** The box of the training world. */
export const EXEMPLAR_SYSTEM: SystemFacts = {
  hostname: 'PA-TRAIN',
  model: 'PA-5060',
  family: '5000',
  serial: '000000000042',
  release: '8.1',
  softwareVersion: '8.1.26',
  multiVsys: false,
  management: {
    address: '10.20.255.9',
    netmask: '255.255.255.0',
    gateway: '10.20.255.254',
    mac: '02:00:5e:00:53:ee',
  },
  uptime: 19 * 86_400 + 4 * 3600 + 7 * 60 + 31,
  contentVersion: '8800-9200',
  contentReleaseDate: '2026/03/10 08:00:12 UTC',
};
