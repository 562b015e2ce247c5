// Criteria typed on their own are answered as if the whole line of the listing stood before them.
import { FILTER_LINE } from '../../grammar/listing-filter.ts';
import type { CliSession } from '../cli-session.ts';

/** What a row of criteria asks of a session. */
type LineQuestions = Pick<CliSession, 'complete' | 'help'>;

/** The session's answers in places of the criteria. */
export function questionsAboutCriteria(session: LineQuestions): LineQuestions {
  const { length } = FILTER_LINE;
  return {
    complete: (criteria, cursor) => {
      const completion = session.complete(FILTER_LINE + criteria, length + cursor);
      return { ...completion, from: completion.from - length, to: completion.to - length };
    },
    help: (criteria, cursor) => session.help(FILTER_LINE + criteria, length + cursor),
  };
}
