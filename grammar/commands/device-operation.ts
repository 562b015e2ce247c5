// The changes a device command may ask for: of the firewall as it runs, and of its configuration.
import type { ManagementOperation, ManagementOutcome } from '../../engine/management/management-operation.ts';
import type { Operation, Outcome } from '../../engine/operation.ts';

/** A change of either kind. */
export type DeviceOperation = Operation | ManagementOperation;

/** What came of it. */
export type DeviceOutcome = Outcome | ManagementOutcome;

const MANAGED: ReadonlySet<DeviceOperation['kind']> = new Set<ManagementOperation['kind']>([
  'edit-candidate',
  'commit-candidate',
  'validate-candidate',
  'save-candidate',
  'load-candidate',
  'load-part',
  'revert-candidate',
  'add-lock',
  'remove-lock',
]);

/** Whether the management server does it, and not the running firewall. */
export function isManagementOperation(operation: DeviceOperation): operation is ManagementOperation {
  return MANAGED.has(operation.kind);
}
