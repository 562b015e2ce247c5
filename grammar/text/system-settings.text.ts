// Settings of the system, a line or two each. Assumption: all words.
import type { CommittedVersion } from '../../engine/management/config-archive.ts';
import { dateTime } from './ctime.ts';

/** Whether larger frames than those of Ethernet pass. */
export interface JumboFrameSetting {
  readonly isOn: boolean;
  /** Bytes. */
  readonly mtu: string;
}

/** The mode and the size that holds. */
export function jumboFrame({ isOn, mtu }: JumboFrameSetting): readonly string[] {
  return ['', field('Device Jumbo-Frame mode', onOff(isOn)), field('Current device mtu size', mtu)];
}

/** On or off. */
export function multiVsys(isOn: boolean): readonly string[] {
  return ['', field('multi-vsys', onOff(isOn))];
}

/** Seconds. */
export function arpCacheTimeout(seconds: number): readonly string[] {
  return ['', field('ARP cache timeout', `${seconds} seconds`)];
}

/** Who committed what and when; nothing where nobody has. */
export function lastCommit(version: CommittedVersion | undefined): readonly string[] {
  if (version === undefined) return [''];
  return [
    '',
    field('Version', String(version.version)),
    field('Committed', dateTime(version.at)),
    field('Admin', version.admin),
    field('Description', version.description ?? ''),
  ];
}

function onOff(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}

function field(label: string, value: string): string {
  return `${`${label}:`.padEnd(32)}${value}`.trimEnd();
}
