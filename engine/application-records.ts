// What applications use, as the records of the view.
import { UNDECIDED } from './application.ts';
import type { ApplicationUseRecord } from './dataplane-view.ts';
import { ApplicationUse, USE_FIELDS } from './packet/application-use.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';

/** Every application that has had a session, in the order of their numbers; the undecided ones first. */
export function applicationUse({
  applicationUse,
  compiled,
  table,
}: DataplaneState): readonly ApplicationUseRecord[] {
  const total = new ApplicationUse();
  total.restore(applicationUse.state());
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    const packets = (table.packetsC2s[row] ?? 0) + (table.packetsS2c[row] ?? 0);
    total.note(table.application[row] ?? 0, packets, (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0));
  }
  const { values } = total;
  const records: ApplicationUseRecord[] = [];
  for (let number = 0; number * USE_FIELDS < values.length; number++) {
    const [sessions = 0, packets = 0, bytes = 0] = values.subarray(
      number * USE_FIELDS,
      (number + 1) * USE_FIELDS,
    );
    const application = number === 0 ? UNDECIDED : compiled.names.applications.nameOf(number);
    if (sessions > 0) records.push({ application, sessions, packets, bytes });
  }
  return records;
}
