// Rows of the table as the records of the view.
import { UNDECIDED } from './application.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { serviceOverride } from './packet/session-timeouts.ts';
import type { Flow, NatFlag, Prediction, SessionDetail, SessionRow } from './session.ts';
import { formatIpv4, formatIpv6 } from './table/address.ts';
import { isPooled } from './table/address-pool.ts';
import * as codes from './table/session-codes.ts';

/** The listing's record of a row. */
export function sessionRowOf(state: DataplaneState, row: number): SessionRow {
  const { table, compiled } = state;
  const { names } = compiled;
  const address = (value: number | undefined) => addressText(state, value ?? 0);
  return {
    id: compiled.numbering.idOf(row),
    vsys: `vsys${table.vsys[row]}`,
    application: applicationOf(state, row),
    state: codes.STATES[table.stateC2s[row] ?? 0] ?? 'init',
    type: codes.TYPES[table.type[row] ?? 0] ?? 'flow',
    nat: natOf(table.flags[row] ?? 0),
    decrypted: hasFlag(state, row, codes.FLAG_DECRYPTED),
    protocol: table.protocol[row] ?? 0,
    source: address(table.source[row]),
    sourcePort: table.sourcePort[row] ?? 0,
    fromZone: names.zones.nameOf(table.fromZone[row] ?? 0),
    translatedSource: address(table.translatedSource[row]),
    translatedSourcePort: table.translatedSourcePort[row] ?? 0,
    destination: address(table.destination[row]),
    destinationPort: table.destinationPort[row] ?? 0,
    toZone: names.zones.nameOf(table.toZone[row] ?? 0),
    translatedDestination: address(table.translatedDestination[row]),
    translatedDestinationPort: table.translatedDestinationPort[row] ?? 0,
  };
}

/** Everything about a row that has been used, live or ended. */
export function sessionDetailOf(state: DataplaneState, row: number): SessionDetail {
  const { table, compiled } = state;
  const { names } = compiled;
  const listing = sessionRowOf(state, row);
  const isLive = table.isLive(row);
  const isPredict = listing.type === 'predict';
  const flag = (bit: number) => hasFlag(state, row, bit);
  const category = names.urlCategories.nameOf(table.urlCategory[row] ?? 0);
  return {
    id: listing.id,
    vsys: listing.vsys,
    type: listing.type,
    c2s: clientFlow(state, row),
    s2c: serverFlow(state, row),
    startTime: (table.startSecond[row] ?? 0) * 1000,
    timeout: table.timeout[row] ?? 0,
    timeToLive: isLive ? Math.max(0, (table.expireSecond[row] ?? 0) - table.now) : undefined,
    bytesC2s: table.bytesC2s[row] ?? 0,
    bytesS2c: table.bytesS2c[row] ?? 0,
    layer7PacketsC2s: table.layer7C2s[row] ?? 0,
    layer7PacketsS2c: table.layer7S2c[row] ?? 0,
    application: listing.application,
    rule: isPredict ? undefined : names.securityRules.nameOf(table.rule[row] ?? 0),
    serviceTimeoutOverride: compiled.hasServiceTimeouts && serviceOverride(state, row) !== undefined,
    loggedAtEnd: flag(codes.FLAG_LOG_AT_END),
    inAger: isLive && table.isInAger(row),
    syncedFromPeer: flag(codes.FLAG_SYNCED),
    nat: listing.nat,
    natRule: listing.nat === 'none' ? undefined : names.natRules.nameOf(table.natRule[row] ?? 0),
    prediction: isPredict ? predictionOf(state, row) : undefined,
    ...(isPredict || table.parent[row] === 0
      ? {}
      : { parent: compiled.numbering.idOf(table.parent[row] ?? 0) }),
    layer7: flag(codes.FLAG_LAYER7_DONE) ? 'completed' : 'enabled',
    urlCategory: flag(codes.FLAG_URL_FILTERING) && category !== '' ? category : undefined,
    viaSynCookies: flag(codes.FLAG_SYN_COOKIES),
    terminatedOnHost: flag(codes.FLAG_ON_HOST),
    traversesTunnel: flag(codes.FLAG_TUNNEL),
    captivePortal: flag(codes.FLAG_CAPTIVE_PORTAL),
    decrypted: listing.decrypted,
    ingressInterface: names.interfaces.nameOf(table.ingressInterface[row] ?? 0),
    egressInterface: names.interfaces.nameOf(table.egressInterface[row] ?? 0),
    qosRule: names.qosRules.nameOf(state.qosRules.get(row)) || undefined,
    ...qosNodeOf(state, row),
    qosClass: table.qosClass[row] ?? 0,
    pbfRule: pbfRuleOf(state, row),
    trackerStage: codes.TRACKER_STAGES[(table.trackerStage[row] ?? 0) - 1],
    endReason: codes.END_REASONS[table.endReason[row] ?? 0] ?? 'unknown',
  };
}

