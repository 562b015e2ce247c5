// App-ID at work. Vendor: operational hierarchy, release 11.2.
import { assumption, vendor } from '../language/command-source.ts';
import { applicationSetting, applicationStatistics } from '../text/running-application.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const UNKNOWN = ['unknown-tcp', 'unknown-udp'] as const;

const showApplicationSetting = command({
  path: ['show', 'running', 'application', 'setting'],
  help: 'Show settings of App-ID',
  source: vendor('a capture of a PA-3260, release 10.x', 'values of what is not simulated'),
  run: ({ view }) => UNKNOWN.reduce((sum, application) => sum + view.countSessions({ application }), 0),
  text: (unknownSessions, layout) => applicationSetting(unknownSessions, layout),
});

const showApplicationStatistics = command({
  path: ['show', 'running', 'application', 'statistics'],
  help: 'Show what applications use',
  source: assumption('the table'),
  run: ({ view }) => view.dataplane.applicationUse(),
  text: (uses) => applicationStatistics(uses),
});

/** App-ID. */
export const RUNNING_APPLICATION_COMMANDS: readonly DeviceCommand[] = [
  showApplicationSetting,
  showApplicationStatistics,
];
