// A living firewall of the default world, for tests of commands that ask the engine. Its warm-up is cut to ten minutes.

import { createEngine } from '../../../engine/create-engine.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { Release } from '../../../engine/release.ts';
import { shippedWorld } from '../../../engine/world/shipped-world.fixture.ts';
import { createExecutor } from '../../execute.ts';

/** A conversation with a firewall. */
export interface HqFirewall {
  readonly engine: Engine;
  /** The device text of a line, as one text. */
  readonly ask: (line: string) => string;
  /** Lets seconds pass. */
  readonly pass: (seconds: number) => void;
}

let warm: Engine | undefined;

/** A fresh firewall at the world's start; with a fork no test disturbs another. */
export function hqFirewall(release: Release = '11.2'): HqFirewall {
  warm ??= warmed();
  const engine = warm.fork();
  const executor = createExecutor({ engine, release, coach: 'off' });
  return {
    engine,
    ask: (line) => executor.execute(line).lines.join('\n'),
    pass: (seconds) => {
      engine.advance(engine.view.now() + seconds * 1000);
    },
  };
}

function warmed(): Engine {
  const engine = createEngine(shippedWorld('hq', { warmUp: 600 }), { seed: 1 });
  engine.advance(engine.startsAt);
  return engine;
}
