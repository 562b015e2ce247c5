// Top talkers as a panel.
import type { MonitorHistory } from './monitor-history.ts';
import { type PanelContent, type PanelRoom, plainRow } from './panel-content.ts';
import { panelTable } from './panel-table.ts';
import { byteText, countText, rateText } from './quantity-text.ts';
import { windowText } from './window-text.ts';

/** From this width on the title says in words among which sessions talkers were found. */
const ROOM_FOR_WORDS = 60;

/** One row for each source, by what it carried lately or as long as its sessions have lived. */
export function talkersPanel(
  { latest, talkers, windowSeconds }: MonitorHistory,
  { width, talkerOrder }: PanelRoom,
): PanelContent {
  const table = panelTable(
    [
      { title: 'source', align: 'left', width: 0 },
      { title: 'rate', align: 'right', width: 9 },
      { title: 'total', align: 'right', width: 9 },
      { title: 'sessions', align: 'right', width: 8 },
    ],
    width,
  );
  const ordered =
    talkerOrder === 'recent' ? talkers : talkers.toSorted((a, b) => b.totalBytes - a.totalBytes);
  const { trafficFrom } = latest;
  const size = `${byteText(trafficFrom * 1024)}+`;
  const among = trafficFrom === 0 ? '' : `, ${width >= ROOM_FOR_WORDS ? `sessions of ${size}` : size}`;
  return {
    title: `Top talkers, ${talkerOrder === 'recent' ? windowText(windowSeconds) : 'total'}${among}`,
    header: table.header,
    rows: ordered.map(({ source, recentBytes, totalBytes, sessions }) => {
      const kilobits = windowSeconds === 0 ? 0 : (recentBytes * 8) / 1000 / windowSeconds;
      return plainRow(table.row([source, rateText(kilobits), byteText(totalBytes), countText(sessions)]));
    }),
  };
}
