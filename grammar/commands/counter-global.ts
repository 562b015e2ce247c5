// The global counters: all of them, one, those of a kind, or what they did since the question before.

import type { CounterChoice } from '../../engine/operation.ts';
import {
  type CounterDelta,
  type CounterSample,
  counterDeltas,
  type GlobalCounter,
} from '../../engine/view.ts';
import { group, value } from '../language/command.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { globalCounters } from '../text/counter-global.text.ts';
import { outcomeText } from '../text/messages.ts';
import { counterName, printedSeverity } from './counter-names.ts';
import { command, type DeviceContext } from './device-context.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What `show counter global` answers. */
export interface CounterReport {
  /** Milliseconds since the last sampling of this conversation, or since the start of the box. */
  readonly elapsed: number;
  readonly counters: readonly CounterDelta[];
}

/** Criteria that showing and clearing share. Assumption: the help texts. */
const KINDS = {
  category: value(counterName('counter-category'), 'Part of the packet path'),
  severity: value(counterName('counter-severity'), 'How bad it is'),
  aspect: value(counterName('counter-aspect'), 'What was at work'),
  'packet-filter': value(yesOrNo, 'Only packets that the packet filter marks'),
} as const;

interface CounterCriteria {
  readonly name?: string;
  readonly category?: string;
  readonly severity?: string;
  readonly aspect?: string;
  readonly delta?: boolean;
  readonly packetFilter?: boolean;
  readonly value?: 'all' | 'non-zero';
}

/** Vendor: operational hierarchy, release 11.2. Assumption: the help texts. */
export const showCounterGlobal = command({
  path: ['show', 'counter', 'global'],
  help: 'Show global counters',
  source: vendor(
    'show counter global; three captures agree on every column',
    'a longer name or number pushes what follows to the right',
  ),
  options: {
    filter: group('Criteria that every shown counter meets', {
      category: KINDS.category,
      severity: KINDS.severity,
      aspect: KINDS.aspect,
      delta: value(yesOrNo, 'Only what happened since this was asked before'),
      'packet-filter': KINDS['packet-filter'],
      value: value(oneOf('all', 'non-zero'), 'Whether counters at zero are shown'),
    }),
  },
  run: (context, { filter = {} }) => counterReport(context, filter),
  text: (report, layout) => globalCounters(report, layout),
});

/** Vendor: as above. Assumption: one counter is printed as the same table, even at zero. */
export const showCounterGlobalName = command({
  path: ['show', 'counter', 'global', 'name'],
  help: 'Show one global counter',
  source: vendor(
    'show counter global; three captures agree on every column',
    'one counter is printed as the same table, even at zero',
  ),
  argument: { name: 'name', value: counterName('counter'), help: 'Name of the counter' },
  run: (context, { name }) => counterReport(context, { name, value: 'all' }),
  text: (report, layout) => globalCounters(report, layout),
});

/**
 * Vendor: operational hierarchy, release 11.2. Assumption: without criteria all of them are cleared; what marked
 * packets have moved is kept apart and cleared apart; nothing is printed.
 */
export const clearCounterGlobal = command({
  path: ['clear', 'counter', 'global'],
  help: 'Clear global counters',
  source: assumption('nothing is printed'),
  options: {
    filter: group('Criteria that every cleared counter meets', {
      category: KINDS.category,
      severity: KINDS.severity,
      aspect: KINDS.aspect,
      'packet-filter': KINDS['packet-filter'],
    }),
  },
  operate: ({ filter }) => ({
    kind: 'clear-counters',
    ...(filter?.packetFilter === true ? { of: 'marked-packets' as const } : {}),
    ...(filter === undefined ? {} : { only: choice(filter) }),
  }),
  text: outcomeText,
});

/** Vendor: as above. */
export const clearCounterGlobalName = command({
  path: ['clear', 'counter', 'global', 'name'],
  help: 'Clear one global counter',
  source: assumption('nothing is printed'),
  argument: { name: 'name', value: counterName('counter'), help: 'Name of the counter' },
  operate: ({ name }) => ({ kind: 'clear-counters', only: { name } }),
  text: outcomeText,
});

/** Vendor: as above. */
export const clearCounterAll = command({
  path: ['clear', 'counter', 'all'],
  help: 'Clear all counters',
  source: assumption('nothing is printed'),
  operate: () => ({ kind: 'clear-interface-counters', with: 'global-counters' }),
  text: outcomeText,
});

function choice({ severity, category, aspect }: CounterCriteria): CounterChoice {
  return {
    ...(category === undefined ? {} : { category }),
    ...(aspect === undefined ? {} : { aspect }),
    ...(severity === undefined ? {} : { severity: printedSeverity(severity) }),
  };
}

function counterReport({ view, counterMemory }: DeviceContext, criteria: CounterCriteria): CounterReport {
  const sample: CounterSample = {
    // Time that has passed is the world's: a clock that is corrected measures nothing.
    at: view.deviceTime().instantOf(view.now()),
    counters: criteria.packetFilter ? view.markedCounters() : view.counters(),
  };
  // Assumption: before the first sampling all counters have counted since the start of the box.
  const memory = criteria.packetFilter ? counterMemory.marked : counterMemory;
  const before = memory.last ?? { at: sample.at - view.system().uptime * 1000, counters: [] };
  if (criteria.delta) memory.keep(sample);
  const rows = counterDeltas(before, sample).map((row, at) =>
    criteria.delta ? row : inTotal(row, sample, at),
  );
  return {
    elapsed: sample.at - before.at,
    counters: rows.filter(({ counter }) => isOfKind(counter, criteria) && isShown(counter, criteria)),
  };
}

/** The rate stays that of the time since the last sampling. */
function inTotal(row: CounterDelta, { counters }: CounterSample, at: number): CounterDelta {
  return { ...row, counter: counters[at] ?? row.counter };
}

/** Assumption: `info` is as good as `informational`. */
function isOfKind(counter: GlobalCounter, criteria: CounterCriteria): boolean {
  const { name, category, severity, aspect } = criteria;
  return (
    (name === undefined || name === counter.name) &&
    (category === undefined || category === counter.category) &&
    (severity === undefined || printedSeverity(severity) === counter.severity) &&
    (aspect === undefined || aspect === counter.aspect)
  );
}

/** Assumption: counters at zero are left out unless all are asked for. */
function isShown(counter: GlobalCounter, { value }: CounterCriteria): boolean {
  return counter.value > 0 || value === 'all';
}
