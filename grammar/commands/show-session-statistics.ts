// Statistics and settings of the session table, and the limits of the virtual systems.
import { assumption, vendor } from '../language/command-source.ts';
import { sessionInfo } from '../text/session-info.text.ts';
import { sessionLimits, sessionMeter } from '../text/session-meter.text.ts';
import { command } from './device-context.ts';

/** Vendor: operational hierarchy, release 11.2. */
export const showSessionInfo = command({
  path: ['show', 'session', 'info'],
  help: 'Show session statistics and settings',
  source: vendor(
    'session settings and statistics of release 9.0, a fragment of the 4.x-6.x era',
    'the lines that 10.x and 11.x added; a box with several dataplanes answers once',
  ),
  run: ({ view }) => view.sessionStatistics(),
  text: (statistics, layout) => sessionInfo(statistics, layout),
});

/** Limits of the virtual systems beside what they use. */
export const showResourceLimitSession = command({
  path: ['show', 'resource', 'limit', 'session'],
  help: 'Show session limits',
  source: assumption('the columns; the numbers are those of `show session meter`'),
  run: ({ view }) => view.sessionMeters(),
  text: (meters) => sessionLimits(meters),
});

/** Vendor: operational hierarchy, release 11.2. Assumption: a conversation about one virtual system sees its line only. */
export const showSessionMeter = command({
  path: ['show', 'session', 'meter'],
  help: 'Show session limits of virtual systems',
  source: vendor('CLI Cheat Sheet: VSYS', 'a conversation about one virtual system sees its line only'),
  run: ({ view, settings: { targetVsys } }) =>
    view.sessionMeters().filter(({ vsys }) => targetVsys === undefined || `vsys${vsys}` === targetVsys),
  text: (meters) => sessionMeter(meters),
});
