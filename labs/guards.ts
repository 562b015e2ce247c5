// What every fix must leave as it was, computed against the start of the lab.
import type { ConnectionRecord } from '../engine/connection.ts';
import type { LabBase } from './flow-shape.ts';
import { GUARD_NAMES, type GuardName } from './guard-names.ts';
import type { Lab } from './lab-shape.ts';
import type { LabSite } from './lab-site.ts';
import { openRules } from './start-facts.ts';

/** The guards of every lab that this one has; a lab may do without some. */
export function guardsOf({ guards }: Lab): readonly GuardName[] {
  return GUARD_NAMES.filter((name) => !guards.without.includes(name));
}

/** True while a guard holds. */
export function isHeld(name: GuardName, site: LabSite, { guards }: Lab, base: LabBase): boolean {
  return HOLDS[name](site, base, guards.mayChange);
}

type Holds = (site: LabSite, base: LabBase, mayChange: readonly string[]) => boolean;

const HOLDS: Readonly<Record<GuardName, Holds>> = {
  baseline: ({ start, probe }, _, mayChange) =>
    [...(start?.baseline ?? [])].every(
      ([name, before]) => mayChange.includes(name) || goesOnAs(before, () => probe(name)),
    ),
  blocked: ({ probe }, { blocked }) => blocked.every((name) => probe(name)?.answers === 0),
  'open-rule': ({ device, start }) =>
    openRules(device.engine.view).every((name) => start?.openRules.includes(name)),
  timers: ({ device, start }) => isSame(device.engine.view.sessionStatistics().timers, start?.timers),
  settings: ({ device, start }) => isSame(device.engine.view.sessionStatistics().settings, start?.settings),
  clean: ({ device }) => !device.management.hasPendingChanges,
  diagnosis: ({ device }) => {
    const { filterEnabled, captureEnabled, logEnabled } = device.engine.view.packetDiag.report().setting;
    return !filterEnabled && !captureEnabled && !logEnabled;
  },
};

/** A flow that was not delivered before has nothing to lose. Another rule may let it through now, in the same way. */
function goesOnAs(before: ConnectionRecord | undefined, probed: () => ConnectionRecord | undefined): boolean {
  if (before === undefined || before.answers < before.exchanges) return true;
  const now = probed();
  return (
    now?.answers === before.exchanges &&
    now.session?.natRule === before.session?.natRule &&
    now.session?.egressInterface === before.session?.egressInterface &&
    now.session?.application === before.session?.application
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
