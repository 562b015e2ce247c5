// Session statistics and settings: sections between rules, every value at column 49.
// Vendor: session settings and statistics of release 9.0; a fragment of the 4.x-6.x era for aging and setup.
// Assumption: 5.0 and 6.1 print the counts and timers of the 9.0 list that already existed, with the older words.
import type { SessionStatistics } from '../../engine/view.ts';
import { type ReleaseLine, releaseLines } from './fields.ts';
import type { LayoutProfile } from './layout-profile.ts';
import { SESSION_INFO_SECTIONS } from './session-info-sections.ts';
import { RULE } from './table.ts';

/** The report with its leading blank line. */
export function sessionInfo(statistics: SessionStatistics, layout: LayoutProfile): readonly string[] {
  const section = (lines: readonly ReleaseLine<SessionStatistics>[]) => [
    ...releaseLines(lines, layout.release, statistics, infoLine),
    RULE,
  ];
  // Assumption: a box with several dataplanes answers with one report.
  return ['', infoLine('target-dp:', '*.dp0'), RULE, ...SESSION_INFO_SECTIONS.flatMap(section)];
}

/** A title has no value, a line of its own form has no label. */
function infoLine(label: string, value: string): string {
  return label === '' || value === '' ? label + value : `${label.padEnd(49)}${value}`;
}
