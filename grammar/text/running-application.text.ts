// App-ID at work. Vendor: show running application setting, a PA-3260 of 10.x. Assumption: the values of what is not simulated,
// and the layout of the statistics, of which no public capture exists.
import type { ApplicationUseRecord } from '../../engine/dataplane-view.ts';
import type { Seconds } from '../../engine/instant.ts';
import { isAtLeast } from '../../engine/release.ts';
import { uptimeText } from './duration.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { leftField } from './table.ts';

/** Settings of App-ID; sessions of unknown applications are counted. Assumption: 5.0 knows nothing of SNI. */
export function applicationSetting(unknownSessions: number, { release }: LayoutProfile): readonly string[] {
  return [
    '',
    'Application setting:',
    line('Application cache', 'yes'),
    line('Supernode', 'yes'),
    line('Heuristics', 'yes'),
    line('Cache Threshold', '16'),
    line('Bypass when exceeds queue limit', 'yes'),
    line('Traceroute appid', 'yes'),
    line('Traceroute TTL threshold', '30'),
    line('Use cache for appid', 'no'),
    line('Use simple appsigs for ident', 'yes'),
    ...(isAtLeast(release, '6.1') ? [line('Use AppID cache on SSL/SNI', 'yes')] : []),
    line('Unknown capture', 'on'),
    line('Max. unknown sessions', '4000'),
    line('Current unknown sessions', String(unknownSessions)),
    line('Application capture', 'off'),
  ];
}

/** The longest label touches its colon. */
function line(label: string, value: string): string {
  return `${label.padEnd(31)}: ${value}`;
}

/** Applications and how long they have been counted. */
export interface LiveApplications {
  readonly uptime: Seconds;
  readonly uses: readonly ApplicationUseRecord[];
}

/** Assumption: the screen has room for so many. */
const TOP = 20;

/** The statistics screen of applications once: those with the most bytes. */
export function liveApplicationStatistics({ uptime, uses }: LiveApplications): readonly string[] {
  const busiest = uses.toSorted((a, b) => b.bytes - a.bytes).slice(0, TOP);
  return [
    '',
    `Top ${TOP} Application Statistics: ('q' to quit, 'h' for help)`,
    `Device is up          : ${uptimeText(uptime)}`,
    '',
    ...applicationTable(busiest),
  ];
}

const WIDTHS = [32, 12, 14] as const;

/** What each application has used since the box started, the busiest first. */
export function applicationStatistics(uses: readonly ApplicationUseRecord[]): readonly string[] {
  const sorted = uses.toSorted((a, b) => b.bytes - a.bytes);
  return ['', `Number of apps: ${uses.length}`, ...applicationTable(sorted)];
}

function applicationTable(uses: readonly ApplicationUseRecord[]): readonly string[] {
  return [
    row(['App', 'sessions', 'packets', 'bytes']),
    '-'.repeat(80),
    ...uses.map(({ application, sessions, packets, bytes }) =>
      row([application, String(sessions), String(packets), String(bytes)]),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === cells.length - 1 ? cell : leftField(cell, WIDTHS[at] ?? 0)))
    .join('');
}
