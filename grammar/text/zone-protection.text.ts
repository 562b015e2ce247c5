// Zone protection at work. Vendor: words of the profile's parts, from the descriptions of their counters.
// Assumption: the layout throughout; no public capture shows this command.
import type { FloodRecord, ZoneProtectionRecord } from '../../engine/dataplane-view.ts';

const RULE = '-'.repeat(90);

/** One part a zone, behind the number of zones. */
export function zoneProtection(zones: readonly ZoneProtectionRecord[]): readonly string[] {
  return [
    '',
    RULE,
    `Number of zones with protection profile: ${zones.length}`,
    RULE,
    ...zones.flatMap(({ zone, floods, filters }) => [
      `Zone ${zone}, vsys vsys1`,
      RULE,
      ...floods.flatMap(floodLines),
      'packet filter:',
      ...filters.map(({ name, enabled }) => `  ${`${name}:`.padEnd(32)}enabled: ${yesOrNo(enabled)}`),
      RULE,
    ]),
  ];
}

function floodLines({ kind, threshold, current, dropped }: FloodRecord): readonly string[] {
  const action = threshold?.action === 'syn-cookies' ? 'SYN cookie' : 'RED';
  const title = `${kind.padEnd(10)}${action} enabled: ${yesOrNo(threshold !== undefined)}`;
  if (threshold === undefined) return [title, RULE];
  return [
    title,
    `  activate rate: ${String(threshold.activate).padStart(8)} cps, maximal rate: ${String(threshold.maximum).padStart(8)} cps`,
    `  current: ${String(current).padStart(8)} packets`,
    `  dropped: ${String(dropped).padStart(8)} packets`,
    RULE,
  ];
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
