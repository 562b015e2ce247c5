// The criteria behind `show session all filter` on their own, for a view that filters as the listing does: the same parser, the
// same words.
import type { SessionFilter } from '../engine/session-filter.ts';
import type { DeviceCommand } from './commands/device-context.ts';
import { criteriaOf } from './commands/show-session-all.ts';
import type { LineParser } from './language/line-parser.ts';
import { rejectionRemark } from './text/rejection.text.ts';

/** The line that criteria end. */
export const FILTER_LINE = 'show session all filter ';

/** What became of criteria. */
export type FilterReading =
  | { readonly kind: 'filter'; readonly filter: SessionFilter }
  /** One line that says why not. */
  | { readonly kind: 'refused'; readonly message: string };

/** Reads criteria as they stand behind `filter`; none at all match every session. */
export function readFilter(parser: LineParser<DeviceCommand>, criteria: string): FilterReading {
  if (criteria.trim() === '') return { kind: 'filter', filter: {} };
  const resolution = parser.parse(FILTER_LINE + criteria);
  switch (resolution.kind) {
    case 'matched':
      if (resolution.pipes.length > 0) return refused('a filter takes no pipes');
      if ('startAt' in resolution.args) return refused('"start-at" is no criterion');
      return { kind: 'filter', filter: criteriaOf(resolution.args) };
    case 'valid-only':
      return refused('valid on this release, not simulated here');
    case 'empty':
      return { kind: 'filter', filter: {} };
    default:
      return refused(rejectionRemark(resolution));
  }
}

function refused(message: string): FilterReading {
  return { kind: 'refused', message };
}
