// The sort key of each column that sessions can be ranked by.
import { UNDECIDED } from './application.ts';
import type { NameList } from './name-list.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import type { RankedColumn } from './session-ranking.ts';
import type { AddressPool } from './table/address-pool.ts';
import type { ByteSamples } from './table/byte-samples.ts';
import * as kernels from './table/key-kernels.ts';
import * as codes from './table/session-codes.ts';
import { type KeyWord, singleWord } from './table/sort-key.ts';

/** The words of a column over the present table; of no use once the table or the samples have changed. */
export function rankingKey(
  state: DataplaneState,
  samples: ByteSamples,
  column: RankedColumn,
): readonly KeyWord[] {
  const { table, compiled } = state;
  const { names, numbering } = compiled;
  switch (column) {
    case 'id':
      return singleWord(32, (rows, sink) => kernels.writeBankedRow(rows, numbering, sink));
    case 'vsys':
      return plainU8(table.vsys);
    case 'application':
      return rankedU16(table.application, nameRanks(names.applications, UNDECIDED));
    case 'state':
      return plainU8(table.stateC2s);
    case 'type':
      return plainU8(table.type);
    case 'flag':
      return rankedU16(table.flags, FLAG_RANKS);
    case 'source':
      return address(table.source, table.addresses);
    case 'source-port':
      return plainU16(table.sourcePort);
    case 'source-zone':
      return rankedU8(table.fromZone, nameRanks(names.zones, ''));
    case 'destination':
      return address(table.destination, table.addresses);
    case 'destination-port':
      return plainU16(table.destinationPort);
    case 'destination-zone':
      return rankedU8(table.toZone, nameRanks(names.zones, ''));
    case 'protocol':
      return plainU8(table.protocol);
    case 'rule':
      return rule(state);
    case 'age':
      return distance({ column: table.startSecond, second: table.now, side: -1 });
    case 'ttl':
      return distance({ column: table.expireSecond, second: table.now, side: 1 });
    case 'bytes':
      return count(samples.latest.totals, kernels.writeCount, kernels.writeCountRest);
    case 'packets':
      return count([table.packetsC2s, table.packetsS2c], kernels.writeSum, kernels.writeSumRest);
    case 'rate':
      return rate(state, samples);
    default:
      throw new Error(`unknown column ${String(column satisfies never)}`);
  }
}

type Kernel<Columns> = (
  rows: Parameters<KeyWord['write']>[0],
  columns: Columns,
  sink: kernels.KeySink,
) => void;

function plainU8(column: Uint8Array): readonly KeyWord[] {
  return singleWord(16, (rows, sink) => kernels.writeU8(rows, column, sink));
}

function plainU16(column: Uint16Array): readonly KeyWord[] {
  return singleWord(16, (rows, sink) => kernels.writeU16(rows, column, sink));
}

function rankedU8(column: Uint8Array, ranks: Uint16Array): readonly KeyWord[] {
  return singleWord(16, (rows, sink) => kernels.writeRankU8(rows, { column, ranks }, sink));
}

function rankedU16(column: Uint16Array, ranks: Uint16Array): readonly KeyWord[] {
  return singleWord(16, (rows, sink) => kernels.writeRankU16(rows, { column, ranks }, sink));
}

/** Empty for a predict session, so before every name. */
function rule({ table, compiled }: DataplaneState): readonly KeyWord[] {
  const ranked = {
    column: table.rule,
    ranks: nameRanks(compiled.names.securityRules, ''),
    types: table.type,
    type: codes.TYPE_PREDICT,
  };
  return singleWord(16, (rows, sink) => kernels.writeRankUnlessType(rows, ranked, sink));
}

function distance(from: kernels.Distance): readonly KeyWord[] {
  return singleWord(32, (rows, sink) => kernels.writeDistance(rows, from, sink));
}

function count<Columns>(
  columns: Columns,
  writeFirst: Kernel<Columns>,
  writeRest: Kernel<Columns>,
): readonly KeyWord[] {
  return [
    { bits: 32, finalBelow: kernels.EXACT_COUNTS, write: (rows, sink) => writeFirst(rows, columns, sink) },
    {
      bits: 32,
      finalBelow: Number.POSITIVE_INFINITY,
      write: (rows, sink) => writeRest(rows, columns, sink),
    },
  ];
}

/** All rates are over the same time, so bytes tell their order. */
function rate({ table }: DataplaneState, { latest, before }: ByteSamples): readonly KeyWord[] {
  const growth = { totals: latest.totals, startSecond: table.startSecond, before };
  return count(growth, kernels.writeGrowth, kernels.writeGrowthRest);
}

/** The words in which no two IPv6 addresses differ are left out: those of one network differ in the last one or two. */
function address(column: Uint32Array, addresses: AddressPool): readonly KeyWord[] {
  const { words } = addresses;
  const differing = addresses.differingWords();
  const ofWord = (word: number) => ({ column, words, word });
  const first = ofWord(differing[0] ?? 0);
  return [
    {
      bits: 32,
      finalBelow: differing.length === 0 ? Number.POSITIVE_INFINITY : kernels.IPV6_WORDS,
      write: (rows, sink) => kernels.writeAddress(rows, first, sink),
    },
    ...differing.map(ofWord).map(
      (pooled, index): KeyWord => ({
        bits: 32,
        finalBelow: index === differing.length - 1 ? Number.POSITIVE_INFINITY : 0,
        write: (rows, sink) => kernels.writePooledWord(rows, pooled, sink),
      }),
    ),
  ];
}

/** By number, how many different names come before its name by code unit; `none` is the name of 0. */
function nameRanks({ names }: NameList, none: string): Uint16Array {
  const all = [none, ...names];
  const sorted = [...new Set(all)].sort();
  const ranks = new Map(sorted.map((name, rank) => [name, rank]));
  return Uint16Array.from(all, (name) => ranks.get(name) ?? 0);
}

const NAT_BITS = codes.FLAG_NAT_SOURCE | codes.FLAG_NAT_DESTINATION;

/** The two bits of translation count up from none over source and destination to both. */
const FLAG_RANKS = Uint16Array.from(
  { length: 65536 },
  (_, flags) => (flags & NAT_BITS) + ((flags & codes.FLAG_DECRYPTED) === 0 ? 0 : NAT_BITS + 1),
);
