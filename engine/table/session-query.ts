// Session filters as numbers, compiled into kernels and run over the table chunk by chunk. No index is kept for them.
// Vendor: `show session all filter`, operational hierarchy of release 11.2.
import type { Ipv6Words } from './address.ts';
import {
  type Bounds,
  CHUNK_ROWS,
  emptySelection,
  keepBeside,
  keepBetweenU16,
  keepBetweenU32,
  keepBitsU16,
  keepEitherAmongU16,
  keepEqualU8,
  keepEqualU16,
  keepFrom,
  keepIpv4,
  keepIpv6Prefix,
  keepMaskedU32,
  keepSumBetween,
  type Selection,
  selectSetBits,
  setBits,
} from './filter-kernels.ts';
import * as codes from './session-codes.ts';
import type { SessionTable } from './session-table.ts';

/** An address with the length of its prefix: 32 or 128 for a host. Bits beyond the length are ignored. */
export type AddressPrefix =
  | { readonly kind: 'ipv4'; readonly network: number; readonly length: number }
  | { readonly kind: 'ipv6'; readonly network: Ipv6Words; readonly length: number };

/** A number that every row of a column beside the table must have. */
export interface NumberBeside {
  readonly column: { get(row: number): number };
  readonly wanted: number;
}

/** What a session must be to match: every given field must agree. Names are given as the table's numbers. */
export interface SessionCriteria {
  /** Source of the c2s flow before translation. */
  readonly source?: AddressPrefix;
  /** Destination of the c2s flow before translation. */
  readonly destination?: AddressPrefix;
  readonly sourcePort?: number | Bounds;
  readonly destinationPort?: number | Bounds;
  readonly protocol?: number;
  readonly application?: number;
  readonly rule?: number;
  readonly natRule?: number;
  /** One of these, where a rule has had several numbers. */
  readonly natRules?: readonly number[];
  readonly pbfRule?: number;
  readonly user?: number;
  readonly destinationUser?: number;
  readonly ingressInterface?: number;
  readonly egressInterface?: number;
  /** The session comes in or goes out by one of these. */
  readonly eitherInterface?: readonly number[];
  readonly urlCategory?: number;
  /** The session goes out by one of these. */
  readonly egressAmong?: readonly number[];
  /** Numbers that are kept beside the table. */
  readonly beside?: readonly NumberBeside[];
  readonly nat?: 'none' | 'source' | 'destination' | 'both';
  readonly fromZone?: number;
  readonly toZone?: number;
  /** Code of session-codes.ts. */
  readonly state?: number;
  /** Code of session-codes.ts. */
  readonly type?: number;
  readonly vsys?: number;
  readonly qosClass?: number;
  readonly decrypted?: boolean;
  readonly tunnel?: boolean;
  readonly offloaded?: boolean;
  readonly synced?: boolean;
  /** Seconds since the session was created, at least. */
  readonly minAge?: number;
  /** KiB of both directions together, at least. */
  readonly minKb?: number;
  /** KiB of both directions together, at most. */
  readonly maxKb?: number;
}

type Step = (table: SessionTable, selection: Selection) => void;

/** A compiled filter. It keeps working memory, so one query serves one scan at a time. */
export interface Query {
  /** One kernel call for each criterion, those that usually leave fewest rows first. */
  readonly steps: readonly Step[];
  readonly selection: Selection;
  /** Rows the kernels of this query have looked at: the measure of its work. */
  rowsVisited: number;
}

/** Compiles criteria. The result serves any table. */
export function compileQuery(criteria: SessionCriteria): Query {
  const steps = [
    ...U16_KEYS.flatMap((key) => equalU16(key, criteria[key])),
    ...port('destinationPort', criteria.destinationPort),
    ...port('sourcePort', criteria.sourcePort),
    ...prefix('source', criteria.source),
    ...prefix('destination', criteria.destination),
    ...U8_KEYS.flatMap(([key, column]) => equalU8(column, criteria[key])),
    ...flagBits(criteria),
    ...eitherAmong(criteria.eitherInterface, ['ingressInterface', 'egressInterface']),
    ...eitherAmong(criteria.egressAmong, ['egressInterface', 'egressInterface']),
    ...eitherAmong(criteria.natRules, ['natRule', 'natRule']),
    ...numbersBeside(criteria.beside ?? []),
    ...age(criteria.minAge),
    ...kilobytes(criteria),
  ];
  return { steps, selection: emptySelection(), rowsVisited: 0 };
}

