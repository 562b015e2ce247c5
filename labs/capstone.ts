// Monday, 08:55: a lab that the seed composes out of the faults that are known, with four tickets for three causes.

import { RandomStreams } from '../engine/random.ts';
import type { World } from '../engine/world/world-schema.ts';
import { type Caller, LAYERS, MONDAY_FAULTS, type MondayFault } from './capstone-faults.ts';
import { repairOf } from './faults/fault.ts';
import type { LabSource } from './read-lab.ts';

const FAULTS = 3;

interface Ticket {
  readonly caller: Caller;
  readonly monday: MondayFault;
}

/** The lab of a seed. `sound` is world hq; the solution is put together from the repair of each fault there. */
export function capstoneLab(sound: World, seed: number): LabSource {
  const stream = RandomStreams.seeded(seed, ['capstone']).stream(0);
  const below = (bound: number) => stream.below(bound);
  const mondays = shuffled(MONDAY_FAULTS, below)
    .slice(0, FAULTS)
    .flatMap((list) => list.slice(0).splice(below(list.length), 1));
  // The first one is felt twice; which ones these are the order of the tickets does not tell.
  const tickets = shuffled(
    mondays.flatMap((monday, index) =>
      (index === 0 ? monday.callers : [monday.callers[below(2)] ?? monday.callers[0]]).map((caller) => ({
        caller,
        monday,
      })),
    ),
    below,
  );
  return {
    id: 'capstone-monday',
    title: 'Monday 08:55',
    variants: [],
    raw: { ...HEAD, ...body(sound, mondays, tickets) },
  };
}

const HEAD = {
  format: 1,
  id: 'capstone-monday',
  title: 'Monday 08:55',
  level: 4,
  minutes: 45,
  par: 30,
  tags: ['SES', 'POL', 'NAT', 'RTG'],
  world: { base: 'hq', patch: { warmUp: 600 } },
  hints: [
    'Group the tickets by what they have in common: who asks, where to, over which zones.',
    'Begin with the lowest layer. Does the packet find its way, its translation, its rule?',
    'test routing fib-lookup, show running nat-policy, test security-policy-match, in that order for each ticket. One repair closes two of them.',
  ],
  debrief: {
    cause:
      'Three things had gone wrong over the weekend and four people called. What two of them had in common was worth more than who was loudest.',
  },
};

function body(sound: World, mondays: readonly MondayFault[], tickets: readonly Ticket[]): object {
  const named = tickets.map((ticket, index) => ({ ...ticket, name: `ticket-${index + 1}` }));
  const repairs = mondays.map(({ fault }) => repairOf(sound, fault));
  const shared = pairOf(tickets, mondays[0]);
  return {
    ticket: [
      'Nobody had touched anything over the weekend, and four people called before nine.',
      ...tickets.map(({ caller }, index) => `(${index + 1}) ${caller.words}`),
      'Two of them have one cause. Put everything right, and tell for your note what it was.',
    ].join(' '),
    faults: mondays.map(({ fault }) => fault),
    flows: named.map(({ name, caller }) => ({ name, ...caller.flow })),
    goals: named.map(({ name }, index) => ({
      name,
      text: `Ticket ${index + 1} can be closed.`,
      checks: [{ kind: 'probe', flow: name, is: true }],
    })),
    questions: [
      {
        kind: 'choice',
        name: 'shared',
        text: 'Which two tickets have one cause?',
        choices: pairs(tickets.length),
        answer: shared,
      },
      ...named.map(({ monday }, index) => ({
        kind: 'choice',
        name: `layer-${index + 1}`,
        text: `Where is the cause of ticket ${index + 1}?`,
        choices: LAYERS,
        answer: monday.layer,
      })),
    ],
    wrongTurns: [
      {
        name: 'one-and-home',
        text: 'The loudest is content. The others call again.',
        lines: repairs[0],
        fails: named.filter(({ monday }) => monday !== mondays[0]).map(({ name }) => name),
      },
    ],
    solution: [
      ...mondays.flatMap(({ evidence }) => evidence.lines),
      `:answer shared ${shared}`,
      ...tickets.map(({ monday }, index) => `:answer layer-${index + 1} ${monday.layer}`),
      ...repairs.flat(),
    ],
    evidence: mondays.map(({ evidence }) => evidence),
  };
}

function pairs(count: number): readonly string[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.flatMap((one) =>
    numbers.filter((other) => other > one).map((other) => `${one} and ${other}`),
  );
}

function pairOf(tickets: readonly Ticket[], shared: MondayFault | undefined): string {
  return tickets.flatMap(({ monday }, index) => (monday === shared ? [index + 1] : [])).join(' and ');
}

function shuffled<Item>(items: readonly Item[], below: (bound: number) => number): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(left.length), 1));
}
