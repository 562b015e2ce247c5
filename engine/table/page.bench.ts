import { formatIpv4 } from './address.ts';
import { STATE_ACTIVE } from './session-codes.ts';
import { compileQuery, nextPage, pageOf } from './session-query.ts';
import type { SessionTable } from './session-table.ts';
import {
  benchTraffic,
  type Emit,
  filledTable,
  type MapSession,
  MapTable,
  median,
  milliseconds,
} from './table-baseline.ts';

const ROUNDS = 15;
const ROWS = 1000;

/** The first 1,000 active sessions as text, against the same from a Map of objects; and a walk through all by cursor. */
export async function run(emit: Emit, n = 1_000_000): Promise<void> {
  const traffic = benchTraffic(n);
  const table = filledTable(traffic);
  const map = new MapTable();
  for (let k = 0; k < n; k++) map.open(traffic, k);
  const query = compileQuery({ state: STATE_ACTIVE });
  const own: number[] = [];
  const baselines: number[] = [];
  const deep: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(
      milliseconds(() =>
        pageOf(table, query, { skip: 0, limit: ROWS })
          .map((id) => rowText(table, id))
          .join('\n'),
      ),
    );
    deep.push(
      milliseconds(() =>
        pageOf(table, query, { skip: n - ROWS, limit: ROWS })
          .map((id) => rowText(table, id))
          .join('\n'),
      ),
    );
    baselines.push(milliseconds(() => activeSessions(map).slice(0, ROWS).map(mapRowText).join('\n')));
  }
  const baseline = median(baselines);
  emit({
    bench: 'page-first',
    n,
    median: median(own),
    min: Math.min(...own),
    unit: 'ms',
    baseline,
    ratio: baseline / median(own),
  });
  emit({
    bench: 'page-last',
    n,
    median: median(deep),
    min: Math.min(...deep),
    unit: 'ms',
    baseline,
    ratio: baseline / median(deep),
  });
  const walks = Array.from({ length: 5 }, () =>
    milliseconds(() => {
      for (let ids = nextPage(table, query, { fromId: 1, limit: ROWS }); ids.length > 0; ) {
        ids = nextPage(table, query, { fromId: (ids.at(-1) ?? 0) + 1, limit: ROWS });
      }
    }),
  );
  emit({ bench: 'page-walk', n, median: median(walks), min: Math.min(...walks), unit: 'ms' });
}

function activeSessions(map: MapTable): MapSession[] {
  return [...map.byId.values()].filter((session) => session.state === 'ACTIVE');
}

function rowText(table: SessionTable, id: number): string {
  const source = `${formatIpv4(table.source[id] ?? 0)}[${table.sourcePort[id]}]/${table.fromZone[id]}/${table.protocol[id]}`;
  const translated = `(${formatIpv4(table.translatedSource[id] ?? 0)}[${table.translatedSourcePort[id]}])`;
  const destination = `${formatIpv4(table.destination[id] ?? 0)}[${table.destinationPort[id]}]/${table.toZone[id]}`;
  const application = String(table.application[id]).padEnd(15);
  return `${String(id).padEnd(13)}${application}ACTIVE  FLOW  NS   ${source}  ${translated}\nvsys1 ${destination}`;
}

function mapRowText(session: MapSession): string {
  const { c2s, s2c } = session;
  const source = `${c2s.source}[${c2s.sourcePort}]/${c2s.zone}/${c2s.protocol}`;
  const translated = `(${s2c.destination}[${s2c.destinationPort}])`;
  const destination = `${c2s.destination}[${c2s.destinationPort}]/${s2c.zone}`;
  const application = session.application.padEnd(15);
  return `${String(session.id).padEnd(13)}${application}ACTIVE  FLOW  NS   ${source}  ${translated}\nvsys1 ${destination}`;
}
