// The panels as plain rows: what stands in them, whatever draws them. Pure.
import { formatInstant } from '../trainer/format-instant.ts';
import { logPanel } from './log-panel.ts';
import type { MonitorHistory } from './monitor-history.ts';
import type { PanelId } from './monitor-layout.ts';
import { type PanelContent, type PanelRoom, type PanelRow, plainRow } from './panel-content.ts';
import { type PanelColumn, panelTable } from './panel-table.ts';
import { byteText, compactCountText, countText, durationText, rateText } from './quantity-text.ts';
import { gauge, sparkline } from './sparkline.ts';

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

// Cells of a row that shows two counts side by side.
const PAIR_LABEL = 7;
const PAIR_COUNT = 5;

function sessionsPanel({ latest }: MonitorHistory, { width, height }: PanelRoom): PanelContent {
  const { statistics } = latest;
  const states: readonly (readonly [string, number])[] = latest.states.map(
    ({ state, sessions }) => [state, sessions] as const,
  );
  const title = 'Sessions';
  if (height >= states.length) {
    const protocols: readonly (readonly [string, number])[] = [
      ['TCP', statistics.activeTcp],
      ['UDP', statistics.activeUdp],
      ['ICMP', statistics.activeIcmp],
      ['SCTP', statistics.activeSctp],
      ['predict', statistics.activePredict],
    ];
    const line = ([label, count]: readonly [string, number]) =>
      plainRow(label.padEnd(9) + countText(count).padStart(Math.min(13, width - 9)));
    return { title, header: undefined, rows: [...states, ...protocols].map(line) };
  }
  const half = Math.ceil(states.length / 2);
  const cell = ([label, count]: readonly [string, number]) =>
    label.padEnd(PAIR_LABEL) + compactCountText(count).padStart(PAIR_COUNT);
  const rows = states.slice(0, half).map((left, index) => {
    const right = states[index + half];
    return plainRow(right === undefined ? cell(left) : `${cell(left)} ${cell(right)}`);
  });
  return { title, header: undefined, rows };
}

function connectionsPanel({ newConnections }: MonitorHistory, room: PanelRoom): PanelContent {
  const now = newConnections.at(-1) ?? 0;
  const most = Math.max(...newConnections, 0);
  const text = `${countText(now)}/s, most ${countText(most)}/s`;
  return { title: 'New connections', header: text, rows: curveRows(newConnections, room) };
}

function throughputPanel({ kilobits, packets }: MonitorHistory, room: PanelRoom): PanelContent {
  const now = rateText(kilobits.at(-1) ?? 0);
  const most = rateText(Math.max(...kilobits, 0));
  const rate = `${countText(packets.at(-1) ?? 0)} packets/s`;
  const text = `${now}, most ${most}`;
  const header = room.width >= text.length + 2 + rate.length ? `${text}  ${rate}` : text;
  return { title: 'Throughput', header, rows: curveRows(kilobits, room) };
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

function worldPanel({ latest }: MonitorHistory): PanelContent {
  const { at, speed, system, statistics } = latest;
  const pace = speed === 0 ? 'stands still' : `x${speed}`;
  return {
    title: 'World',
    header: undefined,
    rows: [
      { text: `${formatInstant(at)}  ${pace}`, tone: speed === 0 ? 'warning' : 'plain' },
      plainRow(`${system.model} ${system.softwareVersion}  up ${durationText(system.uptime)}`),
      plainRow(`${countText(statistics.createdSinceBoot)} sessions since boot`),
      plainRow(`${countText(statistics.packetsPerSecond)} packets a second`),
    ],
  };
}

function talkersPanel({ latest, talkers }: MonitorHistory, { width, talkerOrder }: PanelRoom): PanelContent {
  const table = panelTable(
    [
      { title: 'source', align: 'left', width: 0 },
      { title: 'interval', align: 'right', width: 9 },
      { title: 'in all', align: 'right', width: 9 },
      { title: 'sessions', align: 'right', width: 8 },
    ],
    width,
  );
  const ordered =
    talkerOrder === 'recent' ? talkers : talkers.toSorted((a, b) => b.totalBytes - a.totalBytes);
  const { trafficFrom } = latest;
  const among = trafficFrom === 0 ? '' : `, from ${byteText(trafficFrom * 1024)}`;
  return {
    title: `Top talkers ${talkerOrder === 'recent' ? 'last interval' : 'in all'}${among}`,
    header: table.header,
    rows: ordered.map(({ source, recentBytes, totalBytes, sessions }) =>
      plainRow(table.row([source, byteText(recentBytes), byteText(totalBytes), countText(sessions)])),
    ),
  };
}

function applicationsPanel({ latest }: MonitorHistory, { width, glyphs }: PanelRoom): PanelContent {
  const { applications, counted, coverage } = latest;
  const bar = width >= 40 ? Math.floor(width / 4) : 0;
  const table = panelTable(
    [
      { title: 'application', align: 'left', width: 0 },
      { title: 'sessions', align: 'right', width: 8 },
      { title: '', align: 'right', width: 4 },
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

function dropsPanel({ drops }: MonitorHistory, { width }: PanelRoom): PanelContent {
  const wide = width >= DROPS_WITH_DESCRIPTION;
  const counts: readonly PanelColumn[] = [
    { title: 'new', align: 'right', width: 5 },
    { title: 'in all', align: 'right', width: 6 },
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
  return { title: 'Drops', header: table.header, rows: rows.length === 0 ? none : rows };
}