/** Live sessions that match. */
export function countMatching(table: SessionTable, query: Query): number {
  if (query.steps.length === 0) return table.liveCount;
  let count = 0;
  for (let base = 0; base <= table.highWater; base += CHUNK_ROWS) count += select(table, query, base).count;
  return count;
}

/** Marks the live sessions that match in `marks`, one bit an id and as many as the table's live bits; returns their number. */
export function markMatching(table: SessionTable, query: Query, marks: Uint32Array): number {
  let count = 0;
  marks.fill(0);
  for (let base = 0; base <= table.highWater; base += CHUNK_ROWS) {
    const selection = select(table, query, base);
    setBits(selection, marks);
    count += selection.count;
  }
  return count;
}

/** The ids of matching live sessions in ascending order, without the first `skip`, at most `limit`. */
export function pageOf(table: SessionTable, query: Query, page: { skip: number; limit: number }): number[] {
  const ids: number[] = [];
  let skip = page.skip;
  for (let base = 0; base <= table.highWater && ids.length < page.limit; base += CHUNK_ROWS) {
    const selection = select(table, query, base);
    const from = Math.min(skip, selection.count);
    take(selection, from, ids, page.limit);
    skip -= from;
  }
  return ids;
}

/** The ids of matching live sessions from `fromId` on, in ascending order, at most `limit`: a cursor that survives changes. */
export function nextPage(
  table: SessionTable,
  query: Query,
  from: { fromId: number; limit: number },
): number[] {
  const ids: number[] = [];
  const first = from.fromId - (from.fromId % CHUNK_ROWS);
  for (let base = first; base <= table.highWater && ids.length < from.limit; base += CHUNK_ROWS) {
    const selection = select(table, query, base);
    if (base === first) keepFrom(selection, from.fromId);
    take(selection, 0, ids, from.limit);
  }
  return ids;
}

function take(selection: Selection, from: number, ids: number[], limit: number): void {
  for (let index = from; index < selection.count && ids.length < limit; index++) {
    ids.push(selection.base + (selection.offsets[index] ?? 0));
  }
}

function select(table: SessionTable, query: Query, base: number): Selection {
  const { selection } = query;
  selectSetBits(selection, table.live, base);
  for (const step of query.steps) {
    if (selection.count === 0) break;
    query.rowsVisited += selection.count;
    step(table, selection);
  }
  return selection;
}

const U16_KEYS = [
  'application',
  'rule',
  'natRule',
  'pbfRule',
  'user',
  'destinationUser',
  'urlCategory',
  'ingressInterface',
  'egressInterface',
] as const;

const U8_KEYS = [
  ['protocol', 'protocol'],
  ['qosClass', 'qosClass'],
  ['state', 'stateC2s'],
  ['fromZone', 'fromZone'],
  ['toZone', 'toZone'],
  ['vsys', 'vsys'],
  ['type', 'type'],
] as const;

function equalU16(column: (typeof U16_KEYS)[number], wanted: number | undefined): Step[] {
  return wanted === undefined ? [] : [(table, selection) => keepEqualU16(selection, table[column], wanted)];
}

function equalU8(column: (typeof U8_KEYS)[number][1], wanted: number | undefined): Step[] {
  return wanted === undefined ? [] : [(table, selection) => keepEqualU8(selection, table[column], wanted)];
}

function port(column: 'sourcePort' | 'destinationPort', wanted: number | Bounds | undefined): Step[] {
  if (wanted === undefined) return [];
  if (typeof wanted === 'number')
    return [(table, selection) => keepEqualU16(selection, table[column], wanted)];
  return [(table, selection) => keepBetweenU16(selection, table[column], wanted)];
}

