// What labs cost on world hq: a fork, a probe, two hours of silence, a whole check, the start of a lab, and the lint of one.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../engine/engine.ts';
import { type Emit, median, milliseconds } from '../engine/table/table-baseline.ts';
import { LabRun } from '../labs/lab-run.ts';
import { startLab } from '../labs/lab-start.ts';
import { lintLab } from '../labs/lint.ts';
import { probe } from '../labs/probe.ts';
import { createLabRoom } from './lab/batch-lab.ts';
import { libraryFor, shippedLabs, stagedLab } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

/** Set by the bench runner: the folder of the project. */
declare const FWSH_ROOT: string;
const WORLDS = new URL('./worlds/', pathToFileURL(join(FWSH_ROOT, 'dist', 'fwsh.js')));
const PLACES = { worlds: WORLDS, labs: new URL('../labs.json', WORLDS), folders: [] };
const ROUNDS = 15;
const HOURS = 2;

/** Milliseconds; the baseline is the same without the means that makes it cheap. */
export async function run(emit: Emit): Promise<void> {
  const labs = shippedLabs();
  const library = libraryFor(labs);
  const staged = stagedLab(labs, 'missing-route');
  const start = startLab(labHost, staged, library);
  const lab = LabRun.begin(start);
  const { engine } = lab.device;
  const web = start.base.flows.find(({ name }) => name === 'F-web');
  const source = labs.labs.find(({ id }) => id === 'missing-route');
  if (web === undefined || source === undefined) throw new Error('the bench needs F-web and missing-route');
  const measure = (bench: string, one: () => void, other: () => void) => {
    const times: number[] = [];
    const baselines: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      times.push(milliseconds(one));
      baselines.push(milliseconds(other));
    }
    const baseline = median(baselines);
    const middle = median(times);
    emit({
      bench,
      n: ROUNDS,
      median: middle,
      min: Math.min(...times),
      unit: 'ms',
      baseline,
      ratio: baseline / middle,
    });
  };
  const anew = () => {
    startLab(labHost, staged, library);
  };
  measure(
    'lab-fork',
    () => engine.fork(),
    () => engine.snapshot(),
  );
  measure(
    'lab-probe',
    () => probe(engine, web),
    () => loud(engine, 1),
  );
  measure(
    'lab-idle',
    () => probe(engine, web, { idle: HOURS * 3600 }),
    () => loud(engine, HOURS * 3600),
  );
  measure('lab-check', () => lab.assess(), anew);
  // What watch mode costs after each line.
  measure(
    'lab-goals',
    () => lab.goals(),
    () => lab.assess(),
  );
  const room = createLabRoom(PLACES);
  const order = { id: 'missing-route', variant: undefined, seed: 1, mode: 'ticket' } as const;
  measure('lab-verb-start', () => room.start(order), anew);
  measure(
    'lab-verb-check',
    () => room.run('check', ''),
    () => lab.assess(),
  );
  measure('lab-start', anew, () => LabRun.begin(start));
  measure('lab-lint', () => lintLab(source, { host: labHost, library }, [1]), anew);
}

/** The same time on a copy on which everything goes on. */
function loud(engine: Engine, seconds: number): void {
  const fork = engine.fork();
  fork.advance(fork.view.now() + seconds * 1000);
}
