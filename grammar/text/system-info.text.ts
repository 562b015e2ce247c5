// Facts of the box as `label: value` lines, unaligned, between two blank lines.
// Vendor: five public captures of releases 7.0 to 9.1; clients wait for `operational-mode`.
// Assumption: the line set of 5.0, and the values of everything that the simulation knows nothing of.
import type { Instant } from '../../engine/instant.ts';
import type { SystemFacts } from '../../engine/view.ts';
import { ctime } from './ctime.ts';
import { uptimeText } from './duration.ts';
import { type ReleaseLine, releaseLines } from './fields.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { linkLocalAddress } from './link-local-address.ts';

/** What the report is made from. */
export interface SystemReport {
  readonly facts: SystemFacts;
  readonly now: Instant;
}

/** The report with its leading and its trailing blank line. An empty value leaves a blank behind its colon. */
export function systemInfo(report: SystemReport, layout: LayoutProfile): readonly string[] {
  return ['', ...releaseLines(LINES, layout.release, report, (label, value) => `${label}: ${value}`), ''];
}

/** Assumption: the log database counts its own builds from the release's first two numbers. */
function logDatabaseVersion(softwareVersion: string): string {
  return `${softwareVersion.split('.').slice(0, 2).join('.')}.99`;
}

function fixed(value: string): ReleaseLine<SystemReport>['value'] {
  return () => value;
}

/** In printed order. */
const LINES: readonly ReleaseLine<SystemReport>[] = [
  { label: 'hostname', value: ({ facts }) => facts.hostname },
  { label: 'ip-address', value: ({ facts }) => facts.management.address },
  { label: 'public-ip-address', since: '8.1', value: fixed('unknown') },
  { label: 'netmask', value: ({ facts }) => facts.management.netmask },
  { label: 'default-gateway', value: ({ facts }) => facts.management.gateway },
  { label: 'ip-assignment', since: '8.1', value: fixed('static') },
  { label: 'ipv6-address', value: fixed('unknown') },
  { label: 'ipv6-link-local-address', value: ({ facts }) => linkLocalAddress(facts.management.mac) },
  { label: 'ipv6-default-gateway', value: fixed('') },
  { label: 'mac-address', value: ({ facts }) => facts.management.mac },
  { label: 'time', value: ({ now }) => ctime(now) },
  { label: 'uptime', value: ({ facts }) => uptimeText(facts.uptime) },
  { label: 'family', value: ({ facts }) => facts.family },
  { label: 'model', value: ({ facts }) => facts.model },
  { label: 'serial', value: ({ facts }) => facts.serial },
  { label: 'cloud-mode', since: '8.1', value: fixed('non-cloud') },
  { label: 'sw-version', value: ({ facts }) => facts.softwareVersion },
  { label: 'global-protect-client-package-version', value: fixed('0.0.0') },
  { label: 'app-version', value: ({ facts }) => facts.contentVersion },
  { label: 'app-release-date', value: ({ facts }) => facts.contentReleaseDate },
  { label: 'av-version', value: fixed('0') },
  { label: 'av-release-date', value: fixed('') },
  { label: 'threat-version', value: ({ facts }) => facts.contentVersion },
  { label: 'threat-release-date', value: ({ facts }) => facts.contentReleaseDate },
  { label: 'wf-private-version', since: '6.1', value: fixed('0') },
  { label: 'wf-private-release-date', since: '6.1', value: fixed('unknown') },
  { label: 'url-db', value: fixed('paloaltonetworks') },
  { label: 'wildfire-version', value: fixed('0') },
  { label: 'wildfire-release-date', value: fixed('') },
  { label: 'url-filtering-version', value: fixed('0000.00.00.000') },
  { label: 'global-protect-datafile-version', value: fixed('0') },
  { label: 'global-protect-datafile-release-date', value: fixed('unknown') },
  { label: 'global-protect-clientless-vpn-version', since: '8.1', value: fixed('0') },
  { label: 'global-protect-clientless-vpn-release-date', since: '8.1', value: fixed('') },
  { label: 'logdb-version', value: ({ facts }) => logDatabaseVersion(facts.softwareVersion) },
  { label: 'platform-family', value: ({ facts }) => facts.family },
  { label: 'vpn-disable-mode', value: fixed('off') },
  { label: 'multi-vsys', value: ({ facts }) => (facts.multiVsys ? 'on' : 'off') },
  { label: 'operational-mode', value: fixed('normal') },
  { label: 'device-certificate-status', since: '10.2', value: fixed('None') },
];
