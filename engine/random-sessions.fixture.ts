// Sessions with values drawn at random in a simulation's table, for tests of what reads it. Their spread is small, so that many
// agree in a column.
import { RandomStreams } from './random.ts';
import type { Simulation } from './simulation.ts';
import { STATES } from './table/session-codes.ts';

/** Chance for the sessions of one test. */
export type Chance = (bound: number) => number;

export function chanceOf(seed: number): Chance {
  const stream = RandomStreams.seeded(seed, ['sessions']).stream(0);
  return (bound) => stream.below(bound);
}

/** Opens sessions; returns how many the table took. */
export function openSessions({ state }: Simulation, count: number, chance: Chance): number {
  let opened = 0;
  for (let n = 0; n < count; n++) opened += openSession(state, chance);
  return opened;
}

type State = Simulation['state'];

function openSession({ table, compiled: { names } }: State, chance: Chance): number {
  const row = table.allocate();
  if (row === 0) return 0;
  const isV6 = chance(3) === 0;
  table.source[row] = addressOf(table, isV6, chance);
  table.destination[row] = addressOf(table, isV6, chance);
  table.translatedSource[row] = addressOf(table, isV6, chance);
  table.translatedDestination[row] = addressOf(table, isV6, chance);
  // Never the same twice while a test lasts: flow keys must differ.
  table.sourcePort[row] = table.translatedSourcePort[row] = 1 + (row % 65_535);
  table.destinationPort[row] = [443, 53, 80, 65_535][chance(4)] ?? 0;
  table.translatedDestinationPort[row] = table.destinationPort[row] ?? 0;
  table.protocol[row] = [6, 17][chance(2)] ?? 6;
  table.application[row] = chance(names.applications.size + 1);
  table.rule[row] = chance(names.securityRules.size + 1);
  table.fromZone[row] = 1 + chance(names.zones.size);
  table.toZone[row] = 1 + chance(names.zones.size);
  table.ingressInterface[row] = 1;
  table.egressInterface[row] = 2;
  table.vsys[row] = 1 + chance(12);
  table.flags[row] = chance(65_536);
  table.stateC2s[row] = chance(STATES.length - 1);
  table.startSecond[row] = table.now - chance(90_000);
  table.expireSecond[row] = table.now + 60 + chance(90_000);
  carryBytes({ table }, row, chance);
  table.packetsC2s[row] = chance(2) === 0 ? chance(9) : 0xffffffff - chance(9);
  table.packetsS2c[row] = chance(2) === 0 ? chance(9) : 0xffffffff - chance(9);
  const isInstalled = chance(9) === 0 ? table.installPredict(row) : table.install(row);
  if (!isInstalled) table.release(row);
  return isInstalled ? 1 : 0;
}

/** A few bytes, or more than a number of 31 bits holds, with many that differ by one. */
export function carryBytes({ table }: Pick<State, 'table'>, row: number, chance: Chance): void {
  const size = [0, 1500, 2 ** 31, 2 ** 40][chance(4)] ?? 0;
  table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + size + chance(4);
  table.bytesS2c[row] = (table.bytesS2c[row] ?? 0) + chance(3);
}

function addressOf({ addresses }: State['table'], isV6: boolean, chance: Chance): number {
  const last = chance(40);
  if (!isV6) return last === 0 ? 0xffffffff : ([0x0a000000, 0xc0000200][chance(2)] ?? 0) + last;
  const subnet = chance(2) * 0xf0000000;
  return addresses.intern([0x20010db8, subnet, 0, last]);
}
