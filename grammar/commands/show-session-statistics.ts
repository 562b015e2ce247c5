// Statistics and settings of the session table, and the limits of the virtual systems.
import { sessionInfo } from '../text/session-info.text.ts';
import { sessionMeter } from '../text/session-meter.text.ts';
import { command } from './device-context.ts';

/** Vendor: operational hierarchy, release 11.2. */
export const showSessionInfo = command({
  path: ['show', 'session', 'info'],
  help: 'Show session statistics and settings',
  run: ({ view }) => view.sessionStatistics(),
  text: (statistics, layout) => sessionInfo(statistics, layout),
});

/** Vendor: operational hierarchy, release 11.2. Assumption: a conversation about one virtual system sees its line only. */
export const showSessionMeter = command({
  path: ['show', 'session', 'meter'],
  help: 'Show session limits of virtual systems',
  run: ({ view, settings: { targetVsys } }) =>
    view.sessionMeters().filter(({ vsys }) => targetVsys === undefined || `vsys${vsys}` === targetVsys),
  text: (meters) => sessionMeter(meters),
});
