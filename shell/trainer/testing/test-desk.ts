// A trainer's desk over a small real firewall, which notes what the verbs asked of the conversation.
import { createEngine } from '../../../engine/create-engine.ts';
import type { Engine } from '../../../engine/engine.ts';
import { RandomStreams } from '../../../engine/random.ts';
import { smallWorld } from '../../../engine/world/small-world.fixture.ts';
import { createExecutor } from '../../../grammar/execute.ts';
import { probe } from '../../../labs/probe.ts';
import { createRecordingDesk } from '../../recording-desk.ts';
import { readAssumptions } from '../assumption-list.ts';
import type { DrillState } from '../drill.ts';
import type { TrainerDesk } from '../verb.ts';

/** A desk and what was done at it, oldest first. */
export interface TestDesk {
  readonly desk: TrainerDesk;
  readonly engine: Engine;
  readonly done: readonly string[];
}

/** A firewall with name lookups, somebody outside whom nothing lets in, and one minute behind it. */
export function testDesk(changes: Readonly<Record<string, unknown>> = {}): TestDesk {
  const world = smallWorld({
    warmUp: 60,
    traffic: [
      { name: 'names', application: 'dns', clients: ['10.0.0.61'], servers: ['192.0.2.53'], perSecond: 1 },
      {
        name: 'outside',
        application: 'ssh',
        clients: ['192.0.2.66'],
        servers: ['203.0.113.10'],
        perSecond: 0.5,
      },
    ],
    ...changes,
  });
  const engine = createEngine(world, { seed: 2 });
  engine.advance(engine.startsAt);
  const executor = createExecutor({ engine, release: '11.2', coach: 'on' });
  const chance = RandomStreams.seeded(2, ['drill']).stream(0);
  let drill: DrillState | undefined;
  const done: string[] = [];
  const desk: TrainerDesk = {
    view: engine.view,
    now: () => engine.view.now(),
    apply: (operation) => engine.apply(operation),
    warp: (milliseconds) => engine.advance(engine.view.now() + milliseconds),
    ping: (client, server) =>
      probe(engine, { name: 'echo', application: 'ping', client, server, exchanges: 3 }),
    setSpeed: (speed) => void done.push(`speed ${speed}`),
    pause: () => void done.push('pause'),
    resume: () => void done.push('resume'),
    setCoach: (setting) => void done.push(`coach ${setting}`),
    coverage: executor.coverage,
    assumptions: () => readAssumptions('11.2'),
    language: executor,
    readFilter: executor.readFilter,
    below: (bound) => chance.below(bound),
    recordings: createRecordingDesk({}),
    drill: () => drill,
    setDrill: (state) => {
      drill = state;
    },
  };
  return { desk, engine, done };
}
