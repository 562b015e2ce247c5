// What the levels of strictness mean for the comparison of an output.
import type { CompareOptions } from './compare.ts';
import { readOperator } from './field-operator.ts';
import type { ToleranceRule } from './tolerance.ts';
import type { FieldOperators, MatchLevel } from './transcript.ts';

/** How an output of this level is compared. Tolerances that are given come before those of the level. */
export function strictnessOf(
  level: Exclude<MatchLevel, 'ignore'>,
  given: Partial<Pick<CompareOptions, 'tolerances' | 'layout'>>,
): CompareOptions {
  const tolerances = given.tolerances ?? [];
  switch (level) {
    case 'exact':
      return { tolerances, layout: given.layout ?? 'exact' };
    case 'text':
      return { tolerances, layout: given.layout ?? 'order' };
    case 'table':
      return { tolerances, layout: given.layout ?? 'ignore' };
    case 'fields':
      return { tolerances: [...tolerances, ...volatileFields], layout: 'ignore', names: 'steady' };
    default:
      return assertNever(level);
  }
}

/** The rules of an output of its own. */
export function toleranceRules(operators: FieldOperators = {}): readonly ToleranceRule[] {
  return Object.entries(operators).flatMap(([field, operator]) => {
    const tolerance = readOperator(operator);
    return tolerance === undefined ? [] : [{ field, tolerance }];
  });
}

const any = (field: string): ToleranceRule => ({ field, tolerance: { kind: 'ignore' } });

/**
 * What changes from run to run although nothing is different: session ids, clocks, time left, ports out of a pool, counters
 * and rates. Configured values (timers, limits, rules) stay exact.
 */
const volatileFields: readonly ToleranceRule[] = [
  // Ids and ports.
  'Session',
  '*flow.sport',
  's2c flow.dport',
  'session *.id',
  'session *.sport',
  'session *.translated sport',
  // Clocks and time left.
  'clock*',
  'time',
  'uptime',
  'start time',
  'time to live',
  'Elapsed time since last sampling',
  // Counters and rates.
  '*byte count*',
  '*packet count*',
  '*.value',
  '*.rate',
  'Packet rate',
  'Throughput',
  'New connection establish rate',
  'Number of allocated sessions',
  'Number of active * sessions',
  'Number of sessions created since bootup',
  'Number of sessions that match filter',
  'Session table utilization',
  '*.Current',
  '*rx-bytes',
  '*tx-bytes',
  '*rx-packets',
  '*tx-packets',
].map(any);

function assertNever(level: never): never {
  throw new Error(`no such level: ${JSON.stringify(level)}`);
}
