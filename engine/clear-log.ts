// Clears a log. Assumption: that it was cleared is written nowhere, and counters and sessions do not notice.
import { begunJobs } from './management/job-records.ts';
import type { ClearableLog, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';

/** Forgets what a log tells. */
export function clearLog(state: DataplaneState, log: ClearableLog): Outcome {
  switch (log) {
    case 'traffic':
      state.log.clear();
      break;
    case 'threat':
      state.threats.clear();
      break;
    case 'system':
      state.events.clearSystemLog(state.now, begunJobs(state).length);
      break;
    case 'config':
      state.configLog.clear();
      break;
  }
  return { kind: 'log-cleared', log };
}
