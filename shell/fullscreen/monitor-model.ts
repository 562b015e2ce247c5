// The panels as plain rows: what stands in them, whatever draws them. Pure.
import { formatInstant } from '../trainer/format-instant.ts';
import { logPanel } from './log-panel.ts';
import type { MonitorHistory } from './monitor-history.ts';
import type { PanelId } from './monitor-layout.ts';
import { paceText } from './pace-text.ts';
import { type PanelContent, type PanelRoom, type PanelRow, plainRow } from './panel-content.ts';
import { type PanelColumn, panelTable } from './panel-table.ts';
import { compactCountText, countText, durationText, rateText } from './quantity-text.ts';
import { sessionsPanel } from './sessions-panel.ts';
import { gauge, sparkline } from './sparkline.ts';
import { talkersPanel } from './talkers-panel.ts';
import { windowText } from './window-text.ts';

/** What a panel shows of a history. */
export function panelContent(id: PanelId, history: MonitorHistory, room: PanelRoom): PanelContent {
  switch (id) {
    case 'sessions':
      return sessionsPanel(history, room);
    case 'connections':
      return connectionsPanel(history, room);
    case 'throughput':
      return throughputPanel(history, room);
    case 'table':
      return tablePanel(history, room);
    case 'world':
      return worldPanel(history);
    case 'talkers':
      return talkersPanel(history, room);
    case 'applications':
      return applicationsPanel(history, room);
    case 'drops':
      return dropsPanel(history, room);
    case 'log':
      return logPanel(history.latest.log, room);
  }
}

function connectionsPanel({ newConnections }: MonitorHistory, room: PanelRoom): PanelContent {
  const { now, peak } = nowAndPeak(newConnections, room);
  const text = `${countText(now)}/s, peak ${countText(peak)}/s`;
  return { title: 'New connections', header: text, rows: curveRows(newConnections, room) };
}

function throughputPanel({ kilobits, packets }: MonitorHistory, room: PanelRoom): PanelContent {
  const { now, peak } = nowAndPeak(kilobits, room);
  const rate = `${countText(packets.at(-1) ?? 0)} packets/s`;
  const text = `${rateText(now)}, peak ${rateText(peak)}`;
  const header = room.width >= text.length + 2 + rate.length ? `${text}  ${rate}` : text;
  return { title: 'Throughput', header, rows: curveRows(kilobits, room) };
}

// The peak is that of the curve in sight: it tells what its full height means.
function nowAndPeak(values: readonly number[], { width }: PanelRoom): { now: number; peak: number } {
  return { now: values.at(-1) ?? 0, peak: Math.max(...values.slice(-width), 0) };
}

function curveRows(values: readonly number[], { width, height, glyphs }: PanelRoom): readonly PanelRow[] {
  const rows = sparkline(values, { width, height: Math.max(1, height - 1) }, glyphs);
  return rows.map((text) => ({ text, tone: 'curve' }));
}

function tablePanel({ latest }: MonitorHistory, { width, glyphs }: PanelRoom): PanelContent {
  const { supported, allocated, utilization, settings } = latest.statistics;
  const aging = settings.acceleratedAging && utilization >= settings.acceleratedAgingThreshold;
  const counts = `${countText(allocated)} of ${countText(supported)}`;
  const words = aging ? `${counts}, accelerated aging` : counts;
  const percent = `${utilization}%`.padStart(5);
  const meters = latest.meters.length < 2 ? [] : latest.meters;
  return {
    title: 'Table use',
    header: undefined,
    rows: [
      { text: gauge(allocated / supported, width - 5, glyphs) + percent, tone: aging ? 'warning' : 'good' },
      { text: words, tone: aging ? 'warning' : 'plain' },
      ...meters.map(({ vsys, current, maximum, throttled }) =>
        plainRow(
          `vsys${vsys} ${countText(current)} of ${countText(maximum)}, ${countText(throttled)} throttled`,
        ),
      ),
    ],
  };
}

function worldPanel(history: MonitorHistory): PanelContent {
  const { at, speed, system, statistics } = history.latest;
  return {
    title: 'World',
    header: undefined,
    rows: [
      {
        text: `${formatInstant(at)}  ${paceText({ speed, pace: history.pace })}`,
        tone: speed === 0 ? 'warning' : 'plain',
      },
      plainRow(`${system.model} ${system.softwareVersion}  up ${durationText(system.uptime)}`),
      plainRow(`${countText(statistics.createdSinceBoot)} sessions since boot`),
      plainRow(`${countText(statistics.packetsPerSecond)} packets a second`),
    ],
  };
}

function applicationsPanel({ latest }: MonitorHistory, { width, glyphs }: PanelRoom): PanelContent {
  const { applications, counted, coverage } = latest;
  const bar = width >= 40 ? Math.floor(width / 4) : 0;
  const table = panelTable(
    [
      { title: 'application', align: 'left', width: 0 },
      { title: 'sessions', align: 'right', width: 8 },
      { title: 'share', align: 'right', width: 5 },
      ...(bar > 0 ? [{ title: '', align: 'left' as const, width: bar }] : []),
    ],
    width,
  );
  const rows = applications.map(({ application, sessions }) => {
    const share = counted === 0 ? 0 : sessions / counted;
    const percent = `${Math.round(share * 100)}%`;
    return plainRow(table.row([application, countText(sessions), percent, gauge(share, bar, glyphs)]));
  });
  return {
    title: coverage === 'sample' ? `Applications in ${countText(counted)}` : 'Applications',
    header: table.header,
    rows,
  };
}

/** From here on there is room for what a counter means. */
const DROPS_WITH_DESCRIPTION = 90;

function dropsPanel({ drops, windowSeconds }: MonitorHistory, { width }: PanelRoom): PanelContent {
  const wide = width >= DROPS_WITH_DESCRIPTION;
  const counts: readonly PanelColumn[] = [
    { title: 'new', align: 'right', width: 5 },
    { title: 'total', align: 'right', width: 5 },
  ];
  const table = panelTable(
    wide
      ? [
          { title: 'counter', align: 'left', width: 34 },
          ...counts,
          { title: '/s', align: 'right', width: 5 },
          { title: 'description', align: 'left', width: 0 },
        ]
      : [{ title: 'counter', align: 'left', width: 0 }, ...counts],
    width,
  );
  const rows = drops.map(({ name, growth, rate, total, description }): PanelRow => {
    const grown = growth > 0 ? `+${compactCountText(growth)}` : '0';
    const cells = [name, grown, compactCountText(total), compactCountText(rate), description];
    return { text: table.row(cells), tone: growth > 0 ? 'warning' : 'plain' };
  });
  const none = [plainRow('nothing has been dropped')];
  return {
    title: `Drops, ${windowText(windowSeconds)}`,
    header: table.header,
    rows: rows.length === 0 ? none : rows,
  };
}
