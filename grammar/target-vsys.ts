// What a conversation that works on one virtual system asks for. Vendor: CLI cheat sheet, VSYS.
import type { Operation } from '../engine/operation.ts';
import type { SessionFilter } from '../engine/session-filter.ts';
import type { EngineView } from '../engine/view.ts';

const FIRST_VSYS = 'vsys1';

/**
 * The sessions of the targeted virtual system that meet the criteria.
 * Assumption: a criterion that names a virtual system itself counts more.
 */
export function filterInTarget(filter: SessionFilter, targetVsys: string | undefined): SessionFilter {
  return targetVsys === undefined ? filter : { vsysName: targetVsys, ...filter };
}

/** The operation, limited to the targeted virtual system where it is about sessions that are not named one by one. */
export function operationInTarget(operation: Operation, targetVsys: string | undefined): Operation {
  return operation.kind === 'clear-sessions'
    ? { ...operation, filter: filterInTarget(operation.filter, targetVsys) }
    : operation;
}

/** The records of the targeted virtual system, as each tells to which it belongs. */
export function recordsInTarget<Recorded extends { readonly vsys: string }>(
  records: readonly Recorded[],
  targetVsys: string | undefined,
): readonly Recorded[] {
  return targetVsys === undefined ? records : records.filter(({ vsys }) => vsys === targetVsys);
}

/** What tells to which virtual system a rule belongs. */
export interface PlacedRule {
  readonly name: string;
  readonly from: readonly string[];
}

const DEFAULT_RULES: readonly string[] = ['intrazone-default', 'interzone-default'];

/**
 * The rules of a virtual system: those from its zones. Rules from any zone belong to the first one, as in its configuration.
 * Assumption: the two default rules are shown for each.
 */
export function rulesInTarget<Rule extends PlacedRule>(
  view: EngineView,
  rules: readonly Rule[],
  targetVsys: string | undefined,
): readonly Rule[] {
  if (targetVsys === undefined) return rules;
  const ports = view.network.logicalInterfaces();
  const zones = new Set(ports.filter(({ vsys }) => `vsys${vsys}` === targetVsys).map(({ zone }) => zone));
  const all = new Set(ports.map(({ zone }) => zone));
  return rules.filter(({ name, from }) => {
    if (DEFAULT_RULES.includes(name)) return true;
    return from.some((zone) => all.has(zone))
      ? from.some((zone) => zones.has(zone))
      : targetVsys === FIRST_VSYS;
  });
}
