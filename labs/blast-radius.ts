// Whom the learner's clearing of sessions has hit.
import type { TrafficLogRecord } from '../engine/session-log-record.ts';
import type { EngineView } from '../engine/view.ts';
import type { Lab } from './lab-shape.ts';
import type { StartFacts } from './lab-site.ts';

const WHOLE_LOG = 16_384;

/** Sessions that were cleared since the lab began and had nothing to do with it. */
export function innocentSessions(view: EngineView, start: StartFacts, { guards }: Lab): number {
  return view
    .trafficLog({ limit: WHOLE_LOG, direction: 'backward' })
    .filter(({ at, trackerStage }) => at >= start.at && trackerStage === 'session clear')
    .filter((record) => !guards.mayClear.some((allowed) => agrees(record, allowed))).length;
}

function agrees(record: TrafficLogRecord, allowed: Lab['guards']['mayClear'][number]): boolean {
  const { source, destination, destinationPort, application } = allowed;
  return (
    (source === undefined || record.source === source) &&
    (destination === undefined || record.destination === destination) &&
    (destinationPort === undefined || record.destinationPort === destinationPort) &&
    (application === undefined || record.application === application)
  );
}