function qosNodeOf({ table, compiled }: DataplaneState, row: number): Pick<SessionDetail, 'qosNode'> {
  const egress = table.egressInterface[row] ?? 0;
  return compiled.qosInterfaces[egress] === 1 ? { qosNode: compiled.names.interfaces.nameOf(egress) } : {};
}

function pbfRuleOf({ table, compiled }: DataplaneState, row: number): SessionDetail['pbfRule'] {
  const id = table.pbfRule[row] ?? 0;
  if (id === 0) return undefined;
  // Assumption: a rule that is gone keeps the number under which its sessions know it.
  const position = compiled.pbf.ruleOf(id)?.position ?? id - 1;
  return { name: compiled.names.pbfRules.nameOf(id), id: position + 1 };
}

function clientFlow(state: DataplaneState, row: number): Flow {
  const { table, compiled } = state;
  return {
    source: addressText(state, table.source[row] ?? 0),
    zone: compiled.names.zones.nameOf(table.fromZone[row] ?? 0),
    destination: addressText(state, table.destination[row] ?? 0),
    protocol: table.protocol[row] ?? 0,
    sourcePort: table.sourcePort[row] ?? 0,
    destinationPort: table.destinationPort[row] ?? 0,
    state: codes.STATES[table.stateC2s[row] ?? 0] ?? 'init',
    sourceUser: userOf(state, table.user[row] ?? 0),
    destinationUser: userOf(state, table.destinationUser[row] ?? 0),
  };
}

/** What the server side sees: the translated addresses, the other way round. */
function serverFlow(state: DataplaneState, row: number): Flow {
  const { table, compiled } = state;
  return {
    source: addressText(state, table.translatedDestination[row] ?? 0),
    zone: compiled.names.zones.nameOf(table.toZone[row] ?? 0),
    destination: addressText(state, table.translatedSource[row] ?? 0),
    protocol: table.protocol[row] ?? 0,
    sourcePort: table.translatedDestinationPort[row] ?? 0,
    destinationPort: table.translatedSourcePort[row] ?? 0,
    state: codes.STATES[table.stateS2c[row] ?? 0] ?? 'init',
    sourceUser: userOf(state, table.destinationUser[row] ?? 0),
    destinationUser: userOf(state, table.user[row] ?? 0),
  };
}

function predictionOf(state: DataplaneState, row: number): Prediction {
  const { table, compiled } = state;
  return {
    parent: compiled.numbering.idOf(table.parent[row] ?? 0),
    triggeredBy: hasFlag(state, row, codes.FLAG_PREDICT_BY_SERVER) ? 'server' : 'client',
    matchedOnce: hasFlag(state, row, codes.FLAG_PREDICT_MATCHED),
  };
}

function applicationOf(state: DataplaneState, row: number): string {
  const number = state.table.application[row] ?? 0;
  return number === 0 ? UNDECIDED : state.compiled.names.applications.nameOf(number);
}

function userOf(state: DataplaneState, number: number): string | undefined {
  return number === 0 ? undefined : state.compiled.names.users.nameOf(number);
}

function natOf(flags: number): NatFlag {
  const source = (flags & codes.FLAG_NAT_SOURCE) !== 0;
  const destination = (flags & codes.FLAG_NAT_DESTINATION) !== 0;
  if (source) return destination ? 'both' : 'source';
  return destination ? 'destination' : 'none';
}

function hasFlag(state: DataplaneState, row: number, flag: number): boolean {
  return ((state.table.flags[row] ?? 0) & flag) !== 0;
}

function addressText(state: DataplaneState, address: number): string {
  return isPooled(address) ? formatIpv6(state.table.addresses.wordsOf(address)) : formatIpv4(address);
}
