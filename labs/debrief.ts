// What is told when a lab is over: what happened, when it could have been known, and how far round the way was.
import type { WhyStep } from '../engine/session-cause.ts';
import type { JournalEntry } from './journal.ts';
import { LabRun } from './lab-run.ts';
import type { Lab } from './lab-shape.ts';
import type { LabStart } from './lab-start.ts';
import type { Check } from './measure-shape.ts';

/** Something on the way, at virtual milliseconds since the lab began. */
export interface TimelineEvent {
  readonly at: number;
  readonly kind: 'evidence' | 'right-answer' | 'wrong-answer' | 'hint' | 'commit' | 'goal-met' | 'goal-lost';
  readonly what: string;
}

/** Why a flow that a goal is about did not get through at the start, out of the engine's own records. */
export interface FlowCause {
  readonly flow: string;
  readonly steps: readonly WhyStep[];
}

/** The whole story. Texts are those of the lab, words and figures those of the engine. */
export interface Debrief {
  readonly cause: string;
  readonly links: readonly string[];
  readonly flows: readonly FlowCause[];
  readonly timeline: readonly TimelineEvent[];
  /** Lines whose answer would have told, in the order in which they are best asked. */
  readonly evidence: readonly string[];
  /** The shortest path, and the device lines of this run. */
  readonly shortest: readonly string[];
  readonly typed: readonly string[];
}

/** The same text for every spelling of an operational line; undefined for what is none. */
export type Meaning = (line: string) => string | undefined;

/** Goes through the run once more on a firewall of its own; the run itself is not touched. */
export function debriefOf(run: LabRun, meaning: Meaning): Debrief {
  const { start } = run;
  const { lab } = start;
  const { entries } = run.journal;
  return {
    cause: lab.debrief.cause,
    links: lab.debrief.links,
    flows: flowCauses(start),
    timeline: timelineOf(start, entries, meaning),
    evidence: lab.evidence.map(({ lines }) => lines.at(-1) ?? ''),
    shortest: lab.solution,
    typed: entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : [])),
  };
}

/** Of every flow that a goal is about and that is not delivered at the start. */
function flowCauses(start: LabStart): readonly FlowCause[] {
  const site = LabRun.begin(start).site();
  const flows = new Set(start.lab.goals.flatMap(({ checks }) => checks.flatMap(flowsOf)));
  return [...flows].flatMap((flow) => {
    const record = site.probe(flow);
    if (record === undefined || record.answers === record.exchanges) return [];
    const steps = record.dropped ?? record.why ?? [];
    return steps.length === 0 ? [] : [{ flow, steps }];
  });
}

function flowsOf(check: Check): readonly string[] {
  if ('of' in check) return check.of.flatMap(flowsOf);
  return check.kind === 'probe' || check.kind === 'idle' ? [check.flow] : [];
}

/** How lines begin, beside a commit, after which goals may be met that were not. */
const CHANGING = ['clear ', 'set ', 'request ', ':host', ':peer'];

function timelineOf(
  start: LabStart,
  entries: readonly JournalEntry[],
  meaning: Meaning,
): readonly TimelineEvent[] {
  const again = LabRun.begin(start);
  const seen = new Set<string>();
  const events: TimelineEvent[] = [];
  let met = goalsMet(again);
  for (const entry of entries) {
    const note = (kind: TimelineEvent['kind'], what: string) => events.push({ at: entry.at, kind, what });
    again.repeat(entry);
    if (entry.kind === 'hint') note('hint', '');
    if (entry.kind === 'answer') {
      const isRight = again.facts.answered.get(entry.question) === true;
      note(isRight ? 'right-answer' : 'wrong-answer', entry.question);
    }
    if (entry.kind !== 'line') continue;
    const line = entry.line.trim();
    const meant = meaning(line) ?? line;
    if (isEvidence(start.lab, line, meaning) && !seen.has(meant)) note('evidence', line);
    seen.add(meant);
    const isChange = line === 'commit' || CHANGING.some((words) => line.startsWith(words));
    if (line === 'commit') note('commit', '');
    if (!isChange) continue;
    const now = goalsMet(again);
    for (const name of now) if (!met.includes(name)) note('goal-met', name);
    for (const name of met) if (!now.includes(name)) note('goal-lost', name);
    met = now;
  }
  return events;
}

function goalsMet(run: LabRun): readonly string[] {
  return run.assess().goals.flatMap(({ name, mark }) => (mark === '✓' ? [name] : []));
}

/** True for a line that means what a line means whose output is evidence. */
export function isEvidence({ evidence }: Lab, line: string, meaning: Meaning): boolean {
  const meant = (one: string) => meaning(one) ?? one.trim();
  return evidence.some(({ lines }) => meant(lines.at(-1) ?? '') === meant(line));
}
