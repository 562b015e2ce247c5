// How busy the dataplanes were. Vendor: KB on show running resource-monitor (6.x), and parsers of the same text in log files.
// Assumption: blank lines, and the order of a dataplane's blocks in the longer scales.
import type {
  ResourceEntry,
  ResourceHistory,
  ResourceScale,
  ResourceUse,
} from '../../engine/dataplane-view.ts';
import { isAtLeast } from '../../engine/release.ts';
import type { LayoutProfile } from './layout-profile.ts';

/** One scale of all dataplanes. */
export interface ResourceReport {
  readonly scale: ResourceScale;
  readonly dataplanes: readonly ResourceHistory[];
}

/** Several reports one after the other. */
export function resourceMonitor(
  reports: readonly ResourceReport[],
  layout: LayoutProfile,
): readonly string[] {
  return reports.flatMap((report) => reportLines(report, layout));
}

function reportLines({ scale, dataplanes }: ResourceReport, layout: LayoutProfile): readonly string[] {
  const kind = scale === 'second' ? 'sampling data' : 'statistics';
  const title = `Resource monitoring ${kind} (per ${scale}):`;
  const isSeveral = dataplanes.length > 1;
  return [
    '',
    title,
    ...dataplanes.flatMap((history) => [
      '',
      // Vendor: several dataplanes are told apart by such a line.
      ...(isSeveral ? [`DP dp${history.dataplane}:`] : []),
      ...dataplaneLines(scale, history, layout),
    ]),
  ];
}

function dataplaneLines(
  scale: ResourceScale,
  history: ResourceHistory,
  layout: LayoutProfile,
): readonly string[] {
  const { entries, cores } = history;
  const time = `during last ${entries.length} ${scale}s`;
  return [
    ...(scale === 'second' ? groupLines(entries) : []),
    `CPU load (%) ${time}:`,
    ...coreHeading(scale, cores),
    ...entries.map((entry) => coreRow(scale, entry)),
    '',
    `Resource utilization (%) ${time}:`,
    ...resourceBlocks(scale, entries, layout),
  ];
}

/** The groups of the newest second. */
function groupLines([newest]: readonly ResourceEntry[]): readonly string[] {
  const groups = Object.entries(newest?.groups ?? {});
  const lines = groups.map(([name, load]) => `${name.padEnd(31)}:${String(load).padStart(6)}%`);
  return ['CPU load sampling by group:', ...lines, ''];
}

/** Every scale but seconds has an average and a maximum of each core. */
function coreHeading(scale: ResourceScale, cores: number): readonly string[] {
  const numbers = Array.from({ length: cores }, (_, core) => core);
  if (scale === 'second') return [`core${numbers.map((core) => String(core).padStart(4)).join('')}`];
  const pairs = numbers.map((core) => String(core).padStart(4).padEnd(8)).join('');
  return [`core ${pairs}`.trimEnd(), `     ${numbers.map(() => ' avg max').join('')}`];
}

function coreRow(scale: ResourceScale, { cores }: ResourceEntry): string {
  if (scale === 'second') return `    ${cores.map(({ average }) => String(average).padStart(4)).join('')}`;
  return `     ${cores.map(({ average, maximum }) => fourWide(average) + fourWide(maximum)).join('')}`;
}

function fourWide(value: number): string {
  return String(value).padStart(4);
}

type Resource = 'session' | 'packetBuffer' | 'packetDescriptor';

function resourceBlocks(
  scale: ResourceScale,
  entries: readonly ResourceEntry[],
  { release }: LayoutProfile,
): readonly string[] {
  const resources: readonly (readonly [string, Resource])[] = [
    ['session', 'session'],
    ['packet buffer', 'packetBuffer'],
    ['packet descriptor', 'packetDescriptor'],
    ['packet descriptor (on-chip)', 'packetDescriptor'],
    // Vendor: newer software. Assumption: descriptors of either kind are in use alike.
    ...(isAtLeast(release, '10.2') ? ([['sw tags descriptor', 'packetDescriptor']] as const) : []),
  ];
  return resources.flatMap(([label, resource]) => {
    const uses = entries.map((entry) => entry[resource]);
    if (scale === 'second') return [`${label}:`, ...rows(uses.map(({ average }) => average))];
    return [
      `${label} (average):`,
      ...rows(uses.map((use: ResourceUse) => use.average)),
      `${label} (maximum):`,
      ...rows(uses.map((use: ResourceUse) => use.maximum)),
    ];
  });
}

const VALUES_A_ROW = 15;

/** Three columns a value, one blank between two. */
function rows(values: readonly number[]): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < values.length; at += VALUES_A_ROW) {
    const row = values.slice(at, at + VALUES_A_ROW);
    lines.push(row.map((value) => String(value).padStart(3)).join(' '));
  }
  return lines;
}
