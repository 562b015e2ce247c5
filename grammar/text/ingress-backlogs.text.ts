// Sessions that hold packet buffers. Vendor: identify sessions that use too much of the packet buffer, release 9.1, for the headings.
// Assumption: the widths of columns, that atomic and total use are the same, and that the count is the percent of a thousand buffers.
import type { SessionDetail } from '../../engine/session.ts';
import { columns } from './columns.ts';

/** Percent of the buffers in use, and who holds them, most first. */
export interface Backlogs {
  readonly used: number;
  readonly holders: readonly { readonly percent: number; readonly session: SessionDetail }[];
}

const BUFFERS_A_PERCENT = 10;

/** Assumption: without a session that holds any, the tables stay empty. */
export function ingressBacklogs({ used, holders }: Backlogs): readonly string[] {
  return [
    '',
    `-- SLOT:s1, DP:dp0 --`,
    `USAGE - ATOMIC: ${used}%  TOTAL: ${used}%`,
    '',
    'TOP SESSIONS:',
    columns([0, 'SESS-ID'], [12, 'PCT'], [19, 'GRP-ID'], [28, 'COUNT']),
    ...holders.map(({ percent, session }) =>
      columns([0, session.id], [12, `${percent}%`], [19, 1], [28, percent * BUFFERS_A_PERCENT]),
    ),
    '',
    'SESSION DETAILS',
    columns(...HEADS),
    ...holders.map(({ session }) =>
      columns(
        [0, session.id],
        [12, session.c2s.protocol],
        [19, session.c2s.zone],
        [34, session.c2s.source],
        [51, session.c2s.sourcePort],
        [58, session.c2s.destination],
        [75, session.c2s.destinationPort],
        [82, session.ingressInterface],
        [98, session.egressInterface],
        [114, session.application],
      ),
    ),
  ];
}

const HEADS = [
  [0, 'SESS-ID'],
  [12, 'PROTO'],
  [19, 'SZONE'],
  [34, 'SRC'],
  [51, 'SPORT'],
  [58, 'DST'],
  [75, 'DPORT'],
  [82, 'IGR-IF'],
  [98, 'EGR-IF'],
  [114, 'APP'],
] as const;
