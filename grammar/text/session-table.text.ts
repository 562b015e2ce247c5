// The session listing: two lines a session, fixed columns, no footer.
// Vendor: CLI Quick Start, View Settings and Statistics; the columns agree in ten public captures.
import type { SessionRow } from '../../engine/session.ts';
import type { LayoutProfile, SessionTableLayout } from './layout-profile.ts';
import { natWord, stateWord, typeWord } from './session-words.ts';
import { cut, leftField, RULE } from './table.ts';

/**
 * Bytes that one listing may have, its heading and line ends included.
 * Vendor: Firewall Session Overview, the listing is limited by a byte size that cannot be changed.
 * Assumption: the size itself; the vendor does not name it.
 */
export const LISTING_BYTES = 262_144;

const APPLICATION_WIDTH = 15;
const STATE_WIDTH = 8;
const TYPE_WIDTH = 5;
const FLAG_WIDTH = 6;
const BYTE_COUNTER = new TextEncoder();

/** No listing can show more sessions than this, whatever they are: 42 columns and the shortest cells make 118 bytes. */
export const LISTING_ROWS = Math.ceil(LISTING_BYTES / 118);

/** The listing with its leading blank line, cut behind the last session that fits whole. */
export function sessionTable(rows: readonly SessionRow[], layout: LayoutProfile): readonly string[] {
  if (rows.length === 0) {
    return ['', 'No Active Sessions'];
  }
  const lines = ['', RULE, ...layout.sessionTable.headings, RULE];
  let bytes = byteLength(lines);
  for (const row of rows) {
    const pair = sessionLines(row, layout.sessionTable);
    bytes += byteLength(pair);
    // Assumption: nothing marks the cut; `start-at` continues behind it.
    if (bytes > LISTING_BYTES) {
      break;
    }
    lines.push(...pair);
  }
  return lines;
}

/** The answer to `count yes`. Assumption: no match counts 0 in the same words. */
export function sessionCount(count: number): readonly string[] {
  return ['', `Number of sessions that match filter: ${count}`];
}

function sessionLines(row: SessionRow, layout: SessionTableLayout): readonly [string, string] {
  const head =
    // Assumption: an id of eight digits pushes the line one column to the right where the field has eight.
    leftField(String(row.id), layout.idWidth) +
    // Assumption: a longer name loses its end, so that the columns hold.
    cut(row.application, APPLICATION_WIDTH - 1).padEnd(APPLICATION_WIDTH) +
    stateWord(row.state).padEnd(STATE_WIDTH) +
    typeWord(row.type).padEnd(TYPE_WIDTH) +
    flagArea(row);
  const cellColumn = layout.idWidth + APPLICATION_WIDTH + STATE_WIDTH + TYPE_WIDTH + FLAG_WIDTH;
  return [head + sourceCell(row), leftField(row.vsys, cellColumn) + destinationCell(row)];
}

/** Assumption: the star of a decrypted session takes the column in front of the letters. */
function flagArea(row: SessionRow): string {
  // Public captures show no flag on a predict session, whatever its parent's translation is.
  if (row.type === 'predict') return ' '.repeat(FLAG_WIDTH);
  return `${row.decrypted ? '*' : ' '}${natWord(row.nat)}`.padEnd(FLAG_WIDTH);
}

function sourceCell(row: SessionRow): string {
  const translated = `(${row.translatedSource}[${row.translatedSourcePort}])`;
  return `${row.source}[${row.sourcePort}]/${row.fromZone}/${row.protocol}  ${translated}`;
}

/** With destination NAT this is the address before translation beside the zone after it. */
function destinationCell(row: SessionRow): string {
  const translated = `(${row.translatedDestination}[${row.translatedDestinationPort}])`;
  return `${row.destination}[${row.destinationPort}]/${row.toZone}  ${translated}`;
}

function byteLength(lines: readonly string[]): number {
  return lines.reduce((bytes, line) => bytes + BYTE_COUNTER.encode(line).length + 1, 0);
}
