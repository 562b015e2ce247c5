// The firewall of a lab as labs see it. Whoever runs labs hands it in, so that labs know no command line.
import type { EngineOptions } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Instant } from '../engine/instant.ts';
import type { Management } from '../engine/management/management.ts';
import type { World } from '../engine/world/world-schema.ts';

/** What came of a typed line. */
export interface LabTurn {
  readonly status: 'accepted' | 'rejected';
  /** What was printed, trainer text included. */
  readonly lines: readonly string[];
}

/** A firewall with somebody at its command line. */
export interface LabDevice {
  readonly engine: Engine;
  readonly management: Pick<Management, 'running' | 'candidate' | 'hasPendingChanges'>;
  /** Runs a device line, or a trainer verb such as `:warp 30m` or `:host esx1 restart`, at the present instant. */
  run(line: string): LabTurn;
  /** The same for a line that was interrupted after so many virtual milliseconds. */
  runFor(line: string, ran: number): LabTurn;
  /** Lets time pass, with everything that was left to go on at the command line. */
  advance(until: Instant): void;
}

/** Makes firewalls. */
export interface LabHost {
  /** A new engine, not yet warm. */
  create(world: World, options: EngineOptions): Engine;
  /** Somebody at the command line of an engine that has just started or is a copy of one that has. */
  attach(engine: Engine, world: World): LabDevice;
}
