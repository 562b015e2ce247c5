// Administrators, licences, time and software. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.
import { flag } from '../language/command.ts';
import { adminNames, adminTable, licenceInfo, ntpStatus } from '../text/administration.text.ts';
import { softwarePartitions } from '../text/software-partitions.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

/** Every one of them. */
export const ADMINISTRATION_COMMANDS: readonly DeviceCommand[] = [
  command({
    path: ['show', 'admins'],
    help: 'Show active administrators',
    options: { all: flag('Show all administrators') },
    run: ({ view }, { all }) => ({
      admins: view.management.admins(),
      form: all === true ? 'names' : 'sessions',
    }),
    text: ({ admins, form }) => (form === 'names' ? adminNames(admins) : adminTable(admins)),
  }),
  command({
    path: ['request', 'license', 'info'],
    help: 'Show licenses',
    run: ({ view }) => ({ licences: view.management.licences(), now: view.now() }),
    text: (report) => licenceInfo(report),
  }),
  command({
    path: ['show', 'ntp'],
    help: 'Show NTP synchronization status',
    run: ({ view }) => view.management.ntpServers(),
    text: (servers) => ntpStatus(servers),
  }),
  command({
    path: ['debug', 'swm', 'status'],
    help: 'Show state of the software partitions',
    run: ({ view }) => view.system(),
    text: (facts) => softwarePartitions(facts),
  }),
];
