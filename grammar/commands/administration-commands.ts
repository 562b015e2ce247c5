// Administrators, licences, time and software. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.
import { assumption, vendor } from '../language/command-source.ts';
import { adminNames, adminTable, licenceInfo, ntpStatus } from '../text/administration.text.ts';
import { softwarePartitions } from '../text/software-partitions.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

/** Every one of them. */
export const ADMINISTRATION_COMMANDS: readonly DeviceCommand[] = [
  command({
    path: ['show', 'admins'],
    help: 'Show administrators who are logged in',
    source: assumption('the layout', 'public documents name the fields'),
    unlisted: true,
    run: ({ view }) => view.management.admins(),
    text: (admins) => adminTable(admins),
  }),
  command({
    path: ['show', 'admins', 'all'],
    help: 'Show all administrator accounts',
    source: assumption('one name a line'),
    run: ({ view }) => view.management.admins(),
    text: (admins) => adminNames(admins),
  }),
  command({
    path: ['request', 'license', 'info'],
    help: 'Show installed licenses',
    source: vendor('one capture of request license info'),
    run: ({ view }) => ({
      licences: view.management.licences(),
      now: view.now(),
      zone: view.deviceTime().zone.name,
    }),
    text: (report) => licenceInfo(report),
  }),
  command({
    path: ['show', 'ntp'],
    help: 'Show NTP synchronization state',
    source: assumption('the layout', 'public documents name the fields'),
    run: ({ view }) => view.management.ntpServers(),
    text: (servers) => ntpStatus(servers),
  }),
  command({
    path: ['debug', 'swm', 'status'],
    help: 'Show state of the software partitions',
    source: vendor('KB articles name columns and states', 'widths, and that the second partition is empty'),
    run: ({ view }) => view.system(),
    text: (facts) => softwarePartitions(facts),
  }),
];
