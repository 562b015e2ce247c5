// A filter expression over a full traffic log of 16,384 records, and the same question put to records that were made first.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Simulation } from '../simulation.ts';
import { parseWorld } from '../world/world-schema.ts';
import { logPredicate } from './log-predicate.ts';
import type { LogQuery } from './log-query.ts';
import { readableTrafficLog } from './traffic-log-readings.ts';

interface Row {
  readonly bench: string;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

const ROUNDS = 15;
const RECORDS = 16_384;

const WHERE: LogQuery = {
  kind: 'every',
  of: [
    { kind: 'term', field: 'addr.src', operator: 'in', value: '10.20.0.0/24' },
    { kind: 'term', field: 'app', operator: 'eq', value: 'ssl' },
    { kind: 'not', of: { kind: 'term', field: 'port.dst', operator: 'eq', value: '443' } },
  ],
};

/** Emits `log-query`, in milliseconds a question. */
export async function run(emit: (row: Row) => void): Promise<void> {
  const parsed = parseWorld(parse(readFileSync('engine/worlds/hq.yaml', 'utf8')));
  if (parsed.kind === 'invalid') throw new Error('hq is not sound');
  const simulation = Simulation.begin(parsed.world, {});
  simulation.advance(simulation.startsAt + 3_600_000);
  const { state, view } = simulation;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      milliseconds(() => {
        const predicate = logPredicate(WHERE, readableTrafficLog(state));
        for (let back = 1; back <= RECORDS; back++) predicate(state.log.placeOf(back));
      }),
    );
    theirs.push(
      milliseconds(() =>
        view
          .trafficLog({ limit: RECORDS, direction: 'forward' })
          .filter(
            ({ source, application, destinationPort }) =>
              source.startsWith('10.20.0.') && application === 'ssl' && destinationPort !== 443,
          ),
      ),
    );
  }
  const median = middle(ours);
  const baseline = middle(theirs);
  emit({
    bench: 'log-query',
    n: RECORDS,
    median,
    min: Math.min(...ours),
    unit: 'ms',
    baseline,
    ratio: median / baseline,
  });
}

function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
