// The path to an address, hop by hop: three probes for each.
import type { ProbeEndsRequest } from '../../engine/answers/echo-records.ts';
import type { Course } from '../language/course.ts';
import { hopLine, type TraceHop, traceHeading } from '../text/echo.text.ts';
import { outcomeText } from '../text/messages.ts';
import type { DeviceDesk } from './device-context.ts';

const SECOND = 1000;
const PROBES = 3;

/** What a trace is to do. */
export interface TracePlan extends ProbeEndsRequest {
  readonly firstTimeToLive: number;
  readonly lastTimeToLive: number;
  /** Seconds until an answer counts as none. */
  readonly wait: number;
  /** UDP destination port of the first probe. */
  readonly port: number;
}

/** Traces; the line of a hop is printed when its probes are through. A host or a source that is no address is refused. */
export function* traceCourse({ now, apply }: DeviceDesk, plan: TracePlan): Course {
  const hops: TraceHop[] = [];
  let host = plan.host;
  let lines: readonly string[] | undefined;
  for (let timeToLive = plan.firstTimeToLive; timeToLive <= plan.lastTimeToLive; timeToLive++) {
    const microseconds: (number | undefined)[] = [];
    let address: string | undefined;
    let isEnd = false;
    for (let index = 0; index < PROBES; index++) {
      const port = plan.port + (timeToLive - 1) * PROBES + index;
      const outcome = apply({ kind: 'probe-hop', request: { ...plan, host, timeToLive, port } });
      if (outcome.kind !== 'hop-probed')
        return { status: 'rejected', rows: outcome, lines: outcomeText(outcome) };
      const { answer } = outcome;
      host = outcome.address;
      lines ??= traceHeading(plan, host);
      microseconds.push(answer.microseconds);
      address ??= answer.address;
      isEnd ||= answer.from === 'end' && answer.address !== undefined;
      const wait = answer.address === undefined ? plan.wait * SECOND : 0;
      if ((yield { lines, until: now() + wait }) === 'interrupted')
        return { status: 'accepted', rows: hops, lines: [] };
      lines = [];
    }
    const hop = { timeToLive, address, microseconds };
    hops.push(hop);
    lines = [hopLine(hop)];
    if (isEnd) break;
  }
  return { status: 'accepted', rows: hops, lines: lines ?? [] };
}
