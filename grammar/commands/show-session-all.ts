// The session listing, or how many sessions it would have.
import type { SessionRow } from '../../engine/session.ts';
import { group, value } from '../language/command.ts';
import { uint } from '../language/value-types.ts';
import { LISTING_ROWS, sessionCount, sessionTable } from '../text/session-table.text.ts';
import { command } from './device-context.ts';
import { SHOW_FILTER_OPTIONS, sessionFilter } from './session-filter-options.ts';

/** What `show session all` answers. */
export type SessionListing =
  | { readonly kind: 'sessions'; readonly sessions: readonly SessionRow[] }
  | { readonly kind: 'count'; readonly count: number };

/** Vendor: operational hierarchy, release 11.2. Assumption: `count yes` counts every match, whatever `start-at` says. */
export const showSessionAll = command({
  path: ['show', 'session', 'all'],
  help: 'List sessions',
  options: {
    'start-at': value(uint(1, 2_097_152), 'Position of the first session to list'),
    filter: group('Criteria that every listed session meets', SHOW_FILTER_OPTIONS),
  },
  run: ({ view }, args): SessionListing => {
    const { count, ...criteria } = args.filter ?? {};
    const filter = sessionFilter(criteria);
    if (count === 'yes') {
      return { kind: 'count', count: view.countSessions(filter) };
    }
    const page = { startAt: args.startAt ?? 1, limit: LISTING_ROWS };
    return { kind: 'sessions', sessions: view.sessions(filter, page) };
  },
  text: (listing, layout) =>
    listing.kind === 'count' ? sessionCount(listing.count) : sessionTable(listing.sessions, layout),
});
