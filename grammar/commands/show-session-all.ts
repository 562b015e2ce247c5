// The session listing, or how many sessions it would have.
import type { SessionRow } from '../../engine/session.ts';
import type { SessionFilter } from '../../engine/session-filter.ts';
import { type ArgRecord, group, value } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { uint } from '../language/value-types.ts';
import { filterInTarget } from '../target-vsys.ts';
import type { LayoutProfile } from '../text/layout-profile.ts';
import { countMembers, sessionEntry } from '../text/session-entries.ts';
import { LISTING_ROWS, sessionCount, sessionTable } from '../text/session-table.text.ts';
import { command, type DeviceContext } from './device-context.ts';
import { SHOW_FILTER_OPTIONS, SHOW_FILTER_OPTIONS_TO_11_1 } from './session-filter-options.ts';

/** What `show session all` answers. */
export type SessionListing =
  | { readonly kind: 'sessions'; readonly sessions: readonly SessionRow[] }
  | { readonly kind: 'count'; readonly count: number };

const PATH = ['show', 'session', 'all'] as const;
const HELP = 'List sessions';
const SOURCE = vendor(
  'CLI Quick Start, View Settings and Statistics; ten captures agree on the columns',
  'the size at which a listing is cut, the words for tunnel, forward and VNI sessions',
);
const START_AT = value(uint(1, 2_097_152), 'Position of the first session to list');
const FILTER_HELP = 'Criteria that every listed session meets';

/** Vendor: operational hierarchy, release 11.2. Assumption: `count yes` counts every match, whatever `start-at` says. */
export const showSessionAll = command({
  path: PATH,
  help: HELP,
  source: SOURCE,
  options: { 'start-at': START_AT, filter: group(FILTER_HELP, SHOW_FILTER_OPTIONS) },
  run: listing,
  text: listingText,
  records: listingRecords,
});

/** The same with the criteria of earlier releases. Vendor: operational hierarchy, release 11.1. */
export const showSessionAllTo111 = command({
  path: PATH,
  help: HELP,
  source: SOURCE,
  options: { 'start-at': START_AT, filter: group(FILTER_HELP, SHOW_FILTER_OPTIONS_TO_11_1) },
  run: listing,
  text: listingText,
  records: listingRecords,
});

interface ListingArguments {
  readonly startAt?: number;
  readonly filter?: SessionFilter & { readonly count?: boolean };
}

/** What the criteria of a listing ask for. `count` only says how it is printed. */
export function criteriaOf(args: ArgRecord): SessionFilter {
  // The parser fills the arguments from one of the declarations above.
  const { count: _, ...filter } = (args as ListingArguments).filter ?? {};
  return filter;
}

function listing({ view, settings }: DeviceContext, args: ListingArguments): SessionListing {
  const { count, ...criteria } = args.filter ?? {};
  const filter = filterInTarget(criteria, settings.targetVsys);
  if (count) {
    return { kind: 'count', count: view.countSessions(filter) };
  }
  const page = { startAt: args.startAt ?? 1, limit: LISTING_ROWS };
  return { kind: 'sessions', sessions: view.sessions(filter, page) };
}

function listingText(answer: SessionListing, layout: LayoutProfile): readonly string[] {
  return answer.kind === 'count' ? sessionCount(answer.count) : sessionTable(answer.sessions, layout);
}

function listingRecords(answer: SessionListing): readonly unknown[] {
  return answer.kind === 'count' ? countMembers(answer.count) : answer.sessions.map(sessionEntry);
}
