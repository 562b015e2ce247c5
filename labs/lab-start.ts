// A lab that is ready to begin: its firewall warm, and everything known that is the same for all who begin there. Runs, scripts
// and resets share it, each on a copy.
import type { EngineOptions } from '../engine/create-engine.ts';
import { parseIsoInstant } from '../engine/iso-instant.ts';
import type { LabBase } from './flow-shape.ts';
import type { LabDevice, LabHost } from './lab-device.ts';
import { baseOf, type LabLibrary } from './lab-library.ts';
import type { Lab } from './lab-shape.ts';
import { type LabSite, labSite, type StartFacts } from './lab-site.ts';
import { type Measured, measured } from './measure.ts';
import type { Scalar } from './measure-shape.ts';
import type { StagedLab } from './read-lab.ts';
import { startFacts } from './start-facts.ts';
import { withVariables } from './variables.ts';

/** The start of a lab. */
export interface LabStart {
  /** With the values filled in that were read off the world. */
  readonly lab: Lab;
  readonly staged: StagedLab;
  readonly base: LabBase;
  readonly facts: StartFacts;
  /** The firewall as it stands at the start; nothing moves it. */
  readonly site: LabSite;
  /** Lines of the colleague before that the device refused. */
  readonly refused: readonly string[];
  /** A firewall of one's own, as it stands at the start. */
  device(): LabDevice;
}

/** Warms a firewall up and looks around. */
export function startLab(host: LabHost, staged: StagedLab, library: LabLibrary): LabStart {
  const { lab, world } = staged;
  const engine = host.create(world, engineOptions(staged));
  engine.advance(engine.startsAt);
  const attached = () => {
    const device = host.attach(engine.fork(), world);
    return { device, refused: lab.before.filter((line) => device.run(line).status === 'rejected') };
  };
  const { device: first, refused } = attached();
  const base = baseOf(library, lab.world.base);
  const facts = startFacts(first, base);
  const site = labSite({
    device: first,
    flows: [...base.flows, ...lab.flows],
    start: facts,
    answers: new Map(),
  });
  const read = Object.fromEntries(
    Object.entries(lab.read).map(([name, measure]) => [name, scalarOf(measured(site, measure))]),
  );
  return {
    // The shape was checked with the names in place; only their values come in.
    lab: withVariables(lab, read) as Lab,
    staged,
    base,
    facts,
    site,
    refused,
    device: () => attached().device,
  };
}

/** What nobody can read is `?`, which lint tells. */
function scalarOf(value: Measured): Scalar {
  return value === undefined ? '?' : typeof value === 'object' ? value.join(' ') : value;
}

function engineOptions({ lab, choice }: StagedLab): EngineOptions {
  const { release, platform, clock } = lab.world;
  const instant = clock === undefined ? undefined : parseIsoInstant(clock);
  return {
    seed: choice.seed,
    ...(release === undefined ? {} : { release }),
    ...(platform === undefined ? {} : { platform }),
    ...(instant === undefined ? {} : { clock: instant }),
  };
}
