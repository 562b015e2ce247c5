// What is kept of the firewall as the lab begins, to tell later what has changed.
import type { EngineView } from '../engine/view.ts';
import type { LabBase } from './flow-shape.ts';
import type { LabDevice } from './lab-device.ts';
import type { StartFacts } from './lab-site.ts';
import { probe } from './probe.ts';

/** Looks at a firewall at the beginning of a lab. */
export function startFacts({ engine, management }: LabDevice, base: LabBase): StartFacts {
  const { view } = engine;
  const { timers, settings } = view.sessionStatistics();
  const flows = base.flows.filter(({ name }) => base.baseline.includes(name));
  return {
    at: view.now(),
    counters: new Map(view.counters().map(({ name, value }) => [name, value])),
    configuration: management.running,
    timers,
    settings,
    openRules: openRules(view),
    baseline: new Map(flows.map((flow) => [flow.name, probe(engine, flow)])),
  };
}

/** Rules that allow every application from everybody to everybody, the default rule between zones among them. */
export function openRules({ policy }: EngineView): readonly string[] {
  return policy
    .securityRules()
    .filter(
      ({ action, scope, source, destination, services }) =>
        action === 'allow' &&
        (scope === 'interzone' ||
          (scope === 'configured' &&
            isAny(source.addresses) &&
            isAny(destination.addresses) &&
            services.every(({ application }) => application === 'any'))),
    )
    .map(({ name }) => name);
}

function isAny(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === 'any';
}
