// Echo requests, one behind the other, while the world goes on.
import type { EchoAnswer, EchoRequest } from '../../engine/answers/echo-records.ts';
import type { Course, CourseEnd } from '../language/course.ts';
import { echoLine, type PingTally, pingHeading, pingStatistics } from '../text/echo.text.ts';
import { outcomeText } from '../text/messages.ts';
import type { DeviceDesk } from './device-context.ts';

const SECOND = 1000;
/** Assumption: the tool waits ten seconds for the last answer. */
const LAST_WAIT = 10 * SECOND;

/** What a ping is to do. */
export interface PingPlan extends Pick<EchoRequest, 'host' | 'source' | 'size' | 'fragments'> {
  /** Infinite where only Ctrl-C ends it. */
  readonly count: number;
  /** Seconds between two requests. */
  readonly interval: number;
}

/** Pings. A host or a source that is no address is refused. */
export function* pingCourse({ now, apply }: DeviceDesk, plan: PingPlan): Course {
  const began = now();
  const identifier = (Math.floor(began / SECOND) * 7) & 0xffff;
  let host = plan.host;
  let lines: readonly string[] = [];
  let tally = NOTHING_SENT;
  const end = (): CourseEnd => ({
    status: 'accepted',
    rows: tally,
    lines: [...lines, ...pingStatistics(plan.host, tally, now() - began)],
  });
  for (let sequence = 1; sequence <= plan.count; sequence++) {
    const sentAt = now();
    const outcome = apply({ kind: 'echo', request: { ...plan, host, identifier, sequence } });
    if (outcome.kind !== 'echoed') return { status: 'rejected', rows: outcome, lines: outcomeText(outcome) };
    const { answer, address } = outcome;
    // A name is looked up once; whoever has it then is asked to the end.
    host = address;
    tally = counted(tally, answer);
    lines = [
      ...(sequence === 1 ? pingHeading(plan, address) : []),
      ...echoLine(answer, { ...plan, address }),
    ];
    if (sequence === plan.count) break;
    if ((yield { lines, until: Math.max(now(), sentAt + plan.interval * SECOND) }) === 'interrupted') {
      lines = [];
      return end();
    }
    lines = [];
  }
  const lastSent = now();
  if (tally.last !== 'silence') return end();
  yield { lines, until: lastSent + LAST_WAIT };
  return {
    status: 'accepted',
    rows: tally,
    lines: pingStatistics(plan.host, tally, lastSent - began),
  };
}

const NOTHING_SENT: PingTally = {
  sent: 0,
  received: 0,
  errors: 0,
  least: Number.POSITIVE_INFINITY,
  most: 0,
  sum: 0,
  squares: 0,
  last: undefined,
};

function counted(tally: PingTally, answer: EchoAnswer): PingTally {
  const sent = { ...tally, sent: tally.sent + 1, last: answer.kind };
  switch (answer.kind) {
    case 'reply': {
      const time = answer.microseconds;
      return {
        ...sent,
        received: tally.received + 1,
        least: Math.min(tally.least, time),
        most: Math.max(tally.most, time),
        sum: tally.sum + time,
        squares: tally.squares + time * time,
      };
    }
    case 'unreachable':
    case 'too-long':
      return { ...sent, errors: tally.errors + 1 };
    case 'silence':
      return sent;
  }
}
