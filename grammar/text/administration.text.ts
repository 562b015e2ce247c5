// Licences, administrators and time servers. Vendor: one public capture of `request license info`.
// Assumption: the layouts of `show admins` and `show ntp`, whose fields public documents name.
import type { AdminSession, LicenceRecord, NtpServer } from '../../engine/answers/management-records.ts';
import type { Instant, Seconds } from '../../engine/instant.ts';
import { columns, dashes } from './columns.ts';
import { longDate, monthDay } from './ctime.ts';

/** Licences at an instant. */
export interface LicenceReport {
  readonly licences: readonly LicenceRecord[];
  readonly now: Instant;
  readonly zone: string;
}

/** A block for each licence. */
export function licenceInfo({ licences, now, zone }: LicenceReport): readonly string[] {
  return ['', `Current ${zone} Date: ${longDate(now)}`, ...licences.flatMap(licenceLines)];
}

function licenceLines(licence: LicenceRecord): readonly string[] {
  return [
    '',
    'License entry:',
    `Feature: ${licence.feature}`,
    `Description: ${licence.description}`,
    `Serial: ${licence.serial}`,
    `Issued: ${longDate(licence.issued)}`,
    `Expires: ${licence.expires === undefined ? 'Never' : longDate(licence.expires)}`,
    `Expired?: ${licence.state === 'expired' ? 'yes' : 'no'}`,
    ...(licence.base === undefined ? [] : [`Base license: ${licence.base}`]),
  ];
}

/** Sessions of administrators; the reader's own has a star. */
export function adminTable(admins: readonly AdminSession[]): readonly string[] {
  return [
    '',
    columns([0, 'Admin'], [20, 'From'], [36, 'Client'], [43, 'Session-start'], [58, 'Idle-for']),
    dashes(80),
    ...admins.map((admin) =>
      columns(
        [0, `${admin.name}${admin.whose === 'own' ? '*' : ''}`],
        [20, admin.from],
        [36, admin.client],
        [43, monthDay(admin.since)],
        [58, idleText(admin.idle)],
      ),
    ),
  ];
}

/** Names of the administrators alone. */
export function adminNames(admins: readonly AdminSession[]): readonly string[] {
  return ['', ...new Set(admins.map(({ name }) => name))];
}

/** `00:21:00s`. */
function idleText(seconds: Seconds): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}s`;
}

/** Time servers and which of them is followed. */
export function ntpStatus(servers: readonly NtpServer[]): readonly string[] {
  const followed = servers.find(({ state }) => state === 'synched');
  return [
    '',
    'NTP state:',
    `    NTP ${followed === undefined ? 'not synched, using local clock' : `synched to ${followed.address}`}`,
    ...servers.flatMap(({ address, state }) => [
      `    NTP server: ${address}`,
      `        status: ${state}`,
      `        reachable: ${state === 'rejected' ? 'no' : 'yes'}`,
      '        authentication-type: none',
    ]),
  ];
}
