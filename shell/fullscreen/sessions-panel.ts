// Sessions by state as a panel, and by protocol where there is room.
import type { MonitorHistory } from './monitor-history.ts';
import { type PanelContent, type PanelRoom, plainRow } from './panel-content.ts';
import { compactCountText, countText } from './quantity-text.ts';

type LabelledCount = readonly [label: string, count: number];

// Cells of a label and a count, at length and in brief.
const LONG = { label: 9, count: 13 };
const SHORT = { label: 7, count: 5 };

/** Cells between two counts side by side where there is more room than they need. */
const WIDE_GAP = 4;

/** One row for each state; two states in a row where the panel is too low for that. */
export function sessionsPanel({ latest }: MonitorHistory, { width, height }: PanelRoom): PanelContent {
  const states = latest.states.map(({ state, sessions }): LabelledCount => [state, sessions]);
  const half = Math.ceil(states.length / 2);
  const texts =
    height < states.length
      ? sideBySide(states.slice(0, half).map(briefly), states.slice(half).map(briefly), 1)
      : atLength(states, protocolsOf(latest.statistics), width);
  return { title: 'Sessions', header: undefined, rows: texts.map(plainRow) };
}

function protocolsOf({
  activeTcp,
  activeUdp,
  activeIcmp,
  activeSctp,
  activePredict,
}: MonitorHistory['latest']['statistics']): readonly LabelledCount[] {
  return [
    ['TCP', activeTcp],
    ['UDP', activeUdp],
    ['ICMP', activeIcmp],
    ['SCTP', activeSctp],
    ['predict', activePredict],
  ];
}

function atLength(
  states: readonly LabelledCount[],
  protocols: readonly LabelledCount[],
  width: number,
): readonly string[] {
  const cells = Math.min(LONG.count, width - LONG.label);
  const long = ([label, count]: LabelledCount) => label.padEnd(LONG.label) + countText(count).padStart(cells);
  const isWide = width >= 2 * (LONG.label + LONG.count) + WIDE_GAP;
  return isWide
    ? sideBySide(states.map(long), protocols.map(long), WIDE_GAP)
    : [...states, ...protocols].map(long);
}

function briefly([label, count]: LabelledCount): string {
  return label.padEnd(SHORT.label) + compactCountText(count).padStart(SHORT.count);
}

function sideBySide(left: readonly string[], right: readonly string[], gap: number): readonly string[] {
  return left.map((text, row) => (text + ' '.repeat(gap) + (right[row] ?? '')).trimEnd());
}
