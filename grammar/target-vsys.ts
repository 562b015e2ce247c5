// What a conversation that works on one virtual system asks for. Vendor: CLI cheat sheet, VSYS.
import type { Operation } from '../engine/operation.ts';
import type { SessionFilter } from '../engine/session-filter.ts';

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