function prefix(column: 'source' | 'destination', wanted: AddressPrefix | undefined): Step[] {
  if (wanted === undefined) return [];
  return wanted.kind === 'ipv4' ? ipv4Prefix(column, wanted) : [ipv6Prefix(column, wanted)];
}

function ipv4Prefix(column: 'source' | 'destination', wanted: { network: number; length: number }): Step[] {
  const mask = maskWord(wanted.length) | 0;
  const bits = { mask, wanted: wanted.network & mask };
  const masked: Step = (table, selection) => keepMaskedU32(selection, table[column], bits);
  // Pooled IPv6 addresses are numbers of 240.0.0.0/4: only a prefix that reaches into it must tell the families apart.
  const reachesPool = ((0xf0000000 ^ wanted.network) & mask & 0xf0000000) === 0;
  return reachesPool ? [masked, (table, selection) => keepIpv4(selection, table[column])] : [masked];
}

function ipv6Prefix(column: 'source' | 'destination', wanted: { network: Ipv6Words; length: number }): Step {
  const mask = Uint32Array.from([0, 32, 64, 96], (first) => maskWord(wanted.length - first));
  const network = Uint32Array.from(wanted.network, (word, index) => word & (mask[index] ?? 0));
  return (table, selection) => {
    keepIpv6Prefix(selection, table[column], { words: table.addresses.words, mask, network });
  };
}

/** A word whose first `length` bits are set; a length below 0 or above 32 counts as that. */
function maskWord(length: number): number {
  if (length <= 0) return 0;
  return length >= 32 ? 0xffffffff : (0xffffffff << (32 - length)) >>> 0;
}

const NAT_BITS = {
  none: 0,
  source: codes.FLAG_NAT_SOURCE,
  destination: codes.FLAG_NAT_DESTINATION,
  both: codes.FLAG_NAT_SOURCE | codes.FLAG_NAT_DESTINATION,
} as const;

/** All criteria on flags in one kernel call. */
function flagBits(criteria: SessionCriteria): Step[] {
  let mask = criteria.nat === undefined ? 0 : NAT_BITS.both;
  let wanted = criteria.nat === undefined ? 0 : NAT_BITS[criteria.nat];
  const flags = [
    [codes.FLAG_DECRYPTED, criteria.decrypted],
    [codes.FLAG_TUNNEL, criteria.tunnel],
    [codes.FLAG_OFFLOADED, criteria.offloaded],
    [codes.FLAG_SYNCED, criteria.synced],
  ] as const;
  for (const [flag, isSet] of flags) {
    if (isSet === undefined) continue;
    mask |= flag;
    if (isSet) wanted |= flag;
  }
  return mask === 0 ? [] : [(table, selection) => keepBitsU16(selection, table.flags, { mask, wanted })];
}

/** One of the two columns holds one of the numbers. */
function eitherAmong(
  numbers: readonly number[] | undefined,
  [first, second]: readonly [(typeof U16_KEYS)[number], (typeof U16_KEYS)[number]],
): Step[] {
  if (numbers === undefined) return [];
  const members = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) members[number] = 1;
  return [(table, selection) => keepEitherAmongU16(selection, [table[first], table[second]], members)];
}

function numbersBeside(wanted: readonly NumberBeside[]): Step[] {
  return wanted.map((number) => (_, selection) => keepBeside(selection, number));
}

function age(minAge: number | undefined): Step[] {
  if (minAge === undefined) return [];
  return [
    (table, selection) => keepBetweenU32(selection, table.startSecond, { min: 0, max: table.now - minAge }),
  ];
}

function kilobytes(criteria: SessionCriteria): Step[] {
  if (criteria.minKb === undefined && criteria.maxKb === undefined) return [];
  const bounds = {
    min: (criteria.minKb ?? 0) * 1024,
    max: (criteria.maxKb ?? Number.POSITIVE_INFINITY) * 1024,
  };
  return [(table, selection) => keepSumBetween(selection, [table.bytesC2s, table.bytesS2c], bounds)];
}
